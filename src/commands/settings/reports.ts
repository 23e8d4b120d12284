import { notChangedCard } from '../../cards/problem.ts';
import { reportsHereCard } from '../../cards/server/reports.ts';
import { settingCard } from '../../cards/server/settings.ts';
import type { Subcommand } from '../server/command.ts';

/** `/settings reports channel?`: where what readers report is posted; without a channel, nowhere. */
export const reports: Subcommand = {
  name: 'reports',
  label: (words) => words.subcommands.settings.reports,
  options: [
    {
      kind: 'channel',
      name: 'channel',
      label: (words) => words.options.reportsChannel,
      required: false,
    },
  ],
  run: async ({ options, words }, { settings, post }) => {
    const reportsIn = options.channel ?? null;
    // Tried first: a channel the bot may not write in would swallow every report.
    if (reportsIn !== null && !(await post(reportsIn, reportsHereCard)))
      return notChangedCard(words, words.correct.reports.cannotPost(`<#${reportsIn}>`));
    return settingCard(words, 'reports', await settings.change(() => ({ reportsIn })));
  },
};
