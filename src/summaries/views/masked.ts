import { nameKey } from '../store/identity.ts';
import { namingFirst } from '../store/naming-first.ts';
import { namesIn, topicKey } from '../store/naming.ts';
import type { NameSort } from '../store/naming.ts';
import { PARTS, recordsOf, storyTerms } from '../store/records.ts';
import type { PlacedRecord } from '../store/records.ts';
import type { RecordKind, RecordQuery, StoreReader } from '../store/store.ts';
import { queryTerms } from '../store/terms.ts';
import type { Story } from '../types.ts';

/**
 * A store without some of its stories, few enough to be held in memory: lists pass over them, counts
 * leave them out. A person of theirs alone stays, with no records.
 */
export const withoutStories = (reader: StoreReader, gone: readonly Story[]): StoreReader => {
  const ids = new Set(gone.map(({ id }) => id));
  const isLeft = ({ story }: { readonly story: string }): boolean => !ids.has(story);
  const weightOf = weightsIn(gone);
  const records: StoreReader['records'] = async (kind, query) => {
    const found = await reader.records(kind, beyond(query, sizeOf(gone, kind)));
    return partOf(found.filter(isLeft), query);
  };
  return {
    version: () => reader.version(),
    article: (id) => reader.article(id),
    readArticles: (ids) => reader.readArticles(ids),
    story: async (id) => (ids.has(id) ? null : reader.story(id)),
    gist: async (id) => (ids.has(id) ? null : reader.gist(id)),
    heading: async (id) => (ids.has(id) ? null : reader.heading(id)),
    sourcesOf: (stories) => reader.sourcesOf(stories.filter((id) => !ids.has(id))),
    storyWithAddress: async (address) => {
      const id = await reader.storyWithAddress(address);
      return id !== null && ids.has(id) ? null : id;
    },
    stories: async (query) => {
      const found = await reader.stories(beyond(query, gone.length));
      return partOf(
        found.filter(({ id }) => !ids.has(id)),
        query,
      );
    },
    countStories: async ({ about }) =>
      (await reader.countStories(about === undefined ? {} : { about })) -
      gone.filter((story) => isStoryAbout(story, about)).length,
    records,
    recordsNaming: namingFirst(records),
    countRecords: async (kind, query) =>
      (await reader.countRecords(kind, query)) -
      gone.flatMap((story) => recordsAsked(story, kind, query)).length,
    countHidden: (kind, query) => reader.countHidden(kind, query),
    recordsSharing: async (kind, query) => {
      const limit = query.limit + sizeOf(gone, kind);
      const { records, found } = await reader.recordsSharing(kind, { ...query, limit });
      const left = records.filter(({ record }) => isLeft(record));
      const own = gone.flatMap((story) =>
        recordsAsked(story, kind, query.by === undefined ? {} : { by: query.by }),
      );
      const countIn = (stem: string): number =>
        own.filter(({ terms }) => terms.includes(stem)).length;
      return {
        records: left.slice(0, Math.max(0, query.limit)),
        found: new Map([...found].map(([stem, count]) => [stem, count - countIn(stem)])),
      };
    },
    findPeople: async (typed, limit) =>
      (await reader.findPeople(typed, limit)).map((match) => ({
        ...match,
        records: match.records - weightOf('person', nameKey(match.person.name)),
      })),
    findTopics: async (typed, limit) =>
      (await reader.findTopics(typed, limit + gone.length))
        .map((match) => ({
          ...match,
          stories: match.stories - weightOf('topic', topicKey(match.topic)),
        }))
        .filter(({ stories }) => stories > 0)
        .slice(0, Math.max(0, limit)),
  };
};

type Part = Pick<RecordQuery, 'limit' | 'from'>;

/** All up to the end of a part, and so many more as may be left out. */
const beyond = <Q extends Part>(query: Q, more: number): Q => ({
  ...query,
  from: 0,
  limit: Math.max(0, query.limit) + (query.from ?? 0) + more,
});

const partOf = <T>(all: readonly T[], { limit, from = 0 }: Part): readonly T[] =>
  all.slice(from, from + Math.max(0, limit));

const sizeOf = (stories: readonly Story[], kind: RecordKind): number =>
  stories.reduce((sum, story) => sum + story[PARTS[kind]].length, 0);

/** Whether something with these terms is found by the words of a topic. */
const isAbout = (terms: readonly string[], about: string | undefined): boolean => {
  if (about === undefined) return true;
  const asked = queryTerms(about);
  return asked.length > 0 && asked.every((term) => terms.includes(term));
};

const isStoryAbout = (story: Story, about: string | undefined): boolean =>
  [storyTerms(story), ...recordsOf(story).map(({ terms }) => terms)].some((terms) =>
    isAbout(terms, about),
  );

/** The records of a story a question asks for. */
export const recordsAsked = (
  story: Story,
  kind: RecordKind,
  { story: only, by, about }: Omit<RecordQuery, 'limit'>,
): readonly PlacedRecord[] =>
  only !== undefined && only !== story.id
    ? []
    : recordsOf(story).filter(
        (placed) =>
          placed.kind === kind &&
          (by === undefined || placed.by.some((name) => nameKey(name) === nameKey(by))) &&
          isAbout(placed.terms, about),
      );

/** What stories add to the weight of a name. */
const weightsIn = (stories: readonly Story[]): ((sort: NameSort, key: string) => number) => {
  const weights = new Map<string, number>();
  for (const { sort, key, weight } of stories.flatMap(namesIn))
    weights.set(`${sort} ${key}`, (weights.get(`${sort} ${key}`) ?? 0) + weight);
  return (sort, key) => weights.get(`${sort} ${key}`) ?? 0;
};
