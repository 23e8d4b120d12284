import type { Measured } from './measures.ts';

const ORDINALS: Readonly<Record<string, number>> = {
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};

/** "A [third person] has died", "a [second man] was arrested"; not "a second person said". */
const ONE_MORE = new RegExp(
  `(?<=(?<!\\p{L})an? )(${Object.keys(ORDINALS).join('|')}) (person|man|woman|child|victim|patient|resident|worker|passenger|soldier|suspect)(?= (?:has |have |had )?(?:died|dies|been (?:killed|arrested|charged|detained)|(?:was|is) (?:killed|dead|arrested|charged|detained))(?!\\p{L}))`,
  'giu',
);

/** Where a sentence counts by the last one: `'A third person has died'` -> 3 people */
export const ordinalCountsIn = (text: string): Measured[] =>
  Array.from(text.matchAll(ONE_MORE), ({ 0: words, 1: ordinal = '', index }) => {
    const value = ORDINALS[ordinal.toLowerCase()] ?? 0;
    return {
      at: index,
      range: [value, value],
      measure: { kind: 'count', factor: 1, unit: 'count' },
      figure: { words, value, unit: 'count', currency: null, of: 'people', bound: 'exact' },
    };
  });
