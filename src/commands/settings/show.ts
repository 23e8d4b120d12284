import { settingsCard } from '../../cards/settings.ts';
import { words } from '../../cards/words.ts';
import type { Subcommand } from '../server/command.ts';

/** `/settings show`: everything that is set. */
export const show: Subcommand = {
  name: 'show',
  description: words.subcommands.settings.show,
  options: [],
  run: async (_, { settings }) => settingsCard(await settings.read()),
};
