import { mayName, ownTerms } from '../store/records.ts';
import type { RecordKind, RecordOf, RecordQuery } from '../store/store.ts';
import { queryTerms } from '../store/terms.ts';
import type { Source } from '../types.ts';
import { ANSWER_LIMIT } from './ask.ts';
import type { Archive } from './ask.ts';
import { hiddenIn } from './hidden.ts';

export type FoundRecords<T> = {
  readonly records: readonly T[];
  readonly more: number;
  readonly withheld: number;
  readonly hidden?: number;
  readonly sources: readonly Source[];
};

/** The records that are weighed against one another, newest first; an answer shows the best of them. */
const WEIGHED = 100;
/** Of one story, all there are of any but the longest. */
const WEIGHED_IN_STORY = 1_000;

/** How the records of one window are put in the order in which they are shown. */
type Arrange<T> = (records: readonly T[]) => readonly T[];

/**
 * Looks records up and holds them against their articles; `more` counts those beyond the answer.
 * A record is found by its story's topics too; one that names the topic itself comes first among
 * the hundred it is weighed with. The answer begins `from` records on in that order.
 */
export const findRecords = async <K extends RecordKind>(
  { store, check }: Archive,
  kind: K,
  { from = 0, ...query }: Omit<RecordQuery, 'limit'>,
  arrange: Arrange<RecordOf[K]> = (records) => records,
): Promise<FoundRecords<RecordOf[K]>> => {
  const weighed = query.story === undefined ? WEIGHED : WEIGHED_IN_STORY;
  const before = Math.floor(from / weighed) * weighed;
  const found = await store.records(kind, { ...query, from: before, limit: weighed });
  const isLast = found.length > 0 && found.length < weighed;
  const total = isLast ? before + found.length : await store.countRecords(kind, query);
  const end = from - before + ANSWER_LIMIT;
  // Records may be arranged by so many at a time: the last of these has to be whole.
  const ranked = naming(kind, query.about, found, Math.ceil(end / ANSWER_LIMIT) * ANSWER_LIMIT);
  const best = arrange(ranked).slice(from - before, end);
  const { shown, withheld, sources } = await check<RecordOf[K]>(best);
  const more = Math.max(0, total - from - best.length);
  const hidden = await hiddenIn(store, [kind], query);
  return { records: shown, more, withheld, sources, ...hidden };
};

/**
 * Those that name all of the topic in their own words first, otherwise in the order given. Once
 * `enough` are known to, the others are not looked at: reading a record's words takes its time.
 */
const naming = <K extends RecordKind>(
  kind: K,
  about: string | undefined,
  records: readonly RecordOf[K][],
  enough: number,
): readonly RecordOf[K][] => {
  if (about === undefined) return records;
  const asked = queryTerms(about);
  const named: RecordOf[K][] = [];
  const others: RecordOf[K][] = [];
  for (const record of records) {
    const looked = named.length < enough && mayName(kind, record, asked);
    const own = looked ? new Set(ownTerms(kind, record)) : null;
    (own && asked.every((term) => own.has(term)) ? named : others).push(record);
  }
  return [...named, ...others];
};
