import { Stopped } from '../../background.ts';
import { removeArticle } from '../prepare.ts';
import type { GivenDetails } from '../reading/front-matter.ts';
import { readDetails } from '../reading/front-matter.ts';
import { MAX_ARTICLE_BYTES } from '../reading/bytes.ts';
import type { Refusal } from '../reading/refusal.ts';
import { AT_ONCE } from '../reading-room/index.ts';
import type { ReadingRoom } from '../reading-room/index.ts';
import type { ArticleHeading, Holdings, Store } from '../store/store.ts';
import { words } from '../store/terms.ts';
import type { Article } from '../types.ts';
import type { Libraries } from './libraries.ts';

/** What a server may keep of its own: articles, and bytes of what was read in them. */
export const LIBRARY_QUOTA: Holdings = { articles: 500, bytes: 20_000_000 };

/** The largest file that is taken, in bytes: what is taken anywhere. */
export const MOST_ARTICLE_BYTES = MAX_ARTICLE_BYTES;

/** An article as somebody hands it in: the bytes of a file, or of pasted text as UTF-8. */
export type HandedIn = {
  readonly bytes: Uint8Array;
  /** The file's name; that of Markdown ends in `.md`. */
  readonly name: string;
  /** What is known of it besides; front matter in the file wins. */
  readonly details: GivenDetails;
};

/** An article that is in the library now. */
export type Added = {
  readonly outcome: 'added' | 'unchanged';
  readonly article: ArticleHeading;
  readonly records: RecordCounts;
};

/** What became of an article that was handed in. */
export type AddedOrNot =
  | Added
  | { readonly outcome: 'refused'; readonly reason: Refusal }
  | { readonly outcome: 'full'; readonly holdings: Holdings }
  /** The program ended while it was read; nothing of it is kept. */
  | { readonly outcome: 'interrupted' };

/** How many records an article is the source of. */
export type RecordCounts = {
  readonly quotations: number;
  readonly denials: number;
  readonly facts: number;
};

/** A server's articles, last added first, and how much is kept in all. */
export type Listed = { readonly articles: readonly ArticleHeading[]; readonly holdings: Holdings };

/** One server's own articles; no other's can be reached through it. All reject with `StoreError`. */
export type ServerLibrary = {
  /** Takes an article in, read and prepared as any other. Nothing is half added. */
  add(handedIn: HandedIn): Promise<AddedOrNot>;
  list(): Promise<Listed>;
  /** Articles with these words in title or outlet, last added first. */
  find(typed: string, limit: number): Promise<readonly ArticleHeading[]>;
  /** Takes an article out, with what it alone had; `null` where none has the id. */
  remove(id: string): Promise<Pick<ArticleHeading, 'title'> | null>;
};

const NOTHING: Holdings = { articles: 0, bytes: 0 };

/**
 * The library of a server, which need not have one yet: it begins with its first article.
 *
 * @example (await libraryOf(libraries, '222222222222222222').list()).holdings.articles -> 0
 */
export const libraryOf = (
  libraries: Libraries,
  server: string,
  room: ReadingRoom = AT_ONCE,
): ServerLibrary => ({
  add: (handedIn) => add(libraries, server, room, handedIn).catch(unlessStopped),
  list: () =>
    libraries.read(server, async (library) =>
      library === null
        ? { articles: [], holdings: NOTHING }
        : {
            articles: await library.store.articles({ limit: LIBRARY_QUOTA.articles }),
            holdings: await library.store.holdings(),
          },
    ),
  find: async (typed, limit) => {
    const all = await libraries.read(server, async (library) =>
      library === null ? [] : library.store.articles({ limit: LIBRARY_QUOTA.articles }),
    );
    const asked = words(typed);
    const fits = ({ title, outlet }: ArticleHeading): boolean => {
      const own = words(`${title}\n${outlet}`);
      return asked.every((word) => own.some((other) => other.startsWith(word)));
    };
    return all.filter(fits).slice(0, limit);
  },
  remove: async (id) => {
    const kept = await libraries.read(
      server,
      async (library) => library?.store.article(id) ?? null,
    );
    if (kept === null) return null;
    const removed = await libraries.write(server, ({ store }) => removeArticle(store, id));
    return removed === 'removed' ? { title: kept.title } : null;
  },
});

const add = async (
  libraries: Libraries,
  server: string,
  room: ReadingRoom,
  { bytes, name, details }: HandedIn,
): Promise<AddedOrNot> => {
  if (bytes.length > MOST_ARTICLE_BYTES)
    return { outcome: 'refused', reason: { kind: 'too-large', limit: MOST_ARTICLE_BYTES } };
  const known = readDetails(details);
  if (!known.ok) return { outcome: 'refused', reason: known.reason };
  const read = await room.read(bytes, name, known.known);
  if (!read.ok) return { outcome: 'refused', reason: read.reason };
  return libraries.write(server, async (library) => {
    const { store } = library;
    const holdings = await store.holdings();
    const isNew = !(await store.hasArticle(read.article.id));
    if (isNew && isOver(holdings, bytes.length)) return { outcome: 'full', holdings };
    const outcome = await room.prepare(library, read.article);
    const records = await recordsOf(store, read.article.id);
    return { outcome, article: headingOf(read.article), records };
  });
};

const unlessStopped = (error: unknown): AddedOrNot => {
  if (error instanceof Stopped) return { outcome: 'interrupted' };
  throw error;
};

const isOver = ({ articles, bytes }: Holdings, more: number): boolean =>
  articles + 1 > LIBRARY_QUOTA.articles || bytes + more > LIBRARY_QUOTA.bytes;

const headingOf = ({ id, outlet, title, url, published, source }: Article): ArticleHeading => ({
  id,
  outlet,
  title,
  url,
  published,
  source,
});

const recordsOf = async (library: Store, article: string): Promise<RecordCounts> => {
  const stories = await library.storiesOf(article);
  const count = (part: keyof RecordCounts): number =>
    stories
      .flatMap((story): readonly { printings: readonly { article: string }[] }[] => story[part])
      .filter(({ printings }) => printings.some((printing) => printing.article === article)).length;
  return { quotations: count('quotations'), denials: count('denials'), facts: count('facts') };
};
