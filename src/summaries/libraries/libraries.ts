import { statSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openSqliteStore } from '../store/sqlite.ts';
import { sqlitePath } from '../store/open.ts';
import { type Store, StoreError } from '../store/store.ts';
import type { Notes } from '../corrections/notes.ts';
import { openNotes } from '../corrections/notes.ts';

/** What is kept of a server: an index of its own articles, and what its editors put right. */
export type Library = {
  readonly store: Store;
  /** `null` where it is in memory alone. */
  readonly file: string | null;
  readonly notes: Notes;
};

/**
 * Each server's own articles, an index of its own in a file of its own: nothing of one can turn up in
 * another's or in the common index, and forgetting a server is deleting its file.
 *
 *     <folder of the index>/libraries/<server id>.sqlite
 */
export type Libraries = {
  /** Whether anything is kept for a server. */
  has(server: string): boolean;
  /**
   * Runs `work` on a server's library, which stays open until it is done; `null` is handed in where
   * the server has none.
   */
  read<T>(server: string, work: (library: Library | null) => Promise<T>): Promise<T>;
  /** The same, making a library where there is none; one at a time for each server. */
  write<T>(server: string, work: (library: Library) => Promise<T>): Promise<T>;
  /** Deletes all that is kept for a server. What is under way on it ends first. */
  forget(server: string): Promise<void>;
  /** The servers that have a library. */
  servers(): Promise<readonly string[]>;
  close(): Promise<void>;
};

/** Open at once, in use or not; those in use longest ago are closed first. Some 20 MB each at most. */
const MOST_OPEN = 16;

const SERVER_ID = /^\d{17,20}$/;
const LIBRARY = /^(\d{17,20})\.sqlite$/;

/** SQLite's own files beside a database. */
const FILES = ['', '-wal', '-shm'] as const;

/** A library that is open, and who uses it just now. */
type Open = {
  readonly library: Promise<Library>;
  /** Tells the file from one of the same name made after it was deleted, by whichever process. */
  readonly file: number | null;
  readonly users: Set<Promise<unknown>>;
};

const inodeOf = (path: string): number | null =>
  statSync(path, { throwIfNoEntry: false })?.ino ?? null;

/** A folder that was never made is empty. */
const unlessMissing = (error: NodeJS.ErrnoException): string[] => {
  if (error.code === 'ENOENT') return [];
  throw error;
};

/** Once nobody uses it any more. */
const closeIdle = async ({ library, users }: Open): Promise<void> => {
  while (users.size > 0) await Promise.allSettled([...users]);
  const { store, notes } = await library;
  await notes.close();
  await store.close();
};

const openLibrary = async (path: string): Promise<Library> => {
  const store = await openSqliteStore(path);
  try {
    return { store, file: path === ':memory:' ? null : path, notes: await openNotes(path) };
  } catch (error) {
    await store.close();
    throw error;
  }
};

/**
 * Libraries beside the index that a store URL names; of `sqlite::memory:` they too are in memory,
 * and end with the process.
 *
 * @example openLibraries('sqlite:data/index.db') // data/libraries/222222222222222222.sqlite
 * @throws StoreError where the URL names no SQLite file, and on use, where a library cannot be opened
 */
export const openLibraries = (url: string): Libraries => {
  const index = sqlitePath(url);
  const folder = index === ':memory:' ? null : join(dirname(index), 'libraries');
  const open = new Map<string, Open>();
  const writing = new Map<string, Promise<unknown>>();

  const pathOf = (server: string): string => {
    if (!SERVER_ID.test(server)) throw new StoreError('A library is asked for by no server id.');
    return folder === null ? ':memory:' : join(folder, `${server}.sqlite`);
  };

  const opening = (server: string, path: string): Open => {
    const library = openLibrary(path);
    const opened: Open = { library, file: inodeOf(path), users: new Set() };
    open.set(server, opened);
    library.catch(() => {
      if (open.get(server) === opened) open.delete(server);
    });
    return opened;
  };

  const closeOldest = (): void => {
    // What is in memory alone is lost when it is closed.
    if (folder === null) return;
    for (const [server, one] of open) {
      if (open.size <= MOST_OPEN) return;
      if (one.users.size > 0) continue;
      open.delete(server);
      void closeIdle(one).catch(() => undefined);
    }
  };

  /** No moment lies between the look at the file and the note that it is open. */
  const opened = (server: string, make: boolean): Open | null => {
    const path = pathOf(server);
    const file = folder === null ? null : inodeOf(path);
    const known = open.get(server);
    open.delete(server);
    if (known?.file === file && (known.file !== null || folder === null)) {
      open.set(server, known);
      return known;
    }
    if (known) void closeIdle(known).catch(() => undefined);
    return make || file !== null ? opening(server, path) : null;
  };

  const using = async <T>(one: Open, work: (library: Library) => Promise<T>): Promise<T> => {
    const done = one.library.then(work);
    one.users.add(done);
    closeOldest();
    try {
      return await done;
    } finally {
      one.users.delete(done);
    }
  };

  /** After what is written already. */
  const inTurn = async <T>(server: string, work: () => Promise<T>): Promise<T> => {
    const before = writing.get(server) ?? Promise.resolve();
    const done = before.then(work, work);
    writing.set(server, done);
    try {
      return await done;
    } finally {
      if (writing.get(server) === done) writing.delete(server);
    }
  };

  return {
    has: (server) => {
      const path = pathOf(server);
      return folder === null ? open.has(server) : inodeOf(path) !== null;
    },
    read: async (server, work) => {
      const library = opened(server, false);
      return library === null ? work(null) : using(library, work);
    },
    write: (server, work) =>
      inTurn(server, () => {
        const library = opened(server, true);
        if (library === null) throw new StoreError('A library could not be made.');
        return using(library, work);
      }),
    forget: (server) =>
      inTurn(server, async () => {
        const path = pathOf(server);
        const known = open.get(server);
        open.delete(server);
        if (known) await closeIdle(known);
        if (folder === null) return;
        // Windows keeps a file that another process has open for a moment.
        for (const end of FILES) await rm(path + end, { force: true, maxRetries: 3 });
      }),
    servers: async () => {
      if (folder === null) return [...open.keys()];
      const names = await readdir(folder).catch(unlessMissing);
      return names.flatMap((name) => LIBRARY.exec(name)?.[1] ?? []);
    },
    close: async () => {
      await Promise.allSettled(writing.values());
      const all = [...open.values()];
      open.clear();
      await Promise.all(all.map(closeIdle));
    },
  };
};
