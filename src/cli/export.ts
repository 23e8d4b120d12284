import type { Config } from '../config.ts';
import { openParts } from '../parts.ts';
import type { Store } from '../summaries/store/store.ts';
import { writeLine } from './output.ts';

/** `export`: writes the whole index to standard output. */
export const exportIndex = async (_args: readonly string[], config: Config): Promise<number> => {
  const { store } = await openParts(config);
  try {
    for await (const line of exportLines(store)) await writeLine(line);
    return 0;
  } finally {
    await store.close();
  }
};

/**
 * The whole index as JSON Lines: articles with their text in the order of their ids, then stories
 * with all their records. The same articles give the same bytes, whatever the order they came in.
 */
async function* exportLines(store: Store): AsyncGenerator<string> {
  for await (const { article } of store.allArticles())
    yield JSON.stringify({ type: 'article', ...article });
  for await (const story of store.allStories()) yield JSON.stringify({ type: 'story', ...story });
}
