import type { Span } from '../../types.ts';
import { skipSpace, trimEnd } from '../text/characters.ts';
import { boundaryAt } from './boundary.ts';
import { findEnclosures } from './enclosures.ts';
import { withUnseen } from './unseen.ts';
import { splitList } from './lists.ts';
import { rules } from './rules.ts';
import { segmentEnds } from './segments.ts';

/** Whether a sentence ends between `end` and `next`. */
function endsAt(text: string, start: number, end: number, next: number): boolean {
  const boundary = boundaryAt(text, start, end, next);
  for (const rule of rules) {
    const verdict = rule(boundary);
    if (verdict !== null) return verdict === 'break';
  }
  return true;
}

/** "The plan\n\nHe said": a blank line always ends a sentence. `[end, next)` is white space. */
function isBlankLine(text: string, end: number, next: number): boolean {
  let newlines = 0;
  for (let at = end; at < next; at++) if (text.charAt(at) === '\n') newlines++;
  return newlines > 1;
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
  let next = start;
  let enclosure = 0;
  for (const segmentEnd of withUnseen(text, segmentEnds(text))) {
    // Many segments may end in one stretch of white space: it is looked at once.
    if (segmentEnd <= next) continue;
    next = skipSpace(text, segmentEnd, text.length);
    const end = trimEnd(text, start, segmentEnd);
    if (end <= start || next >= text.length) continue;
    while ((enclosures[enclosure]?.end ?? Infinity) <= end) enclosure++;
    const inside = (enclosures[enclosure]?.start ?? Infinity) < end;
    if (!isBlankLine(text, end, next) && (inside || !endsAt(text, start, end, next))) continue;
    splitList(text, start, end, sentences);
    start = next;
  }
  splitList(text, start, trimEnd(text, start, text.length), sentences);
  return sentences;
}
