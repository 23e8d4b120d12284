import { MAX_ARTICLE_BYTES } from './reading/bytes.ts';
import { findArticleFiles, readArticleFile } from './reading/files.ts';
import { readDetails } from './reading/front-matter.ts';
import type { GivenDetails } from './reading/front-matter.ts';
import type { Refusal } from './reading/refusal.ts';
import type { ReadResult } from './reading/text.ts';
import { AT_ONCE } from './reading-room/index.ts';
import type { ReadingRoom, Shelf } from './reading-room/index.ts';
import type { Store } from './store/store.ts';

type Refused = { readonly outcome: 'refused'; readonly reason: Refusal };

/** An article that is in the index now: its title, and its id. */
type Kept = {
  readonly outcome: 'added' | 'unchanged';
  readonly title: string;
  readonly article: string;
};

/** What became of one file. */
export type Ingested = { readonly path: string } & (Kept | Refused);

/**
 * What became of an article handed in, with the id of the story it is told in; `null` where a newer
 * text of its page is told instead.
 */
export type HandedIn = (Kept & { readonly story: string | null }) | Refused;

/**
 * Takes articles from files and folders into the index, one whole article at a time, saying of each
 * file what became of it. A file that cannot be read never stops the rest; a store that cannot be
 * written does (`StoreError`), and keeps every article reported before. Once all are in, the index is
 * settled.
 */
export async function* ingestFiles(
  store: Store,
  paths: readonly string[],
): AsyncGenerator<Ingested> {
  for await (const { path, problem } of findArticleFiles(paths)) {
    const read = problem ? { ok: false as const, reason: problem } : await readArticleFile(path);
    yield { path, ...(await ingest({ store, file: null }, read)) };
  }
  await store.settle();
}

/** The way in for articles that are no files here: what is dropped on a page, or sent along. */
type Intake = {
  /** What is longer is refused. */
  readonly mostBytes: number;
  /**
   * Takes the bytes of a file of that name, with what is said of it besides. Rejects with `StoreError` when the store cannot be written, and
   * when whoever handed it in no longer waits for it: nothing of it is kept then.
   */
  take(bytes: Uint8Array, name: string, said?: GivenDetails, gone?: AbortSignal): Promise<HandedIn>;
};

/**
 * Takes articles one after the other, however many come at once: each joins the stories the one before
 * left. They are read in `room`, which writes to the store's `file` itself where it has one.
 */
export const openIntake = (
  store: Store,
  room: ReadingRoom = AT_ONCE,
  file: string | null = null,
): Intake => {
  let before: Promise<unknown> = Promise.resolve();
  const read = async (bytes: Uint8Array, name: string, said: GivenDetails): Promise<HandedIn> => {
    const details = readDetails(said);
    const result = details.ok ? await room.read(bytes, name, details.known) : details;
    const became = await ingest({ store, file }, result, room);
    if (became.outcome === 'refused') return became;
    const [story] = await store.storiesOf(became.article);
    return { ...became, story: story?.id ?? null };
  };
  const take = async (
    bytes: Uint8Array,
    name: string,
    said: GivenDetails,
    gone?: AbortSignal,
  ): Promise<HandedIn> => {
    gone?.throwIfAborted();
    // One is read at a time, so what ends in the room is this one.
    const end = () => void room.close();
    gone?.addEventListener('abort', end);
    return read(bytes, name, said).finally(() => gone?.removeEventListener('abort', end));
  };
  return {
    mostBytes: MAX_ARTICLE_BYTES,
    take: (bytes, name, said = {}, gone) => {
      const taken = before.then(() => take(bytes, name, said, gone));
      before = taken.catch(() => undefined);
      return taken;
    },
  };
};

const ingest = async (shelf: Shelf, read: ReadResult, room = AT_ONCE): Promise<Kept | Refused> => {
  if (!read.ok) return { outcome: 'refused', reason: read.reason };
  const { id: article, title } = read.article;
  return { outcome: await room.prepare(shelf, read.article), title, article };
};
