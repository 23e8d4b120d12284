import type { NamedEntity, Span } from '../../types.ts';

/** Every place where somebody or something is named, in order of start. */
export const mentionsOf = (names: readonly NamedEntity[]): Span[] =>
  names
    .filter((name) => name.kind !== 'place')
    .flatMap((name) => name.mentions)
    .sort((a, b) => a.start - b.start || b.end - a.end);

/** The first of `spans` that begins at or after `start`, by bisection. */
function firstFrom(spans: readonly Span[], start: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * A mention that breaks off inside a name reaches to the name's end.
 * "Friends" in "Friends for Rivers said", where "Friends for Rivers" is named -> "Friends for Rivers"
 */
export function wholeName(mention: Span, spans: readonly Span[]): Span {
  for (let at = firstFrom(spans, mention.start); at < spans.length; at++) {
    const name = spans[at];
    if (!name || name.start >= mention.end) break;
    if (name.end > mention.end) return { start: mention.start, end: name.end };
  }
  return mention;
}
