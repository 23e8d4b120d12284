import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { openSqliteStore } from '../../../src/summaries/store/sqlite.ts';
import type { Store } from '../../../src/summaries/store/store.ts';
import { HOSTILE } from './compliance.ts';
import { change, storedArticle, story } from './stories.ts';

const SHARED = fileURLToPath(new URL('../../../../shared/hostile/text/', import.meta.url));
const isThere = existsSync(SHARED);
if (!isThere) console.warn('skipped: lists of hostile text beside the repository are not there');

const read = (name: string): unknown => JSON.parse(readFileSync(SHARED + name, 'utf8'));

let store: Store;
beforeAll(async () => {
  store = await openSqliteStore(':memory:');
  const quotations = [['Ana Moreau', 'We keep our word']] as const;
  await store.apply(change({ stories: [story({ id: 's', quotations, topics: ['Prairies'] })] }));
});

const askEverything = async (typed: string) => {
  await store.records('quotation', { about: typed, by: typed, story: typed, limit: 9 });
  await store.records('quotation', { about: typed, limit: 9 });
  await store.stories({ about: typed, limit: 9 });
  await store.storiesSharing([typed], 9);
  await store.findPeople(typed, 9);
  await store.findTopics(typed, 9);
};

test('names, ids and texts of any kind are kept and leave no trace when their story ends', async () => {
  const fresh = await openSqliteStore(':memory:');
  for (const text of HOSTILE) {
    const hostile = story({
      id: `h${text.slice(0, 50)}`,
      title: text,
      topics: [text],
      people: [{ name: text, aliases: [text], roles: [text] }],
      quotations: [[text, text]],
      facts: [text],
    });
    await fresh.apply(
      change({ articles: [storedArticle('a', { text, title: text })], stories: [hostile] }),
    );
    expect(await fresh.story(hostile.id)).toEqual(hostile);
    expect(await fresh.records('quotation', { by: text, limit: 9 })).toEqual(hostile.quotations);
    await fresh.apply(change({ ended: [hostile.id] }));
    expect(await fresh.findPeople('', 9)).toEqual([]);
    expect(await fresh.findTopics('', 9)).toEqual([]);
    expect(await fresh.records('fact', { limit: 9 })).toEqual([]);
  }
  await fresh.close();
});

describe.runIf(isThere)('the lists beside the repository', () => {
  test('of searches are answered, none of them slowly', async () => {
    for (const typed of read('search_queries.json') as string[]) {
      const start = performance.now();
      await askEverything(typed);
      expect(performance.now() - start).toBeLessThan(2_000);
    }
  });

  test('of look-alike names merge what is one name and nothing else', async () => {
    const spoofs = read('speaker_spoofs.json') as {
      display: string;
      looks_like: string;
      why: string;
    }[];
    for (const { display, looks_like, why } of spoofs) {
      const fresh = await openSqliteStore(':memory:');
      const quotations = [display, looks_like]
        .filter((name) => name !== '')
        .map((name) => [name, 'words'] as const);
      await fresh.apply(change({ stories: [story({ id: 's', quotations })] }));
      const merged = quotations.length === 1 || why.includes('must merge');
      expect(await fresh.findPeople('', 9), why).toHaveLength(merged ? 1 : 2);
      const [best] = await fresh.findPeople(looks_like || display, 1);
      expect(best?.likeness, why).toBe(1);
      expect(await fresh.countRecords('quotation', { by: best!.person.name }), why).toBe(
        merged ? quotations.length : 1,
      );
      await fresh.close();
    }
  });

  test('of broken text are answered', async () => {
    for (const typed of read('lone_surrogates.json') as string[]) await askEverything(typed);
  });
});
