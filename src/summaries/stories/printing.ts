import type { Article, FoundQuotation, Match, Printing, Span } from '../types.ts';

/** A passage as one article prints it: `article.text.slice(start, end) === words`. */
export const printingOf = (article: Article, { start, end }: Span, match: Match): Printing => ({
  outlet: article.outlet,
  article: article.id,
  start,
  end,
  words: article.text.slice(start, end),
  match,
  original: null,
});

/** A quotation as one article prints it, from its first part to its last. */
export const printingOfQuotation = (
  article: Article,
  { parts }: FoundQuotation,
  match: Match,
): Printing => {
  const [first] = parts;
  const last = parts.at(-1) ?? first;
  const printing = printingOf(article, { start: first.start, end: last.end }, match);
  return parts.length > 1 ? { ...printing, parts } : printing;
};
