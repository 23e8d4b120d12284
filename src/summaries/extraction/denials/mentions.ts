import type { NamedEntity, Span } from '../../types.ts';

/** One place where somebody or something is named. */
export type Mention = { readonly span: Span; readonly entity: NamedEntity };

/** Every mention of every name, in the order of the text. */
export function mentionsOf(names: readonly NamedEntity[]): Mention[] {
  return names
    .flatMap((entity) => entity.mentions.map((span) => ({ span, entity })))
    .toSorted((a, b) => a.span.start - b.span.start);
}

/** The mentions that lie between two places, found by halving. */
export function mentionsBetween(
  mentions: readonly Mention[],
  start: number,
  end: number,
): readonly Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.span.start ?? end) < start) low = middle + 1;
    else high = middle;
  }
  let until = low;
  while ((mentions[until]?.span.end ?? Infinity) <= end) until += 1;
  return mentions.slice(low, until);
}
