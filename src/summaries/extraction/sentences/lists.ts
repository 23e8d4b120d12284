import type { Span } from '../../types.ts';
import { isUpper, oneOf } from '../text/characters.ts';
import { startsSentence } from './boundary.ts';

const FIRST =
  /(?:([•⁃▪‣])\s*)?(?:(\(?)(?:(\d{1,3})|(viii|vii|vi|iv|ix|iii|ii|[a-y]))(\.\)|\.|\))\s)?/iy;
const FIRST_WORD = /[^\s,;:.!?]*/y;
const LONGEST_LINE = 2000;
const isPoint = oneOf('.)');
const isRoman = oneOf('ivIV');
const opensMarker = oneOf('•⁃▪‣(0123456789');

/** Most sentences open with a word: a list's have a bullet, a bracket, a digit, or a letter or two and a point. */
const mayOpenList = (text: string, start: number): boolean =>
  opensMarker(text.charCodeAt(start)) ||
  isPoint(text.charCodeAt(start + 1)) ||
  (isRoman(text.charCodeAt(start)) && isRoman(text.charCodeAt(start + 1)));

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** What comes after a list's letter or small number: "a" -> "b"; "i" -> "j" or "ii"; "iv" -> "v". */
function lettersAfter(letter: string): string[] {
  const small = letter.toLowerCase();
  const after = letter.length === 1 ? [String.fromCharCode(letter.charCodeAt(0) + 1)] : [];
  const roman = ROMAN[ROMAN.indexOf(small) + 1];
  if (ROMAN.includes(small) && roman !== undefined)
    after.push(small === letter ? roman : roman.toUpperCase());
  return after;
}

/** The markers that would continue the list the sentence at `start` opens: "1.) x" -> "2.) ", "a. x" -> "b. ". */
function nextMarkers(text: string, start: number): string[] {
  if (!mayOpenList(text, start)) return [];
  FIRST.lastIndex = start;
  const match = FIRST.exec(text);
  if (!match || match[0] === '') return [];
  const [, bullet, bracket = '', number, letter, tail = ''] = match;
  if (bullet !== undefined) return [bullet];
  if (number !== undefined) return [`${bracket}${Number(number) + 1}${tail} `];
  if (letter === undefined || (bracket === '' && isInitial(text, FIRST.lastIndex, letter, tail)))
    return [];
  return lettersAfter(letter).map((next) => `${bracket}${next}${tail} `);
}

/** "J. K. Rowling and L. Roe": a capital and a point are a name's, unless a small word opens what they mark. */
function isInitial(text: string, from: number, letter: string, tail: string): boolean {
  FIRST_WORD.lastIndex = from;
  return isUpper(letter) && tail === '.' && !startsSentence(FIRST_WORD.exec(text)?.[0] ?? '');
}

/**
 * Adds the sentence `[start, end)` to `sentences`, split before each marker of a list that it opens
 * and goes on counting; nothing where it is empty.
 * "1. The first 2. The second" -> "1. The first", "2. The second"
 */
export function splitList(text: string, start: number, end: number, sentences: Span[]): void {
  let from = start;
  while (from < end) {
    const markers = nextMarkers(text, from);
    const rest = markers.length === 0 ? '' : text.slice(from, Math.min(end, from + LONGEST_LINE));
    const places = markers.map((marker) => rest.indexOf(` ${marker}`, 1)).filter((at) => at >= 0);
    const at = places.length === 0 ? -1 : Math.min(...places);
    sentences.push({ start: from, end: at < 0 ? end : from + at });
    if (at < 0) return;
    from += at + 1;
  }
}
