import { SMALL_ORDINALS } from '../words/small-numbers.ts';
import type { Measured } from './measures.ts';

const ORDINAL = Object.keys(SMALL_ORDINALS).join('|');

/** "A [third person] has died", "a [second man] was arrested"; not "a second person said". */
const ONE_MORE = new RegExp(
  `(?<=(?<!\\p{L})an? )(${ORDINAL}) (person|man|woman|child|victim|patient|resident|worker|passenger|soldier|suspect)(?= (?:has |have |had )?(?:died|dies|been (?:killed|arrested|charged|detained)|(?:was|is) (?:killed|dead|arrested|charged|detained))(?!\\p{L}))`,
  'giu',
);

/** Where a sentence counts by the last one: `'A third person has died'` -> 3 people */
export const ordinalCountsIn = (text: string): Measured[] =>
  Array.from(text.matchAll(ONE_MORE), ({ 0: words, 1: ordinal = '', index }) => {
    const value = SMALL_ORDINALS[ordinal.toLowerCase()] ?? 0;
    return {
      at: index,
      range: [value, value],
      measure: { kind: 'count', factor: 1, unit: 'count' },
      figure: { words, value, unit: 'count', currency: null, of: 'people', bound: 'exact' },
    };
  });

const COUNTS_ONE_MORE = new RegExp(`^(?:${ORDINAL}) \\p{L}+$`, 'iu');

/** Whether a figure's words count by the last one, so that there were fewer before: `'third person'` -> `true` */
export const isOneMore = (words: string): boolean => COUNTS_ONE_MORE.test(words);
