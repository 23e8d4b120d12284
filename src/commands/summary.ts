import { label } from '../cards/parts/passage.ts';
import type { Words } from '../cards/words/index.ts';
import { wordsOf } from '../cards/words/index.ts';
import type { Choice } from './choice.ts';
import type { Command, Reply } from './command.ts';
import { mistake } from './mistake.ts';
import { completes, given } from './options.ts';
import { replyWith } from './reply.ts';

const LENGTHS = ['short', 'full'] as const;

/** Of what somebody typed for one, as long as it is shown back to them. */
const LENGTH_CHARACTERS = 40;

/** Those whose name begins with what was typed, in the reader's words or as they are sent. */
const lengths = (
  typed: string,
  words: Words,
): (Choice & { readonly value: (typeof LENGTHS)[number] })[] => {
  const begun = typed.trim().toLowerCase();
  return LENGTHS.map((value) => ({ name: words.lengths[value], value })).filter((choice) =>
    [choice.name, choice.value].some((text) => text.startsWith(begun)),
  );
};

const noSuchLength = (typed: string, words: Words): Reply => {
  const known = LENGTHS.map((value) => `- ${words.lengths[value]}`).join('\n');
  const shown = words.quoted(label(typed, LENGTH_CHARACTERS));
  return mistake(words, words.noSuchLength(shown, known));
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
    const words = wordsOf(request.reader.own);
    const typed = request.options.length ?? 'short';
    const [length, ...others] = lengths(typed, words);
    if (length === undefined || others.length > 0) return noSuchLength(typed, words);
    const ask = { ...given(request.options, 'story'), length: length.value };
    return replyWith(await summaries.summary(ask), request);
  },
};
