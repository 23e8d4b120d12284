import { openSqliteStore } from './sqlite.ts';
import { type Store, StoreError } from './store.ts';

const FORM = 'write it as sqlite:PATH, for example sqlite:data/index.db';

/**
 * The file a store URL names.
 *
 * @example sqlitePath('sqlite:data/index.db') -> 'data/index.db'
 * @throws StoreError where it names another kind of store, or no file
 */
export const sqlitePath = (url: string): string => {
  const [, scheme, path] = /^([a-z][a-z\d+.-]*):(.*)$/isu.exec(url) ?? [];
  if (scheme === undefined) throw new StoreError(`"${url}" is no store URL: ${FORM}.`);
  if (scheme.toLowerCase() !== 'sqlite') {
    throw new StoreError(`Stores of kind "${scheme}" are not supported: ${FORM}.`);
  }
  if (path === undefined || path === '') throw new StoreError(`"${url}" names no file: ${FORM}.`);
  return path;
};

/**
 * Opens the store a URL names.
 *
 * @example openStore('sqlite:data/index.db'); openStore('sqlite::memory:')
 * @throws StoreError where the URL names no SQLite file, or the store cannot be opened
 */
export const openStore = async (url: string): Promise<Store> => openSqliteStore(sqlitePath(url));
