import lexicon from '../../../../data/lexicon/figures.json' with { type: 'json' };
import type { Span } from '../../types.ts';
import { NUMBER_WORDS, isNumberWord, readSpelled } from '../text/spelled-numbers.ts';
import { knownAt, knownWords, nextKnown } from '../text/known-words.ts';
import { endOf, isNumber, startOf } from '../text/words.ts';
import type { Words } from '../text/words.ts';
import { classesBeside } from './beside.ts';
import { quickPattern } from '../text/quick-pattern.ts';

/** A number as it stands in a sentence, with the word that multiplies it: "500 billion", "two dozen". */
export type Numeral = Span & {
  readonly value: number;
  readonly ordinal: boolean;
  readonly spelled: boolean;
};

/** A number and the classes of the two words on either side of it. */
export type Placed = Numeral & { readonly before: number; readonly after: number };

const MAGNITUDES: ReadonlyMap<string, number> = new Map(Object.entries(lexicon.magnitudes));
const DIGITS = /\d+(?:,\d{3})*(?:\.\d+)?/y;
const MAGNITUDE_AFTER = quickPattern(/[\s-]{0,2}(\p{L}+)(?![\p{L}\p{N}])/uy);
/** "third", "21st". */
const ORDINAL_AFTER = /(?:st|nd|rd|th)(?![\p{L}\p{N}])/iuy;
const HALF = /half[\s-]an?(?!\p{L})/iuy;
const AND_A_HALF = /[\s-]and[\s-]a[\s-]half(?!\p{L})/uy;
const PIECE = /\p{L}+|[^\p{L}\s-]+/gu;
/** No number in words is longer. */
const LONGEST_SPELLED = 90;

/** A sentence without a digit and without any of these words has no number. */
export const FIGURE_WORDS: readonly string[] = [...NUMBER_WORDS, 'dozen', 'twice'];

/** What a number can begin with besides digits. */
const BEGINNINGS = knownWords(
  [...FIGURE_WORDS, 'a', 'an', 'half'].map((word) => [word, word] as const),
);
const MULTIPLES = knownWords(MAGNITUDES);
/** What a number in words can go on with. */
const GOES_ON = knownWords([...NUMBER_WORDS, 'and'].map((word) => [word, true] as const));

/** Finds every number of a sentence, in order: "two dozen of 1.5 million" -> 24, 1500000. */
export function findNumerals(words: Words): Placed[] {
  const found: Placed[] = [];
  let index = nextKnown(BEGINNINGS, words, 0, words.count);
  while (index < words.count) {
    const numeral = numeralAt(words, index);
    let next = index + 1;
    if (numeral !== null) {
      while (next < words.count && startOf(words, next) < numeral.end) next += 1;
      const before = classesBeside(words, index - 2);
      found.push({ ...numeral, before, after: classesBeside(words, next) });
    }
    index = nextKnown(BEGINNINGS, words, next, words.count);
  }
  return found;
}

function numeralAt(words: Words, index: number): Numeral | null {
  const sentence = words.text;
  const [start, end] = [startOf(words, index), endOf(words, index)];
  if (isNumber(words, index)) return digitsAt(sentence, start);
  switch (knownAt(BEGINNINGS, words, index)) {
    case null:
      return null;
    case 'a':
    case 'an':
      return knownAt(MULTIPLES, words, index + 1) === null ? null : aDozen(sentence, start, end);
    case 'half':
      return halfOf(sentence, start);
    case 'twice':
      return { start, end, value: 2, ordinal: false, spelled: true };
    default:
      return inWords(words, index);
  }
}

function digitsAt(sentence: string, at: number): Numeral | null {
  DIGITS.lastIndex = at;
  const piece = DIGITS.exec(sentence)?.[0];
  return piece === undefined ? null : inDigits(sentence, at, piece);
}

function inDigits(sentence: string, start: number, piece: string): Numeral | null {
  const digitsEnd = start + piece.length;
  const value = Number(piece.replaceAll(',', ''));
  const ordinalEnd = matchEnd(ORDINAL_AFTER, sentence, digitsEnd);
  if (ordinalEnd !== null) return { start, end: ordinalEnd, value, ordinal: true, spelled: false };
  return multiplied(sentence, { start, end: digitsEnd, value, ordinal: false, spelled: false });
}

