import { helpCard } from '../cards/help.ts';
import { words } from '../cards/words.ts';
import type { Command } from './command.ts';
import type { ServerCommand } from './server/command.ts';

/** `/help` over the commands it is to explain. */
export const helpFor = (
  commands: readonly Command[],
  serverCommands: readonly ServerCommand[],
): Command => ({
  name: 'help',
  description: words.commands.help,
  options: [],
  run: () => Promise.resolve({ answer: null, message: helpCard(commands, serverCommands) }),
});
