import { correctedStories } from '../corrections/corrected.ts';
import type { Correction, Dated, Place } from '../corrections/correction.ts';
import { atCurrentPlaces } from '../corrections/current-place.ts';
import type { Notes } from '../corrections/notes.ts';
import { openSqliteStore } from '../store/sqlite.ts';
import type { Store, StoreReader } from '../store/store.ts';
import type { Story } from '../types.ts';
import { layered } from './layered.ts';
import { recordsAsked, withoutStories } from './masked.ts';

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
    if (seen?.version !== latest)
      seen = { version: latest, reader: corrected(stores, notes, zone) };
    return seen.reader;
  };
  return {
    version,
    article: async (id) => (await now()).article(id),
    story: async (id) => (await now()).story(id),
    heading: async (id) => (await now()).heading(id),
    sources: async (story) => (await now()).sources(story),
    storyWithAddress: async (address) => (await now()).storyWithAddress(address),
    stories: async (query) => (await now()).stories(query),
    countStories: async (query) => (await now()).countStories(query),
    records: async (kind, query) => (await now()).records(kind, query),
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
  if (noted.length === 0) return layered(stores);
  const corrections = (await atCurrentPlaces(stores, noted)).map(datedIn(zone));
  const articles = [...new Set(corrections.flatMap(placesOf).map(({ article }) => article))];
  const gone = await Promise.all(stores.map((store) => toldFrom(store, articles)));
  const told = correctedStories(byId(gone.flat()), corrections);
  const own = await openSqliteStore(':memory:');
  const stories = told.map(({ story }) => story);
  await own.apply({ articles: [], removed: [], ended: [], stories });
  const hidden = told.map((one): Story => ({ ...one.story, ...one.hidden }));
  return {
    ...layered([...stores.map((store, at) => withoutStories(store, gone[at] ?? [])), own]),
    countHidden: (kind, query) =>
      Promise.resolve(hidden.flatMap((story) => recordsAsked(story, kind, query)).length),
  };
};

/** Made at `2026-03-10T03:00:00.000Z` is made on `2026-03-09` in America/Edmonton. */
const datedIn = (zone: string | null): ((correction: Correction) => Dated) => {
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

const placesOf = (correction: Correction): Place[] =>
  correction.kind === 'merge' ? [correction.place, correction.other] : [correction.place];
