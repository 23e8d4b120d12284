import type { PersonMatch, RecordKind, RecordQuery, StoreReader } from '../store/store.ts';

/** How many that fit are looked at to offer those that have an answer. */
const LOOKED_AT = 60;

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

/** Topics that fit what was typed and have an answer beside the rest of the question. */
export const topicsWith = async (
  store: StoreReader,
  kind: RecordKind,
  rest: Omit<RecordQuery, 'limit' | 'about'>,
  { typed, limit }: { typed: string; limit: number },
): Promise<readonly string[]> => {
  const topics: string[] = [];
  for (const { topic: about } of await store.findTopics(typed, LOOKED_AT)) {
    if (topics.length >= limit) break;
    if (await hasRecords(store, kind, { ...rest, about })) topics.push(about);
  }
  return topics;
};
