import type { FoundDenial, FoundQuotation, NamedEntity, Span } from '../../types.ts';
import type { WhoIs } from '../text/who-is.ts';
import type { CueRule } from './cue.ts';
import { isFinding } from './finding.ts';
import { denialAround, narratedDenials } from './narrated.ts';
import { chancesIn, indexRules, rulesBetween } from './needs.ts';
import { RULES } from './rules/index.ts';
import { spokenDenial } from './spoken.ts';
import { castOf } from './who.ts';

const INDEX = indexRules(RULES);

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
  whoIs: WhoIs,
): FoundDenial[] {
  const chances = chancesIn(INDEX, text);
  if (chances.places.length === 0) return [];
  const rulesIn = (start: number, end: number): readonly CueRule[] =>
    rulesBetween(INDEX, chances, start, end);
  const cast = castOf(text, names, quotations, whoIs);
  const parts = quotations
    .flatMap((quotation) => quotation.parts)
    .toSorted((a, b) => a.start - b.start);
  const told = new Set<Span>();
  /** What is quoted in sentences that have no denial of their own, and how to look around it. */
  const around = new Map<Span, () => FoundDenial | null>();
  const found: FoundDenial[] = [];
  let next = 0;
  let chance = 0;
  for (const sentence of sentences) {
    if ((chances.places[chance] ?? Infinity) >= sentence.end) continue;
    const rules = rulesIn(sentence.start, sentence.end);
    while ((chances.places[chance] ?? Infinity) < sentence.end) chance += 1;
    if (rules.length === 0) continue;
    while ((parts[next]?.end ?? Infinity) <= sentence.start) next += 1;
    const quoted = partsBefore(parts, next, sentence.end);
    const narrated = narratedDenials(cast, sentence, quoted, rules);
    for (const part of quoted) {
      if (narrated.length > 0) told.add(part);
      else around.set(part, () => denialAround(cast, sentence, quoted, part, rules));
    }
    found.push(...narrated);
  }
  for (const quotation of quotations) {
    // Words quoted inside a denial name its claim: called it "completely false".
    if (quotation.kind !== 'direct' && told.has(quotation.parts[0])) continue;
    const spoken = spokenDenial(cast, quotation, rulesIn);
    const outer =
      quotation.kind === 'fragment' ? (around.get(quotation.parts[0])?.() ?? null) : null;
    // said the reports of a split were "categorically untrue": what is untrue stands before the marks
    const denial = spoken?.claim ? spoken : outer?.claim ? outer : (spoken ?? outer);
    if (denial !== null) found.push(denial);
  }
  const wordsOf = (span: Span | null): string =>
    span === null ? '' : text.slice(span.start, span.end);
  return found
    .filter(({ cue, by, claim }) => !isFinding(wordsOf(cue), by, wordsOf(claim)))
    .toSorted((a, b) => a.start - b.start || a.cue.start - b.cue.start);
}

function partsBefore(parts: readonly Span[], from: number, end: number): Span[] {
  let until = from;
  while ((parts[until]?.start ?? Infinity) < end) until += 1;
  return parts.slice(from, until);
}
