import lexicon from '../../../../data/lexicon/figures.json' with { type: 'json' };
import type { Span } from '../../types.ts';
import { letterRunEnd } from '../text/scan.ts';
import { isNumberWord, readSpelled } from '../numerals/spelled.ts';

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
/** No number in words is longer. */
const LONGEST_SPELLED = 90;

/** Finds every number of a sentence, in order: "two dozen of 1.5 million" -> 24, 1500000. */
export function findNumerals(sentence: string): Numeral[] {
  const found: Numeral[] = [];
  for (let at = 0; at < sentence.length;) {
    const end = letterRunEnd(sentence, at);
    const numeral =
      end > at ? inWords(sentence, at, sentence.slice(at, end)) : digitsAt(sentence, at);
    if (numeral !== null) found.push(numeral);
    at = numeral?.end ?? Math.max(end, at + 1);
  }
  return found;
}

function digitsAt(sentence: string, at: number): Numeral | null {
  const code = sentence.charCodeAt(at);
  if (code < 48 || code > 57) return null;
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

function inWords(sentence: string, start: number, piece: string): Numeral | null {
  const word = piece.toLowerCase();
  if (word === 'a' || word === 'an') return aDozen(sentence, start, piece);
  if (word === 'half') return halfOf(sentence, start);
  if (word === 'twice')
    return { start, end: start + piece.length, value: 2, ordinal: false, spelled: true };
  if (!isNumberWord(word)) return null;
  const ahead = sentence.slice(start, start + LONGEST_SPELLED);
  const words = Array.from(ahead.matchAll(/\p{L}+|[^\p{L}\s-]+/gu));
  const read = readSpelled(words.map(([text]) => text.toLowerCase()));
  const last = read === null ? undefined : words[read.used - 1];
  if (read === null || last === undefined) return null;
  const end = start + last.index + last[0].length;
  const numeral = { start, end, value: read.value, ordinal: read.ordinal, spelled: true };
  return read.ordinal ? numeral : multiplied(sentence, numeral);
}

/** "a dozen", "a hundred", "a million". */
function aDozen(sentence: string, start: number, piece: string): Numeral | null {
  const one = { start, end: start + piece.length, value: 1, ordinal: false, spelled: true };
  const dozen = multiplied(sentence, one);
  return dozen.end === one.end ? null : dozen;
}

/** "half a million". */
function halfOf(sentence: string, start: number): Numeral | null {
  const end = endOf(/half[\s-]an?(?!\p{L})/iuy, sentence, start);
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
