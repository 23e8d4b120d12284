import type { Word } from './words.ts';

/**
 * Which words that open a sentence the text has in lower case, too: they are no names there.
 * "Voting is … of voting" -> {"voting"}.
 */
export function ordinaryWords(words: readonly Word[]): ReadonlySet<string> {
  const openers = new Set<string>();
  // Most words differ from every opener in length or first letter already, and need no hashing.
  const shapes = new Set<number>();
  for (const { initial, lower } of words) {
    if (!initial) continue;
    openers.add(lower);
    shapes.add(shapeOf(lower));
  }
  const ordinary = new Set<string>();
  for (const { capital, text } of words) {
    if (!capital && shapes.has(shapeOf(text)) && openers.has(text)) ordinary.add(text);
  }
  return ordinary;
}

const LONGEST = 64;

function shapeOf(word: string): number {
  return word.charCodeAt(0) * LONGEST + Math.min(word.length, LONGEST - 1);
}
