import { matching, oneOf } from '../text/characters.ts';

const SMALL = new Set(
  'a an and are as at be but by for from in into is it its my nor of on or our over the to up vs with you your'.split(
    ' ',
  ),
);
const opensWord = matching(/[\p{L}\p{N}@#]/u);
const goesOn = matching(/[\p{L}\p{M}\p{N}'’.&-]/u);
const isTag = oneOf('@#');
const isLetterCode = matching(/\p{L}/u);
const isUpperCode = matching(/\p{Lu}/u);
const isLowerCode = matching(/\p{Ll}/u);

/** Where the next word begins, or the end of the text. */
function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !opensWord(text.charCodeAt(at))) at++;
  return at;
}

function wordEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && goesOn(text.charCodeAt(at))) at++;
  return at;
}

/** Whether a text has at most so many words. */
export function isShort(quoted: string, most: number): boolean {
  let count = 0;
  for (let at = nextWord(quoted, 0); at < quoted.length; at = nextWord(quoted, wordEnd(quoted, at)))
    if (++count > most) return false;
  return true;
}

/** "The Long Road Home", "Meet the Town": every word but the small ones is capitalised. */
export function isTitleCase(quoted: string): boolean {
  let capitals = false;
  for (let at = nextWord(quoted, 0); at < quoted.length;) {
    const end = wordEnd(quoted, at);
    const first = quoted.charCodeAt(at);
    const small = isLowerCode(first) && SMALL.has(quoted.slice(at, end));
    if (!small) {
      if (isLowerCode(isTag(first) ? quoted.charCodeAt(at + 1) : first)) return false;
      capitals ||= isUpperCode(first) || !isLetterCode(first);
    }
    at = nextWord(quoted, end);
  }
  return capitals;
}
