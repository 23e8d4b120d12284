import type { Article, Source } from '../../types.ts';
import type { RecordKind, RecordOf, StoryGist } from '../store.ts';
import type { Database } from './database.ts';
import type { NameBody } from './naming.ts';

/** What was read lately, by its key, up to so many characters as it was written. */
type Lately<T> = {
  get(key: string): T | undefined;
  keep(key: string, value: T, characters: number): T;
  forget(): void;
};

/**
 * What has not been asked for longest goes first, in halves: what is asked for while one half fills
 * up stays, and nothing is moved about one by one.
 */
const lately = <T>(most: number): Lately<T> => {
  type Half = Map<string, { readonly value: T; readonly characters: number }>;
  let young: Half = new Map();
  let old: Half = new Map();
  let filled = 0;
  const keep = (key: string, value: T, characters: number): T => {
    if (filled + characters > most / 2) {
      old = young;
      young = new Map();
      filled = 0;
    }
    young.set(key, { value, characters });
    filled += characters;
    return value;
  };
  return {
    get: (key) => {
      const found = young.get(key);
      if (found) return found.value;
      const before = old.get(key);
      return before && keep(key, before.value, before.characters);
    },
    keep,
    forget: () => {
      young = new Map();
      old = new Map();
      filled = 0;
    },
  };
};

/**
 * Characters of JSON kept read, of articles and of records each: in memory some 30 and 50 MB at most,
 * with what is decoded of them. A briefing of a busy day reads the same few hundred over and over.
 */
const MOST_CHARACTERS = 16_000_000;

/** The same of what stories are about, of their sources, of names, and of the newest records with a word. */
const MOST_OF_SHORT = 4_000_000;

/** What a store has read, as it stands now. */
export type Memory = {
  readonly articles: Lately<Article>;
  readonly sources: Lately<readonly Source[]>;
  readonly gists: Lately<StoryGist>;
  /** By their keys. */
  readonly records: Lately<RecordOf[RecordKind]>;
  /** By the ids of their rows. */
  readonly names: Lately<NameBody>;
  /** The keys of the newest records a question of the full-text index finds. */
  readonly found: Lately<readonly string[]>;
};

/** What was read from a file, until anybody writes to it: asked for anew with every question. */
export const memoryOf = (db: Database): (() => Memory) => {
  const memory = {
    articles: lately<Article>(MOST_CHARACTERS),
    sources: lately<readonly Source[]>(MOST_OF_SHORT),
    gists: lately<StoryGist>(MOST_OF_SHORT),
    records: lately<RecordOf[RecordKind]>(MOST_CHARACTERS),
    names: lately<NameBody>(MOST_OF_SHORT),
    found: lately<readonly string[]>(MOST_OF_SHORT),
  };
  let version = '';
  return () => {
    const now = versionOf(db);
    if (now !== version) for (const part of Object.values(memory)) part.forget();
    version = now;
    return memory;
  };
};

/** Where something is kept as JSON: the columns of its key and of itself. */
type Kept = { readonly table: string; readonly key: string; readonly json: string };

/**
 * What is kept under keys: from memory where it is there, all the rest read at once, as one text,
 * for rows and texts one by one take twice as long. Keys under which nothing is kept are left out.
 */
export const keptUnder = <T>(
  db: Database,
  lately: Lately<T>,
  keys: readonly string[],
  { table, key, json }: Kept,
): ReadonlyMap<string, T> => {
  const found = new Map<string, T>();
  const missing = new Set<string>();
  for (const one of keys) {
    const known = lately.get(one);
    if (known === undefined) missing.add(one);
    else found.set(one, known);
  }
  if (missing.size === 0) return found;
  const asked = [...missing];
  const read = db.query(`
    SELECT '[' || group_concat(coalesce(${json}, 'null')) || ']' AS found
    FROM json_each(?) AS asked LEFT JOIN ${table} ON ${key} = asked.value`);
  const text = String(read.get(JSON.stringify(asked))?.found);
  const characters = text.length / asked.length;
  (JSON.parse(text) as readonly (T | null)[]).forEach((one, at) => {
    const under = asked[at] ?? '';
    if (one !== null) found.set(under, lately.keep(under, one, characters));
  });
  return found;
};

/** `data_version` tells of other connections' writing, `total_changes` of this one's. */
export const versionOf = (db: Database): string => {
  const marks = 'SELECT data_version AS others, total_changes() AS own FROM pragma_data_version';
  const { others, own } = db.query(marks).get() ?? {};
  return `${String(others)}.${String(own)}`;
};
