import type { Command } from './command.ts';
import { completes, given } from './options.ts';
import { part, replyWith } from './reply.ts';

/** `/denials about? by?`: who denied what, in which words. */
export const denials: Command = {
  name: 'denials',
  label: (words) => words.commands.denials,
  options: [
    {
      name: 'about',
      label: (words) => words.options.denialsAbout,
      required: false,
      complete: completes('topic'),
    },
    {
      name: 'by',
      label: (words) => words.options.denialsBy,
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
