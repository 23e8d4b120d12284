import { isCapital, isWord, verbOf } from '../words.ts';
import type { Tokens } from './phrase.ts';

/** Months that are somebody's name, as printed. */
export const NAME_MONTHS: ReadonlySet<string> = new Set([
  'May',
  'April',
  'June',
  'March',
  'August',
]);

/** "April" of "said April Marsh" and of "April Marsh said": a surname behind it, no preposition before: "In April Marsh said". */
export function isGivenMonth(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  return (
    NAME_MONTHS.has(tokens[at]?.text ?? '') &&
    isCapital(tokens[at + 1]) &&
    (!isWord(before) || verbOf(before) !== null)
  );
}
