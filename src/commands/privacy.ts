import { privacyCard } from '../cards/server/privacy.ts';
import { wordsOf } from '../cards/words/index.ts';
import type { Command } from './command.ts';

/** `/privacy`: what the bot keeps of servers and people. */
export const privacy: Command = {
  name: 'privacy',
  label: (words) => words.commands.privacy,
  options: [],
  run: ({ reader }) => Promise.resolve({ answer: null, message: privacyCard(wordsOf(reader.own)) }),
};
