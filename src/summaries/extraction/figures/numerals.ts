import lexicon from '../../../../data/lexicon/figures.json' with { type: 'json' };
import type { Span } from '../../types.ts';
import { NUMBER_WORDS, isNumberWord, readSpelled } from '../numerals/spelled.ts';
import { isLetterAt } from '../text/scan.ts';

/** A number as it stands in a sentence, with the word that multiplies it: "500 billion", "two dozen". */
export type Numeral = Span & {
  readonly value: number;
  readonly ordinal: boolean;
  readonly spelled: boolean;
};

const MAGNITUDES: ReadonlyMap<string, number> = new Map(Object.entries(lexicon.magnitudes));
const DIGITS = /\d+(?:,\d{3})*(?:\.\d+)?/y;
const MAGNITUDE_AFTER = /[\s-]{0,2}(\p{L}+)(?![\p{L}\p{N}])/uy;
/** "third", "21st". */
const ORDINAL_AFTER = /(?:st|nd|rd|th)(?![\p{L}\p{N}])/iuy;
const HALF = /half[\s-]an?(?!\p{L})/iuy;
const PIECE = /\p{L}+|[^\p{L}\s-]+/gu;
/** No number in words is longer. */
const LONGEST_SPELLED = 90;

/** A sentence without a digit and without any of these words has no number. */
export const FIGURE_WORDS: readonly string[] = [...NUMBER_WORDS, 'dozen', 'twice'];

/** What a number can begin with. */
const BEGINNING = new RegExp(
  `\\d|(?:${[...FIGURE_WORDS, 'an?', 'half'].join('|')})(?!\\p{L})`,
  'giu',
);

/** Finds every number of a sentence, in order: "two dozen of 1.5 million" -> 24, 1500000. */
export function findNumerals(sentence: string): Numeral[] {
  const found: Numeral[] = [];
  BEGINNING.lastIndex = 0;
  for (let match = BEGINNING.exec(sentence); match !== null; match = BEGINNING.exec(sentence)) {
    const numeral = numeralAt(sentence, match.index, match[0]);
    if (numeral === null) continue;
    found.push(numeral);
    BEGINNING.lastIndex = numeral.end;
  }
  return found;
}

function numeralAt(sentence: string, start: number, beginning: string): Numeral | null {
  if (/\d/.test(beginning)) return digitsAt(sentence, start);
  if (start > 0 && isLetterAt(sentence, start - 1)) return null;
  const end = start + beginning.length;
  switch (beginning.toLowerCase()) {
    case 'a':
    case 'an':
      return aDozen(sentence, start, end);
    case 'half':
      return halfOf(sentence, start);
    case 'twice':
      return { start, end, value: 2, ordinal: false, spelled: true };
    default:
      return inWords(sentence, start);
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
  const ordinalEnd = endOf(ORDINAL_AFTER, sentence, digitsEnd);
  if (ordinalEnd !== null) return { start, end: ordinalEnd, value, ordinal: true, spelled: false };
  return multiplied(sentence, { start, end: digitsEnd, value, ordinal: false, spelled: false });
}

function inWords(sentence: string, start: number): Numeral | null {
  const words = numberWords(sentence.slice(start, start + LONGEST_SPELLED));
  const read = readSpelled(words.map(([text]) => text.toLowerCase()));
  const last = read === null ? undefined : words[read.used - 1];
  if (read === null || last === undefined) return null;
  const end = start + last.index + last[0].length;
  const numeral = { start, end, value: read.value, ordinal: read.ordinal, spelled: true };
  return read.ordinal ? numeral : multiplied(sentence, numeral);
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
  const end = endOf(HALF, sentence, start);
  if (end === null) return null;
  const half = { start, end, value: 0.5, ordinal: false, spelled: true };
  const multiple = multiplied(sentence, half);
  return multiple.end === end ? null : multiple;
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
  return { ...numeral, end: numeral.end + match[0].length, value: round(numeral.value * times) };
}

/** 1.1 times a million is 1100000.0000000002 in binary. */
function round(value: number): number {
  return Number(value.toPrecision(15));
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
