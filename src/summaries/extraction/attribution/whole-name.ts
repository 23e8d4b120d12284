import type { NamedEntity, Span } from '../../types.ts';

/** A mention and the name it breaks off in, as far as one is found. */
type Widening = { readonly mention: Span; name: Span | null };

/**
 * Mentions that break off inside a name, or in what its bearer is right before it, reach to the name's
 * end; the result has one for each.
 * "Friends" in "Friends for Rivers said", where "Friends for Rivers" is named -> "Friends for Rivers";
 * "MP" in "MP for Leeds East Ada Marsh said" -> "MP for Leeds East Ada Marsh"
 */
export function wholeNames(
  text: string,
  mentions: readonly Span[],
  names: readonly NamedEntity[],
): Span[] {
  const widenings = mentions.map((mention): Widening => ({ mention, name: null }));
  const byEnd = widenings.toSorted((a, b) => a.mention.end - b.mention.end);
  for (const { kind, mentions: spans, roles } of names) {
    if (kind === 'place') continue;
    const titles = roles.filter((role) => role.includes(' '));
    for (const span of spans) {
      widen(byEnd, span);
      const title = titles.find((role) => isBefore(text, role, span));
      if (title !== undefined)
        widen(byEnd, { start: span.start - title.length - 1, end: span.end });
    }
  }
  return widenings.map(({ mention, name }) =>
    name === null ? mention : { start: mention.start, end: name.end },
  );
}

function isBefore(text: string, role: string, { start }: Span): boolean {
  return text.charAt(start - 1) === ' ' && text.endsWith(role, start - 1);
}

/** Gives a name to the mentions that end inside it; of several names the first, of those the longest. */
function widen(byEnd: readonly Widening[], name: Span): void {
  for (let at = firstAfter(byEnd, name.start); at < byEnd.length; at++) {
    const widening = byEnd[at];
    if (widening === undefined || widening.mention.end >= name.end) return;
    if (widening.mention.start > name.start) continue;
    const known = widening.name;
    const earlier = known === null || name.start < known.start;
    if (earlier || (name.start === known.start && name.end > known.end)) widening.name = name;
  }
}

/** The first mention that ends after a place, by bisection. */
function firstAfter(byEnd: readonly Widening[], place: number): number {
  let low = 0;
  let high = byEnd.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((byEnd[middle]?.mention.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
