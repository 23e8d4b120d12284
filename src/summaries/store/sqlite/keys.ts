import { createHash } from 'node:crypto';
import { dayNumber } from '../../days.ts';
import type { CalendarDate } from '../../types.ts';
import { type RecordKind, StoreError } from '../store.ts';

/**
 * Row numbers that sort as answers do, so that the newest records of any question are read off the
 * end of an index instead of sorted out of all that match:
 *
 *     story   day (20 bits) · slot (21)
 *     record  kind (2 bits) · day (20) · slot (21) · place in the story, backwards (20)
 *
 * The slot orders stories of one day by a hash of their ids, which does not hang on the order they
 * came in. Two stories that want one slot get neighbouring ones.
 */
const SLOT_BITS = 21;
const PLACE_BITS = 20n;
const STORY_BITS = 41n;
const SLOTS = 2 ** SLOT_BITS;
const LAST_DAY = 2 ** 20 - 1;
const LAST_PLACE = (1n << PLACE_BITS) - 1n;

const DAY_ONE = dayNumber('0001-01-01');

const KIND: Record<RecordKind, bigint> = { quotation: 0n, denial: 1n, fact: 2n, entry: 3n };

/** From 1 for the first day of the calendar; 0 where no day is known, which sorts as oldest. */
const dayKey = (date: CalendarDate | null): number => {
  const day = date === null ? NaN : Math.floor(dayNumber(date) - DAY_ONE) + 1;
  return Number.isNaN(day) ? 0 : Math.min(Math.max(day, 0), LAST_DAY);
};

/**
 * The keys a story may have, wished for first; one of each slot of its day.
 *
 * @example storyKeys('2026-01-29', 'a1b2').next().value -> 1551212345678
 */
export function* storyKeys(date: CalendarDate | null, id: string): Generator<number> {
  const wished = createHash('sha256').update(id).digest().readUInt32BE() % SLOTS;
  for (let step = 0; step < SLOTS; step += 1) {
    yield dayKey(date) * SLOTS + ((wished + step) % SLOTS);
  }
}

/**
 * The first and last key of all stories. Bigints, as those below: SQLite ends a walk down a full-text
 * index at a bound only where it is an integer, and a number reaches it as floating point.
 */
export const STORY_KEYS: readonly [bigint, bigint] = [0n, (1n << STORY_BITS) - 1n];

/** The first and last key of the stories without a day. */
export const UNDATED_KEYS: readonly [bigint, bigint] = [0n, BigInt(SLOTS) - 1n];

/** The first and last key of the stories of a day and all later ones. */
export const storyKeysSince = (date: CalendarDate): readonly [bigint, bigint] => [
  BigInt(Math.max(dayKey(date), 1) * SLOTS),
  STORY_KEYS[1],
];

/**
 * The key of a record by its story's key and its place there, from 0.
 *
 * @throws StoreError from the 1,048,577th record of one kind in a story on
 */
export const recordKey = (kind: RecordKind, story: number, place: number): bigint => {
  const backwards = LAST_PLACE - BigInt(place);
  if (backwards < 0n) throw new StoreError('A story has more records than can be kept.');
  return (KIND[kind] << (STORY_BITS + PLACE_BITS)) | (BigInt(story) << PLACE_BITS) | backwards;
};

/** The first and last key of a kind's records, of one story or of all. */
export const recordKeys = (kind: RecordKind, story?: number): readonly [bigint, bigint] => {
  const first = (KIND[kind] << STORY_BITS) + BigInt(story ?? 0);
  const stories = story === undefined ? 1n << STORY_BITS : 1n;
  return [first << PLACE_BITS, ((first + stories) << PLACE_BITS) - 1n];
};

/**
 * The row number of a record in the full-text index: its key, negative. That index is read forward
 * several times as fast as backwards, and read forward it has the newest records first.
 */
export const wordsRow = (key: bigint): bigint => -key;

/** The first and last row number of a kind's records in the full-text index, of one story or of all. */
export const wordsRows = (kind: RecordKind, story?: number): readonly [bigint, bigint] => {
  const [first, last] = recordKeys(kind, story);
  return [wordsRow(last), wordsRow(first)];
};

/** The number a kind's keys begin with. */
export const kindNumber = (kind: RecordKind): number => Number(KIND[kind]);

/** The story's key within a record's key. */
export const storyKeyIn = (record: bigint): number =>
  Number((record >> PLACE_BITS) & STORY_KEYS[1]);

/** SQL for the same. */
export const storyKeyOf = (column: string): string =>
  `((${column} >> ${String(PLACE_BITS)}) & ${String(STORY_KEYS[1])})`;
