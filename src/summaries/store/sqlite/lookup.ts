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

/** Rows of names, heaviest first. */
type Rows = Iterable<Record<string, unknown>>;

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
    `SELECT name FROM name_word WHERE sort = ? AND word >= ? AND word <= ? LIMIT ${COMMON_WORD}`,
  );
  const slipped = slack === 'slip' ? slippedFrom(db, typed) : [];
  const ranges: (readonly [string, string])[] = [
    [typed, slack === 'exact' ? typed : typed + AFTER_ALL_WORDS],
    ...slipped.map((word) => [word, word] as const),
  ];
  const found = ranges.map((ends) => range.all(sort, ...ends).map((row) => Number(row.name)));
  return found.some(({ length }) => length === COMMON_WORD) ? null : new Set(found.flat());
};

const among = (db: Database, ids: Iterable<number>): Rows =>
  db
    .query(
      `SELECT key, weight, body FROM name WHERE id IN (SELECT value FROM json_each(?))
       ORDER BY weight DESC, key LIMIT ${MOST_CANDIDATES}`,
    )
    .all(JSON.stringify([...ids]));

const heaviest = (db: Database, sort: NameSort, limit: number): Rows =>
  db
    .query('SELECT key, weight, body FROM name WHERE sort = ? ORDER BY weight DESC, key LIMIT ?')
    .iterate(sort, limit);

/** Whatever its words have in common with others, a name typed in full is among the candidates. */
const named = (db: Database, sort: NameSort, ask: Asked): Rows =>
  db.query('SELECT key, weight, body FROM name WHERE sort = ? AND key = ?').all(sort, ask.key);

const judged = (rows: Rows, judge: Judge, limit: number): NameMatch[] => {
  const found: NameMatch[] = [];
  for (const { key, weight, body } of rows) {
    const name = JSON.parse(String(body)) as NameBody;
    const match = { key: String(key), name, weight: Number(weight), likeness: judge(name) };
    if (match.likeness > 0) found.push(match);
    if (found.length >= limit) break;
  }
  return found;
};

const fitting = (
  db: Database,
  sort: NameSort,
  { ask, slack, limit }: { ask: Asked; slack: Slack; limit: number },
): NameMatch[] => {
  const judge: Judge = (name) => likeness(ask, name, slack);
  const [rarest, ...others] = ask.words
    .map((word) => having(db, sort, word, slack))
    .filter((ids) => ids !== null)
    .toSorted((a, b) => a.size - b.size);
  const matches = rarest
    ? judged(
        among(
          db,
          [...rarest].filter((id) => others.every((ids) => ids.has(id))),
        ),
        judge,
        MOST_CANDIDATES,
      )
    : judged(heaviest(db, sort, LOOKED_THROUGH), judge, limit);
  const inFull = judged(named(db, sort, ask), judge, limit);
  return [...new Map([...matches, ...inFull].map((match) => [match.key, match])).values()];
};

const fittingSomewhat = (db: Database, sort: NameSort, ask: Asked): NameMatch[] => {
  const someone = ask.words.flatMap((word) => [...(having(db, sort, word, 'exact') ?? [])]);
  return judged(among(db, someone), (name) => someLikeness(ask, name), MOST_CANDIDATES);
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
const findNames = (db: Database, sort: NameSort, typed: string, limit: number): NameMatch[] =>
  db.read(() => {
    if (typed.trim() === '') return judged(heaviest(db, sort, limit), () => 1, limit);
    const ask = asked(typed);
    if (ask.words.length === 0) return judged(named(db, sort, ask), () => 1, limit);
    // What is too short to be mistyped would find the same once more.
    const slacks = SLACKS[sort].filter((slack) => slack !== 'slip' || ask.words.some(maySlip));
    for (const slack of slacks) {
      const matches = fitting(db, sort, { ask, slack, limit });
      const sure = matches.filter((match) => match.likeness > GUESS_UP_TO);
      const isLast = slack === slacks.at(-1);
      if (sure.length >= limit || (isLast && matches.length > 0)) return matches;
    }
    return fittingSomewhat(db, sort, ask);
  });

/** Somebody whose very name was typed: nobody fits better. */
const namedInFull = (db: Database, typed: string): NameMatch[] => {
  const ask = asked(typed);
  return ask.key === '' ? [] : db.read(() => judged(named(db, 'person', ask), () => 1, 1));
};

const heavier = (a: NameMatch, b: NameMatch): number =>
  // As SQLite orders text: by its UTF-8, which a string's own order leaves beyond the first plane.
  b.weight - a.weight || Buffer.compare(Buffer.from(a.key), Buffer.from(b.key));

/** People that fit, best first, of equals those with most records. */
export const findPeople = (db: Database, typed: string, limit: number): PersonMatch[] => {
  const [alone] = limit === 1 ? namedInFull(db, typed) : [];
  return (alone ? [alone] : findNames(db, 'person', typed, rowLimit(limit)))
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
export const findTopics = (db: Database, typed: string, limit: number): TopicMatch[] =>
  findNames(db, 'topic', typed, rowLimit(limit))
    .toSorted((a, b) => Number(isSlip(a)) - Number(isSlip(b)) || heavier(a, b))
    .slice(0, rowLimit(limit))
    .map(({ name, weight, likeness: fit }) => ({
      topic: name.shown.name,
      likeness: fit,
      stories: weight,
    }));
