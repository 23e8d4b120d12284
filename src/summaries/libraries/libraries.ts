import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sqlitePath } from '../store/open.ts';
import { StoreError } from '../store/store.ts';
import { inodeOf, openFiles } from './open-files.ts';
import type { Library } from './open-files.ts';
import { takingTurns } from './turns.ts';

export type { Library } from './open-files.ts';

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

const SERVER_ID = /^\d{17,20}$/;
const LIBRARY = /^(\d{17,20})\.sqlite$/;

/** SQLite's own files beside a database. */
const FILES = ['', '-wal', '-shm'] as const;

/** A folder that was never made is empty. */
const unlessMissing = (error: NodeJS.ErrnoException): string[] => {
  if (error.code === 'ENOENT') return [];
  throw error;
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
  const files = openFiles(folder !== null);
  const writing = takingTurns();

  const pathOf = (server: string): string => {
    if (!SERVER_ID.test(server)) throw new StoreError('A library is asked for by no server id.');
    return folder === null ? ':memory:' : join(folder, `${server}.sqlite`);
  };

  return {
    has: (server) => {
      const path = pathOf(server);
      return folder === null ? files.has(server) : inodeOf(path) !== null;
    },
    read: async (server, work) => files.use(server, pathOf(server), false, work),
    write: (server, work) =>
      writing.take(server, () =>
        files.use(server, pathOf(server), true, (library) => {
          if (library === null) throw new StoreError('A library could not be made.');
          return work(library);
        }),
      ),
    forget: (server) =>
      writing.take(server, async () => {
        const path = pathOf(server);
        await files.close(server);
        if (folder === null) return;
        // Windows keeps a file that another process has open for a moment.
        for (const end of FILES) await rm(path + end, { force: true, maxRetries: 3 });
      }),
    servers: async () => {
      if (folder === null) return files.servers();
      const names = await readdir(folder).catch(unlessMissing);
      return names.flatMap((name) => LIBRARY.exec(name)?.[1] ?? []);
    },
    close: async () => {
      await writing.settled();
      await files.closeAll();
    },
  };
};
