import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { openSqliteStore } from '../../../src/summaries/store/sqlite.ts';
import { openDatabase } from '../../../src/summaries/store/sqlite/database.ts';
import { settle } from '../../../src/summaries/store/sqlite/settling.ts';
import { change, story } from './stories.ts';

const folder = mkdtempSync(join(tmpdir(), 'on-record-settling-'));
afterAll(() => rmSync(folder, { recursive: true }));

const piecesIn = (path: string): number => {
  const db = new DatabaseSync(path);
  const found = db.prepare('SELECT count(DISTINCT segid) AS pieces FROM record_index_idx').get();
  db.close();
  return Number(found?.pieces);
};

/** A story with so many words of its own that they fill pages. */
const wordy = (n: number) =>
  story({
    id: `s${n}`,
    facts: Array.from({ length: 60 }, (_, at) =>
      Array.from({ length: 20 }, (_, word) => `w${n}x${at}x${word}`).join(' '),
    ),
  });

test('what stories that came one by one left in pieces is one, found as before', async () => {
  const path = join(folder, 'scattered.db');
  const store = await openSqliteStore(path);
  for (let n = 0; n < 11; n++) await store.apply(change({ stories: [wordy(n)] }));
  expect(piecesIn(path)).toBeGreaterThan(1);
  const found = () => store.records('fact', { about: 'w4x7x3', limit: 9 });
  const before = await found();
  expect(before).toHaveLength(1);
  await store.settle();
  expect(piecesIn(path)).toBe(1);
  expect(await found()).toEqual(before);
  await store.close();
});

test('a file that somebody else keeps locked stays in pieces, and is none the worse for it', async () => {
  const path = join(folder, 'locked.db');
  const store = await openSqliteStore(path);
  for (let n = 0; n < 11; n++) await store.apply(change({ stories: [wordy(n)] }));
  const other = new DatabaseSync(path);
  other.exec('BEGIN IMMEDIATE');
  const impatient = openDatabase(path);
  impatient.exec('PRAGMA busy_timeout = 100');
  await settle(impatient);
  impatient.close();
  other.close();
  expect(piecesIn(path)).toBeGreaterThan(1);
  expect(await store.records('fact', { about: 'w4x7x3', limit: 9 })).toHaveLength(1);
  await store.close();
});

test('a little that came to much is left where it is', async () => {
  const path = join(folder, 'nearly.db');
  const store = await openSqliteStore(path);
  await store.apply(change({ stories: Array.from({ length: 20 }, (_, n) => wordy(n)) }));
  await store.settle();
  await store.apply(change({ stories: [story({ id: 'late', facts: ['One more came late'] })] }));
  expect(piecesIn(path)).toBe(2);
  await store.settle();
  expect(piecesIn(path)).toBe(2);
  await store.close();
});
