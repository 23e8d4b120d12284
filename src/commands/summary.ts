import { words } from '../cards/words.ts';
import type { Command } from './command.ts';
import { completes, given } from './options.ts';
import { replyWith } from './reply.ts';

const LENGTHS = ['short', 'full'] as const;

/** `/summary story? length?`: one story briefed; without `story`, the newest; without `length`, in short. */
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
    {
      name: 'length',
      description: words.options.length,
      required: false,
      complete: (typed) =>
        Promise.resolve(
          LENGTHS.filter((length) => length.startsWith(typed.trim().toLowerCase())).map(
            (length) => ({ name: words.lengths[length], value: length }),
          ),
        ),
    },
  ],
  run: async (request, summaries) => {
    const length = request.options.length === 'full' ? 'full' : 'short';
    const ask = { ...given(request.options, 'story'), length } as const;
    return replyWith(await summaries.summary(ask), request);
  },
};
