import { nameKey } from '../identity.ts';
import type { RecordKind, RecordOf, Sharing } from '../store.ts';
import { terms } from '../terms.ts';
import { type Database, rowLimit } from './database.ts';
import { speakerTerm } from './indexing.ts';
import { recordKeys } from './keys.ts';
import { personId } from './naming.ts';

/** Records looked at for one word, newest first: a word with more is common and tells little. */
const RECORDS_A_WORD = 200;

/** Different words of a text that are looked up, and the most telling that are looked for all at once. */
const MOST_WORDS = 64;
const MOST_AT_ONCE = 6;

/** A text's length in UTF-16 units up to which its words are read. */
const LONGEST_TEXT = 10_000;

/** What a word tells that is in `RECORDS_A_WORD` records or more. */
const COMMON_TELLS = 0.05;

const tells = (records: number): number =>
  1 - ((1 - COMMON_TELLS) * Math.log(Math.max(records, 1))) / Math.log(RECORDS_A_WORD);

type Query = { readonly text: string; readonly by?: string; readonly limit: number };

/**
 * Records that share words with a text. Each word costs one short walk down the index, and so do
 * all words together: the cost hangs on the text's length up to a bound and not on the index's.
 */
export const recordsSharing = <K extends RecordKind>(
  db: Database,
  kind: K,
  { text, by, limit }: Query,
): Sharing<RecordOf[K]> =>
  db.read(() => {
    const person = by === undefined ? undefined : personId(db, nameKey(by));
    const asked = person === null ? [] : terms(text.slice(0, LONGEST_TEXT)).slice(0, MOST_WORDS);
    const speaker = typeof person === 'number' ? [speakerTerm(person)] : [];
    const find = db.query(`
      SELECT rowid AS key FROM record_index WHERE record_index MATCH ? AND rowid BETWEEN ? AND ?
      ORDER BY rowid DESC LIMIT ${RECORDS_A_WORD}`);
    find.setReadBigInts(true);
    const keysWith = (words: readonly string[]): bigint[] => {
      const match = [...words, ...speaker].map((word) => `"${word}"`).join(' AND ');
      return find.all(match, ...recordKeys(kind)).map((row) => row.key as bigint);
    };

    const telling = new Map<string, number>();
    const worth = new Map<bigint, number>();
    const add = (keys: readonly bigint[], more: number): void => {
      for (const key of keys) worth.set(key, (worth.get(key) ?? 0) + more);
    };
    for (const word of asked) {
      const keys = keysWith([word]);
      telling.set(word, tells(keys.length));
      add(keys, tells(keys.length));
    }
    // Where all words are common, the newest records of each need not be those that hold all of them.
    const together = asked
      .toSorted((a, b) => (telling.get(b) ?? 0) - (telling.get(a) ?? 0) || b.length - a.length)
      .slice(0, MOST_AT_ONCE);
    if (together.length > 1) add(keysWith(together), together.length * COMMON_TELLS);

    const best = [...worth]
      .toSorted(([a, worthA], [b, worthB]) => worthB - worthA || (a < b ? 1 : -1))
      .slice(0, rowLimit(limit));
    const body = db.query('SELECT body FROM record WHERE key = ?');
    const records = best.map(([key]) => JSON.parse(String(body.get(key)?.body)) as RecordOf[K]);
    return { records, telling };
  });
