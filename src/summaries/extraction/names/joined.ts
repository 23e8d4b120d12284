import { isSpaceAt } from '../text/characters.ts';
import { DAY_OR_MONTH, is } from './known.ts';
import { wordAt } from './words.ts';
import type { Word, Words } from './words.ts';

/** Months that are given names. */
export const ALSO_NAMES = new Set(['April', 'May', 'June']);

/** Whether one space, or a line's end inside a sentence, is all that parts two words. */
export function joined({ text }: Words, last: Word, word: Word): boolean {
  return word.start - last.end === 1 && isSpaceAt(text, last.end) && !last.possessive;
}

/** Whether a word has a capital and one space parts it from the word before. */
export function capitalAt(words: Words, at: number): boolean {
  const word = wordAt(words, at);
  const last = wordAt(words, at - 1);
  return (
    word?.capital === true &&
    last?.sentence === word.sentence &&
    joined(words, last, word) &&
    goesOn(word)
  );
}

/** No name goes on with a weekday, and with a month only where that is a given name too. */
export function goesOn(word: Word): boolean {
  return !is(word, DAY_OR_MONTH) || ALSO_NAMES.has(word.text);
}
