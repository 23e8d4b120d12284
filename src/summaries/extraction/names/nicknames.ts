import { oneOf } from '../text/characters.ts';
import { isCapitalAt, wordAt, wordStart } from './words.ts';
import type { Word, Words } from './words.ts';

const opensNickname = oneOf('"“‘\'(');
const closesNickname = oneOf('"”’\')');

/** Whether a word is a nickname in marks between two words of a name: William "Bill" Barr. */
export function isNickname(words: Words, at: number): boolean {
  const start = wordStart(words, at);
  if (!opensNickname(words.text.charCodeAt(start - 1)) || !isCapitalAt(words, at - 1)) return false;
  const [last, word, next] = [wordAt(words, at - 1), wordAt(words, at), wordAt(words, at + 1)];
  return (
    last !== undefined &&
    word !== undefined &&
    next !== undefined &&
    last.capital &&
    next.capital &&
    opensGap(words.text, last, word) &&
    closesGap(words.text, word, next)
  );
}

/** The length of ' "'. */
const NICKNAME_GAP = 2;

function opensGap(text: string, { end }: Word, { start }: Word): boolean {
  return (
    start - end === NICKNAME_GAP &&
    text.charAt(end) === ' ' &&
    opensNickname(text.charCodeAt(end + 1))
  );
}

/** Whether a nickname ends between two words. */
export function closesGap(text: string, { end }: Word, { start }: Word): boolean {
  return (
    start - end === NICKNAME_GAP &&
    closesNickname(text.charCodeAt(end)) &&
    text.charAt(end + 1) === ' '
  );
}
