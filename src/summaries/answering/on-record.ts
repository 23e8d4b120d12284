import type { PersonMatch, RecordKind, RecordQuery, StoreReader } from '../store/store.ts';

/** How many that fit are looked at to offer those that have an answer. */
const LOOKED_AT = 60;
/** Of so many stories topics are offered first. */
const NEWEST = 5;

/** Whether a question has any answer at all. */
const hasRecords = async (
  store: StoreReader,
  kind: RecordKind,
  query: Omit<RecordQuery, 'limit'>,
): Promise<boolean> => (await store.records(kind, { ...query, limit: 1 })).length > 0;

/** People that fit what was typed and have records of a kind, best first: none leads to nothing. */
export const peopleWith = async (
  store: StoreReader,
  kind: RecordKind,
  typed: string,
  limit: number,
): Promise<readonly PersonMatch[]> => {
  const people: PersonMatch[] = [];
  for (const match of await store.findPeople(typed, LOOKED_AT)) {
    if (people.length >= limit) break;
    if (await hasRecords(store, kind, { by: match.person.name })) people.push(match);
  }
  return people;
};

/**
 * Topics to offer where none is asked for: the newest stories' first, one of each before a second of any, then
 * those of most stories. Of an index in which few stories share a topic, the latter alone are the alphabet.
 */
export const foremostTopics = async (
  store: StoreReader,
  limit: number,
): Promise<readonly string[]> => {
  const newest = await store.stories({ limit: NEWEST });
  const gists = await Promise.all(newest.map(({ id }) => store.gist(id)));
  const told = gists.map((gist) => gist?.topics ?? []);
  const most = Math.max(0, ...told.map((topics) => topics.length));
  const inTurn = Array.from({ length: most }, (_, place) =>
    told.flatMap((topics) => topics.slice(place, place + 1)),
  ).flat();
  const known = (await store.findTopics('', limit)).map(({ topic }) => topic);
  return [...new Set([...inTurn, ...known])].slice(0, limit);
};

/** Topics that fit what was typed, or without it any, that have an answer beside the rest of the question. */
export const topicsWith = async (
  store: StoreReader,
  kind: RecordKind,
  rest: Omit<RecordQuery, 'limit' | 'about'>,
  { typed, limit }: { typed: string; limit: number },
): Promise<readonly string[]> => {
  const candidates =
    typed === ''
      ? await foremostTopics(store, LOOKED_AT)
      : (await store.findTopics(typed, LOOKED_AT)).map(({ topic }) => topic);
  const topics: string[] = [];
  for (const about of candidates) {
    if (topics.length >= limit) break;
    if (await hasRecords(store, kind, { ...rest, about })) topics.push(about);
  }
  return topics;
};
