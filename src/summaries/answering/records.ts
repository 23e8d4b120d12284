import { ownTerms } from '../store/records.ts';
import type { RecordKind, RecordOf, RecordQuery } from '../store/store.ts';
import { queryTerms } from '../store/terms.ts';
import type { Source } from '../types.ts';
import { ANSWER_LIMIT } from './ask.ts';
import type { Archive } from './ask.ts';

export type FoundRecords<T> = {
  readonly records: readonly T[];
  readonly more: number;
  readonly withheld: number;
  readonly sources: readonly Source[];
};

/** The newest records that are weighed against one another; an answer shows the best of them. */
const WEIGHED = 100;

/**
 * Looks records up and holds them against their articles; `more` counts those beyond the answer.
 * A record is found by its story's topics too; one that names the topic itself comes first.
 */
export const findRecords = async <K extends RecordKind>(
  { store, check }: Archive,
  kind: K,
  query: Omit<RecordQuery, 'limit'>,
): Promise<FoundRecords<RecordOf[K]>> => {
  const found = await store.records(kind, { ...query, limit: WEIGHED });
  const total = found.length < WEIGHED ? found.length : await store.countRecords(kind, query);
  const best = naming(kind, query.about, found).slice(0, ANSWER_LIMIT);
  const { shown, withheld, sources } = await check<RecordOf[K]>(best);
  return { records: shown, more: total - best.length, withheld, sources };
};

/** Those that name all of the topic in their own words first, otherwise in the order given. */
const naming = <K extends RecordKind>(
  kind: K,
  about: string | undefined,
  records: readonly RecordOf[K][],
): readonly RecordOf[K][] => {
  if (about === undefined) return records;
  const asked = queryTerms(about);
  const named = records.map((record) => {
    const own = new Set(ownTerms(kind, record));
    return { record, rank: asked.every((term) => own.has(term)) ? 0 : 1 };
  });
  return named.toSorted((a, b) => a.rank - b.rank).map(({ record }) => record);
};
