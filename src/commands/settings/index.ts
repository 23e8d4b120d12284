import { words } from '../../cards/words.ts';
import type { ServerCommand } from '../server/command.ts';
import { answers } from './answers.ts';
import { show } from './show.ts';

/** `/settings`: one subcommand a setting, each of which says what was and what is now. */
export const settings: ServerCommand = {
  name: 'settings',
  description: words.commands.settings,
  subcommands: [show, answers],
  actions: [],
};
