import type { FoundDenial, FoundQuotation, NamedEntity, Span } from '../../types.ts';
import { narratedDenials } from './narrated.ts';
import { spokenDenial } from './spoken.ts';
import { castOf } from './who.ts';

/**
 * Finds where somebody denies, plays down, declines to say, or where nothing is confirmed, in the
 * order of the text.
 *
 * "The White House has denied any support for the plan." -> kind "denies", by White House, cue
 * "denied", claim "any support for the plan". A denial inside a quotation spans the quoted words
 * and is by whoever is quoted; any other spans its sentence. Turning down a bill, an offer or a visa
 * is none, nor is "did not deny". Never throws.
 */
export function findDenials(
  text: string,
  sentences: readonly Span[],
  names: readonly NamedEntity[],
  quotations: readonly FoundQuotation[],
): FoundDenial[] {
  const cast = castOf(text, names, quotations);
  const parts = quotations
    .flatMap((quotation) => quotation.parts)
    .toSorted((a, b) => a.start - b.start);
  const told = new Set<Span>();
  let next = 0;
  const narrated = sentences.flatMap((sentence) => {
    while ((parts[next]?.end ?? Infinity) <= sentence.start) next += 1;
    const quoted = partsBefore(parts, next, sentence.end);
    const found = narratedDenials(cast, sentence, quoted);
    if (found.length > 0) for (const part of quoted) told.add(part);
    return found;
  });
  // Words quoted inside a denial name its claim: called it "completely false".
  const spoken = quotations
    .filter(({ kind, parts: [first] }) => kind === 'direct' || !told.has(first))
    .map((quotation) => spokenDenial(cast, quotation))
    .filter((denial) => denial !== null);
  return [...narrated, ...spoken].toSorted(
    (a, b) => a.start - b.start || a.cue.start - b.cue.start,
  );
}

function partsBefore(parts: readonly Span[], from: number, end: number): Span[] {
  let until = from;
  while ((parts[until]?.start ?? Infinity) < end) until += 1;
  return parts.slice(from, until);
}
