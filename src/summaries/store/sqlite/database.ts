import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { StoreError } from '../store.ts';

/** How long a writer waits for another process to finish its own writing. */
const BUSY_MS = 5_000;

/**
 * With a write-ahead log, `synchronous = NORMAL` loses at most the last changes in a power cut,
 * never the file. A log of 16 MB (4,000 pages) and 16 MB of cache take half the time of the
 * defaults to write many stories.
 */
const SETTINGS = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  PRAGMA wal_autocheckpoint = 4000;
  PRAGMA cache_size = -16000;
  PRAGMA foreign_keys = ON;
`;

const MOST_ROWS = 2 ** 31;

/**
 * A limit as SQLite understands it: a negative one would be none at all, and it refuses what is no
 * whole number.
 *
 * @example rowLimit(-1) -> 0; rowLimit(2.5) -> 2; rowLimit(Infinity) -> 2147483648
 */
export const rowLimit = (limit: number): number =>
  limit > 0 ? Math.min(Math.floor(limit), MOST_ROWS) : 0;

/** A SQLite file with its prepared statements. */
export type Database = {
  /** The statement for this SQL, prepared once. Rows that are iterated have to be finished at once. */
  query(sql: string): StatementSync;
  /** Runs statements without parameters: schema and pragmas. */
  exec(sql: string): void;
  /** Runs `work` in one transaction that is written whole or not at all. */
  write<T>(work: () => T): T;
  /**
   * Runs `work` on one state of the file, whatever other processes write meanwhile; inside of
   * `write` or another `read`, on the state that one sees.
   */
  read<T>(work: () => T): T;
  close(): void;
};

const isOpen = (db: DatabaseSync): boolean => db.isTransaction;

const inTransaction =
  (db: DatabaseSync, begin: string) =>
  <T>(work: () => T): T => {
    if (isOpen(db)) return work();
    db.exec(begin);
    try {
      const result = work();
      db.exec('COMMIT');
      return result;
    } catch (error) {
      // A full disk or a broken file may have rolled back already.
      if (isOpen(db)) db.exec('ROLLBACK');
      throw error;
    }
  };

/**
 * Opens a SQLite file, made together with its folder where there is none, or `:memory:`. Several
 * processes may read while one writes; a killed process leaves whole transactions only.
 *
 * @example openDatabase('data/index.db').query('SELECT 1 AS one').get() -> {one: 1}
 * @throws the engine's error where the file cannot be opened or is no database
 */
export const openDatabase = (path: string): Database => {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const db = new DatabaseSync(path, { timeout: BUSY_MS });
  try {
    db.exec(SETTINGS);
  } catch (error) {
    db.close();
    throw error;
  }
  const statements = new Map<string, StatementSync>();
  return {
    query: (sql) => {
      const prepared = statements.get(sql) ?? db.prepare(sql);
      statements.set(sql, prepared);
      return prepared;
    },
    exec: (sql) => {
      db.exec(sql);
    },
    write: inTransaction(db, 'BEGIN IMMEDIATE'),
    read: inTransaction(db, 'BEGIN'),
    close: () => {
      db.close();
    },
  };
};

/**
 * Runs `work`, so that whatever the engine throws arrives as a `StoreError` that says what was
 * tried.
 *
 * @example await attempt('look up the story', () => null) -> null
 */
export const attempt = async <T>(doing: string, work: () => T): Promise<T> => {
  try {
    return await Promise.resolve(work());
  } catch (cause) {
    if (cause instanceof StoreError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StoreError(`Could not ${doing}: ${reason}`, { cause });
  }
};
