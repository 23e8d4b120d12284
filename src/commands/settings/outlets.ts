import { plainText } from '../../cards/escape.ts';
import { limits } from '../../cards/limits.ts';
import { mistakeCard } from '../../cards/problem.ts';
import { settingCard } from '../../cards/settings.ts';
import { MOST_LISTED } from '../../state/server-settings.ts';
import { completes } from '../options.ts';
import type { Subcommand } from '../server/command.ts';
import { changed, has } from './lists.ts';

const ofRecord = completes('outlet');

/** `/settings outlets mute? unmute?`: outlets whose printings the server does not see. */
export const outlets: Subcommand = {
  name: 'outlets',
  label: (words) => words.subcommands.settings.outlets,
  options: [
    {
      kind: 'text',
      name: 'mute',
      label: (words) => words.options.outletMute,
      required: false,
      complete: (typed, { summaries }, words) => ofRecord(typed, summaries, words),
    },
    {
      kind: 'text',
      name: 'unmute',
      label: (words) => words.options.outletUnmute,
      required: false,
      complete: async (typed, { settings }) =>
        (await settings.read()).mutedOutlets
          .filter((outlet) => outlet.toLowerCase().includes(typed.trim().toLowerCase()))
          .slice(0, limits.choices)
          .map((outlet) => ({ name: outlet, value: outlet })),
    },
  ],
  run: async ({ options, words }, { settings }) => {
    const [add, remove] = [named(options.mute), named(options.unmute)];
    const change = await settings.change(({ mutedOutlets }) => ({
      mutedOutlets: changed(mutedOutlets, { add, remove }),
    }));
    const isFull = add !== undefined && !has(change.now.mutedOutlets, add);
    return isFull
      ? mistakeCard(words, words.tooManyMuted(MOST_LISTED))
      : settingCard(words, 'outlets', change);
  },
};

/** A name as it can be offered again; `undefined` where none is left. */
const named = (typed = ''): string | undefined =>
  plainText(typed).slice(0, limits.choiceCharacters).toWellFormed().trim() || undefined;
