import { statSync } from 'node:fs';
import { openNotes } from '../corrections/notes.ts';
import type { Notes } from '../corrections/notes.ts';
import { openSqliteStore } from '../store/sqlite.ts';
import type { Store } from '../store/store.ts';

/** What is kept of a server: an index of its own articles, and what its editors put right. */
export type Library = {
  readonly store: Store;
  /** `null` where it is in memory alone. */
  readonly file: string | null;
  readonly notes: Notes;
};

/** The libraries that are open, each under its server. */
export type OpenFiles = {
  has(server: string): boolean;
  servers(): string[];
  /** Runs `work` on a library, opened where it is not; `null` is handed in where none is there and none is made. */
  use<T>(
    server: string,
    path: string,
    make: boolean,
    work: (library: Library | null) => Promise<T>,
  ): Promise<T>;
  /** Closes a library once nobody uses it any more. */
  close(server: string): Promise<void>;
  closeAll(): Promise<void>;
};

/** Open at once, in use or not; those in use longest ago are closed first. Some 20 MB each at most. */
const MOST_OPEN = 16;

/** A library that is open, and who uses it just now. */
type Open = {
  readonly library: Promise<Library>;
  /** Tells the file from one of the same name made after it was deleted, by whichever process. */
  readonly file: number | null;
  readonly users: Set<Promise<unknown>>;
};

export const inodeOf = (path: string): number | null =>
  statSync(path, { throwIfNoEntry: false })?.ino ?? null;

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

/** `lasting` where what is closed can be opened again: what is in memory alone is lost when it is closed. */
export const openFiles = (lasting: boolean): OpenFiles => {
  const open = new Map<string, Open>();

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
    if (!lasting) return;
    for (const [server, one] of open) {
      if (open.size <= MOST_OPEN) return;
      if (one.users.size > 0) continue;
      open.delete(server);
      void closeIdle(one).catch(() => undefined);
    }
  };

  /** No moment lies between the look at the file and the note that it is open. */
  const opened = (server: string, path: string, make: boolean): Open | null => {
    const file = lasting ? inodeOf(path) : null;
    const known = open.get(server);
    open.delete(server);
    if (known?.file === file && (known.file !== null || !lasting)) {
      open.set(server, known);
      return known;
    }
    if (known) void closeIdle(known).catch(() => undefined);
    return make || file !== null ? opening(server, path) : null;
  };

  return {
    has: (server) => open.has(server),
    servers: () => [...open.keys()],
    use: async (server, path, make, work) => {
      const one = opened(server, path, make);
      if (one === null) return work(null);
      const done = one.library.then(work);
      one.users.add(done);
      closeOldest();
      try {
        return await done;
      } finally {
        one.users.delete(done);
      }
    },
    close: async (server) => {
      const known = open.get(server);
      open.delete(server);
      if (known) await closeIdle(known);
    },
    closeAll: async () => {
      const all = [...open.values()];
      open.clear();
      await Promise.all(all.map(closeIdle));
    },
  };
};
