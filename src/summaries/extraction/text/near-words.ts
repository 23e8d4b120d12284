import { matching, oneOf } from './characters.ts';

const LETTER = /\p{L}/u;
const LETTER_OR_MARK = /[\p{L}\p{M}]/u;
const isLetter = matching(LETTER);
const isLetterOrMark = matching(LETTER_OR_MARK);
const joins = oneOf("'’-");
const isHalf = (code: number): boolean => (code & 0xf800) === 0xd800;
const isFirstHalf = (code: number): boolean => (code & 0xfc00) === 0xd800;
const isSecondHalf = (code: number): boolean => (code & 0xfc00) === 0xdc00;

/** Whether the halves of a character beyond the first plane, one of them at `at`, both stand in `[from, to)` and match. */
function isPairOf(pattern: RegExp, text: string, at: number, from: number, to: number): boolean {
  const first = isFirstHalf(text.charCodeAt(at)) ? at : at - 1;
  return (
    first >= from &&
    first + 1 < to &&
    isFirstHalf(text.charCodeAt(first)) &&
    isSecondHalf(text.charCodeAt(first + 1)) &&
    pattern.test(text.slice(first, first + 2))
  );
}

function opensWord(text: string, at: number, from: number, to: number): boolean {
  const code = text.charCodeAt(at);
  return isLetter(code) || (isHalf(code) && isPairOf(LETTER, text, at, from, to));
}

function goesOn(text: string, at: number, from: number, to: number): boolean {
  const code = text.charCodeAt(at);
  if (isLetterOrMark(code) || joins(code)) return true;
  return isHalf(code) && isPairOf(LETTER_OR_MARK, text, at, from, to);
}

/** Whether something holds of the word between two places. */
type Holds = (text: string, start: number, end: number) => boolean;

/**
 * Whether `holds` of one of the first `most` words in `[from, to)`. A word is a letter and the
 * letters, apostrophes and hyphens behind it; none is read behind the first that holds.
 * `someOfFirst(', he said', 0, 9, 2, isSaid)` -> `true`
 */
export function someOfFirst(
  text: string,
  from: number,
  to: number,
  most: number,
  holds: Holds,
): boolean {
  let at = from;
  for (let count = 0; count < most; count++) {
    while (at < to && !opensWord(text, at, from, to)) at++;
    if (at >= to) return false;
    const start = at;
    while (at < to && goesOn(text, at, from, to)) at++;
    if (holds(text, start, at)) return true;
  }
  return false;
}

/** The same of the last `most` words, read from the last on. */
export function someOfLast(
  text: string,
  from: number,
  to: number,
  most: number,
  holds: Holds,
): boolean {
  let at = to;
  for (let count = 0; count < most;) {
    while (at > from && !goesOn(text, at - 1, from, to)) at--;
    if (at <= from) return false;
    const end = at;
    while (at > from && goesOn(text, at - 1, from, to)) at--;
    let start = at;
    while (start < end && !opensWord(text, start, from, to)) start++;
    if (start === end) continue;
    if (holds(text, start, end)) return true;
    count++;
  }
  return false;
}
