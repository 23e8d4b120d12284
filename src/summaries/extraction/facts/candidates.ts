import type { NamedEntity, QuotedSpeech, Span } from '../../types.ts';
import { isWordAt, trimEnd } from '../text/characters.ts';
import { HAS } from './words.ts';

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

const FIRST_OR_SECOND_PERSON = /(?<!\p{L})(?:I|you|your|my)(?!\p{L})/u;
/** What may stand after a full stop. */
const CLOSING = '"\'”’»)]';
/** What goes on with a word that has begun. */
const INSIDE_WORDS = "'’.,-";
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
  classes: number,
  { names, dates, figures }: Contents,
): boolean {
  if (names + dates + figures === 0 || !isWhole(text, start, end)) return false;
  const length = end - start;
  const ownWords = countWords(own, CUE_WORDS + 1);
  if (ownWords < (own.length < length / 2 ? CUE_WORDS : FEWEST_WORDS)) return false;
  if (ownWords <= CUE_WORDS && own.length < length) return false;
  if ((classes & HAS.reader) !== 0 && FIRST_OR_SECOND_PERSON.test(own)) return false;
  return PREDICATE.test(own);
}

/** Whether a sentence ends with a full stop or exclamation mark; an ellipsis leaves it unfinished. */
function isWhole(text: string, start: number, end: number): boolean {
  let last = trimEnd(text, start, end) - 1;
  while (last >= start && CLOSING.includes(text.charAt(last))) last -= 1;
  if (last < start || (text[last] !== '.' && text[last] !== '!')) return false;
  return last - 2 < start || text.slice(last - 2, last) !== '..';
}

/** How many words a text has, counted no further than `most`. */
function countWords(text: string, most: number): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length && count < most; at += 1) {
    const isWord = isWordAt(text, at);
    if (isWord && !inside) count += 1;
    inside = isWord || (inside && INSIDE_WORDS.includes(text.charAt(at)));
  }
  return count;
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

/** A place where somebody or something is named, and who or what that is. */
export type Mention = { readonly span: Span; readonly entity: NamedEntity };

/** Every mention of every name in the order of the text. */
export function mentionsOf(names: readonly NamedEntity[]): Mention[] {
  return names
    .flatMap((entity) => entity.mentions.map((span) => ({ span, entity })))
    .toSorted((a, b) => a.span.start - b.span.start);
}
