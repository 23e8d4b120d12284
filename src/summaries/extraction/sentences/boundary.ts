import abbreviations from '../../../../data/lexicon/abbreviations.json' with { type: 'json' };
import type { Span } from '../../types.ts';
import { isLower, isSpaceAt, isUpper } from '../text/characters.ts';

/** A place where one sentence may end and the next begin, with the words beside it. */
export type Boundary = {
  readonly text: string;
  /** Where the sentence that may end here begins. */
  readonly start: number;
  /** After its last visible character. */
  readonly end: number;
  /** The first visible character of what follows. */
  readonly next: number;
  /** The last word with its full stops and without closing marks: "Sen.", "U.S.", "Co." */
  readonly word: string;
  /** The word before that: "E." in "Jonas E. Smith" has "Jonas". */
  readonly wordBefore: string;
  /** The first word of what follows, opening marks left out. */
  readonly following: string;
};

/** One rule about a boundary: `join` and `break` decide, `null` leaves it to the next rule. */
export type Rule = (boundary: Boundary) => 'join' | 'break' | null;

const starters: ReadonlySet<string> = new Set(abbreviations.sentenceStarters);
const CLOSERS = /["'”’»)\]]+$/;
const OPENERS = /^["'“‘«([]+/;
const FIRST_WORD = /^["'“‘«([]*([^\s,;:!?]*)/;
/** In characters; of a longer word only this much is read. */
const LONGEST_WORD = 40;

/** A small word that opens sentences and is part of no name: "The", "However", "Did". */
export const startsSentence = (word: string): boolean =>
  isUpper(word) && starters.has(word.toLowerCase().replace(/[’]/g, "'"));

/** Whether what follows goes on in small letters. */
export const goesOnSmall = (boundary: Boundary): boolean => isLower(boundary.following);

/** The word that ends before `end`, not reaching back beyond `start`: `[from, to)`. */
function wordEnding(text: string, start: number, end: number): Span {
  let to = end;
  while (to > start && isSpaceAt(text, to - 1)) to--;
  let from = to;
  while (from > start && to - from < LONGEST_WORD && !isSpaceAt(text, from - 1)) from--;
  return { start: from, end: to };
}

/** Reads the words beside a boundary. `end` and `next` touch visible characters. */
export function boundaryAt(text: string, start: number, end: number, next: number): Boundary {
  const last = wordEnding(text, start, end);
  const before = wordEnding(text, start, last.start);
  const right = text.slice(next, next + LONGEST_WORD);
  return {
    text,
    start,
    end,
    next,
    word: text.slice(last.start, last.end).replace(CLOSERS, '').replace(OPENERS, ''),
    wordBefore: text.slice(before.start, before.end),
    following: FIRST_WORD.exec(right)?.[1] ?? '',
  };
}
