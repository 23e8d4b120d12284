import { createHash } from 'node:crypto';
import type { Story } from '../../types.ts';
import { addressKey } from '../address.ts';
import { nameKey } from '../identity.ts';
import { namesIn } from '../naming.ts';
import { type PlacedRecord, RECORD_KINDS, recordsOf, storyTerms } from '../records.ts';
import type { RecordKind } from '../store.ts';
import { terms } from '../terms.ts';
import type { Database } from './database.ts';
import { kindNumber, recordKey, recordKeys, wordsRow } from './keys.ts';
import { personId } from './naming.ts';

/** The search rows of a story: made when it begins, taken away when it ends. */

/** The word a record is found by under a stem, apart from those of other kinds with the same. */
export const kindTerm = (kind: RecordKind, term: string): string => `${kindNumber(kind)}@${term}`;

/** A second word under a stem that its story alone has, and not the record itself. */
export const storyTerm = (kind: RecordKind, term: string): string => kindTerm(kind, `@${term}`);

/** The word a speaker's records are filed under among their stems. */
export const speakerTerm = (person: number): string => `=${person.toString(36)}`;

/**
 * The word under which a story is found for an article of the same event, by the names of its
 * people and the headlines of its articles, apart from its own title and topics.
 */
export const sharedTerm = (term: string): string => `@${term}`;

/** The word under which a story is found by the address of one of its articles; `null` for none. */
export const addressTerm = (address: string): string | null => {
  const key = addressKey(address);
  return key === null ? null : `=${createHash('sha256').update(key).digest('hex').slice(0, 24)}`;
};

const storyWords = (story: Story): string => {
  const named = story.people.flatMap(({ name, aliases }) => [name, ...aliases]);
  const headlines = story.sources.map(({ title }) => title);
  const shared = terms([...named, ...headlines].join('\n'));
  const addresses = story.sources.map(({ url }) => (url === null ? null : addressTerm(url)));
  return [
    ...storyTerms(story),
    ...shared.map(sharedTerm),
    ...addresses.filter((term) => term !== null),
  ].join(' ');
};

const indexRecord = (db: Database, key: bigint, placed: PlacedRecord): void => {
  const keys = new Set(placed.by.map(nameKey));
  const persons = [...keys].map((name) => personId(db, name)).filter((person) => person !== null);
  for (const person of persons) {
    db.query('INSERT INTO record_by (name, key) VALUES (?, ?)').run(person, key);
  }
  const { kind, own, terms: all } = placed;
  const words = [
    ...[...all, ...persons.map(speakerTerm)].map((term) => kindTerm(kind, term)),
    // Its own come first among them.
    ...all.slice(own.length).map((term) => storyTerm(kind, term)),
  ].join(' ');
  db.query('INSERT INTO record_index (rowid, terms) VALUES (?, ?)').run(wordsRow(key), words);
};

/** Adds the search rows of a story. Its names have to be counted first. */
export const indexStory = (db: Database, key: number, story: Story): void => {
  db.query('INSERT INTO story_index (rowid, terms) VALUES (?, ?)').run(key, storyWords(story));
  const rows = recordsOf(story).map(
    (placed) => [recordKey(placed.kind, key, placed.at), placed] as const,
  );
  // FTS5 writes out what it has gathered whenever a row comes before the last one: its row numbers ascend.
  for (const [at, placed] of rows.toSorted(([a], [b]) => (a < b ? 1 : -1)))
    indexRecord(db, at, placed);
};

/** Takes the search rows of a story away, while its records and the names in it are still kept. */
export const unindexStory = (db: Database, key: number, story: Story): void => {
  const people = namesIn(story).filter(({ sort, weight }) => sort === 'person' && weight > 0);
  const persons = people.map((person) => personId(db, person.key));
  for (const kind of RECORD_KINDS) {
    const [first, last] = recordKeys(kind, key);
    for (const person of persons) {
      const spoken = 'DELETE FROM record_by WHERE name = ? AND key BETWEEN ? AND ?';
      db.query(spoken).run(person, first, last);
    }
    const found =
      'DELETE FROM record_index WHERE rowid IN (SELECT -key FROM record WHERE key BETWEEN ? AND ?)';
    db.query(found).run(first, last);
  }
  db.query('DELETE FROM story_index WHERE rowid = ?').run(key);
};
