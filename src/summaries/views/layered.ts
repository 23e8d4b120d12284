import { namingFirst } from '../store/naming-first.ts';
import type { StoreReader } from '../store/store.ts';
import { mergedPeople, mergedTopics } from './names.ts';
import { mergedRecords, mergedStories, newest } from './order.ts';
import { mergedSharing } from './sharing.ts';

/**
 * Several stores as one, such as the common one and a server's own: every answer is that of one store
 * which holds the stories of all of them. Stories are not told anew over stores: two that tell one
 * event stay two. Of what several have under one id, and of how a name is spelled, the first speaks.
 */
export const layered = (readers: readonly StoreReader[]): StoreReader => {
  const first = async <T>(find: (reader: StoreReader) => Promise<T | null>): Promise<T | null> => {
    for (const reader of readers) {
      const found = await find(reader);
      if (found !== null) return found;
    }
    return null;
  };
  const sum = async (count: (reader: StoreReader) => Promise<number>): Promise<number> =>
    (await Promise.all(readers.map(count))).reduce((all, one) => all + one, 0);

  const records: StoreReader['records'] = (kind, query) => mergedRecords(readers, kind, query);
  const [only] = readers.length === 1 ? readers : [];

  return {
    version: async () => (await Promise.all(readers.map((reader) => reader.version()))).join(' '),
    article: (id) => first((reader) => reader.article(id)),
    readArticles: (ids) => firstOf(readers, (reader) => reader.readArticles(ids)),
    story: (id) => first((reader) => reader.story(id)),
    gist: (id) => first((reader) => reader.gist(id)),
    heading: (id) => first((reader) => reader.heading(id)),
    sourcesOf: (stories) => firstOf(readers, (reader) => reader.sourcesOf(stories)),
    storyWithAddress: async (address) => {
      const headings = readers.map(async (reader) => {
        const id = await reader.storyWithAddress(address);
        return id === null ? null : reader.heading(id);
      });
      const found = (await Promise.all(headings)).filter((heading) => heading !== null);
      return newest(found)?.id ?? null;
    },
    stories: (query) => mergedStories(readers, query),
    countStories: (query) => sum((reader) => reader.countStories(query)),
    records,
    recordsNaming: (kind, query) =>
      only ? only.recordsNaming(kind, query) : namingFirst(records)(kind, query),
    countRecords: (kind, query) => sum((reader) => reader.countRecords(kind, query)),
    countHidden: (kind, query) => sum((reader) => reader.countHidden(kind, query)),
    recordsSharing: async (kind, query) => {
      const parts = readers.map(async (reader) => ({
        reader,
        sharing: await reader.recordsSharing(kind, query),
      }));
      return mergedSharing(await Promise.all(parts), query.limit);
    },
    findPeople: (typed, limit) => mergedPeople(readers, typed, limit),
    findTopics: (typed, limit) => mergedTopics(readers, typed, limit),
  };
};

/** What is kept under ids, of each what the first reader has that has any. */
const firstOf = async <T>(
  readers: readonly StoreReader[],
  find: (reader: StoreReader) => Promise<ReadonlyMap<string, T>>,
): Promise<ReadonlyMap<string, T>> => {
  const [found = new Map<string, T>(), ...others] = await Promise.all(readers.map(find));
  return others.length === 0
    ? found
    : new Map([found, ...others].toReversed().flatMap((part) => [...part]));
};
