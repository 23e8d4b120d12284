import { prepareArticle } from './prepare.ts';
import { findArticleFiles, readArticleFile } from './reading/files.ts';
import { refusalText } from './reading/refusal.ts';
import type { Store } from './store/store.ts';

/** What became of one file. */
export type Ingested =
  | { readonly path: string; readonly outcome: 'added' | 'unchanged'; readonly title: string }
  | { readonly path: string; readonly outcome: 'refused'; readonly reason: string };

/**
 * Takes articles from files and folders into the index, one whole article at a time, saying of each
 * file what became of it. A file that cannot be read never stops the rest; a store that cannot be
 * written does (`StoreError`), and keeps every article reported before.
 */
export async function* ingestFiles(
  store: Store,
  paths: readonly string[],
): AsyncGenerator<Ingested> {
  for await (const found of findArticleFiles(paths)) {
    const read = found.problem
      ? { ok: false as const, reason: found.problem }
      : await readArticleFile(found.path);
    if (read.ok) {
      const outcome = await prepareArticle(store, read.article);
      yield { path: found.path, outcome, title: read.article.title };
    } else {
      yield { path: found.path, outcome: 'refused', reason: refusalText(read.reason) };
    }
  }
}
