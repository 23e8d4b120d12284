import type { Span } from '../../types.ts';
import { findPassages } from '../text/passages.ts';

const BRACKET_OR_BLANK = /[()[\]]|\n[^\S\n]*\n/g;
const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/** Pairs of brackets that open and close within one paragraph, outermost and nested alike. */
function brackets(text: string): Span[] {
  const found: Span[] = [];
  let open: { glyph: string; at: number }[] = [];
  for (const match of text.matchAll(BRACKET_OR_BLANK)) {
    const glyph = match[0];
    if (glyph === '(' || glyph === '[') open.push({ glyph, at: match.index });
    else if (glyph === ')' || glyph === ']') {
      const top = open.at(-1);
      if (top?.glyph !== PAIRS[glyph]) continue;
      open.pop();
      if (open.length === 0 && top) found.push({ start: top.at, end: match.index + 1 });
    } else open = [];
  }
  return found;
}

/**
 * Where no sentence of the article itself ends: inside quotation marks and brackets that close
 * again. Sorted by start.
 * `He (it was late.) left` -> one enclosure over "(it was late.)"
 */
export function findEnclosures(text: string): Span[] {
  const quoted = findPassages(text)
    .filter((passage) => passage.closed)
    .map(({ open, close }) => ({ start: open, end: close }));
  return [...quoted, ...brackets(text)].sort((a, b) => a.start - b.start);
}
