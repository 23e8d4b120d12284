import type { Span } from '../types.ts';
import type { DatedArticle } from './dated-article.ts';
import { callsItself, outletNamesIn } from './sources/outlet-names.ts';
import type { NameOutlet } from './sources/outlet-names.ts';
import { lastFrom, startingIn } from './spans.ts';
import { familyNamed } from './sources/support.ts';
import type { Families } from './sources/support.ts';
import { wireOf } from './sources/wires.ts';

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

/** Those of some spans, in their order, that a passage touches. */
const touchedBy = <T extends Span>(spans: readonly T[], passage: Span): readonly T[] => {
  const before = lastFrom(spans, passage.start, (span) => span);
  const inside = startingIn(
    spans,
    { start: passage.start + 1, end: passage.end - 1 },
    (span) => span,
  );
  return before !== null && before.end > passage.start ? [before, ...inside] : inside;
};

/**
 * Whom the sentences of a passage are credited to: outlets, and what may be one, as another article
 * of the story can tell.
 */
const creditedAt = ({ extraction: { credits, facts } }: DatedArticle, passage: Span): string[] => [
  ...touchedBy(credits, passage).map(({ outlet }) => outlet),
  ...touchedBy(facts, passage).flatMap(({ creditedTo }) => creditedTo ?? []),
];

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
    const wire = otherThan(outlet, wireOf(dated.article.text));
    const leansOn = (passage: Span): string | null => {
      const credited = creditedAt(dated, passage).map(called);
      const other = credited.find((name) => otherThan(outlet, name) !== null);
      // What an outlet says it learned itself is its own on a wire's page too.
      return other ?? (credited.some((name) => name !== null) ? null : wire);
    };
    return {
      ...dated,
      family: families.get(id) ?? familyNamed(outlet),
      leansOn,
      outletCalled: called,
    };
  });
};
