import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { openDatabase } from '../../../src/summaries/store/sqlite/database.ts';
import { MIGRATIONS, migrate } from '../../../src/summaries/store/sqlite/schema.ts';
import { openSqliteStore } from '../../../src/summaries/store/sqlite.ts';
import { StoreError } from '../../../src/summaries/store/store.ts';
import { change, storedArticle, story } from './stories.ts';

const folder = mkdtempSync(join(tmpdir(), 'on-record-schema-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Version 1 as it was first shipped; a file like this has to open for ever. */
const VERSION_1 = `
  CREATE TABLE article (id TEXT PRIMARY KEY, article TEXT NOT NULL, extraction TEXT NOT NULL) STRICT;
  CREATE TABLE story (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, heading TEXT NOT NULL, body TEXT NOT NULL) STRICT;
  CREATE TABLE record (key INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT;
  PRAGMA user_version = 1;
`;

const TOLD = story({
  id: 'grain',
  title: 'Harvest talks',
  topics: ['Prairies'],
  people: [{ name: 'Ana Moreau', roles: ['premier'] }],
  quotations: [
    ['Ana Moreau', 'We will not sell the mills'],
    ['Ana Moreau', 'The harvest is in'],
  ],
  facts: ['The harvest fell by 4 percent'],
});

const versionOf = (path: string) => {
  const db = new DatabaseSync(path);
  const version = db.prepare('PRAGMA user_version').get();
  db.close();
  return version?.user_version;
};

/** A file of version 1 with one story and one article, without any search tables. */
const versionOneFile = (name: string) => {
  const path = join(folder, name);
  const db = new DatabaseSync(path);
  db.exec(VERSION_1);
  const { id, title, from, to, sources, people, topics, quotations, facts } = TOLD;
  const heading = { id, title, from, to, outlets: ['Daily Ledger'], articles: 1 };
  const body = { id, title, from, to, sources, people, topics };
  const { article, extraction } = storedArticle('a');
  db.prepare('INSERT INTO article VALUES (?, ?, ?)').run(
    'a',
    JSON.stringify(article),
    JSON.stringify(extraction),
  );
  // Key 5; kinds count from bit 61 up, places from the end of 20 bits down.
  db.prepare('INSERT INTO story VALUES (5, ?, ?, ?)').run(
    id,
    JSON.stringify(heading),
    JSON.stringify(body),
  );
  const keep = db.prepare('INSERT INTO record VALUES (?, ?)');
  const last = (5n << 20n) | 0xfffffn;
  quotations.forEach((record, at) => keep.run(last - BigInt(at), JSON.stringify(record)));
  facts.forEach((record, at) =>
    keep.run((2n << 61n) | (last - BigInt(at)), JSON.stringify(record)),
  );
  db.close();
  return path;
};

const NEXT = { sql: "ALTER TABLE article ADD COLUMN note TEXT NOT NULL DEFAULT ''", reindex: true };

test('a file of version 1 is brought to a newer version, its search tables made from its stories', async () => {
  const path = versionOneFile('one.db');
  const db = openDatabase(path);
  migrate(db, [...MIGRATIONS.slice(0, 1), NEXT, ...MIGRATIONS.slice(1)]);
  expect(db.query('SELECT note FROM article').all()).toHaveLength(1);
  db.query(`PRAGMA user_version = ${MIGRATIONS.length}`).run();
  db.close();

  const store = await openSqliteStore(path);
  expect(await store.story('grain')).toEqual(TOLD);
  expect(await store.hasArticle('a')).toBe(true);
  expect(await store.records('quotation', { about: 'mills', limit: 9 })).toEqual([
    TOLD.quotations[0],
  ]);
  expect(await store.records('quotation', { by: 'Ana Moreau', limit: 9 })).toEqual(TOLD.quotations);
  expect(await store.findPeople('the premier', 9)).toMatchObject([
    { person: { name: 'Ana Moreau' }, records: 2 },
  ]);
  expect(await store.findTopics('prair', 9)).toMatchObject([{ topic: 'Prairies' }]);
  await store.apply(change({ ended: ['grain'] }));
  expect(await store.findPeople('', 9)).toEqual([]);
  await store.close();
});

test('a migration that fails leaves the file as it was', () => {
  const path = versionOneFile('broken.db');
  const db = openDatabase(path);
  const broken = { sql: `${NEXT.sql}; INSERT INTO nowhere VALUES (1)`, reindex: true };
  expect(() => migrate(db, [...MIGRATIONS, broken])).toThrow(/nowhere/);
  expect(() => db.query('SELECT note FROM article')).toThrow(/note/);
  db.close();
  expect(versionOf(path)).toBe(1);
});

test('a new file is of the newest version, and opening it again changes nothing', async () => {
  const path = join(folder, 'new.db');
  for (let times = 0; times < 2; times += 1) await (await openSqliteStore(path)).close();
  expect(versionOf(path)).toBe(MIGRATIONS.length);
});

test('a file of a newer program is refused and left alone', async () => {
  const path = join(folder, 'newer.db');
  const db = new DatabaseSync(path);
  db.exec('PRAGMA user_version = 999');
  db.close();
  const opened = openSqliteStore(path);
  await expect(opened).rejects.toThrow(StoreError);
  await expect(opened).rejects.toThrow(/newer version.*schema 999.*STORE_URL/);
  expect(versionOf(path)).toBe(999);
});
