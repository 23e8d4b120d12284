import numbers from '../../../../data/lexicon/numbers.json' with { type: 'json' };

const fromTwoToTen = (words: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(words).filter(([, value]) => value >= 2 && value <= 10));

/** Numbers that are more often printed in letters: `SMALL_NUMBERS.three` -> 3, up to ten. */
export const SMALL_NUMBERS = fromTwoToTen(numbers.units);

/** The same as places in an order: `SMALL_ORDINALS.third` -> 3 */
export const SMALL_ORDINALS = fromTwoToTen(numbers.ordinals);
