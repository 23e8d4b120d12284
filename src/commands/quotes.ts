import type { Command } from './command.ts';
import { completes, given } from './options.ts';
import { part, replyWith } from './reply.ts';

/** `/quotes person about?`: what somebody said, with every outlet's printing of it. */
export const quotes: Command = {
  name: 'quotes',
  label: (words) => words.commands.quotes,
  options: [
    {
      name: 'person',
      label: (words) => words.options.person,
      required: true,
      complete: completes('person'),
    },
    {
      name: 'about',
      label: (words) => words.options.quotesAbout,
      required: false,
      complete: completes('topic'),
    },
  ],
  run: async (request, summaries) => {
    const { person = '', ...rest } = given(request.options, 'person', 'about');
    return replyWith(await summaries.quotes({ person, ...rest, ...part(request) }), request);
  },
};
