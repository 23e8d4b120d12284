import { nameKey } from '../identity.ts';
import type { RecordKind, RecordOf, Sharing } from '../store.ts';
import { COMMON_TELLS, MOST_COUNTED, tells, together } from '../telling.ts';
import { terms } from '../terms.ts';
import { type Database, rowLimit } from './database.ts';
import { kindTerm, speakerTerm } from './indexing.ts';
import { wordsRows } from './keys.ts';
import { personId } from './naming.ts';

/** Different words of a text that are looked up. */
const MOST_WORDS = 64;

/** A text's length in UTF-16 units up to which its words are read. */
const LONGEST_TEXT = 10_000;

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
      SELECT -rowid AS key FROM record_index WHERE record_index MATCH ? AND rowid BETWEEN ? AND ?
      ORDER BY rowid LIMIT ${MOST_COUNTED}`);
    find.setReadBigInts(true);
    const keysWith = (words: readonly string[]): bigint[] => {
      const match = [...words, ...speaker].map((word) => `"${kindTerm(kind, word)}"`).join(' AND ');
      return find.all(match, ...wordsRows(kind)).map((row) => row.key as bigint);
    };

    const found = new Map<string, number>();
    const shared = new Map<bigint, string[]>();
    for (const stem of asked) {
      const keys = keysWith([stem]);
      found.set(stem, keys.length);
      for (const key of keys) shared.set(key, [...(shared.get(key) ?? []), stem]);
    }
    const worth = new Map(
      [...shared].map(([key, stems]) => [
        key,
        stems.reduce((sum, stem) => sum + tells(found.get(stem) ?? 0), 0),
      ]),
    );
    // Where all words are common, the newest records of each need not be those that hold all of them.
    const all = together(found);
    for (const key of all.length > 0 ? keysWith(all) : []) {
      worth.set(key, (worth.get(key) ?? 0) + all.length * COMMON_TELLS);
      shared.set(key, [...new Set([...(shared.get(key) ?? []), ...all])]);
    }

    const best = [...worth]
      .toSorted(([a, worthA], [b, worthB]) => worthB - worthA || (a < b ? 1 : -1))
      .slice(0, rowLimit(limit));
    const body = db.query('SELECT body FROM record WHERE key = ?');
    const records = best.map(([key]) => ({
      record: JSON.parse(String(body.get(key)?.body)) as RecordOf[K],
      stems: shared.get(key) ?? [],
    }));
    return { records, found };
  });
