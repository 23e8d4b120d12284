import type { Person, Story } from '../../types.ts';
import { type FormSource, type Named, named, wordsOf } from '../likeness.ts';
import {
  commonest,
  type FormCount,
  mergedPerson,
  type NameInStory,
  type NameSort,
  namesIn,
} from '../naming.ts';
import { gaps } from '../typos.ts';
import type { Database } from './database.ts';

/**
 * Names over all stories. Each form of a name carries how many stories use it, so that a story
 * that ends takes along only what no other story says; what a lookup needs is kept put together.
 */

/** A name as its row keeps it; of a topic, `shown` has nothing but the name. */
export type NameBody = Named & { readonly shown: Person };

/** Stories that go and stories that come in one change. */
type StoriesChange = { readonly ended: readonly Story[]; readonly begun: readonly Story[] };

/** What a change does to one name: stories more or fewer for each form, records more or fewer. */
type Difference = {
  readonly sort: NameSort;
  readonly key: string;
  weight: number;
  readonly forms: Map<string, { part: FormCount['part']; text: string; stories: number }>;
};

const noDifference = ({ sort, key }: NameInStory): Difference => ({
  sort,
  key,
  weight: 0,
  forms: new Map(),
});

const differences = ({ ended, begun }: StoriesChange): Difference[] => {
  const all = new Map<string, Difference>();
  const add = (story: Story, sign: 1 | -1): void => {
    for (const name of namesIn(story)) {
      const id = `${name.sort} ${name.key}`;
      const difference = all.get(id) ?? noDifference(name);
      all.set(id, difference);
      difference.weight += sign * name.weight;
      for (const [part, text] of name.forms) {
        const stories = difference.forms.get(`${part} ${text}`)?.stories ?? 0;
        difference.forms.set(`${part} ${text}`, { part, text, stories: stories + sign });
      }
    }
  };
  for (const story of ended) add(story, -1);
  for (const story of begun) add(story, 1);
  return [...all.values()];
};

const nameId = (db: Database, sort: NameSort, key: string): number | null => {
  const found = db.query('SELECT id FROM name WHERE sort = ? AND key = ?').get(sort, key);
  return found ? Number(found.id) : null;
};

/** The number of a person by the key of the name; `null` where no story names them. */
export const personId = (db: Database, key: string): number | null => nameId(db, 'person', key);

const newName = (db: Database, sort: NameSort, key: string): number => {
  const insert = "INSERT INTO name (sort, key, weight, body) VALUES (?, ?, 0, '')";
  return Number(db.query(insert).run(sort, key).lastInsertRowid);
};

const isKnownWord = (db: Database, word: string): boolean =>
  (['person', 'topic'] satisfies NameSort[]).some((sort) =>
    db.query('SELECT 1 FROM name_word WHERE sort = ? AND word = ? LIMIT 1').get(sort, word),
  );

const addWord = (db: Database, sort: NameSort, word: string, id: number): void => {
  if (!isKnownWord(db, word)) {
    for (const gap of gaps(word)) {
      db.query('INSERT INTO name_gap (gap, word) VALUES (?, ?)').run(gap, word);
    }
  }
  db.query('INSERT INTO name_word (sort, word, name) VALUES (?, ?, ?)').run(sort, word, id);
};

const removeWord = (db: Database, sort: NameSort, word: string, id: number): void => {
  const one = 'DELETE FROM name_word WHERE sort = ? AND word = ? AND name = ?';
  db.query(one).run(sort, word, id);
  if (isKnownWord(db, word)) return;
  for (const gap of gaps(word)) {
    db.query('DELETE FROM name_gap WHERE gap = ? AND word = ?').run(gap, word);
  }
};

const isSource = (part: FormCount['part']): part is FormSource => part !== 'kind';

const merged = (all: readonly FormCount[]): NameBody | null => {
  if (all.length === 0) return null;
  const forms = commonest(all);
  const shown = mergedPerson(forms);
  const others = forms.flatMap(({ part, text }) => (isSource(part) ? [[part, text] as const] : []));
  return { ...named(shown.name, others), shown };
};

/** Puts a name together from its forms, and its words into step with it. */
const refresh = (db: Database, id: number, { sort, weight }: Difference): void => {
  const row = db.query('SELECT weight, body FROM name WHERE id = ?').get(id) as {
    weight: number;
    body: string;
  };
  const before = row.body === '' ? null : (JSON.parse(row.body) as NameBody);
  const forms = db.query('SELECT part, text, stories FROM name_form WHERE name = ?').all(id);
  const after = merged(forms as FormCount[]);

  const had = before ? wordsOf(before) : new Set<string>();
  const has = after ? wordsOf(after) : new Set<string>();
  for (const word of had) if (!has.has(word)) removeWord(db, sort, word, id);
  for (const word of has) if (!had.has(word)) addWord(db, sort, word, id);

  if (after === null) db.query('DELETE FROM name WHERE id = ?').run(id);
  else {
    const update = 'UPDATE name SET weight = ?, body = ? WHERE id = ?';
    db.query(update).run(row.weight + weight, JSON.stringify(after), id);
  }
};

/**
 * Brings the names into step with stories that end and begin. No records may be filed any more under
 * a name that goes.
 */
export const countNames = (db: Database, change: StoriesChange): void => {
  for (const difference of differences(change)) {
    const forms = [...difference.forms.values()].filter(({ stories }) => stories !== 0);
    if (forms.length === 0 && difference.weight === 0) continue;
    const id =
      nameId(db, difference.sort, difference.key) ?? newName(db, difference.sort, difference.key);
    for (const { part, text, stories } of forms) {
      const count = `
        INSERT INTO name_form (name, part, text, stories) VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET stories = stories + excluded.stories`;
      db.query(count).run(id, part, text, stories);
    }
    db.query('DELETE FROM name_form WHERE name = ? AND stories <= 0').run(id);
    refresh(db, id, difference);
  }
};
