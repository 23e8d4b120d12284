import { openBackground } from '../../background.ts';
import { prepareArticle } from '../prepare.ts';
import type { Prepared } from '../prepare.ts';
import type { Known } from '../reading/front-matter.ts';
import { readArticle } from '../reading/text.ts';
import type { ReadResult } from '../reading/text.ts';
import { StoreError } from '../store/store.ts';
import type { Store } from '../store/store.ts';
import type { Article } from '../types.ts';
import type { Done, Errand } from './errand.ts';

/** Where articles are read and prepared: some seconds of work for a long one. */
export type ReadingRoom = {
  /** As `readArticle`. */
  read(bytes: Uint8Array, source: string, known?: Known): Promise<ReadResult>;
  /** As `prepareArticle`. */
  prepare(into: Shelf, article: Article): Promise<Prepared>;
  /** Ends what is under way at once: it rejects with `Stopped`, and nothing of it is half kept. */
  close(): Promise<void>;
};

/** A store, and the SQLite file it is kept in; `null` where it is in memory alone. */
export type Shelf = { readonly store: Store; readonly file: string | null };

/** Reads on the spot, where nobody else waits for an answer meanwhile. */
export const AT_ONCE: ReadingRoom = {
  read: (bytes, source, known) => Promise.resolve(readArticle(bytes, source, known)),
  prepare: ({ store }, article) => prepareArticle(store, article),
  close: () => Promise.resolve(),
};

/**
 * Reads in a thread of its own, one article after another, while this one answers. The thread opens
 * the file itself, as another process would: writing what a long article says takes a second too.
 * What is in memory alone it cannot reach; that is prepared here.
 */
export const openReadingRoom = (): ReadingRoom => {
  const thread = openBackground<Errand, Done>(new URL('thread.ts', import.meta.url));
  return {
    read: async (bytes, source, known) => {
      const done = await thread.run({ kind: 'read', bytes, source, known });
      if (done.kind !== 'read') throw new Error(`an article was read, and ${done.kind} came back`);
      return done.result;
    },
    prepare: async ({ store, file }, article) => {
      if (file === null) return prepareArticle(store, article);
      const done = await thread.run({ kind: 'prepare', file, article });
      if (done.kind === 'prepared') return done.prepared;
      throw new StoreError(done.kind === 'failed' ? done.reason : 'Nothing was prepared.');
    },
    close: () => thread.close(),
  };
};
