import { renamingTo } from '../corrections/one-name.ts';
import type { OneName } from '../corrections/one-name.ts';
import { nameKey } from '../store/identity.ts';
import type { RecordQuery, StoreReader } from '../store/store.ts';
import { namingFirst } from '../store/naming-first.ts';
import { words } from '../store/terms.ts';
import { peopleUnder } from './one-person.ts';
import { mergedRecords, mergedStories } from './order.ts';
import { mergedSharing } from './sharing.ts';

type Asked = Pick<RecordQuery, 'by' | 'about'>;

/**
 * What a question has to be asked for, so that it finds everybody it names under each of their
 * spellings: itself, and itself with each other spelling in place of the one it has.
 *
 * @example eachSpelling([{ name: 'Joan Lind', spellings: [{ spelling: 'Jo Lind', … }] }], { by: 'Joan Lind' })
 *   -> [{ by: 'Joan Lind' }, { by: 'Jo Lind' }]
 */
export const eachSpelling = <Q extends Asked>(names: readonly OneName[], query: Q): readonly Q[] =>
  names.reduce<readonly Q[]>(
    (queries, { name, spellings }) => {
      const all = [name, ...spellings.map(({ spelling }) => spelling)];
      return queries.flatMap((one) => withSpellings(one, all));
    },
    [query],
  );

const withSpellings = <Q extends Asked>(query: Q, all: readonly string[]): readonly Q[] => {
  const { by, about } = query;
  const isBy = by !== undefined && all.some((name) => nameKey(name) === nameKey(by));
  const people = isBy ? all : [by];
  const topics = about === undefined ? [about] : [about, ...otherwise(about, all)];
  return people.flatMap((person) =>
    topics.map((topic) => ({
      ...query,
      ...(person !== undefined && { by: person }),
      ...(topic !== undefined && { about: topic }),
    })),
  );
};

/** A topic with a name in it spelled otherwise. One word is too little to be somebody's name. */
const otherwise = (about: string, all: readonly string[]): readonly string[] => {
  const asked = words(about);
  const spellings = all.map(words).filter(({ length }) => length > 1);
  const placeOf = (name: readonly string[]): number =>
    asked.findIndex((_, at) => name.every((word, step) => asked[at + step] === word));
  const found = spellings
    .toSorted((a, b) => b.length - a.length)
    .find((name) => placeOf(name) >= 0);
  if (found === undefined) return [];
  return spellings
    .filter((name) => name !== found)
    .map((name) => asked.toSpliced(placeOf(found), found.length, ...name).join(' '));
};

/**
 * A store in which whoever is on record under several spellings has one name: records read with any
 * of them are found, counted and shown under it. What an answer takes to look up grows with the
 * spellings of those it asks about, not with the index.
 */
export const withOneName = (reader: StoreReader, names: readonly OneName[]): StoreReader => {
  const renamed = renamingTo(names);
  const asking = (asked: Asked): StoreReader => ({
    ...reader,
    records: (kind, query) => reader.records(kind, { ...query, ...asked }),
    stories: (query) => reader.stories({ ...query, ...asked }),
  });
  const readersFor = (query: Asked): StoreReader[] =>
    eachSpelling(names, askedIn(query)).map(asking);
  const own: StoreReader = {
    ...reader,
    story: async (id) => {
      const story = await reader.story(id);
      return story && renamed.story(story);
    },
    gist: (id) => own.story(id),
    stories: (query) =>
      eachOnce(query, readersFor(query), (readers, whole) => mergedStories(readers, whole)),
    countStories: (query) =>
      countOf(
        eachSpelling(names, query),
        (one) => reader.countStories(one),
        (limit) => own.stories({ ...query, limit }),
      ),
    records: async (kind, query) => {
      const found = await eachOnce(query, readersFor(query), (readers, whole) =>
        mergedRecords(readers, kind, whole),
      );
      return found.map((record) => renamed.record(kind, record));
    },
    recordsNaming: (kind, query) => namingFirst((...asked) => own.records(...asked))(kind, query),
    countRecords: (kind, query) =>
      countOf(
        eachSpelling(names, query),
        (one) => reader.countRecords(kind, one),
        (limit) => own.records(kind, { ...query, limit }),
      ),
    recordsSharing: async (kind, query) => {
      const queries = eachSpelling(names, query);
      const parts = await Promise.all(
        queries.map(async (one) => ({ reader, sharing: await reader.recordsSharing(kind, one) })),
      );
      const [only] = parts.length === 1 ? parts : [];
      const { records, found } = only?.sharing ?? (await mergedSharing(parts, query.limit));
      return {
        records: records.map((one) => ({ ...one, record: renamed.record(kind, one.record) })),
        found,
      };
    },
    findPeople: peopleUnder(reader, names),
  };
  return own;
};

const askedIn = ({ by, about }: Asked): Asked => ({
  ...(by !== undefined && { by }),
  ...(about !== undefined && { about }),
});

type Part = Pick<RecordQuery, 'limit' | 'from'>;

/** Part of what several readers have together, in their order, what more than one has once. */
const eachOnce = async <T extends { readonly id: string; readonly story?: string }, Q extends Part>(
  query: Q,
  readers: readonly StoreReader[],
  read: (readers: readonly StoreReader[], query: Q) => Promise<readonly T[]>,
): Promise<readonly T[]> => {
  if (readers.length === 1) return read(readers, query);
  const end = Math.max(0, query.limit) + (query.from ?? 0);
  const found = await read(readers, { ...query, from: 0, limit: end * readers.length });
  const unique = new Map(found.map((one) => [`${one.story ?? ''} ${one.id}`, one]));
  return [...unique.values()].slice(query.from ?? 0, end);
};

/** How many several questions find together: what more than one finds is counted once. */
const countOf = async <Q>(
  queries: readonly Q[],
  count: (query: Q) => Promise<number>,
  list: (limit: number) => Promise<readonly unknown[]>,
): Promise<number> => {
  const counts = await Promise.all(queries.map(count));
  const all = counts.reduce((sum, one) => sum + one, 0);
  return counts.filter((one) => one > 0).length > 1 ? (await list(all)).length : all;
};
