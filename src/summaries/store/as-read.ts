import type { Article } from '../types.ts';
import { pageOf } from './page.ts';
import type { Store } from './store.ts';

/**
 * Every article in the order of the ids, but the texts of one page together, where the first of
 * them stands, in the order in which they were read: kept again in this order, a store has the same
 * readings. Pages "b" and "a, then read again as c" -> a, c, b
 */
export async function* articlesAsRead(store: Store): AsyncGenerator<Article> {
  for await (const { article } of store.allArticles()) {
    const readings = (await store.readings(pageOf(article))).map((stored) => stored.article);
    if (readings.every(({ id }) => article.id <= id)) yield* readings;
  }
}
