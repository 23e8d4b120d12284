import { settingsCard } from '../../cards/server/settings.ts';
import type { Subcommand } from '../server/command.ts';

/** `/settings show`: everything that is set. */
export const show: Subcommand = {
  name: 'show',
  label: (words) => words.subcommands.settings.show,
  options: [],
  run: async ({ words }, { settings }) => settingsCard(words, await settings.read()),
};
