import { words } from '../cards/words.ts';
import type { Command } from './command.ts';
import { completes, given } from './options.ts';
import { part, replyWith } from './reply.ts';

/** `/quotes person about?`: what somebody said, with every outlet's printing of it. */
export const quotes: Command = {
  name: 'quotes',
  description: words.commands.quotes,
  options: [
    {
      name: 'person',
      description: words.options.person,
      required: true,
      complete: completes('person'),
    },
    {
      name: 'about',
      description: words.options.quotesAbout,
      required: false,
      complete: completes('topic'),
    },
  ],
  run: async (request, summaries) => {
    const { person = '', ...rest } = given(request.options, 'person', 'about');
    return replyWith(await summaries.quotes({ person, ...rest, ...part(request) }), request);
  },
};
