import { contentWords, contradict, tokensOf } from '../words/content-words.ts';
import { numbersIn } from '../words/numerals.ts';

/** Of the larger number: outlets round, "about 5,000" for 4,980. */
const ROUNDED = 0.03;

const DAYS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;
/** Nobody rounds a year. */
const YEAR = /^(?:19|20)\d\d$/;

const isRound = (number: string): boolean => number.endsWith('0');

const areOneNumber = (a: string, b: string): boolean =>
  a === b ||
  (!(YEAR.test(a) && YEAR.test(b)) &&
    (isRound(a) || isRound(b)) &&
    Math.abs(Number(a) - Number(b)) <= ROUNDED * Math.max(Number(a), Number(b)));

/** Whether each has one that is none of the other's: '3 in 2025', '5 in 2025'; not '3', '3 in 2025'. */
const differ = (
  a: readonly string[],
  b: readonly string[],
  areOne: (one: string, other: string) => boolean,
): boolean =>
  a.some((one) => !b.some((other) => areOne(one, other))) &&
  b.some((other) => !a.some((one) => areOne(one, other)));

const foldedIn = (words: string): string[] => tokensOf(words).map(({ folded }) => folded);
const isDay = (word: string): boolean => DAYS.test(word);

/**
 * Whether two wordings, however alike, are of two things: they give other figures or days, or the
 * one says what the other negates. `'3 workers died'`, `'5 workers died'` -> `true`; `'about 5,000
 * jobs'`, `'4,980 jobs'` -> `false`
 */
export const areOfOtherThings = (one: string, other: string): boolean => {
  const [a, b] = [foldedIn(one), foldedIn(other)];
  return (
    differ([...numbersIn(a)], [...numbersIn(b)], areOneNumber) ||
    differ(a.filter(isDay), b.filter(isDay), (day, same) => day === same) ||
    contradict(contentWords(one), contentWords(other))
  );
};
