import type { DenialKind, FoundDenial, Printing, Quotation, Speaker } from '../../types.ts';
import { isTakenBack, kindOf } from './kind.ts';
import type { ToldArticle } from '../told-article.ts';
import { readPassage } from '../passages.ts';
import type { Passage } from '../passages.ts';
import { whoIsMeant } from '../people/meant.ts';
import type { People } from '../people/people.ts';
import { isInside, lastFrom } from '../spans.ts';

/** An utterance and one of its printings. */
type Quoted = { readonly quotation: Quotation; readonly printing: Printing };

/** A denial in one article, by somebody who can be named. */
export type Denying = Passage & {
  readonly found: FoundDenial;
  readonly by: Speaker;
  /** The utterance it is made in; `null` where the article tells of it in its own words. */
  readonly quoted: Quoted | null;
};

/** From the firmest to the least firm. */
export const DENIAL_KINDS: readonly DenialKind[] = [
  'denies',
  'rejects part',
  'downplays',
  'declines',
  'unconfirmed',
];

const FIRM = new Set<DenialKind>(['denies', 'rejects part', 'downplays']);

/** Denying, in part or whole, and playing down are one act told in two ways; declining to say is another. */
export const kindsAgree = (a: DenialKind, b: DenialKind): boolean =>
  a === b || (FIRM.has(a) && FIRM.has(b));

/** Finds the utterance whose printing in an article holds a span. */
const quotationFinder = (
  quotations: readonly Quotation[],
): ((article: string, span: FoundDenial) => Quoted | null) => {
  const printed = quotations.flatMap((quotation) =>
    quotation.printings.map((printing) => ({ quotation, printing })),
  );
  const byArticle = Map.groupBy(
    printed.sort((a, b) => a.printing.start - b.printing.start),
    ({ printing }) => printing.article,
  );
  return (article, span) => {
    const last = lastFrom(byArticle.get(article) ?? [], span.start, ({ printing }) => printing);
    return last !== null && isInside(span, last.printing) ? last : null;
  };
};

/** The denials of a story's articles, each with the utterance it stands in. */
export const readDenials = (
  articles: readonly ToldArticle[],
  people: People,
  quotations: readonly Quotation[],
): Denying[] => {
  const quotationAt = quotationFinder(quotations);
  return articles.flatMap((dated) =>
    dated.extraction.denials.flatMap((found) => {
      if (found.by === null || isTakenBack(dated, found, people)) return [];
      const quoted = quotationAt(dated.article.id, found);
      const by = people.speaker(whoIsMeant(dated, found.by, found.by.mention));
      const denial = { ...found, kind: kindOf(dated, found) };
      return [{ ...readPassage(dated, found), found: denial, by, quoted }];
    }),
  );
};
