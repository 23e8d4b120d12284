import { nameKey } from '../identity.ts';
import type { FirstStories, RecordKind, RecordOf, Sharing } from '../store.ts';
import { COMMON_TELLS, MOST_COUNTED, tells, together } from '../telling.ts';
import { terms } from '../terms.ts';
import { type Database, rowLimit } from './database.ts';
import { recordsAt, storyKey } from './finding.ts';
import { storyKeyIn, wordsRows } from './keys.ts';
import { allOfKind, both, spokenBy } from './matching.ts';
import type { Memory } from './memory.ts';
import { personId } from './naming.ts';

/** Different words of a text that are looked up. */
const MOST_WORDS = 64;

/** A text's length in UTF-16 units up to which its words are read. */
const LONGEST_TEXT = 10_000;

type Query = { readonly text: string; readonly by?: string; readonly limit: number };

/** Keys in figures: the longer is the greater. */
const newestFirst = (a: string, b: string): number => b.length - a.length || (a < b ? 1 : -1);

/**
 * Records that share words with a text. Each word costs one short walk down the index, and so do
 * all words together: the cost hangs on the text's length up to a bound and not on the index's.
 */
export const recordsSharing = <K extends RecordKind>(
  db: Database,
  memory: () => Memory,
  kind: K,
  { text, by, limit }: Query,
  ofStories?: FirstStories,
): Sharing<RecordOf[K]> =>
  db.read(() => {
    const person = by === undefined ? undefined : personId(db, nameKey(by));
    const asked = person === null ? [] : terms(text.slice(0, LONGEST_TEXT)).slice(0, MOST_WORDS);
    const speaker = typeof person === 'number' ? spokenBy(kind, person) : null;
    // As one text: thousands of rows of one number take twice as long to hand over.
    const find = db.query(`
      SELECT json_group_array(key) AS keys FROM (
        SELECT CAST(-rowid AS TEXT) AS key FROM record_index
        WHERE record_index MATCH ? AND rowid BETWEEN ? AND ?
        ORDER BY rowid LIMIT ${MOST_COUNTED})`);
    const { found: known } = memory();
    const keysWith = (words: readonly string[]): readonly string[] => {
      const match = both(allOfKind(kind, words), speaker);
      const before = known.get(match);
      if (before !== undefined) return before;
      const json = String(find.get(match, ...wordsRows(kind))?.keys);
      return known.keep(match, JSON.parse(json) as string[], json.length);
    };

    const worth = new Map<string, number>();
    const addWorth = (keys: readonly string[], told: number): void => {
      for (const key of keys) worth.set(key, (worth.get(key) ?? 0) + told);
    };
    const having = asked.map((stem) => [stem, keysWith([stem])] as const);
    for (const [, keys] of having) addWorth(keys, tells(keys.length));
    // Where all words are common, the newest records of each need not be those that hold all of them.
    const found = new Map(having.map(([stem, keys]) => [stem, keys.length]));
    const all = together(found);
    const withAll = all.length > 0 ? keysWith(all) : [];
    addWorth(withAll, all.length * COMMON_TELLS);

    const best = [...worth]
      .toSorted(([a, worthA], [b, worthB]) => worthB - worthA || newestFirst(a, b))
      .slice(0, rowLimit(limit));
    const keys = best.map(([key]) => key);
    const looked = ofStories === undefined ? keys : ofFirst(db, keys, ofStories);
    const shared = new Map(looked.map((key) => [key, new Set<string>()]));
    for (const [stem, keys] of having) for (const key of keys) shared.get(key)?.add(stem);
    for (const key of withAll) for (const stem of all) shared.get(key)?.add(stem);
    const records = recordsAt<K>(db, memory(), looked).map((record, at) => ({
      record,
      stems: [...(shared.get(looked[at] ?? '') ?? [])],
    }));
    return { records, found };
  });

/** Keys of the records of the first stories. */
const ofFirst = (
  db: Database,
  keys: readonly string[],
  { known, most }: FirstStories,
): readonly string[] => {
  const stories = new Set(known.flatMap((id) => storyKey(db, id) ?? []));
  return keys.filter((key) => {
    const story = storyKeyIn(BigInt(key));
    if (stories.size < most) stories.add(story);
    return stories.has(story);
  });
};
