import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameKey } from '../../../src/summaries/store/identity.ts';
import { topicKey } from '../../../src/summaries/store/naming.ts';
import { openSqliteStore } from '../../../src/summaries/store/sqlite.ts';
import type { SharedBy, Sharing, Store, StoreReader } from '../../../src/summaries/store/store.ts';
import { tells, together } from '../../../src/summaries/store/telling.ts';
import { layered } from '../../../src/summaries/views/layered.ts';
import { withoutStories } from '../../../src/summaries/views/masked.ts';
import { anyChanges, anyTyped, anyWords } from '../store/arbitraries.ts';
import { KINDS, storiesAfter } from '../store/oracle.ts';
import { change, storedArticle, story } from '../store/stories.ts';

/** What one store answers that holds everything is what several seen as one have to answer. */

type Split = { readonly one: Store; readonly seen: StoreReader };

const byId = (a: SharedBy<{ id: string }>, b: SharedBy<{ id: string }>) =>
  a.record.id < b.record.id ? -1 : 1;

/** How much each record shares, in their order; of two that share as much either may come first. */
const worths = ({ records, found }: Sharing<unknown>) => {
  const all = together(found);
  return records.map(
    ({ stems }) =>
      stems.reduce((sum, stem) => sum + tells(found.get(stem)!), 0) +
      (all.length > 0 && all.every((stem) => stems.includes(stem)) ? 1 : 0),
  );
};

type Changes = Parameters<typeof storiesAfter>[0];
type WithSplit = (changes: Changes, work: (split: Split) => Promise<void>) => Promise<void>;

/**
 * Every other story in the one store, the rest in the other; and all of them in a third. `masking`
 * leaves them in the first too, from which they are taken by `withoutStories`.
 */
const splitting =
  (masking: boolean): WithSplit =>
  async (changes, work) => {
    const stories = storiesAfter(changes);
    const stores = await Promise.all([0, 1, 2].map(() => openSqliteStore(':memory:')));
    const [one, common, own] = stores as [Store, Store, Store];
    const others = stories.filter((_, at) => at % 2 === 1);
    await one.apply(change({ stories }));
    await common.apply(
      change({ stories: masking ? stories : stories.filter((story) => !others.includes(story)) }),
    );
    await own.apply(change({ stories: others }));
    const first = masking ? withoutStories(common, others) : common;
    try {
      await work({ one, seen: layered([first, own]) });
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

describe.each([
  ['side by side', splitting(false)],
  ['one in place of some of the other’s stories', splitting(true)],
])('two stores %s', (_, withSplit) => {
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
              if (about !== undefined)
                expect(await seen.recordsNaming(kind, { ...page, about })).toEqual(
                  await one.recordsNaming(kind, { ...page, about }),
                );
              expect(await seen.countRecords(kind, conditions)).toBe(
                await one.countRecords(kind, conditions),
              );
            }
          }
          for (const { id } of await one.stories({ limit: 99 })) {
            expect(await seen.story(id)).toEqual(await one.story(id));
            expect(await seen.heading(id)).toEqual(await one.heading(id));
            expect(await seen.sourcesOf([id])).toEqual(await one.sourcesOf([id]));
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
            expect(found.records.toSorted(byId)).toEqual(whole.records.toSorted(byId));
            expect(worths(found)).toEqual(worths(whole));
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
