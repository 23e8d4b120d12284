import { words } from '../cards/words.ts';
import type { Command } from './command.ts';
import { completes, given } from './options.ts';
import { part, replyWith } from './reply.ts';

/** `/denials about? by?`: who denied what, in which words. */
export const denials: Command = {
  name: 'denials',
  description: words.commands.denials,
  options: [
    {
      name: 'about',
      description: words.options.denialsAbout,
      required: false,
      complete: completes('topic'),
    },
    {
      name: 'by',
      description: words.options.denialsBy,
      required: false,
      complete: completes('denier'),
    },
  ],
  run: async (request, summaries) =>
    replyWith(
      await summaries.denials({ ...given(request.options, 'about', 'by'), ...part(request) }),
      request,
    ),
};
