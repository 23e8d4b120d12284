import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openSummaries } from '../../../src/summaries/index.ts';
import { openStore } from '../../../src/summaries/store/open.ts';
import { openDatabase } from '../../../src/summaries/store/sqlite/database.ts';
import type { Store } from '../../../src/summaries/store/store.ts';
import { longStories } from '../../support/long-story.ts';

const folder = mkdtempSync(join(tmpdir(), 'on-record-remembered-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;

/** A store in a file with one long story, how often it is read, and an index over it. */
const opened = async () => {
  const path = join(folder, `${String(++files)}.db`);
  const store = await openStore(`sqlite:${path}`);
  await store.apply(longStories());
  const reads = { count: 0, failing: false };
  const counting: Store = {
    ...store,
    recordsNaming: (kind, query) => {
      reads.count++;
      if (reads.failing) return Promise.reject(new Error('unreadable'));
      return store.recordsNaming(kind, query);
    },
  };
  const withheld: string[] = [];
  const summaries = openSummaries(counting, (id) => withheld.push(id));
  return { path, store, reads, withheld, summaries };
};

const facts = { about: 'harbour' };

describe('an answer', () => {
  test('is looked up once while nothing is written', async () => {
    const { summaries, reads, store } = await opened();
    const first = await summaries.facts(facts);
    expect(await summaries.facts(facts)).toBe(first);
    expect(reads.count).toBe(1);
    await summaries.facts({ ...facts, from: 3 });
    expect(reads.count).toBe(2);
    await store.close();
  });

  test('is another one once this process or another has written', async () => {
    const { summaries, reads, store, path } = await opened();
    expect((await summaries.facts(facts)).kind).toBe('facts');
    const other = await openStore(`sqlite:${path}`);
    const ended = longStories().stories.map(({ id }) => id);
    await other.apply({ articles: [], removed: [], ended, stories: [] });
    expect((await summaries.facts(facts)).kind).toBe('nothing');
    await store.apply(longStories());
    expect((await summaries.facts(facts)).kind).toBe('facts');
    expect(reads.count).toBeGreaterThanOrEqual(3);
    await other.close();
    await store.close();
  });

  test('is checked again when an article was changed behind the program’s back', async () => {
    const { summaries, store, path, withheld } = await opened();
    expect(await summaries.facts(facts)).toMatchObject({ withheld: 0 });
    const db = openDatabase(path);
    db.exec("UPDATE article SET article = replace(article, 'old harbour bridge', 'new bridge')");
    expect(await summaries.facts(facts)).toMatchObject({ withheld: 25, facts: [] });
    const told = withheld.length;
    await summaries.facts(facts);
    expect(withheld.length).toBe(2 * told);
    db.close();
    await store.close();
  });

  test('that failed is looked up again', async () => {
    const { summaries, reads, store } = await opened();
    reads.failing = true;
    await expect(summaries.facts(facts)).rejects.toThrow('unreadable');
    reads.failing = false;
    expect((await summaries.facts(facts)).kind).toBe('facts');
    await store.close();
  });

  test('is kept only while not too many others were asked for', async () => {
    const { summaries, reads, store } = await opened();
    await summaries.facts(facts);
    for (let from = 1; from < 300; from++) await summaries.facts({ ...facts, from });
    const before = reads.count;
    await summaries.facts(facts);
    expect(reads.count).toBe(before + 1);
    await store.close();
  });
});
