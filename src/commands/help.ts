import { helpCard } from '../cards/help.ts';
import { wordsOf } from '../cards/words/index.ts';
import type { Command } from './command.ts';
import type { ServerCommand } from './server/command.ts';

/** `/help` over the commands it is to explain. */
export const helpFor = (
  commands: readonly Command[],
  serverCommands: readonly ServerCommand[],
): Command => ({
  name: 'help',
  label: (words) => words.commands.help,
  options: [],
  run: ({ reader }) =>
    Promise.resolve({
      answer: null,
      message: helpCard(wordsOf(reader.own), commands, serverCommands),
    }),
});
