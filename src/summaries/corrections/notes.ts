import { attempt, openDatabase } from '../store/sqlite/database.ts';
import type { Database } from '../store/sqlite/database.ts';
import type { Correction, Deed } from './correction.ts';
import { REPORTS_TABLES, reportsIn } from './reports.ts';
import type { Reports } from './reports.ts';

/** What a server's editors have put right, kept in the file of its library. All reject with `StoreError`. */
export type Notes = {
  /** In the order in which they were made. */
  all(): Promise<readonly Correction[]>;
  /** Another one as soon as anything is put right or undone: what readers report changes nothing. */
  version(): Promise<string>;
  /** `null` where there are as many as a server may have. */
  add(deed: Deed, by: string, at: Date): Promise<Correction | null>;
  /** Whether there was one of that number. */
  undo(id: number): Promise<boolean>;
  /** What readers say is wrong. */
  readonly reports: Reports;
  close(): Promise<void>;
};

/** Each is looked for among stories whenever the index changes. */
const MOST_CORRECTIONS = 200;

const TABLE = `
  CREATE TABLE IF NOT EXISTS correction (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    deed TEXT NOT NULL,
    by TEXT NOT NULL,
    at TEXT NOT NULL
  ) STRICT`;

const read = (row: Record<string, unknown>): Correction => ({
  ...(JSON.parse(String(row.deed)) as Deed),
  id: Number(row.id),
  by: String(row.by),
  at: String(row.at),
});

const countIn = (db: Database): number =>
  Number(db.query('SELECT count(*) AS count FROM correction').get()?.count);

const addTo = (db: Database, deed: Deed, by: string, at: Date): Correction | null =>
  db.write(() => {
    if (countIn(db) >= MOST_CORRECTIONS) return null;
    const insert = 'INSERT INTO correction (deed, by, at) VALUES (?, ?, ?) RETURNING *';
    return read(db.query(insert).get(JSON.stringify(deed), by, at.toISOString()) ?? {});
  });

/**
 * The notes in a library's file, made where there are none.
 *
 * @example await (await openNotes(':memory:')).all() -> []
 */
export const openNotes = (path: string): Promise<Notes> =>
  attempt('open the corrections', () => {
    const db = openDatabase(path);
    db.exec(`${TABLE};${REPORTS_TABLES}`);
    return {
      all: () =>
        attempt('read the corrections', () =>
          db.query('SELECT * FROM correction ORDER BY id').all().map(read),
        ),
      version: () =>
        attempt('read the corrections', () => {
          const last = 'SELECT coalesce(max(id), 0) AS last FROM correction';
          return `${String(db.query(last).get()?.last)}/${String(countIn(db))}`;
        }),
      add: (deed, by, at) => attempt('keep the correction', () => addTo(db, deed, by, at)),
      undo: (id) =>
        attempt(
          'undo the correction',
          () => db.query('DELETE FROM correction WHERE id = ?').run(id).changes === 1,
        ),
      reports: reportsIn(db),
      close: () =>
        attempt('close the corrections', () => {
          db.close();
        }),
    };
  });
