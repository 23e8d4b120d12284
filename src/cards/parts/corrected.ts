import type { Corrected } from '../../summaries/types.ts';
import type { Size } from './caps.ts';
import { sizes } from './caps.ts';
import { day } from './dates.ts';
import { label } from './passage.ts';
import type { Words } from '../words/index.ts';

/** That a server's editors changed a record, and when; in its shortest form only that. `''` where nobody did. */
export const correctedMark = (
  words: Words,
  corrected: Corrected | undefined,
  { words: most, name }: Pick<Size, 'words' | 'name'>,
): string => {
  if (corrected === undefined) return '';
  if (most <= sizes.least.words) return words.corrected.brief;
  const on = day(words, corrected.on);
  return corrected.kind === 'name'
    ? words.corrected.name(label(corrected.spelling, name) || words.unnamedSpeaker, on)
    : words.corrected[corrected.kind](on);
};
