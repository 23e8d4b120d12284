import type { Span } from '../../types.ts';
import { oneOf } from '../text/characters.ts';

const FIRST = /(?:([•⁃▪‣])\s*)?(?:(\(?)(?:(\d{1,3})|([a-y]))(\.\)|\.|\))\s)?/iy;
const LONGEST_LINE = 2000;
const isPoint = oneOf('.)');
const opensMarker = oneOf('•⁃▪‣(0123456789');

/** Most sentences open with a word: a list's have a bullet, a bracket, a digit, or a letter and its point. */
const mayOpenList = (text: string, start: number): boolean =>
  opensMarker(text.charCodeAt(start)) || isPoint(text.charCodeAt(start + 1));

/** The marker that would continue the list the sentence at `start` opens: "1.) x" -> "2.) ", "a. x" -> "b. ". */
function nextMarker(text: string, start: number): string | null {
  if (!mayOpenList(text, start)) return null;
  FIRST.lastIndex = start;
  const match = FIRST.exec(text);
  if (!match || match[0] === '') return null;
  const [, bullet, bracket = '', number, letter, tail = ''] = match;
  if (bullet !== undefined) return bullet;
  if (number !== undefined) return `${bracket}${Number(number) + 1}${tail} `;
  if (letter !== undefined)
    return `${bracket}${String.fromCharCode(letter.charCodeAt(0) + 1)}${tail} `;
  return null;
}

/**
 * Adds the sentence `[start, end)` to `sentences`, split before each marker of a list that it opens
 * and goes on counting; nothing where it is empty.
 * "1. The first 2. The second" -> "1. The first", "2. The second"
 */
export function splitList(text: string, start: number, end: number, sentences: Span[]): void {
  let from = start;
  while (from < end) {
    const marker = nextMarker(text, from);
    const rest = marker === null ? '' : text.slice(from, Math.min(end, from + LONGEST_LINE));
    const at = marker === null ? -1 : rest.indexOf(` ${marker}`, 1);
    sentences.push({ start: from, end: at < 0 ? end : from + at });
    if (at < 0) return;
    from += at + 1;
  }
}
