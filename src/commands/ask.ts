import type { Command } from './command.ts';
import { replyWith } from './reply.ts';

/** `/ask question`: what is on record for a question in plain words. */
export const ask: Command = {
  name: 'ask',
  label: (words) => words.commands.ask,
  options: [
    {
      name: 'question',
      label: (words) => words.options.question,
      required: true,
      complete: null,
    },
  ],
  run: async (request, summaries) =>
    replyWith(await summaries.ask({ question: request.options.question ?? '' }), request),
};
