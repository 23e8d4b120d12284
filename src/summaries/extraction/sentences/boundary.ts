import abbreviations from '../../../../data/lexicon/abbreviations.json' with { type: 'json' };
import { isLower, isSpaceAt, isUpper, oneOf, trimEnd } from '../text/characters.ts';

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
  /** Where that word begins, opening marks included. */
  readonly wordStart: number;
  /** The word in small letters without its full stop, where it may be an abbreviation: "sen"; else empty. */
  readonly abbreviation: string;
  /** The first word of what follows, opening marks left out. */
  readonly following: string;
};

/** One rule about a boundary: `join` and `break` decide, `null` leaves it to the next rule. */
export type Rule = (boundary: Boundary) => 'join' | 'break' | null;

const starters: ReadonlySet<string> = new Set(abbreviations.sentenceStarters);
const isCloser = oneOf('"\'”’»)]');
const isOpener = oneOf('"\'“‘«([');
const endsFirstWord = oneOf(',;:!?');
/** In characters; of a longer word only this much is read. */
const LONGEST_WORD = 40;

/** A small word that opens sentences and is part of no name: "The", "However", "Did". */
export const startsSentence = (word: string): boolean =>
  isUpper(word) && starters.has(word.toLowerCase().replaceAll('’', "'"));

const MANY = new RegExp(String.raw`^(?:${abbreviations.opensAsMany.join('|')}) \p{Ll}`, 'u');
const LONGEST_MANY = 24;

/** "Officials said", "Police held": who, in the plural, of no name that goes on in capitals ("U.S. Officials Club"). */
export const opensWithMany = ({ text, next }: Boundary): boolean =>
  MANY.test(text.slice(next, next + LONGEST_MANY));

/** Whether what follows goes on in small letters. */
export const goesOnSmall = (boundary: Boundary): boolean => isLower(boundary.following);

/** Where the word begins that ends at `end`, not reaching back beyond `start`. */
function wordStart(text: string, start: number, end: number): number {
  let from = end;
  while (from > start && end - from < LONGEST_WORD && !isSpaceAt(text, from - 1)) from--;
  return from;
}

/** The word before the last one: "Jonas" in "Jonas E. | Smith". */
export function wordBefore({ text, start, wordStart: last }: Boundary): string {
  const end = trimEnd(text, start, last);
  return text.slice(wordStart(text, start, end), end);
}

/** The word in `[start, end)` without closing and opening marks. */
function withoutMarks(text: string, start: number, end: number): string {
  let [from, to] = [start, end];
  while (to > from && isCloser(text.charCodeAt(to - 1))) to--;
  while (from < to && isOpener(text.charCodeAt(from))) from++;
  return text.slice(from, to);
}

function firstWord(text: string, start: number): string {
  const limit = Math.min(text.length, start + LONGEST_WORD);
  let from = start;
  while (from < limit && isOpener(text.charCodeAt(from))) from++;
  let to = from;
  while (to < limit && !isSpaceAt(text, to) && !endsFirstWord(text.charCodeAt(to))) to++;
  return text.slice(from, to);
}

/** "the FT." is no abbreviation of fort: in capitals throughout, a word is what it is. */
const isAllCapitals = (word: string): boolean => isUpper(word) && /^\p{Lu}{2,}\.?$/u.test(word);

/** Of "then-Gov." the part with the capital counts. */
function abbreviationOf(word: string): string {
  if (!word.endsWith('.') || word.endsWith('..')) return '';
  const last = word.slice(word.lastIndexOf('-') + 1);
  const part = isUpper(last) ? last : word;
  return isAllCapitals(part) ? '' : part.slice(0, -1).toLowerCase();
}

/** Reads the words beside a boundary. `end` and `next` touch visible characters. */
export function boundaryAt(text: string, start: number, end: number, next: number): Boundary {
  const from = wordStart(text, start, end);
  const word = withoutMarks(text, from, end);
  return {
    text,
    start,
    end,
    next,
    word,
    wordStart: from,
    abbreviation: abbreviationOf(word),
    following: firstWord(text, next),
  };
}
