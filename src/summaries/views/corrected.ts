import { correctedStories } from '../corrections/corrected.ts';
import { isOfRecord } from '../corrections/correction.ts';
import type { Correction, Dated, Deed, Place, RecordDeed } from '../corrections/correction.ts';
import { atCurrentPlaces } from '../corrections/current-place.ts';
import type { Notes } from '../corrections/notes.ts';
import { oneNames } from '../corrections/one-name.ts';
import type { OneName } from '../corrections/one-name.ts';
import { openSqliteStore } from '../store/sqlite.ts';
import type { RecordKind, RecordQuery, Store, StoreReader } from '../store/store.ts';
import type { Story } from '../types.ts';
import { layered } from './layered.ts';
import { recordsAsked, withoutStories } from './masked.ts';
import { eachSpelling, withOneName } from './one-name.ts';

/**
 * Stores as a server's editors put them right: the stories a correction is about are told as corrected
 * in a small store of their own, in memory, in place of those of the stores. It is made again as soon
 * as anything changes, so that a story told anew is corrected anew. A record tells the day it was
 * changed on in that time zone.
 */
export const withCorrections = (
  stores: readonly Store[],
  notes: Notes,
  zone: string | null,
): StoreReader => {
  let seen: { readonly version: string; readonly reader: Promise<StoreReader> } | null = null;
  const version = async (): Promise<string> =>
    [...(await Promise.all(stores.map((store) => store.version()))), await notes.version()].join(
      ' ',
    );
  const now = async (): Promise<StoreReader> => {
    const latest = await version();
    if (seen?.version === latest) return seen.reader;
    const made = { version: latest, reader: corrected(stores, notes, zone) };
    seen = made;
    try {
      return await made.reader;
    } catch (error) {
      // A file that was busy is tried anew.
      if (seen === made) seen = null;
      throw error;
    }
  };
  return {
    version,
    article: async (id) => (await now()).article(id),
    readArticles: async (ids) => (await now()).readArticles(ids),
    story: async (id) => (await now()).story(id),
    gist: async (id) => (await now()).gist(id),
    heading: async (id) => (await now()).heading(id),
    sourcesOf: async (stories) => (await now()).sourcesOf(stories),
    storyWithAddress: async (address) => (await now()).storyWithAddress(address),
    stories: async (query) => (await now()).stories(query),
    countStories: async (query) => (await now()).countStories(query),
    records: async (kind, query) => (await now()).records(kind, query),
    recordsNaming: async (kind, query) => (await now()).recordsNaming(kind, query),
    countRecords: async (kind, query) => (await now()).countRecords(kind, query),
    countHidden: async (kind, query) => (await now()).countHidden(kind, query),
    recordsSharing: async (kind, query) => (await now()).recordsSharing(kind, query),
    findPeople: async (typed, limit) => (await now()).findPeople(typed, limit),
    findTopics: async (typed, limit) => (await now()).findTopics(typed, limit),
  };
};

const corrected = async (
  stores: readonly Store[],
  notes: Notes,
  zone: string | null,
): Promise<StoreReader> => {
  const noted = await notes.all();
  const dated = noted.map(datedIn(zone));
  const names = oneNames(dated.filter((one) => !isOfRecord(one)));
  const { reader, hidden } = await withRecordsRight(stores, dated.filter(isOfRecord));
  const named = names.length === 0 ? reader : withOneName(reader, names);
  return {
    ...named,
    countHidden: (kind, query) => Promise.resolve(countIn(hidden, names, kind, query)),
  };
};

/** Stories whose records were put right, and what was hidden of them. */
const withRecordsRight = async (
  stores: readonly Store[],
  noted: readonly Dated<RecordDeed>[],
): Promise<{ readonly reader: StoreReader; readonly hidden: readonly Story[] }> => {
  if (noted.length === 0) return { reader: layered(stores), hidden: [] };
  const corrections = await atCurrentPlaces(stores, noted);
  const articles = [...new Set(corrections.flatMap(placesOf).map(({ article }) => article))];
  const gone = await Promise.all(stores.map((store) => toldFrom(store, articles)));
  const told = correctedStories(byId(gone.flat()), corrections);
  const own = await openSqliteStore(':memory:');
  const stories = told.map(({ story }) => story);
  await own.apply({ articles: [], removed: [], ended: [], stories });
  return {
    reader: layered([...stores.map((store, at) => withoutStories(store, gone[at] ?? [])), own]),
    hidden: told.map((one): Story => ({ ...one.story, ...one.hidden })),
  };
};

/** How many hidden records a question asks for, whichever of somebody's spellings they were read with. */
const countIn = (
  hidden: readonly Story[],
  names: readonly OneName[],
  kind: RecordKind,
  query: Omit<RecordQuery, 'limit'>,
): number => {
  const asked = eachSpelling(names, query);
  const found = hidden.flatMap((story) =>
    asked.flatMap((one) => recordsAsked(story, kind, one)).map(({ at }) => `${story.id} ${at}`),
  );
  return new Set(found).size;
};

/** Made at `2026-03-10T03:00:00.000Z` is made on `2026-03-09` in America/Edmonton. */
const datedIn = (
  zone: string | null,
): (<D extends Deed>(correction: Correction<D>) => Dated<D>) => {
  // Swedes write a day as the index does.
  const format = new Intl.DateTimeFormat('sv', { timeZone: zone ?? 'UTC' });
  return (correction) => ({ ...correction, on: format.format(new Date(correction.at)) });
};

const toldFrom = async (store: Store, articles: readonly string[]): Promise<readonly Story[]> => {
  const found = await Promise.all(articles.map((article) => store.storiesOf(article)));
  return byId(found.flat());
};

/** Each once; of what several stores have under one id, the first speaks. */
const byId = (stories: readonly Story[]): readonly Story[] => [
  ...new Map(stories.toReversed().map((story) => [story.id, story])).values(),
];

const placesOf = (correction: Correction<RecordDeed>): Place[] =>
  correction.kind === 'merge' ? [correction.place, correction.other] : [correction.place];
