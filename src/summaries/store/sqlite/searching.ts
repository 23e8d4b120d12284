import type { CalendarDate } from '../../types.ts';
import { RECORD_KINDS } from '../records.ts';
import type { Order, RecordKind, RecordQuery, StoryHeading, StoryOutline } from '../store.ts';
import { queryTerms, terms } from '../terms.ts';
import { type Database, rowLimit } from './database.ts';
import { BY_KEY, BY_WORDS } from './finding.ts';
import { addressTerm, sharedTerm } from './indexing.ts';
import { STORY_KEYS, storyKeyOf, storyKeysSince, UNDATED_KEYS, wordsRows } from './keys.ts';
import { allOf, allOfKind } from './matching.ts';
import { outlineAt } from './reading.ts';

/** Stories by words and addresses: each question is one walk down one index. */

/** Stories looked at for one word when candidates for the same event are sought. */
const STORIES_A_WORD = 256;

/** Words of an article that are looked up for the same. */
const MOST_SHARED_WORDS = 256;

const headings = (db: Database, where: string, values: readonly (string | number)[]) => {
  const found = db.query(`SELECT heading FROM story ${where}`).all(...values);
  return (found as { heading: string }[]).map(({ heading }) => JSON.parse(heading) as StoryHeading);
};

/** A story as listed; `null` where none has the id. */
export const headingOf = (db: Database, id: string): StoryHeading | null =>
  headings(db, 'WHERE id = ?', [id])[0] ?? null;

/** The first stories with a record of that kind that matches; stops reading once it has enough. */
const storiesWith = (
  db: Database,
  kind: RecordKind,
  match: string,
  { limit, order }: { limit: number; order: Order | undefined },
): number[] => {
  const found = db.query(`
    SELECT DISTINCT ${storyKeyOf(BY_WORDS.key)} AS story FROM record_index
    WHERE record_index MATCH ? AND ${BY_WORDS.row} BETWEEN ? AND ?
    ORDER BY ${BY_WORDS.row} ${BY_WORDS[order ?? 'newest']} LIMIT ?`);
  return found.all(match, ...wordsRows(kind), limit).map((row) => Number(row.story));
};

/** Newest first; with `about`, stories that match as a whole or in one of their records. */
export const findStories = (
  db: Database,
  { about, limit, from = 0, order }: Pick<RecordQuery, 'about' | 'limit' | 'from' | 'order'>,
): StoryHeading[] =>
  db.read(() => {
    const page = `ORDER BY key ${BY_KEY[order ?? 'newest']} LIMIT ? OFFSET ?`;
    const places = [rowLimit(limit), rowLimit(from)];
    if (about === undefined) return headings(db, page, places);
    const asked = queryTerms(about);
    if (asked.length === 0) return [];
    const enough = rowLimit(limit + from);
    const whole = `
      SELECT rowid AS story FROM story_index WHERE story_index MATCH ?
      ORDER BY rowid ${BY_KEY[order ?? 'newest']} LIMIT ?`;
    const keys = [
      ...db
        .query(whole)
        .all(allOf(asked), enough)
        .map((row) => Number(row.story)),
      ...RECORD_KINDS.flatMap((kind) =>
        storiesWith(db, kind, allOfKind(kind, asked), { limit: enough, order }),
      ),
    ];
    const among = `WHERE key IN (SELECT value FROM json_each(?)) ${page}`;
    return headings(db, among, [JSON.stringify([...new Set(keys)]), ...places]);
  });

/** How many stories there are, or match as `findStories` has it. */
export const countStories = (db: Database, about: string | undefined): number => {
  if (about === undefined)
    return Number(db.query('SELECT count(*) AS count FROM story').get()?.count);
  const asked = queryTerms(about);
  if (asked.length === 0) return 0;
  const found = db.query(`
    SELECT count(*) AS count FROM (
      SELECT rowid AS story FROM story_index WHERE story_index MATCH ?
      UNION SELECT ${storyKeyOf(BY_WORDS.key)} FROM record_index WHERE record_index MATCH ?)`);
  const inRecords = RECORD_KINDS.map((kind) => `(${allOfKind(kind, asked)})`).join(' OR ');
  return Number(found.get(allOf(asked), inRecords)?.count);
};

/** The story with an article of that address, the newest of several; `null` where none has it. */
export const storyWithAddress = (db: Database, address: string): string | null => {
  const term = addressTerm(address);
  if (term === null) return null;
  const found = db.query(`
    SELECT story.id FROM story_index CROSS JOIN story ON story.key = story_index.rowid
    WHERE story_index MATCH ? ORDER BY story_index.rowid DESC LIMIT 1`);
  const row = found.get(allOf([term]));
  return row ? String(row.id) : null;
};

/**
 * Stories that share words with an article in title, topics or names: those that share the rarest
 * words first, a word counting for as much as there are few stories with it.
 */
export const storiesSharing = (
  db: Database,
  words: readonly string[],
  { limit, since }: { readonly limit: number; readonly since: CalendarDate | undefined },
): StoryOutline[] =>
  db.read(() => {
    const ranges = since === undefined ? [STORY_KEYS] : [storyKeysSince(since), UNDATED_KEYS];
    // As one text: thousands of rows of one number take twice as long to hand over.
    const find = db.query(`
      SELECT json_group_array(story) AS stories FROM (
        SELECT rowid AS story FROM story_index WHERE story_index MATCH ? AND rowid BETWEEN ? AND ?
        ORDER BY rowid ${since === undefined ? 'DESC' : 'ASC'} LIMIT ${STORIES_A_WORD})`);
    const worth = new Map<number, number>();
    for (const term of terms(words.join('\n')).slice(0, MOST_SHARED_WORDS)) {
      const match = `"${term}" OR "${sharedTerm(term)}"`;
      const sharing = ranges.flatMap(
        (range) => JSON.parse(String(find.get(match, ...range)?.stories)) as number[],
      );
      for (const key of sharing) worth.set(key, (worth.get(key) ?? 0) + 1 / sharing.length);
    }
    return [...worth]
      .toSorted(([a, worthA], [b, worthB]) => worthB - worthA || b - a)
      .slice(0, rowLimit(limit))
      .flatMap(([key]) => outlineAt(db, key) ?? []);
  });
