import type { FoundQuotation, Match, Printing, Span } from '../types.ts';
import type { ToldArticle } from './told-article.ts';

/** From the speaker's own words away: the lowest comes first. */
export const MATCH_RANK: Readonly<Record<Match, number>> = {
  verbatim: 0,
  trimmed: 1,
  reworded: 2,
  disputed: 3,
};

/** A passage as one article prints it: `article.text.slice(start, end) === words`. */
export const printingOf = (
  { article, leansOn }: ToldArticle,
  { start, end }: Span,
  match: Match,
): Printing => ({
  outlet: article.outlet,
  article: article.id,
  start,
  end,
  words: article.text.slice(start, end),
  match,
  original: leansOn({ start, end }),
});

/**
 * A quotation as one article prints it, from its first part to its last.
 *
 * @param original the other outlet it leans on, be it named in a sentence before
 */
export const printingOfQuotation = (
  told: ToldArticle,
  { parts }: FoundQuotation,
  match: Match,
  original: string | null,
): Printing => {
  const [first] = parts;
  const last = parts.at(-1) ?? first;
  const printing = printingOf(told, { start: first.start, end: last.end }, match);
  return { ...printing, original, ...(parts.length > 1 ? { parts } : {}) };
};
