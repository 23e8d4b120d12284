import { outletNamed } from '../outlets.ts';
import type { DatedArticle } from './dated-article.ts';
import type { Families } from './support.ts';

/** The publisher family of every article: `'Calgary Herald'` -> `'Postmedia'`, an unknown outlet's is its own. */
export const familiesOf = (articles: readonly DatedArticle[]): Families =>
  new Map(
    articles.map(({ article: { id, outlet } }) => [id, outletNamed(outlet)?.family ?? outlet]),
  );
