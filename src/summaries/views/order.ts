import { newestFirst } from '../store/order.ts';
import type {
  Order,
  RecordKind,
  RecordOf,
  RecordQuery,
  StoreReader,
  StoryHeading,
} from '../store/store.ts';

/** Something with the heading of its story, by which lists of several stores are put in one order. */
type Headed<T> = { readonly one: T; readonly heading: StoryHeading };

/** Which part of a list is asked for. */
type Part = { readonly limit: number; readonly from?: number; readonly order?: Order };

/**
 * Lists that are each in order as one list in order, from its place on; each list has to hold its
 * first `limit + from`. What a list holds of one story stays together.
 */
const merged = <T>(
  lists: readonly (readonly Headed<T>[])[],
  { limit, from = 0, order }: Part,
): T[] => {
  const sign = order === 'oldest' ? -1 : 1;
  const places = lists.map(() => 0);
  const all: T[] = [];
  while (all.length < limit + from) {
    let first: { readonly list: number; readonly head: Headed<T> } | null = null;
    for (const [list, headed] of lists.entries()) {
      const head = headed[places[list] ?? 0];
      if (head === undefined) continue;
      if (first === null || sign * newestFirst(head.heading, first.head.heading) < 0)
        first = { list, head };
    }
    if (first === null) break;
    all.push(first.head.one);
    places[first.list] = (places[first.list] ?? 0) + 1;
  }
  return all.slice(from);
};

/** The first so many of every list, whatever part of the whole is asked for. */
const fromTheStart = <Q extends Part>(query: Q): Q => ({
  ...query,
  from: 0,
  limit: Math.max(0, query.limit) + (query.from ?? 0),
});

/** Records of several readers in one order, each story's together. */
export const mergedRecords = async <K extends RecordKind>(
  readers: readonly StoreReader[],
  kind: K,
  query: RecordQuery,
): Promise<RecordOf[K][]> => {
  const lists = readers.map(async (reader) => {
    const records = await reader.records(kind, fromTheStart(query));
    return headed(reader, records);
  });
  return merged(await Promise.all(lists), query);
};

/** Stories of several readers in one order. */
export const mergedStories = async (
  readers: readonly StoreReader[],
  query: Pick<RecordQuery, 'about' | 'limit' | 'from' | 'order'>,
): Promise<StoryHeading[]> => {
  const lists = readers.map(async (reader) =>
    (await reader.stories(fromTheStart(query))).map((heading) => ({ one: heading, heading })),
  );
  return merged(await Promise.all(lists), query);
};

/** Records with the headings of their stories; what has lost its story meanwhile is left out. */
const headed = async <T extends { readonly story: string }>(
  reader: StoreReader,
  records: readonly T[],
): Promise<Headed<T>[]> => {
  const stories = [...new Set(records.map(({ story }) => story))];
  const found = await Promise.all(stories.map((id) => reader.heading(id)));
  const headings = new Map(found.flatMap((heading) => (heading ? [[heading.id, heading]] : [])));
  return records.flatMap((one) => {
    const heading = headings.get(one.story);
    return heading ? [{ one, heading }] : [];
  });
};

/** The newer of two stories, by their headings: where a page is told in several, the newest is meant. */
export const newest = (headings: readonly StoryHeading[]): StoryHeading | null =>
  headings.toSorted(newestFirst)[0] ?? null;
