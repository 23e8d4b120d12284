import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameKey } from '../../../src/summaries/store/identity.ts';
import { topicKey } from '../../../src/summaries/store/naming.ts';
import { openSqliteStore } from '../../../src/summaries/store/sqlite.ts';
import type { Store, StoreReader } from '../../../src/summaries/store/store.ts';
import { layered } from '../../../src/summaries/views/layered.ts';
import { anyChanges, anyTyped, anyWords } from '../store/arbitraries.ts';
import { KINDS, storiesAfter } from '../store/oracle.ts';
import { change, storedArticle, story } from '../store/stories.ts';

/** What one store answers that holds everything is what several seen as one have to answer. */

type Split = { readonly one: Store; readonly seen: StoreReader };

/** Every other story in the one store, the rest in the other; and all of them in a third. */
const withSplit = async (
  changes: Parameters<typeof storiesAfter>[0],
  work: (split: Split) => Promise<void>,
) => {
  const stories = storiesAfter(changes);
  const stores = await Promise.all([0, 1, 2].map(() => openSqliteStore(':memory:')));
  const [one, common, own] = stores as [Store, Store, Store];
  await one.apply(change({ stories }));
  await common.apply(change({ stories: stories.filter((_, at) => at % 2 === 0) }));
  await own.apply(change({ stories: stories.filter((_, at) => at % 2 === 1) }));
  try {
    await work({ one, seen: layered([common, own]) });
  } finally {
    await Promise.all(stores.map((store) => store.close()));
  }
};

const query = fc.record(
  {
    story: fc.constantFrom('s1', 's2'),
    by: fc.constantFrom('Ana Moreau', 'Ben Okafor', '李小龍'),
    about: anyWords,
  },
  { requiredKeys: [] },
);
const part = fc.record({
  limit: fc.nat(6),
  from: fc.nat(4),
  order: fc.constantFrom('newest' as const, 'oldest' as const),
});
const runs = { numRuns: 60 };

test('stories and records are those of one store, in its order, from any place on', async () => {
  const law = fc.asyncProperty(
    anyChanges,
    fc.array(fc.tuple(query, part), { minLength: 5 }),
    (changes, asked) =>
      withSplit(changes, async ({ one, seen }) => {
        for (const [conditions, { limit, from, order }] of asked) {
          const { about } = conditions;
          const topic = about === undefined ? {} : { about };
          expect(await seen.stories({ ...topic, limit, from, order })).toEqual(
            await one.stories({ ...topic, limit, from, order }),
          );
          expect(await seen.countStories(topic)).toBe(await one.countStories(topic));
          for (const kind of KINDS) {
            const page = { ...conditions, limit, from, order };
            expect(await seen.records(kind, page)).toEqual(await one.records(kind, page));
            expect(await seen.countRecords(kind, conditions)).toBe(
              await one.countRecords(kind, conditions),
            );
          }
        }
        for (const { id } of await one.stories({ limit: 99 })) {
          expect(await seen.story(id)).toEqual(await one.story(id));
          expect(await seen.heading(id)).toEqual(await one.heading(id));
          expect(await seen.sources(id)).toEqual(await one.sources(id));
        }
      }),
  );
  await fc.assert(law, runs);
});

test('records that share words with a text are those of one store, as telling', async () => {
  const law = fc.asyncProperty(
    anyChanges,
    anyWords,
    fc.integer({ min: 1, max: 30 }),
    (changes, text, limit) =>
      withSplit(changes, async ({ one, seen }) => {
        for (const kind of KINDS) {
          const whole = await one.recordsSharing(kind, { text, limit: 99 });
          const found = await seen.recordsSharing(kind, { text, limit: 99 });
          expect(found).toEqual(whole);
          expect((await seen.recordsSharing(kind, { text, limit })).found).toEqual(whole.found);
        }
      }),
  );
  await fc.assert(law, runs);
});

test('people and topics are those of one store, each once, with all there is of them', async () => {
  const law = fc.asyncProperty(
    anyChanges,
    fc.array(anyTyped, { minLength: 8, maxLength: 8 }),
    fc.integer({ min: 1, max: 9 }),
    (changes, typed, limit) =>
      withSplit(changes, async ({ one, seen }) => {
        for (const text of ['', ...typed]) {
          const people = async (reader: StoreReader) =>
            (await reader.findPeople(text, limit)).map(({ person, likeness, records }) => [
              nameKey(person.name),
              likeness,
              records,
            ]);
          expect(await people(seen)).toEqual(await people(one));
          const topics = async (reader: StoreReader) =>
            (await reader.findTopics(text, limit)).map(({ topic, stories }) => [
              topicKey(topic),
              stories,
            ]);
          expect(await topics(seen)).toEqual(await topics(one));
        }
      }),
  );
  await fc.assert(law, runs);
});

test('a page that both have leads to the newer story', async () => {
  const url = 'https://gazette.example/bridge';
  const told = (id: string, to: string) => {
    const sketched = story({ id, to });
    const [source] = sketched.sources;
    return { ...sketched, sources: [{ ...source, url }] as const };
  };
  const [common, own] = [await openSqliteStore(':memory:'), await openSqliteStore(':memory:')];
  await common.apply(change({ stories: [told('older', '2026-01-02')] }));
  await own.apply(change({ stories: [told('newer', '2026-01-03')] }));
  expect(await layered([common, own]).storyWithAddress(url)).toBe('newer');
  expect(await layered([common]).storyWithAddress(url)).toBe('older');
  await Promise.all([common.close(), own.close()]);
});

test('its version changes with every layer’s', async () => {
  const [common, own] = [await openSqliteStore(':memory:'), await openSqliteStore(':memory:')];
  const seen = layered([common, own]);
  const versions = [await seen.version()];
  for (const store of [common, own]) {
    await store.apply(change({ articles: [storedArticle('a')] }));
    versions.push(await seen.version());
  }
  expect(new Set(versions).size).toBe(3);
  await Promise.all([common.close(), own.close()]);
});
