import type { Span } from '../../types.ts';

/** How many of the spans, which are in text order, start at or before a place. */
export function countUpTo(spans: readonly Span[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? place) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a place is in one of the spans, which are in text order. */
export function isWithin(spans: readonly Span[], place: number): boolean {
  return place < (spans[countUpTo(spans, place) - 1]?.end ?? -1);
}
