import type { Command } from './command.ts';
import { completes } from './options.ts';
import { part, replyWith } from './reply.ts';

/** `/facts about`: what is reported about something, and by whom. */
export const facts: Command = {
  name: 'facts',
  label: (words) => words.commands.facts,
  options: [
    {
      name: 'about',
      label: (words) => words.options.factsAbout,
      required: true,
      complete: completes('topic'),
    },
  ],
  run: async (request, summaries) =>
    replyWith(
      await summaries.facts({ about: request.options.about ?? '', ...part(request) }),
      request,
    ),
};
