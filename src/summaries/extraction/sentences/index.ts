import type { Span } from '../../types.ts';
import { skipSpace, trimEnd } from '../text/characters.ts';
import { boundaryAt } from './boundary.ts';
import { findEnclosures } from './enclosures.ts';
import { splitList } from './lists.ts';
import { rules } from './rules.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const BLANK_LINE = /\n[^\S\n]*\n/;

/** Whether a sentence ends between `end` and `next`. */
function endsAt(text: string, start: number, end: number, next: number): boolean {
  const boundary = boundaryAt(text, start, end, next);
  for (const rule of rules) {
    const verdict = rule(boundary);
    if (verdict !== null) return verdict === 'break';
  }
  return true;
}

/**
 * The sentences of a text, trimmed, in order, never over a blank line: the boundaries of Unicode
 * Text Segmentation (UAX 29), refined by the rules of this folder. What stands in quotation marks
 * or brackets is not cut.
 * `"Sen. Lee left. He won."` -> `[{start: 0, end: 14}, {start: 15, end: 22}]`
 */
export function splitSentences(text: string): Span[] {
  const enclosures = findEnclosures(text);
  const sentences: Span[] = [];
  let start = skipSpace(text, 0, text.length);
  let enclosure = 0;
  const close = (end: number): void => {
    if (end > start) for (const part of splitList(text, { start, end })) sentences.push(part);
  };
  for (const segment of segmenter.segment(text)) {
    const next = skipSpace(text, segment.index + segment.segment.length, text.length);
    const end = trimEnd(text, start, next);
    if (end <= start || next >= text.length) continue;
    while ((enclosures[enclosure]?.end ?? Infinity) <= end) enclosure++;
    const inside = (enclosures[enclosure]?.start ?? Infinity) < end;
    if (inside && !BLANK_LINE.test(text.slice(end, next))) continue;
    if (!endsAt(text, start, end, next)) continue;
    close(end);
    start = next;
  }
  close(trimEnd(text, start, text.length));
  return sentences;
}
