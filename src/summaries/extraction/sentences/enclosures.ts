import type { Span } from '../../types.ts';
import { findPassages } from '../text/passages.ts';

const CLOSED_BY: Readonly<Record<string, string>> = { '(': ')', '[': ']' };
const BRACKET = /[()[\]]/g;
const BLANK_LINE = /\n[^\S\n]*\n/;

/** Pairs of brackets that open and close within one paragraph, the outermost of those nested. */
function brackets(text: string): Span[] {
  const found: Span[] = [];
  let open: { closer: string; at: number }[] = [];
  let last = 0;
  BRACKET.lastIndex = 0;
  while (BRACKET.test(text)) {
    const end = BRACKET.lastIndex;
    if (open.length > 0 && BLANK_LINE.test(text.slice(last, end))) open = [];
    last = end;
    const glyph = text.charAt(end - 1);
    const closer = CLOSED_BY[glyph];
    if (closer !== undefined) open.push({ closer, at: end - 1 });
    else if (open.at(-1)?.closer === glyph) {
      const pair = open.pop();
      if (open.length === 0 && pair) found.push({ start: pair.at, end });
    }
  }
  return found;
}

/**
 * Where no sentence of the article itself ends: inside quotation marks and brackets that close
 * again. Sorted by start.
 * `He (it was late.) left` -> one enclosure over "(it was late.)"
 */
export function findEnclosures(text: string): Span[] {
  const enclosures = brackets(text);
  for (const { closed, open, close } of findPassages(text))
    if (closed) enclosures.push({ start: open, end: close });
  return enclosures.sort((a, b) => a.start - b.start);
}
