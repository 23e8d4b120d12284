import { StoreError } from '../store.ts';
import { attempt, type Database } from './database.ts';

/**
 * The full-text tables, put together. What is written lies beside what was there, in pieces that
 * SQLite joins as they grow; every question looks a word up in each of some ten of them.
 */
const TABLES = ['record_index', 'story_index'] as const;

type Table = (typeof TABLES)[number];

/** Pages written at once: some 5 ms, for which whoever else writes waits. */
const PAGES_AT_ONCE = 64;

/**
 * Pieces that together are no more than this part of the largest are left: to put them together
 * writes all of it anew, and they hold few words.
 */
const LEFT_UP_TO = 1 / 8;

/** How many pages each piece has. */
const piecesOf = (db: Database, table: Table): number[] => {
  const found = db.query(`SELECT count(*) AS pages FROM ${table}_idx GROUP BY segid`).all();
  return found.map(({ pages }) => Number(pages));
};

const sum = (all: readonly number[]): number => all.reduce((one, other) => one + other, 0);

/** How many steps put a table together at most; 0 where it is together as it is. */
const stepsFor = (db: Database, table: Table): number => {
  const pieces = piecesOf(db, table);
  const all = sum(pieces);
  const largest = Math.max(0, ...pieces);
  // Somebody else who writes meanwhile makes it begin again; it does not go on for ever.
  return all - largest > LEFT_UP_TO * largest ? 2 + Math.ceil((2 * all) / PAGES_AT_ONCE) : 0;
};

const rowsWritten = (db: Database): number =>
  Number(db.query('SELECT total_changes() AS count').get()?.count);

/** Whether there is more to do; by FTS5's documentation, where two rows or more were written. */
const step = (db: Database, table: Table): boolean => {
  const before = rowsWritten(db);
  const merge = `INSERT INTO ${table} (${table}, rank) VALUES ('merge', -${PAGES_AT_ONCE})`;
  db.query(merge).run();
  return rowsWritten(db) - before >= 2;
};

/**
 * Puts the full-text tables together where that is worth it, in steps between which others may write.
 * Where somebody else keeps the file locked, or the disk is full, they stay as they are: whatever was
 * written is in, and found.
 */
export const settle = async (db: Database): Promise<void> => {
  for (const table of TABLES) {
    try {
      await putTogether(db, table);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      return;
    }
  }
};

const putTogether = async (db: Database, table: Table): Promise<void> => {
  let left = await attempt('look at the index', () => stepsFor(db, table));
  while (left > 0) {
    const goesOn = await attempt('put the index together', () => db.write(() => step(db, table)));
    left = goesOn ? left - 1 : 0;
  }
};
