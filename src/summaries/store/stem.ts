import { perWord } from '../per-word.ts';

/**
 * What English words end in, cut so that forms of one word become equal. Conservative: only
 * plurals, "-ed" and "-ing", never "-ion" or "-al", so that "independent" stays apart from
 * "depend". It yields stems, not words: both sides of a comparison have to go through it.
 */

const VOWEL = /[aeiouy]/u;
const DOUBLED_END = /([^aeiouy\d])\1$/u;

const withoutPlural = (word: string): string => {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') && !/(?:ss|us|is)$/u.test(word) ? word.slice(0, -1) : word;
};

/** "planned" -> "plann"; "red" and "king" stay: a stem has three letters, one of them a vowel. */
const withoutVerbEnding = (word: string): string => {
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('eed')) return /.{2}[^c]eed$/u.test(word) ? word.slice(0, -1) : word;
  const base = /^(.{3,}?)(?:ed|ing)$/u.exec(word)?.[1];
  return base !== undefined && VOWEL.test(base) ? base : word;
};

const evenEnd = (word: string): string =>
  word
    .replace(DOUBLED_END, '$1')
    .replace(/(?<=...)e$/u, '')
    .replace(/(?<=..[^aeiouy])y$/u, 'i');

/**
 * The stem of one folded word; words with anything but a–z in them, and words of up to three
 * letters, stay as they are.
 *
 * @example stem('denied') -> 'deni', stem('deny') -> 'deni', stem('meetings') -> 'meet'
 */
export const stem = perWord((word) =>
  word.length > 3 && word !== 'news' && /^[a-z]+$/u.test(word)
    ? evenEnd(withoutVerbEnding(withoutPlural(word)))
    : word,
);
