import type { Source } from '../types.ts';
import type { RecordKind, RecordOf, RecordQuery } from '../store/store.ts';
import { ANSWER_LIMIT } from './ask.ts';
import type { Archive } from './ask.ts';

export type FoundRecords<T> = {
  readonly records: readonly T[];
  readonly more: number;
  readonly withheld: number;
  readonly sources: readonly Source[];
};

/** Looks records up and holds them against their articles; `more` counts those beyond the answer. */
export const findRecords = async <K extends RecordKind>(
  { store, check }: Archive,
  kind: K,
  query: Omit<RecordQuery, 'limit'>,
): Promise<FoundRecords<RecordOf[K]>> => {
  const found = await store.records(kind, { ...query, limit: ANSWER_LIMIT });
  const total = found.length < ANSWER_LIMIT ? found.length : await store.countRecords(kind, query);
  const { shown, withheld, sources } = await check<RecordOf[K]>(found);
  return { records: shown, more: total - found.length, withheld, sources };
};
