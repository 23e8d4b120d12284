import {
  type Asked,
  asked,
  BEGUN_FROM,
  GUESS_UP_TO,
  likeness,
  type Slack,
  someLikeness,
} from '../likeness.ts';
import type { NameSort } from '../naming.ts';
import type { PersonMatch, TopicMatch } from '../store.ts';
import { gaps, maySlip, slips } from '../typos.ts';
import { type Database, rowLimit } from './database.ts';
import { keptUnder, type Memory } from './memory.ts';
import type { NameBody } from './naming.ts';

/**
 * Names by what was typed. The words on record lead to candidates, `likeness` judges them; what
 * was typed as it stands comes before begun words, and these before slips, so that a lookup stops
 * as soon as it has enough.
 */

/** Names of one word beyond which it is no help: the heaviest names are looked through instead. */
const COMMON_WORD = 1_024;

/** Names looked through where every word typed is that common. */
const LOOKED_THROUGH = 1_024;

/** Candidates judged, heaviest first. */
const MOST_CANDIDATES = 256;

const AFTER_ALL_WORDS = '\u{10ffff}';

/** A name with how well it fits. */
type NameMatch = {
  readonly key: string;
  readonly name: NameBody;
  readonly weight: number;
  readonly likeness: number;
};

type Judge = (name: NameBody) => number;

/** Names without their bodies, heaviest first. */
type Rows = readonly (readonly [id: number, key: string, weight: number])[];

/** Of some hundred names as one text: rows one by one take twice as long. */
const rowsOf = (db: Database, which: string, ...values: readonly (string | number)[]): Rows => {
  const all = db.query(
    `SELECT json_group_array(json_array(id, key, weight)) AS found
     FROM (SELECT id, key, weight FROM name WHERE ${which})`,
  );
  return JSON.parse(String(all.get(...values)?.found)) as Rows;
};

/** What names are looked up in. */
type Names = { readonly db: Database; readonly memory: () => Memory };

const BODY = { table: 'name', key: 'name.id', json: 'name.body' };

/** Names whose bodies are read at once: the first of many may be enough. */
const READ_AT_ONCE = 256;

/** The words on record that were meant, should this one be mistyped. */
const slippedFrom = (db: Database, typed: string): string[] => {
  const found = db.query(
    'SELECT DISTINCT word FROM name_gap WHERE gap IN (SELECT value FROM json_each(?))',
  );
  const near = found.all(JSON.stringify(gaps(typed))).map((row) => String(row.word));
  return near.filter((word) => slips(typed, word) !== null);
};

/** Who has this word, or one it may stand for; `null` where that is too many to help. */
const having = (
  db: Database,
  sort: NameSort,
  typed: string,
  slack: Slack,
): ReadonlySet<number> | null => {
  const range = db.query(
    `SELECT json_group_array(name) AS found FROM
     (SELECT name FROM name_word WHERE sort = ? AND word >= ? AND word <= ? LIMIT ${COMMON_WORD})`,
  );
  const slipped = slack === 'slip' ? slippedFrom(db, typed) : [];
  const ranges: (readonly [string, string])[] = [
    [typed, slack === 'exact' ? typed : typed + AFTER_ALL_WORDS],
    ...slipped.map((word) => [word, word] as const),
  ];
  const found = ranges.map(
    (ends) => JSON.parse(String(range.get(sort, ...ends)?.found)) as readonly number[],
  );
  return found.some(({ length }) => length === COMMON_WORD) ? null : new Set(found.flat());
};

const among = (db: Database, ids: Iterable<number>): Rows =>
  rowsOf(
    db,
    `id IN (SELECT value FROM json_each(?)) ORDER BY weight DESC, key LIMIT ${MOST_CANDIDATES}`,
    JSON.stringify([...ids]),
  );

const heaviest = (db: Database, sort: NameSort, limit: number): Rows =>
  rowsOf(db, 'sort = ? ORDER BY weight DESC, key LIMIT ?', sort, limit);

/** Whatever its words have in common with others, a name typed in full is among the candidates. */
const named = (db: Database, sort: NameSort, ask: Asked): Rows =>
  rowsOf(db, 'sort = ? AND key = ?', sort, ask.key);

const judged = (
  { db, memory }: Names,
  rows: Rows,
  judge: Judge,
  limit: number,
): readonly NameMatch[] => {
  const found: NameMatch[] = [];
  for (let from = 0; from < rows.length && found.length < limit; from += READ_AT_ONCE) {
    const read = rows.slice(from, from + READ_AT_ONCE);
    const bodies = keptUnder(
      db,
      memory().names,
      read.map(([id]) => String(id)),
      BODY,
    );
    for (const [id, key, weight] of read) {
      const name = bodies.get(String(id));
      const likeness = name ? judge(name) : 0;
      if (name && likeness > 0) found.push({ key, name, weight, likeness });
    }
  }
  return found.slice(0, limit);
};

