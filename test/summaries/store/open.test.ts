import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openStore, sqlitePath } from '../../../src/summaries/store/open.ts';
import { StoreError } from '../../../src/summaries/store/store.ts';
import { change, storedArticle } from './stories.ts';

const folder = mkdtempSync(join(tmpdir(), 'on-record-open-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['sqlite:data/index.db', 'data/index.db'],
  ['sqlite::memory:', ':memory:'],
  ['SQLite:/var/lib/on record/index.db', '/var/lib/on record/index.db'],
])('%j names the file %j', (url, path) => {
  expect(sqlitePath(url)).toBe(path);
});

test.each([
  ['postgres://localhost/news', /kind "postgres" are not supported.*sqlite:PATH/],
  ['data/index.db', /no store URL.*sqlite:PATH/],
  ['sqlite:', /names no file/],
  ['', /no store URL/],
])('%j is refused with a way out', async (url, message) => {
  await expect(openStore(url)).rejects.toThrow(StoreError);
  await expect(openStore(url)).rejects.toThrow(message);
});

test('a file in a folder that is not there yet is made, and kept', async () => {
  const url = `sqlite:${join(folder, 'a', 'b', 'index.db')}`;
  const first = await openStore(url);
  await first.apply(change({ articles: [storedArticle('a')] }));
  await first.close();
  const second = await openStore(url);
  expect(await second.hasArticle('a')).toBe(true);
  await second.close();
});

test('what is no database is refused and left alone', async () => {
  const path = join(folder, 'notes.txt');
  writeFileSync(path, 'Not a database, but somebody’s notes.'.repeat(100));
  await expect(openStore(`sqlite:${path}`)).rejects.toThrow(
    /Could not open the index at .*notes.txt/,
  );
  await expect(openStore(`sqlite:${folder}`)).rejects.toThrow(StoreError);
});

test('a closed store says so', async () => {
  const store = await openStore('sqlite::memory:');
  await store.close();
  await expect(store.hasArticle('a')).rejects.toThrow(StoreError);
  await expect(store.apply(change({}))).rejects.toThrow(StoreError);
});
