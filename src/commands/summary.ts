import { words } from '../cards/words.ts';
import type { Command } from './command.ts';
import { completes, given } from './options.ts';
import { replyWith } from './reply.ts';

/** `/summary story?`: one story briefed; without `story`, the newest. */
export const summary: Command = {
  name: 'summary',
  description: words.commands.summary,
  options: [
    {
      name: 'story',
      description: words.options.story,
      required: false,
      complete: completes('story'),
    },
  ],
  run: async (request, summaries) =>
    replyWith(await summaries.summary(given(request.options, 'story')), request),
};