const fitting = (
  names: Names,
  sort: NameSort,
  { ask, slack, limit }: { ask: Asked; slack: Slack; limit: number },
): NameMatch[] => {
  const { db } = names;
  const judge: Judge = (name) => likeness(ask, name, slack);
  const [rarest, ...others] = ask.words
    .map((word) => having(db, sort, word, slack))
    .filter((ids) => ids !== null)
    .toSorted((a, b) => a.size - b.size);
  const matches = rarest
    ? judged(
        names,
        among(
          db,
          [...rarest].filter((id) => others.every((ids) => ids.has(id))),
        ),
        judge,
        MOST_CANDIDATES,
      )
    : judged(names, heaviest(db, sort, LOOKED_THROUGH), judge, limit);
  const inFull = judged(names, named(db, sort, ask), judge, limit);
  return [...new Map([...matches, ...inFull].map((match) => [match.key, match])).values()];
};

const fittingSomewhat = (names: Names, sort: NameSort, ask: Asked): readonly NameMatch[] => {
  const { db } = names;
  const someone = ask.words.flatMap((word) => [...(having(db, sort, word, 'exact') ?? [])]);
  return judged(names, among(db, someone), (name) => someLikeness(ask, name), MOST_CANDIDATES);
};

/** In the order tried. A topic begun is as good as a topic written out: it is picked from a list. */
const SLACKS: Readonly<Record<NameSort, readonly Slack[]>> = {
  person: ['exact', 'begun', 'slip'],
  topic: ['begun', 'slip'],
};

/**
 * Names that fit what was typed, in no order; an empty string gives the heaviest. Where a word is
 * too common to lead to candidates, the heaviest names that fit are taken.
 */
const findNames = (
  names: Names,
  sort: NameSort,
  typed: string,
  limit: number,
): readonly NameMatch[] =>
  names.db.read(() => {
    const { db } = names;
    if (typed.trim() === '') return judged(names, heaviest(db, sort, limit), () => 1, limit);
    const ask = asked(typed);
    if (ask.words.length === 0) return judged(names, named(db, sort, ask), () => 1, limit);
    // What is too short to be mistyped would find the same once more.
    const slacks = SLACKS[sort].filter((slack) => slack !== 'slip' || ask.words.some(maySlip));
    for (const slack of slacks) {
      const matches = fitting(names, sort, { ask, slack, limit });
      const sure = matches.filter((match) => match.likeness > GUESS_UP_TO);
      const isLast = slack === slacks.at(-1);
      if (sure.length >= limit || (isLast && matches.length > 0)) return matches;
    }
    return fittingSomewhat(names, sort, ask);
  });

/** Somebody whose very name was typed: nobody fits better. */
const namedInFull = (names: Names, typed: string): readonly NameMatch[] => {
  const { db } = names;
  const ask = asked(typed);
  return ask.key === '' ? [] : db.read(() => judged(names, named(db, 'person', ask), () => 1, 1));
};

const heavier = (a: NameMatch, b: NameMatch): number =>
  // As SQLite orders text: by its UTF-8, which a string's own order leaves beyond the first plane.
  b.weight - a.weight || Buffer.compare(Buffer.from(a.key), Buffer.from(b.key));

/** People that fit, best first, of equals those with most records. */
export const findPeople = (names: Names, typed: string, limit: number): PersonMatch[] => {
  const [alone] = limit === 1 ? namedInFull(names, typed) : [];
  return (alone ? [alone] : findNames(names, 'person', typed, rowLimit(limit)))
    .toSorted((a, b) => b.likeness - a.likeness || heavier(a, b))
    .slice(0, rowLimit(limit))
    .map(({ name, weight, likeness: fit }) => ({
      person: name.shown,
      likeness: fit,
      records: weight,
    }));
};

const isSlip = (match: NameMatch): boolean => match.likeness < BEGUN_FROM;

/** Topics that fit, those of most stories first, but what was mistyped after what was not. */
export const findTopics = (names: Names, typed: string, limit: number): TopicMatch[] =>
  findNames(names, 'topic', typed, rowLimit(limit))
    .toSorted((a, b) => Number(isSlip(a)) - Number(isSlip(b)) || heavier(a, b))
    .slice(0, rowLimit(limit))
    .map(({ name, weight, likeness: fit }) => ({
      topic: name.shown.name,
      likeness: fit,
      stories: weight,
    }));
