import { namesItself, WEIGHED, windowOf } from '../store/naming-first.ts';
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
  readonly beside?: number;
  readonly hidden?: number;
  readonly sources: readonly Source[];
};

/** Of one story, all there are of any but the longest. */
const WEIGHED_IN_STORY = 1_000;

/** How records are put in the order in which they are shown: of a story all of them, else 25 at a time. */
type Arrange<T> = (records: readonly T[]) => readonly T[];

/**
 * Looks records up and holds them against their articles; `more` counts those beyond the answer.
 * A record is found by its story's topics too; one that names the topic itself comes first among
 * the hundred it is weighed with, and those of the answer that do not are its last: `beside` counts
 * them. The answer begins `from` records on in that order.
 */
export const findRecords = async <K extends RecordKind>(
  { store, check }: Archive,
  kind: K,
  { from = 0, ...query }: Omit<RecordQuery, 'limit'>,
  arrange: Arrange<RecordOf[K]> = (records) => records,
): Promise<FoundRecords<RecordOf[K]>> => {
  const { first, last } = aroundAnswer(from, query.story !== undefined);
  const { about } = query;
  const part = { ...query, from: first, limit: last - first };
  const found = await (about === undefined
    ? store.records(kind, part)
    : store.recordsNaming(kind, { ...part, about }));
  const isLast = found.length > 0 && found.length < part.limit;
  const total = isLast ? first + found.length : await store.countRecords(kind, query);
  const best = arrange(found).slice(from - first, from - first + ANSWER_LIMIT);
  const { shown, withheld, sources } = await check<RecordOf[K]>(best);
  const more = Math.max(0, total - from - best.length);
  const hidden = await hiddenIn(store, [kind], query);
  const [naming, beside] = parted(kind, shown, about);
  return {
    records: [...naming, ...beside],
    more,
    withheld,
    ...(beside.length > 0 && { beside: beside.length }),
    sources,
    ...hidden,
  };
};

/** Those that name the topic themselves, and those that only their story is about it. */
const parted = <K extends RecordKind>(
  kind: K,
  records: readonly RecordOf[K][],
  about: string | undefined,
): readonly [readonly RecordOf[K][], readonly RecordOf[K][]] => {
  if (about === undefined) return [records, []];
  const asked = queryTerms(about);
  const { naming = [], beside = [] } = Object.groupBy(records, (record) =>
    namesItself(kind, record, asked) ? 'naming' : 'beside',
  );
  return [naming, beside];
};

/**
 * The records an answer is taken from, by their places: those of its hundred that are arranged with
 * its first and its last. Of a story all.
 */
const aroundAnswer = (from: number, ofStory: boolean): { first: number; last: number } => {
  if (ofStory) {
    const first = Math.floor(from / WEIGHED_IN_STORY) * WEIGHED_IN_STORY;
    return { first, last: first + WEIGHED_IN_STORY };
  }
  const { before } = windowOf(from);
  const first = Math.floor(from / ANSWER_LIMIT) * ANSWER_LIMIT;
  const last = Math.ceil((from + ANSWER_LIMIT) / ANSWER_LIMIT) * ANSWER_LIMIT;
  return { first, last: Math.min(last, before + WEIGHED) };
};
