import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { openSqliteStore } from '../../../src/summaries/store/sqlite.ts';
import type { Store } from '../../../src/summaries/store/store.ts';
import { change, story } from './stories.ts';
import { articleOf, speakerOf } from './writer.ts';

const folder = mkdtempSync(join(tmpdir(), 'on-record-processes-'));
afterAll(() => rmSync(folder, { recursive: true }));

const WRITER = fileURLToPath(new URL('writer.ts', import.meta.url));

/** Starts the writer and kills it without warning once it has reported so many changes. */
const killedAfter = (path: string, from: number, reports: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const writer = spawn(process.execPath, [WRITER, path, String(from)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let last = from - 1;
    writer.stdout.setEncoding('utf8').on('data', (lines: string) => {
      last = Number(lines.trim().split('\n').at(-1));
      if (last - from + 1 >= reports) writer.kill('SIGKILL');
    });
    writer.on('error', reject).on('exit', () => resolve(last));
  });

const roundOf = (title: string | undefined) => Number(title?.split(' ')[1]);

/** That both stories of each pair tell the same round, and everything found belongs to a story. */
const expectWhole = async (store: Store): Promise<number> => {
  const rounds: number[] = [];
  for (const side of [0, 1]) {
    const pair = await Promise.all([store.story(`${side}-left`), store.story(`${side}-right`)]);
    if (pair[0] === null) continue;
    const round = roundOf(pair[0].title);
    rounds.push(round);
    expect(roundOf(pair[1]?.title)).toBe(round);
    const by = speakerOf(round);
    expect(await store.countRecords('quotation', { by })).toBe(40);
    expect(await store.countRecords('quotation', { about: `round${round}` })).toBe(40);
    expect(await store.records('quotation', { about: `round${round}`, limit: 99 })).toEqual(
      await store.records('quotation', { by, limit: 99 }),
    );
  }
  const last = Math.max(...rounds);
  const people = await store.findPeople('', 99);
  expect(people.map(({ person }) => person.name).toSorted()).toEqual(
    rounds.map(speakerOf).toSorted(),
  );
  expect(await store.countRecords('quotation', {})).toBe(40 * rounds.length);
  expect(await store.hasArticle(articleOf(last))).toBe(true);
  expect(await store.hasArticle(articleOf(last + 1))).toBe(false);
  return last;
};

test('a writer killed at any moment leaves whole changes only', async () => {
  const path = join(folder, 'killed.db');
  let next = 0;
  for (const reports of [1, 5, 12]) {
    const reported = await killedAfter(path, next, reports);
    const store = await openSqliteStore(path);
    const kept = await expectWhole(store);
    expect(kept).toBeGreaterThanOrEqual(reported);
    await store.close();
    next = kept + 1;
  }
  const db = new DatabaseSync(path);
  expect(db.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
  expect(db.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
  db.exec("INSERT INTO record_index (record_index) VALUES ('integrity-check')");
  db.close();
}, 60_000);

test('one process reads whole changes while another writes', async () => {
  const path = join(folder, 'shared.db');
  const store = await openSqliteStore(path);
  const writer = { isDone: false };
  const finished = killedAfter(path, 0, 30).finally(() => (writer.isDone = true));
  let reads = 0;
  while (!writer.isDone) {
    for (const side of [0, 1]) {
      const found = await store.story(`${side}-left`);
      if (found) expect(found.quotations).toHaveLength(20);
    }
    reads += 1;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await finished;
  expect(reads).toBeGreaterThan(0);
  await expectWhole(store);
  await store.close();
}, 60_000);

test('several that write and open at once wait for one another', async () => {
  const path = join(folder, 'both.db');
  const stores = await Promise.all([1, 2, 3].map(() => openSqliteStore(path)));
  await Promise.all(
    stores.map((store, at) => store.apply(change({ stories: [story({ id: `s${at}` })] }))),
  );
  for (const store of stores) {
    expect(await store.stories({ limit: 9 })).toHaveLength(3);
    await store.close();
  }
});
