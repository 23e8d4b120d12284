import type { Corrected } from '../summaries/types.ts';
import type { Size } from './caps.ts';
import { sizes } from './caps.ts';
import { day } from './dates.ts';
import type { Words } from './words/index.ts';

/** That a server's editors changed a record, and when; in its shortest form only that. `''` where nobody did. */
export const correctedMark = (
  words: Words,
  corrected: Corrected | undefined,
  { words: most }: Pick<Size, 'words'>,
): string => {
  if (corrected === undefined) return '';
  return most > sizes.least.words
    ? words.corrected[corrected.kind](day(words, corrected.on))
    : words.corrected.brief;
};
