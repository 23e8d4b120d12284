import type { Change, Printing, Revision, StoredArticle } from '../types.ts';
import { contentWords } from './words/content-words.ts';
import { familiesOf } from './sources/families.ts';
import { figureMentions } from './facts/figure-mentions.ts';
import type { FigureMention } from './facts/figure-mentions.ts';
import { foldWording } from './wording/fold.ts';
import { weighted, wholePart } from './passages.ts';
import type { Weights } from './passages.ts';
import { printingOf, printingOfQuotation } from './printing.ts';
import { areOfOneThing } from './facts/same-figure.ts';
import { spokenWords } from './wording/speech.ts';
import { withOriginals } from './told-article.ts';
import type { ToldArticle } from './told-article.ts';

/** How much of the one that says more both must say to be one quotation put otherwise. */
const ONE_QUOTATION = 0.4;

/** Quotations and figures of a page beyond so many are not compared. */
const MOST_COMPARED = 300;

/** Something that stands on a page; `key` is the same where it reads the same. */
type Item = { readonly key: string; readonly printing: Printing };
type Quoted = Item & { readonly words: Weights };
type Counted = Item & { readonly mention: FigureMention };

const quotedIn = (told: ToldArticle): Quoted[] =>
  told.extraction.quotations.slice(0, MOST_COMPARED).map((found) => {
    const words = spokenWords(told.article.text, found.parts);
    return {
      key: foldWording(words),
      printing: printingOfQuotation(told, found, 'verbatim', null),
      words: weighted(contentWords(words)),
    };
  });

const countedIn = (told: ToldArticle): Counted[] =>
  told.extraction.facts
    .flatMap((fact) => figureMentions(told, fact))
    .slice(0, MOST_COMPARED)
    .map((mention) => ({
      key: [mention.figure.unit, mention.figure.value, mention.head, mention.range].join(' '),
      printing: printingOf(told, mention.at, 'verbatim'),
      mention,
    }));

/** Those of one list that the other has not, one for one. */
const without = <T extends Item>(items: readonly T[], others: readonly Item[]): T[] => {
  const left = new Map<string, number>();
  for (const { key } of others) left.set(key, (left.get(key) ?? 0) + 1);
  return items.filter(({ key }) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
};

/** Pairs what stood there with what stands there now, in the order of the older text. */
const changesOf = <T extends Item>(
  kind: Change['kind'],
  [before, after]: readonly [readonly T[], readonly T[]],
  likeness: (a: T, b: T) => number,
): Change[] => {
  const gone = without(before, after);
  const come = new Set(without(after, before));
  const changes = gone.map((old): Change => {
    const [best] = [...come]
      .map((now) => ({ now, like: likeness(old, now) }))
      .filter(({ like }) => like > 0)
      .sort((a, b) => b.like - a.like || a.now.printing.start - b.now.printing.start);
    if (best !== undefined) come.delete(best.now);
    return { kind, before: old.printing, after: best?.now.printing ?? null };
  });
  return [
    ...changes,
    ...Array.from(come, ({ printing }): Change => ({ kind, before: null, after: printing })),
  ];
};

const quotationLikeness = (a: Quoted, b: Quoted): number => {
  const like = wholePart(a.words, b.words);
  return like >= ONE_QUOTATION ? like : 0;
};

const figureLikeness = (a: Counted, b: Counted): number =>
  areOfOneThing(a.mention, b.mention) ? wholePart(a.mention.around, b.mention.around) + 1 : 0;

/**
 * What changed where a page was read again with another text: quotations and figures that read
 * otherwise now, are gone, or are new.
 *
 * "Three workers were injured", then "Four workers were injured" -> one change, "Three" to "Four"
 */
export const revisionOf = (older: StoredArticle, newer: StoredArticle): Revision => {
  const dated = [older, newer].map((stored) => ({ ...stored, datedBy: 'article' as const }));
  const [before, after] = withOriginals(dated, familiesOf(dated)) as [ToldArticle, ToldArticle];
  return {
    outlet: newer.article.outlet,
    before: older.article.id,
    after: newer.article.id,
    seenOn: newer.article.published === older.article.published ? null : newer.article.published,
    changes: [
      ...changesOf('quotation', [quotedIn(before), quotedIn(after)], quotationLikeness),
      ...changesOf('figure', [countedIn(before), countedIn(after)], figureLikeness),
    ],
  };
};

/**
 * The texts of one page, oldest first: by the days they give themselves, and of one day in the order
 * in which they were read. One without a date is as old as the newest read before it.
 *
 * @param readings in the order in which they were read
 */
export const oldestFirst = (readings: readonly StoredArticle[]): StoredArticle[] => {
  let newest = '';
  return readings
    .map((stored) => {
      const day = stored.article.published ?? newest;
      if (day > newest) newest = day;
      return { stored, day };
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ stored }) => stored);
};
