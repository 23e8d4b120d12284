import { type KeyvStorageAdapter, keyvStorageCapability } from 'keyv';
import type { Database } from '../summaries/store/sqlite/database.ts';

/** What Keyv asks of a storage. It sets `namespace`; failures throw, and Keyv turns them into events. */
type KeyvStorage = Pick<
  KeyvStorageAdapter,
  | 'namespace'
  | 'capabilities'
  | 'get'
  | 'getMany'
  | 'set'
  | 'setMany'
  | 'has'
  | 'hasMany'
  | 'delete'
  | 'deleteMany'
  | 'clear'
>;

const TABLE = `
  CREATE TABLE IF NOT EXISTS keyv (
    namespace TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    expires INTEGER,
    PRIMARY KEY (namespace, key)
  ) STRICT, WITHOUT ROWID`;

const KEPT = 'namespace = ? AND key = ? AND (expires IS NULL OR expires > ?)';

/**
 * A storage for Keyv in a SQLite file, one namespace of it at a time; made because the ready one
 * compiles a second SQLite.
 *
 * @example await new Keyv({ store: keyvSqlite(openDatabase('data/index.db')), namespace: 'settings' }).get('x') -> undefined
 */
export const keyvSqlite = (db: Database): KeyvStorage => {
  db.exec(TABLE);
  const at = (key: string): [string, string] => [storage.namespace ?? '', key];
  const get = (key: string): string | undefined => {
    const row = db.query(`SELECT value FROM keyv WHERE ${KEPT}`).get(...at(key), Date.now());
    return row && String(row.value);
  };
  const set = (key: string, value: unknown, expires?: number): boolean => {
    if (typeof value !== 'string') throw new TypeError('only serialized values can be kept');
    const put = 'INSERT OR REPLACE INTO keyv (namespace, key, value, expires) VALUES (?, ?, ?, ?)';
    return db.query(put).run(...at(key), value, expires ?? null).changes === 1;
  };
  const remove = (key: string): boolean => {
    const remaining = db.query('DELETE FROM keyv WHERE namespace = ? AND key = ?');
    return remaining.run(...at(key)).changes === 1;
  };
  const storage: KeyvStorage = {
    namespace: undefined,
    get: async (key) => Promise.resolve(get(key)),
    getMany: async (keys) => Promise.resolve(keys.map(get)),
    set: async (key, value, expires) => Promise.resolve(set(key, value, expires)),
    setMany: async (entries) =>
      Promise.resolve(
        db.write(() => entries.map(({ key, value, expires }) => set(key, value, expires))),
      ),
    has: async (key) => Promise.resolve(get(key) !== undefined),
    hasMany: async (keys) => Promise.resolve(keys.map((key) => get(key) !== undefined)),
    delete: async (key) => Promise.resolve(remove(key)),
    deleteMany: async (keys) => Promise.resolve(db.write(() => keys.map(remove))),
    clear: async () => {
      db.query('DELETE FROM keyv WHERE namespace = ?').run(storage.namespace ?? '');
      return Promise.resolve();
    },
  };
  storage.capabilities = { ...keyvStorageCapability(storage), expires: true };
  return storage;
};

/** What was kept first as the secret of a purpose: `value`, unless somebody came before. */
export const firstKept = (db: Database, purpose: string, value: string): string => {
  const kept = db.query(`
    INSERT INTO keyv (namespace, key, value) VALUES ('secrets', ?, ?)
    ON CONFLICT DO UPDATE SET value = value RETURNING value`);
  return String(kept.get(purpose, value)?.value);
};

/** Keys something is kept under in a namespace. */
export const keysKept = (db: Database, namespace: string): string[] =>
  db
    .query('SELECT key FROM keyv WHERE namespace = ? AND (expires IS NULL OR expires > ?)')
    .all(namespace, Date.now())
    .map((row) => String(row.key));
