import { outletAt, outletNamed } from '../../outlets.ts';
import type { Article } from '../../types.ts';
import { groupCopies } from './copies.ts';
import { byPublication } from '../dated-article.ts';
import type { DatedArticle } from '../dated-article.ts';
import type { Families } from './support.ts';

const hostOf = (url: string | null): string =>
  url === null || !URL.canParse(url) ? '' : new URL(url).hostname;

/** By name, else by the page's domain; an outlet the table does not know stands alone. */
const publisherOf = ({ outlet, url }: Article): string =>
  outletNamed(outlet)?.family ?? outletAt(hostOf(url))?.family ?? outlet;

/**
 * The family of every article: its publisher's, or where several print one text, that of the
 * earliest of them. `'Calgary Herald'` -> `'Postmedia'`
 */
export const familiesOf = (articles: readonly DatedArticle[]): Families =>
  new Map(
    groupCopies(articles).flatMap((copies) => {
      const [first] = copies.map(({ article }) => article).sort(byPublication);
      const family = first === undefined ? '' : publisherOf(first);
      return copies.map(({ article }) => [article.id, family] as const);
    }),
  );
