import type { Words } from '../cards/words/index.ts';
import type { Choice } from './choice.ts';
import type { Command } from './command.ts';
import { completes, given } from './options.ts';
import { replyWith } from './reply.ts';

const LENGTHS = ['short', 'full'] as const;

/** Those whose name begins with what was typed, in the reader's words or as they are sent. */
const lengths = (typed: string, words: Words): Choice[] => {
  const begun = typed.trim().toLowerCase();
  return LENGTHS.map((value) => ({ name: words.lengths[value], value })).filter((choice) =>
    [choice.name, choice.value].some((text) => text.startsWith(begun)),
  );
};

/** `/summary story? length?`: one story briefed; without `story`, the newest; without `length`, in short. */
export const summary: Command = {
  name: 'summary',
  label: (words) => words.commands.summary,
  options: [
    {
      name: 'story',
      label: (words) => words.options.story,
      required: false,
      complete: completes('story'),
    },
    {
      name: 'length',
      label: (words) => words.options.length,
      required: false,
      complete: (typed, _summaries, words) => Promise.resolve(lengths(typed, words)),
    },
  ],
  run: async (request, summaries) => {
    const length = request.options.length === 'full' ? 'full' : 'short';
    const ask = { ...given(request.options, 'story'), length } as const;
    return replyWith(await summaries.summary(ask), request);
  },
};
