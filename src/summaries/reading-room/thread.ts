import { workAt } from '../../background.ts';
import { prepareArticle } from '../prepare.ts';
import { readArticle } from '../reading/text.ts';
import { openSqliteStore } from '../store/sqlite.ts';
import { StoreError } from '../store/store.ts';
import type { Done, Errand } from './errand.ts';

const prepareIn = async (file: string, article: Parameters<typeof prepareArticle>[1]) => {
  const store = await openSqliteStore(file);
  try {
    return await prepareArticle(store, article);
  } finally {
    await store.close();
  }
};

workAt(async (errand: Errand): Promise<Done> => {
  if (errand.kind === 'read')
    return { kind: 'read', result: readArticle(errand.bytes, errand.source, errand.known) };
  try {
    return { kind: 'prepared', prepared: await prepareIn(errand.file, errand.article) };
  } catch (error) {
    if (error instanceof StoreError) return { kind: 'failed', reason: error.message };
    throw error;
  }
});
