import type { NamedEntity, QuotedSpeech, Span } from '../../types.ts';

/** What else is found inside a sentence and makes it one that can be checked. */
export type Contents = {
  readonly names: number;
  readonly dates: number;
  readonly figures: number;
};

/** A sentence of fewer words states nothing by itself. */
const FEWEST_WORDS = 6;
/** Longer, in UTF-16 units, is no sentence but a text without any. */
export const LONGEST_SENTENCE = 1500;
/** What remains around a quotation for its cue: `a State Department spokesperson said on Friday`. */
const CUE_WORDS = 9;

const WORDS = /[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu;
/** A predicate, by its form: an auxiliary, or a word that ends like a verb. */
const PREDICATE =
  /(?<!\p{L})(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did|said|says|met|won|lost|made|took|came|went|gave|began|told|held|sent|led|left|rose|fell|cut|hit|set|put|wrote|plans?|needs?|seeks?|wants?|\p{Ll}{2,}(?:ed|es|ies)|\p{Ll}{3,}s)(?!\p{L})/u;

/**
 * Whether a sentence states something in the article's own words (`own`) that can be checked: it is whole,
 * has a predicate and names somebody, some day or some figure. Questions, headings and what is
 * nothing but a quotation with its cue state nothing.
 */
export function isCandidate(
  text: string,
  { start, end }: Span,
  own: string,
  { names, dates, figures }: Contents,
): boolean {
  const words = text.slice(start, end);
  if (names + dates + figures === 0) return false;
  if (!/(?<!\.\.)[.!]["'”’»)\]]*$/.test(words.trimEnd())) return false;
  const ownWords = own.match(WORDS)?.length ?? 0;
  if (ownWords < (own.length < words.length / 2 ? CUE_WORDS : FEWEST_WORDS)) return false;
  if (ownWords <= CUE_WORDS && own.length < words.length) return false;
  if (/(?<!\p{L})(?:I|you|your|my)(?!\p{L})/u.test(own)) return false;
  return PREDICATE.test(own);
}

/** The sentence without what stands in quotation marks. */
export function outside(text: string, { start, end }: Span, quoted: readonly Span[]): string {
  let own = '';
  let at = start;
  for (const part of quoted) {
    if (part.end <= at || part.start >= end) continue;
    own += text.slice(at, Math.max(at, part.start));
    at = Math.min(end, part.end);
  }
  return own + text.slice(at, end);
}

/** All quoted parts in the order of the text. */
export function quotedParts(quotations: readonly QuotedSpeech[]): Span[] {
  return quotations.flatMap(({ parts }) => parts).toSorted((a, b) => a.start - b.start);
}

/** Every mention of every name in the order of the text, with whose it is. */
export function mentionsOf(
  names: readonly NamedEntity[],
): { readonly span: Span; readonly entity: NamedEntity }[] {
  return names
    .flatMap((entity) => entity.mentions.map((span) => ({ span, entity })))
    .toSorted((a, b) => a.span.start - b.span.start);
}
