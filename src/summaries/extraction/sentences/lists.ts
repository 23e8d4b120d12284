import type { Span } from '../../types.ts';

const FIRST = /^(?:([•⁃▪‣])\s*)?(?:(\(?)(?:(\d{1,3})|([a-y]))(\.\)|\.|\))\s)?/i;
const LONGEST_LINE = 2000;

/** The marker that would continue the list `sentence` opens: "1.) x" -> "2.) ", "a. x" -> "b. ". */
function nextMarker(text: string): string | null {
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
 * Splits a sentence that opens with a list marker before each marker that goes on counting.
 * "1. The first 2. The second" -> "1. The first", "2. The second"
 */
export function splitList(text: string, sentence: Span): Span[] {
  const parts: Span[] = [];
  let start = sentence.start;
  for (;;) {
    const rest = text.slice(start, Math.min(sentence.end, start + LONGEST_LINE));
    const marker = nextMarker(rest);
    const at = marker === null ? -1 : rest.indexOf(` ${marker}`, 1);
    if (at < 0) return [...parts, { start, end: sentence.end }];
    parts.push({ start, end: start + at });
    start += at + 1;
  }
}
