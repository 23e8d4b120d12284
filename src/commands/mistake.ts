import { mistakeCard } from '../cards/problem.ts';
import type { Words } from '../cards/words/index.ts';
import type { Reply } from './command.ts';

/** No answer, but what the asker can put right; `title` stands above it, left out a general one. */
export const mistake = (words: Words, sentence: string, title?: string): Reply => ({
  answer: null,
  message: mistakeCard(words, sentence, title),
});
