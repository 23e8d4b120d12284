import type { Span } from '../types.ts';
import { callsItself } from './sources/outlet-names.ts';
import type { DatedArticle } from './dated-article.ts';
import { outletNamesIn } from './sources/outlet-names.ts';
import type { NameOutlet } from './sources/outlet-names.ts';
import { lastFrom, startingIn } from './spans.ts';
import { familyNamed } from './sources/support.ts';
import type { Families } from './sources/support.ts';

/** An article of a story that knows on whom it leans. */
export type ToldArticle = DatedArticle & {
  /** Its publisher family. */
  readonly family: string;
  /** The other outlet a passage leans on; `null` where it is the article's own. */
  readonly leansOn: (passage: Span) => string | null;
  readonly outletCalled: NameOutlet;
};

/** An outlet that names itself leans on nobody. */
export const otherThan = (own: string, outlet: string | null): string | null =>
  outlet === null || callsItself(own, outlet) ? null : outlet;

/** Those of an article's credits, in their order, whose sentence a passage touches. */
const creditsAt = ({ extraction: { credits } }: DatedArticle, passage: Span) => {
  const before = lastFrom(credits, passage.start, (credit) => credit);
  const inside = startingIn(
    credits,
    { start: passage.start + 1, end: passage.end - 1 },
    (credit) => credit,
  );
  return before !== null && before.end > passage.start ? [before, ...inside] : inside;
};

/**
 * The articles of a story with the originals their passages lean on, each outlet by its full name:
 * "told the FT" in one article is the Financial Times another one names.
 */
export const withOriginals = (
  articles: readonly DatedArticle[],
  families: Families,
): ToldArticle[] => {
  const namesFor = outletNamesIn(articles);
  return articles.map((dated) => {
    const { id, outlet } = dated.article;
    const called = namesFor(dated);
    const leansOn = (passage: Span): string | null => {
      for (const credit of creditsAt(dated, passage)) {
        const other = otherThan(outlet, called(credit.outlet));
        if (other !== null) return other;
      }
      return null;
    };
    return {
      ...dated,
      family: families.get(id) ?? familyNamed(outlet),
      leansOn,
      outletCalled: called,
    };
  });
};
