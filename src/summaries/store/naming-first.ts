import { mayName, ownTerms } from './records.ts';
import type { RecordKind, RecordOf, RecordQuery, StoreReader } from './store.ts';
import { queryTerms } from './terms.ts';

/** The records that are weighed against one another, in the order of the list. */
export const WEIGHED = 100;

/** Which hundred of a list a place is in, and where it is there. */
export const windowOf = (from = 0): { readonly before: number; readonly at: number } => {
  const before = Math.floor(from / WEIGHED) * WEIGHED;
  return { before, at: from - before };
};

/**
 * `recordsNaming` of a reader that has nothing but its records: of those a hundred are read, and
 * which of them name the topic is told from their words.
 */
export const namingFirst =
  (records: StoreReader['records']): StoreReader['recordsNaming'] =>
  async <K extends RecordKind>(kind: K, query: RecordQuery & { readonly about: string }) => {
    const { before, at } = windowOf(query.from);
    const found = await records(kind, { ...query, from: before, limit: WEIGHED });
    const asked = queryTerms(query.about);
    const named: RecordOf[K][] = [];
    const others: RecordOf[K][] = [];
    const end = at + Math.max(0, query.limit);
    for (const record of found) {
      // Once enough are known to, the others are not looked at: reading a record's words takes its time.
      const names = named.length < end && namesItself(kind, record, asked);
      (names ? named : others).push(record);
    }
    return [...named, ...others].slice(at, end);
  };

/** Whether a record has all of some stems in its own words or its speaker's, not only its story. */
export const namesItself = <K extends RecordKind>(
  kind: K,
  record: RecordOf[K],
  asked: readonly string[],
): boolean => {
  if (!mayName(kind, record)(asked)) return false;
  const own = new Set(ownTerms(kind, record));
  return asked.every((term) => own.has(term));
};