function inWords(words: Words, index: number): Numeral | null {
  const sentence = words.text;
  const start = startOf(words, index);
  const isLong = knownAt(GOES_ON, words, index + 1) !== null;
  const longest = isLong ? start + LONGEST_SPELLED : endOf(words, index);
  const parts = numberWords(sentence.slice(start, longest));
  const read = readSpelled(parts.map(([text]) => text.toLowerCase()));
  const last = read === null ? undefined : parts[read.used - 1];
  if (read === null || last === undefined) return null;
  const end = start + last.index + last[0].length;
  const numeral = { start, end, value: read.value, ordinal: read.ordinal, spelled: true };
  return read.ordinal ? numeral : multiplied(sentence, withHalf(sentence, numeral));
}

/** "two [and a half] million" */
function withHalf(sentence: string, numeral: Numeral): Numeral {
  const end = matchEnd(AND_A_HALF, sentence, numeral.end);
  return end === null ? numeral : { ...numeral, end, value: numeral.value + 0.5 };
}

/** The words of a text as far as they are those of a number. */
function numberWords(text: string): RegExpExecArray[] {
  const words: RegExpExecArray[] = [];
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(text); match !== null; match = PIECE.exec(text)) {
    const word = match[0].toLowerCase();
    if (word !== 'and' && !isNumberWord(word)) break;
    words.push(match);
  }
  return words;
}

/** "a dozen", "a hundred", "a million". */
function aDozen(sentence: string, start: number, end: number): Numeral | null {
  const one = { start, end, value: 1, ordinal: false, spelled: true };
  const dozen = multiplied(sentence, one);
  return dozen.end === one.end ? null : dozen;
}

/** "half a million". */
function halfOf(sentence: string, start: number): Numeral | null {
  const end = matchEnd(HALF, sentence, start);
  if (end === null) return null;
  const half = { start, end, value: 0.5, ordinal: false, spelled: true };
  const multiple = multiplied(sentence, half);
  return multiple.end === end ? null : multiple;
}

const SIGN_BEFORE = /\p{Sc} ?$/u;
/** "9.8m at the bridge"; things counted by the million follow at once: "9.8m people". */
const METRES_AFTER =
  /^m(?:$|[.,;)]|[ -](?:at|in|on|of|above|below|beneath|deep|high|tall|long|wide|thick|short|away|from|off|to|by|and|after|before)(?!\p{L}))/u;
/** What is measured in metres. */
const LENGTHS =
  /(?<!\p{L})(?:rivers?|water|levels?|floods?|waves?|tides?|seas?|depth|height|length|width|deep|high|tall|wide|above|beneath|ice|snow|swim|sprint|race|freestyle|hurdles|butterfly|backstroke|tower|altitude|metres?|meters?|drilled|dived|jump(?:ed)?|tunnel|mast|hole)(?!\p{L})/iu;
/** Of no thing there are so many millions that nobody writes billions. */
const TOO_MANY_MILLIONS = 1_000;

/** Whether the "m" at a number means metres: "the river hit 9.8m", "1,240m of ice". */
function isMetres(sentence: string, { start, end, value }: Numeral): boolean {
  if (SIGN_BEFORE.test(sentence.slice(Math.max(0, start - 2), start))) return false;
  if (value >= TOO_MANY_MILLIONS) return true;
  return METRES_AFTER.test(sentence.slice(end, end + 12)) && LENGTHS.test(sentence);
}

/** One letter multiplies digits only when it stands at them: "$5m", not "5 m". */
function multiplied(sentence: string, numeral: Numeral): Numeral {
  MAGNITUDE_AFTER.lastIndex = numeral.end;
  const match = MAGNITUDE_AFTER.exec(sentence);
  const word = match?.[1] ?? '';
  const times = MAGNITUDES.get(word.toLowerCase());
  const glued = match !== null && match[0].length === word.length;
  if (match === null || times === undefined || (word.length <= 2 && (!glued || numeral.spelled)))
    return numeral;
  if (word === 'm' && isMetres(sentence, numeral)) return { ...numeral, end: numeral.end + 1 };
  return { ...numeral, end: numeral.end + match[0].length, value: round(numeral.value * times) };
}

/** 1.1 times a million is 1100000.0000000002 in binary. */
function round(value: number): number {
  return Number(value.toPrecision(15));
}

function matchEnd(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
