import { isSpaceAt, skipSpace } from './characters.ts';

/**
 * Whether at most so many words stand between two places, parted by white space. Counts no further
 * than it must. `hasAtMost(2, 'the “no” vote')` -> `false`
 */
export function hasAtMost(words: number, text: string, start = 0, end = text.length): boolean {
  let count = 0;
  for (let at = skipSpace(text, start, end); at < end; at = skipSpace(text, at, end)) {
    if (++count > words) return false;
    while (at < end && !isSpaceAt(text, at)) at++;
  }
  return true;
}
