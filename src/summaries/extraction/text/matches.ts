import { isLetterAt } from './scan.ts';

/**
 * Every match of a global pattern, in order. `String.matchAll` copies the pattern at every call,
 * which costs more than the search where many patterns are looked for in short texts.
 *
 * matchesOf(/\d/g, 'a1b2') -> the matches "1" and "2". The pattern must not match the empty string.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
    found.push(match);
  return found;
}

/**
 * Where the first match of a global pattern begins that has no letter before it; the text's length
 * where there is none. A look-behind in the pattern would be tried at every character of the text.
 *
 * wholeIndex(/may(?!\p{L})/gu, 'dismay may') -> 7
 */
export function wholeIndex(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (!isLetterAt(text, match.index - 1)) return match.index;
    pattern.lastIndex = match.index + 1;
  }
  return text.length;
}
