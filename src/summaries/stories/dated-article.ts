import { outletKey } from '../outlets.ts';
import type { Article, StoredArticle } from '../types.ts';

/**
 * An article of a story. `datedBy`: what its relative dates ("on Saturday") were resolved by, its
 * own publication date or, where it has none, that of its story.
 */
export type DatedArticle = StoredArticle & { readonly datedBy: 'article' | 'story' };

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Orders articles: published first, undated last, then by outlet and id. */
export const byPublication = (a: Article, b: Article): number =>
  Number(a.published === null) - Number(b.published === null) ||
  compare(a.published ?? '', b.published ?? '') ||
  compare(a.outlet, b.outlet) ||
  compare(a.id, b.id);

/** How many different outlets these articles are from. Copies by one outlet count once. */
export const countOutlets = (articles: Iterable<{ readonly outlet: string }>): number =>
  new Set(Array.from(articles, ({ outlet }) => outletKey(outlet))).size;
