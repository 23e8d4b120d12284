import type { Command } from './command.ts';
import { completes, given } from './options.ts';
import { part, replyWith } from './reply.ts';

/** `/timeline about?`: what happened when; without `about`, in the newest story. */
export const timeline: Command = {
  name: 'timeline',
  label: (words) => words.commands.timeline,
  options: [
    {
      name: 'about',
      label: (words) => words.options.timelineAbout,
      required: false,
      complete: completes('topic'),
    },
  ],
  run: async (request, summaries) =>
    replyWith(
      await summaries.timeline({ ...given(request.options, 'about'), ...part(request) }),
      request,
    ),
  bringsPicture: ({ options }, summaries) => summaries.hasTimeline(given(options, 'about')),
};
