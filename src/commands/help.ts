import { helpCard } from '../cards/help.ts';
import type { Message } from '../cards/message/message.ts';
import type { Words } from '../cards/words/index.ts';
import { wordsOf } from '../cards/words/index.ts';
import type { Command } from './command.ts';
import type { ServerCommand } from './server/command.ts';

/** `/help` over the commands it is to explain; its card is the same each time, and made once a language. */
export const helpFor = (
  commands: readonly Command[],
  serverCommands: readonly ServerCommand[],
): Command => {
  const cards = new Map<Words, Message>();
  const cardIn = (words: Words): Message => {
    const card = cards.get(words) ?? helpCard(words, commands, serverCommands);
    cards.set(words, card);
    return card;
  };
  return {
    name: 'help',
    label: (words) => words.commands.help,
    options: [],
    run: ({ reader }) => Promise.resolve({ answer: null, message: cardIn(wordsOf(reader.own)) }),
  };
};
