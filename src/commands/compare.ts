import type { Command } from './command.ts';
import { completes } from './options.ts';
import { replyWith } from './reply.ts';

/** `/compare story`: one story, its outlets side by side. */
export const compare: Command = {
  name: 'compare',
  label: (words) => words.commands.compare,
  options: [
    {
      name: 'story',
      label: (words) => words.options.compareStory,
      required: true,
      complete: completes('story'),
    },
  ],
  run: async (request, summaries) =>
    replyWith(await summaries.compare({ story: request.options.story ?? '' }), request),
};
