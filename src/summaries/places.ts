import type { Span } from './types.ts';

/** A stretch of one article's text. */
type Placed = Span & { readonly article: string };

/** Whether one stretch lies in the other, in the same article. */
export const isWithin = (inner: Placed, outer: Placed): boolean =>
  inner.article === outer.article && outer.start <= inner.start && inner.end <= outer.end;

/** Whether two stretches of one article have a character in common. */
export const meet = (a: Placed, b: Placed): boolean =>
  a.article === b.article && a.start < b.end && b.start < a.end;
