import { attempt } from '../store/sqlite/database.ts';
import type { Database } from '../store/sqlite/database.ts';
import { targetKey } from './correction.ts';
import type { Target } from './correction.ts';

/** Somebody says that this is not what was said. */
export type Report = {
  readonly id: number;
  readonly target: Target;
  /** Who, by their id on Discord. */
  readonly by: string;
  /** When: `2026-03-10T09:30:00.000Z`. */
  readonly at: string;
  /** What they say is wrong; `''` where they said nothing. */
  readonly comment: string;
};

/** A report that editors looked at and left the record as it was: what the reader wrote is not kept. */
export type Dismissal = Pick<Report, 'target' | 'by'> & {
  /** The record's words at the time. */
  readonly words: string;
  /** When it was looked at. */
  readonly at: string;
};

/** What readers told a server's editors. All reject with `StoreError`. */
export type Reports = {
  /** Those that nobody has settled, last come first. */
  all(): Promise<readonly Report[]>;
  /** Takes one report of a reader on a record; `full` where they or all have as many as are kept. */
  add(report: Omit<Report, 'id'>): Promise<'kept' | 'kept before' | 'full'>;
  remove(ids: readonly number[]): Promise<void>;
  /** Removes reports on a record that stays as it is, and keeps that they were looked at. */
  dismiss(ids: readonly number[], record: Pick<Dismissal, 'words' | 'at'>): Promise<void>;
  /** The last of a reader's that were dismissed. */
  dismissed(by: string): Promise<readonly Dismissal[]>;
};

/** Open at once, of a server and of one of its readers: nobody can fill the editors' list alone. */
const MOST_REPORTS = 200;
const MOST_OF_ONE = 20;

/** Of one reader; those looked at longest ago are forgotten first, and may be made again. */
const MOST_DISMISSED = 50;

/** Open reports, and what was looked at before. */
export const REPORTS_TABLES = `
  CREATE TABLE IF NOT EXISTS report (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL,
    target TEXT NOT NULL,
    by TEXT NOT NULL,
    at TEXT NOT NULL,
    comment TEXT NOT NULL,
    UNIQUE (key, by)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS dismissal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    target TEXT NOT NULL,
    words TEXT NOT NULL,
    by TEXT NOT NULL,
    at TEXT NOT NULL
  ) STRICT`;

const read = (row: Record<string, unknown>): Report => ({
  id: Number(row.id),
  target: JSON.parse(String(row.target)) as Target,
  by: String(row.by),
  at: String(row.at),
  comment: String(row.comment),
});

const addTo = (db: Database, { target, by, at, comment }: Omit<Report, 'id'>) =>
  db.write(() => {
    const count = 'SELECT count(*) AS open, count(*) FILTER (WHERE by = ?) AS theirs FROM report';
    const { open, theirs } = db.query(count).get(by) ?? {};
    const known = 'SELECT 1 FROM report WHERE key = ? AND by = ?';
    if (db.query(known).get(targetKey(target), by)) return 'kept before';
    if (Number(open) >= MOST_REPORTS || Number(theirs) >= MOST_OF_ONE) return 'full';
    const insert = 'INSERT INTO report (key, target, by, at, comment) VALUES (?, ?, ?, ?, ?)';
    db.query(insert).run(targetKey(target), JSON.stringify(target), by, at, comment);
    return 'kept';
  });

const removeFrom = (db: Database, ids: readonly number[]): void => {
  for (const id of ids) db.query('DELETE FROM report WHERE id = ?').run(id);
};

const dismissIn = (
  db: Database,
  ids: readonly number[],
  { words, at }: Pick<Dismissal, 'words' | 'at'>,
): void => {
  const keep = `
    INSERT INTO dismissal (target, words, by, at) SELECT target, ?, by, ? FROM report WHERE id = ?
    RETURNING by`;
  const forget = `
    DELETE FROM dismissal WHERE id IN
      (SELECT id FROM dismissal WHERE by = ? ORDER BY id DESC LIMIT -1 OFFSET ?)`;
  for (const id of ids) {
    const by = db.query(keep).get(words, at, id)?.by;
    if (by !== undefined) db.query(forget).run(by, MOST_DISMISSED);
  }
  removeFrom(db, ids);
};

const readDismissal = (row: Record<string, unknown>): Dismissal => ({
  target: JSON.parse(String(row.target)) as Target,
  words: String(row.words),
  by: String(row.by),
  at: String(row.at),
});

/** The reports in a file that has their tables. */
export const reportsIn = (db: Database): Reports => ({
  all: () =>
    attempt('read the reports', () =>
      db.query('SELECT * FROM report ORDER BY id DESC').all().map(read),
    ),
  add: (report) => attempt('keep the report', () => addTo(db, report)),
  remove: (ids) =>
    attempt('settle the reports', () => {
      db.write(() => {
        removeFrom(db, ids);
      });
    }),
  dismiss: (ids, record) =>
    attempt('settle the reports', () => {
      db.write(() => {
        dismissIn(db, ids, record);
      });
    }),
  dismissed: (by) =>
    attempt('read the reports', () =>
      db.query('SELECT * FROM dismissal WHERE by = ? ORDER BY id DESC').all(by).map(readDismissal),
    ),
});
