import {
  COURTESY,
  ADJECTIVE,
  DAY_OR_MONTH,
  MODIFIER,
  OFFICE,
  ROLE,
  SUFFIX,
  WITH_DIGIT,
  is,
} from './known.ts';
import type { Reading, Surroundings } from './reading.ts';
import type { Word } from './words.ts';

/** What the words of a mention and those before it say of whoever bears the name. */
export type Bearer = Pick<Reading, 'parts' | 'kind' | 'given' | 'titleGender' | 'role'> & {
  /** Whether the words are names only now and then. */
  readonly seldom: boolean;
};

/** The mention in these words, of which the first is word `first` of the text. */
export function mentionOf(
  { text, headings }: Surroundings,
  words: readonly Word[],
  first: number,
  { parts, kind, given, titleGender, role, seldom }: Bearer,
): Reading {
  const [word] = words;
  const start = word?.start ?? 0;
  const end = words.at(-1)?.end ?? 0;
  const sentence = word?.sentence ?? 0;
  return {
    start,
    end,
    kind,
    parts,
    name: parts.length === 1 ? (parts[0] ?? '') : parts.join(' '),
    plain: word?.text.length === end - start ? word.text : printedAs(text, start, end),
    first,
    next: first + words.length,
    sentence,
    weak: seldom || headings.has(sentence),
    given,
    titleGender,
    role,
  };
}

/** "Robert Downey Jr." -> ["robert", "downey"]. */
export function partsOf(words: readonly Word[]): readonly string[] {
  const parts = words.map(({ folded }) => folded);
  return words.some((word, at) => at > 0 && is(word, SUFFIX))
    ? parts.filter((_, at) => isPart(words[at], at))
    : parts;
}

/** Whether word `at` of a name is one of its parts and no suffix. */
export function isPart(word: Word | undefined, at: number): boolean {
  return word !== undefined && (at === 0 || !is(word, SUFFIX));
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
    is(word, OFFICE | COURTESY | ADJECTIVE | MODIFIER | ROLE | DAY_OR_MONTH | WITH_DIGIT) ||
    word.text.length === 1
  );
}
