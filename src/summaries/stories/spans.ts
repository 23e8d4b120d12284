import type { Span } from '../types.ts';

const self = (span: Span): Span => span;

/** How many of the items, in order of their starts, start at `at` or before, by binary search. */
const startedBy = <T>(items: readonly T[], at: number, spanOf: (item: T) => Span): number => {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && spanOf(item).start <= at) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The last of the items, in order of their starts, that starts at `at` or before. */
export const lastFrom = <T>(items: readonly T[], at: number, spanOf: (item: T) => Span): T | null =>
  items[startedBy(items, at, spanOf) - 1] ?? null;

/** The span a place stands in: `spanAt([{start: 0, end: 10}], 3)` -> `{start: 0, end: 10}`, else `null` */
export const spanAt = <T extends Span>(spans: readonly T[], at: number): T | null => {
  const span = lastFrom(spans, at, self);
  return span !== null && at < span.end ? span : null;
};

/** `isInside({start: 2, end: 4}, {start: 0, end: 9})` -> `true` */
export const isInside = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

/** Those of the spans, in order of their starts, that lie in another. */
export const spansInside = <T extends Span>(spans: readonly T[], outer: Span): T[] =>
  startingIn(spans, outer, self).filter((span) => isInside(span, outer));

/** Those of the items, in order of their starts, that start in a span. */
export const startingIn = <T>(items: readonly T[], within: Span, spanOf: (item: T) => Span): T[] =>
  items.slice(startedBy(items, within.start - 1, spanOf), startedBy(items, within.end, spanOf));

/** Those of the spans, in order of their starts, that start before a place, the nearest first, so many. */
export const lastBefore = <T extends Span>(spans: readonly T[], at: number, most: number): T[] => {
  const end = startedBy(spans, at - 1, self);
  return spans.slice(Math.max(0, end - most), end).reverse();
};

/** Characters between two spans; 0 where they touch or overlap. */
export const gap = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end, 0);

/** Between two sentences or paragraphs, a quotation mark among it, in UTF-16 units. */
export const NEXT = 3;

/** Whether one begins where the other ends, with nothing said between them. */
export const isRightBehind = (before: Span, after: Span): boolean =>
  after.start >= before.end && after.start - before.end <= NEXT;
