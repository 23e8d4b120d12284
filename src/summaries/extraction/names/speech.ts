import { scanMarks } from '../text/marks.ts';
import type { Span } from '../../types.ts';

/**
 * What stands between quotation marks, paragraph by paragraph, in text order: what is said of
 * somebody there is a speaker's word and not the article's. A mark that is never closed opens nothing.
 */
export function quotedStretches(text: string): Span[] {
  const found: Span[] = [];
  let open: { readonly end: number; readonly family: string } | null = null;
  for (const mark of scanMarks(text)) {
    if (mark.kind === 'break') {
      if (mark.blank) open = null;
    } else if (open === null) {
      if (mark.opens) open = mark;
    } else if (mark.family === open.family && mark.closes) {
      found.push({ start: open.end, end: mark.start });
      open = null;
    }
  }
  return found;
}

/** Whether a place is in one of the spans, which are in text order. */
export function isWithin(spans: readonly Span[], place: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? place) <= place) low = middle + 1;
    else high = middle;
  }
  return place < (spans[low - 1]?.end ?? -1);
}
