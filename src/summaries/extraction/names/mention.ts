import { COURTESY, ADJECTIVE, DAY_OR_MONTH, MODIFIER, OFFICE, ROLE, SUFFIX, is } from './known.ts';
import type { Reading, Surroundings } from './readings.ts';
import type { Word } from './words.ts';

/** What every reading has: where it stands and in which words. */
export type MentionOf = Pick<
  Reading,
  'start' | 'end' | 'parts' | 'plain' | 'first' | 'next' | 'sentence' | 'weak'
>;

export function mentionOf(
  { text, headings }: Surroundings,
  words: readonly Word[],
  first: number,
): MentionOf {
  const [word] = words;
  const start = word?.start ?? 0;
  const end = words.at(-1)?.end ?? 0;
  const sentence = word?.sentence ?? 0;
  const parts: string[] = [];
  for (const { folded, known } of words)
    if (parts.length === 0 || (known & SUFFIX) === 0) parts.push(folded);
  const alone = word?.text.length === end - start ? word.text : null;
  return {
    start,
    end,
    parts,
    plain: alone ?? printedAs(text, start, end),
    first,
    next: first + words.length,
    sentence,
    weak: headings.has(sentence),
  };
}

/** What stands between two places, on one line: "White\nHouse" -> "White House". */
export function printedAs(text: string, start: number, end: number): string {
  const printed = text.slice(start, end);
  return UNEVEN_SPACE.test(printed) ? printed.replace(/\s+/g, ' ') : printed;
}

const UNEVEN_SPACE = /[^\S ]|  /;

/** "Minister", "French", "Former", "Monday", "B", "2024": no name by itself, though some are surnames. */
export function isNoName(word: Word): boolean {
  return (
    is(word, OFFICE | COURTESY | ADJECTIVE | MODIFIER | ROLE | DAY_OR_MONTH) ||
    word.text.length === 1 ||
    /\d/.test(word.text)
  );
}
