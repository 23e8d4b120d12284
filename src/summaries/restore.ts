import { extract } from './extraction/index.ts';
import { articleId } from './reading/article-id.ts';
import type { Store } from './store/store.ts';
import { readExport } from './transfer/read-export.ts';
import type { LineProblem } from './transfer/read-export.ts';

/** What became of an import. */
export type Restored =
  | { readonly outcome: 'restored'; readonly articles: number; readonly stories: number }
  | { readonly outcome: 'not empty' }
  | { readonly outcome: 'refused'; readonly problems: readonly LineProblem[] };

/**
 * Takes a whole exported index into an empty store, in one step or not at all. Stories are taken as
 * they were told; what is found in each article is found anew, so that later articles join them.
 *
 * Rejects with `StoreError`; nothing is written then.
 */
export const restoreIndex = async (
  store: Store,
  lines: AsyncIterable<string>,
): Promise<Restored> => {
  for await (const _ of store.allArticles()) return { outcome: 'not empty' };
  const { articles, stories, problems } = await readExport(lines, articleId);
  if (problems.length > 0) return { outcome: 'refused', problems };
  await store.apply({
    articles: articles.map((article) => ({
      article,
      extraction: extract(article.text, article.published),
    })),
    removed: [],
    ended: [],
    stories,
  });
  await store.settle();
  return { outcome: 'restored', articles: articles.length, stories: stories.length };
};
