import { nameKey } from '../identity.ts';
import { windowOf, WEIGHED } from '../naming-first.ts';
import type { Order, RecordKind, RecordOf, RecordQuery } from '../store.ts';
import { queryTerms } from '../terms.ts';
import { type Database, rowLimit } from './database.ts';
import { kindNumber, recordKeys, wordsRows } from './keys.ts';
import { allOfKind, allOwnOfKind, both, spokenBy } from './matching.ts';
import { keptUnder, type Memory } from './memory.ts';
import { personId } from './naming.ts';

/**
 * Records by words, speaker and story: each question is one walk down one index, which finds their
 * keys; only those that are shown are read.
 */

/** How the rows of an index number records, and which way they are read for an order. */
type Numbering = Readonly<Record<'row' | 'key' | Order, string>>;
export const BY_KEY: Numbering = { row: 'key', key: 'key', newest: 'DESC', oldest: 'ASC' };
export const BY_WORDS: Numbering = { row: 'rowid', key: '-rowid', newest: 'ASC', oldest: 'DESC' };

/** Where the records asked for are: the rows of one index within a range of their numbers. */
type Walk = {
  readonly from: string;
  readonly where: string;
  readonly numbering: Numbering;
  readonly first: readonly (string | number)[];
  readonly range: readonly [bigint, bigint];
};

type Asked = Omit<RecordQuery, 'limit' | 'from' | 'order'>;

/** The key a story is filed under; `null` where none has the id. */
export const storyKey = (db: Database, id: string): number | null => {
  const found = db.query('SELECT key FROM story WHERE id = ?').get(id);
  return found ? Number(found.key) : null;
};

/** `null` where the question itself rules out every record. With `own`, of those that name the topic. */
const walk = (
  db: Database,
  kind: RecordKind,
  { story, by, about }: Asked,
  own = false,
): Walk | null => {
  const key = story === undefined ? undefined : storyKey(db, story);
  const person = by === undefined ? undefined : personId(db, nameKey(by));
  if (key === null || person === null) return null;
  if (about !== undefined) {
    const asked = queryTerms(about);
    if (asked.length === 0) return null;
    const match = (own ? allOwnOfKind : allOfKind)(kind, asked);
    return {
      from: 'record_index',
      where: 'record_index MATCH ?',
      numbering: BY_WORDS,
      first: [both(match, person === undefined ? null : spokenBy(kind, person))],
      range: wordsRows(kind, key),
    };
  }
  const byKey = { numbering: BY_KEY, range: recordKeys(kind, key) };
  return person === undefined
    ? { from: 'record', where: 'TRUE', first: [], ...byKey }
    : { from: 'record_by', where: 'name = ?', first: [person], ...byKey };
};

type Part = Pick<RecordQuery, 'limit' | 'from' | 'order'>;

/** Keys are figures: they are more than a number holds, and as one text they are handed over at once. */
const keysOn = (db: Database, path: Walk | null, { limit, from = 0, order }: Part): string[] => {
  if (path === null) return [];
  const { row, key, [order ?? 'newest']: way } = path.numbering;
  const found = db.query(`
    SELECT json_group_array(CAST(key AS TEXT)) AS keys FROM (
      SELECT ${key} AS key FROM ${path.from}
      WHERE ${path.where} AND ${row} BETWEEN ? AND ? ORDER BY ${row} ${way} LIMIT ? OFFSET ?)`);
  const page = [rowLimit(limit), rowLimit(from)];
  return JSON.parse(String(found.get(...path.first, ...path.range, ...page)?.keys)) as string[];
};

const RECORD = { table: 'record', key: 'record.key', json: 'record.body' };

/** The records filed under these keys, in their order. */
export const recordsAt = <K extends RecordKind>(
  db: Database,
  { records }: Memory,
  keys: readonly string[],
): RecordOf[K][] => {
  const found = keptUnder(db, records, keys, RECORD);
  return keys.flatMap((key) => (found.get(key) ?? []) as RecordOf[K]);
};

/** The records a question asks for, in its order and from its place on. */
export const findRecords = <K extends RecordKind>(
  db: Database,
  memory: () => Memory,
  kind: K,
  query: RecordQuery,
): RecordOf[K][] =>
  db.read(() => recordsAt(db, memory(), keysOn(db, walk(db, kind, query), query)));

/** The same, those that name the topic first of each hundred. */
export const findNaming = <K extends RecordKind>(
  db: Database,
  memory: () => Memory,
  kind: K,
  query: RecordQuery & { readonly about: string },
): RecordOf[K][] =>
  db.read(() => {
    const { before, at } = windowOf(query.from);
    const { order } = query;
    const window = { limit: WEIGHED, ...(order && { order }) };
    const all = keysOn(db, walk(db, kind, query), { ...window, from: before });
    const own = walk(db, kind, query, true);
    const [first, last] = [all[0], all.at(-1)];
    if (own === null || first === undefined || last === undefined) return [];
    const ends = [-BigInt(first), -BigInt(last)] as const;
    const range = ends[0] < ends[1] ? ends : ([ends[1], ends[0]] as const);
    const naming = new Set(keysOn(db, { ...own, range }, window));
    const ranked = [...naming, ...all.filter((key) => !naming.has(key))];
    return recordsAt(db, memory(), ranked.slice(at, at + rowLimit(query.limit)));
  });

/** How many records a question has in all. */
export const countRecords = (db: Database, kind: RecordKind, query: Asked): number =>
  db.read(() => {
    const { story, by, about } = query;
    if (story === undefined && by === undefined && about === undefined) {
      const kept = db.query('SELECT count FROM record_count WHERE kind = ?').get(kindNumber(kind));
      return Number(kept?.count);
    }
    const path = walk(db, kind, query);
    if (path === null) return 0;
    const { from, where, numbering, first, range } = path;
    const found = db.query(`
      SELECT count(*) AS count FROM ${from} WHERE ${where} AND ${numbering.row} BETWEEN ? AND ?`);
    return Number(found.get(...first, ...range)?.count);
  });
