import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameKey } from '../../../src/summaries/store/identity.ts';
import { openSqliteStore } from '../../../src/summaries/store/sqlite.ts';
import type { RecordKind, RecordQuery, StoreReader } from '../../../src/summaries/store/store.ts';
import { withOneName } from '../../../src/summaries/views/one-name.ts';
import { anyChanges, anyTyped, anyWords } from '../store/arbitraries.ts';
import { KINDS, storiesAfter } from '../store/oracle.ts';
import { change } from '../store/stories.ts';

const [NAME, SPELLING, OTHER] = ['Ana Moreau', 'Ben Okafor', '李小龍'];
const NAMES = [{ name: NAME, spellings: [{ spelling: SPELLING, on: '2026-03-10' }] }];
const MANY = 999;

type Law = (store: StoreReader, seen: StoreReader) => Promise<void>;
const holds = (law: Law): Promise<void> =>
  fc.assert(
    fc.asyncProperty(anyChanges, async (changes) => {
      const store = await openSqliteStore(':memory:');
      try {
        await store.apply(change({ stories: storiesAfter(changes) }));
        await law(store, withOneName(store, NAMES));
      } finally {
        await store.close();
      }
    }),
    { numRuns: 40 },
  );

const idsOf = async (
  reader: StoreReader,
  kind: RecordKind,
  query: Omit<RecordQuery, 'limit'> & { readonly limit?: number },
) =>
  (await reader.records(kind, { limit: MANY, ...query })).map(({ story, id }) => `${story} ${id}`);

test('by a name and by its spelling are the records of both, each once, and counted so', () =>
  holds(async (store, seen) => {
    for (const kind of KINDS) {
      const both = [
        ...(await idsOf(store, kind, { by: NAME })),
        ...(await idsOf(store, kind, { by: SPELLING })),
      ];
      const all = [...new Set(both)];
      for (const by of [NAME, SPELLING]) {
        const found = await idsOf(seen, kind, { by });
        expect(found.toSorted()).toEqual(all.toSorted());
        expect(await seen.countRecords(kind, { by })).toBe(all.length);
        const pages = [0, 2, 4].map((from) => idsOf(seen, kind, { by, from, limit: 2 }));
        expect((await Promise.all(pages)).flat()).toEqual(found.slice(0, 6));
      }
      expect(await idsOf(seen, kind, { by: OTHER })).toEqual(
        await idsOf(store, kind, { by: OTHER }),
      );
    }
  }));

test('a topic that names neither finds what it found', () =>
  fc.assert(
    fc.asyncProperty(anyChanges, fc.array(anyWords, { maxLength: 4 }), async (changes, topics) => {
      const store = await openSqliteStore(':memory:');
      await store.apply(change({ stories: storiesAfter(changes) }));
      const seen = withOneName(store, NAMES);
      for (const about of topics.filter((words) => !/ana moreau|ben okafor/i.test(words)))
        for (const kind of KINDS)
          expect(await idsOf(seen, kind, { about })).toEqual(await idsOf(store, kind, { about }));
      await store.close();
    }),
    { numRuns: 20 },
  ));

test('nobody is shown under the spelling, and everybody has as many records as before', () =>
  holds(async (store, seen) => {
    const [before, after] = [await store.findPeople('', MANY), await seen.findPeople('', MANY)];
    const recordsOf = (people: typeof before, ...names: string[]) =>
      people
        .filter(({ person }) => names.map(nameKey).includes(nameKey(person.name)))
        .reduce((sum, { records }) => sum + records, 0);
    expect(after.map(({ person }) => nameKey(person.name))).not.toContain(nameKey(SPELLING));
    expect(recordsOf(after, NAME)).toBe(recordsOf(before, NAME, SPELLING));
    expect(recordsOf(after, OTHER)).toBe(recordsOf(before, OTHER));
    for (const kind of ['quotation', 'denial'] as const) {
      const shown = await seen.records(kind, { limit: MANY });
      const speakers = shown.map((one) => ('speaker' in one ? one.speaker : one.by)?.name ?? '');
      expect(speakers.map(nameKey)).not.toContain(nameKey(SPELLING));
    }
    for (const { id } of await seen.stories({ limit: MANY }))
      expect((await seen.story(id))?.people.map(({ name }) => nameKey(name))).not.toContain(
        nameKey(SPELLING),
      );
  }));

test('whoever fits what was typed is found as before, best first', () =>
  fc.assert(
    fc.asyncProperty(anyChanges, anyTyped, fc.nat(5), async (changes, typed, limit) => {
      const store = await openSqliteStore(':memory:');
      await store.apply(change({ stories: storiesAfter(changes) }));
      const found = await withOneName(store, NAMES).findPeople(typed, limit);
      const likely = found.map(({ likeness }) => likeness);
      expect(likely).toEqual(likely.toSorted((a, b) => b - a));
      expect(found.length).toBeLessThanOrEqual(limit);
      const [best] = await store.findPeople(typed, 1);
      if (best && best.likeness >= 0.8 && limit > 0)
        expect(found[0]?.likeness).toBeGreaterThanOrEqual(0.8);
      await store.close();
    }),
    { numRuns: 60 },
  ));
