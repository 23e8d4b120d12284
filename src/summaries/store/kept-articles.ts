import type { StoredArticle } from '../types.ts';
import type { Store } from './store.ts';

/** Articles kept in memory: those of the stories that grow just now. */
const MOST_REMEMBERED = 400;

const remembered = new WeakMap<Store, Map<string, StoredArticle>>();

/**
 * Several articles of a store, in the order of `ids`; those not kept are left out. Those asked for
 * lately are the same objects again, so that what was read off them need not be read anew.
 */
export const articlesNamed = async (
  store: Store,
  ids: readonly string[],
): Promise<StoredArticle[]> => {
  const known = remembered.get(store) ?? new Map<string, StoredArticle>();
  remembered.set(store, known);
  const missing = await store.storedArticles(ids.filter((id) => !known.has(id)));
  const read = new Map(missing.map((stored) => [stored.article.id, stored]));
  const found = ids.flatMap((id) => known.get(id) ?? read.get(id) ?? []);
  for (const stored of found) {
    known.delete(stored.article.id);
    known.set(stored.article.id, stored);
  }
  for (const id of known.keys()) {
    if (known.size <= MOST_REMEMBERED) break;
    known.delete(id);
  }
  return found;
};

/** Reads a store's articles from it again: they have been prepared anew. */
export const forgetArticles = (store: Store): void => {
  remembered.delete(store);
};
