import { StoreError } from '../store.ts';
import type { Database } from './database.ts';
import { indexStory } from './indexing.ts';
import { countNames } from './naming.ts';
import { type KeptStory, storyAfter } from './reading.ts';
import { fillReadings } from './readings.ts';

/** One step from a version of the file to the next. */
type Migration = {
  readonly sql: string;
  /** Whether the search tables are made anew from the stories kept. */
  readonly reindex: boolean;
  /** What is done to the file once the SQL has run. */
  readonly then?: (db: Database) => void;
};

/**
 * Every step there ever was, oldest first; never changed, only added to. A change of what texts and
 * names are found by (`terms`, `words`, `gaps`, `recordsOf`, `namesIn`) is a step that reindexes.
 */
export const MIGRATIONS: readonly Migration[] = [
  {
    sql: `
      CREATE TABLE article (id TEXT PRIMARY KEY, article TEXT NOT NULL, extraction TEXT NOT NULL)
        STRICT;
      CREATE TABLE story (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        heading TEXT NOT NULL,
        body TEXT NOT NULL
      ) STRICT;
      CREATE TABLE record (key INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT;
    `,
    reindex: true,
  },
  {
    // What is new in records and stories, as far as an old index knows it; `rebuild` finds the rest.
    sql: `
      UPDATE story SET body = json_set(body,
        '$.disagreements', json('[]'), '$.revisions', json('[]'),
        '$.sources', (SELECT json_group_array(json_set(source.value,
          '$.family', source.value ->> '$.outlet', '$.joinedBy', json('[]')))
          FROM json_each(story.body, '$.sources') AS source));
      UPDATE record SET body = json_set(body,
        '$.support', json('{"outlets":1,"independent":1,"originals":[]}'),
        '$.printings', (SELECT json_group_array(json_set(printing.value, '$.original', NULL))
          FROM json_each(record.body, '$.printings') AS printing));
      UPDATE record SET body = json_set(body, '$.wordsBy', 'only wording') WHERE key >> 61 = 0;
      UPDATE record SET body = json_remove(
          json_set(body, '$.claim', NULL, '$.saidOn', NULL, '$.dated', NULL, '$.later', NULL),
          '$.denied')
        WHERE key >> 61 = 1;
      UPDATE record SET body = json_remove(
          json_set(body, '$.basis', 'resolved', '$.status', 'happened'), '$.support')
        WHERE key >> 61 = 3;
    `,
    reindex: true,
  },
  // Stories are found by the addresses of their articles.
  { sql: '', reindex: true },
  {
    // Sentences that lean on an outlet, unknown to an old index until `rebuild` finds them.
    sql: `UPDATE article SET extraction = json_set(extraction, '$.credits', json('[]'))`,
    reindex: false,
  },
  {
    // Which texts one page had, and which stories an article is told in.
    sql: `
      CREATE TABLE reading (
        article TEXT PRIMARY KEY,
        page TEXT NOT NULL,
        turn INTEGER NOT NULL,
        UNIQUE (page, turn)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE told (
        article TEXT NOT NULL,
        story INTEGER NOT NULL REFERENCES story,
        PRIMARY KEY (article, story)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX told_in ON told (story);
      INSERT INTO told (article, story)
        SELECT DISTINCT source.value ->> '$.article', story.key
        FROM story, json_each(story.body, '$.sources') AS source;
    `,
    reindex: false,
    then: fillReadings,
  },
  {
    // How many records of each kind there are: counting their rows takes longer the more there are.
    sql: `
      CREATE TABLE record_count (kind INTEGER PRIMARY KEY, count INTEGER NOT NULL) STRICT;
      INSERT INTO record_count (kind, count)
        SELECT kind.value, (SELECT count(*) FROM record WHERE key >> 61 = kind.value)
        FROM json_each('[0,1,2,3]') AS kind;
      CREATE TRIGGER record_kept AFTER INSERT ON record BEGIN
        UPDATE record_count SET count = count + 1 WHERE kind = NEW.key >> 61;
      END;
      CREATE TRIGGER record_dropped AFTER DELETE ON record BEGIN
        UPDATE record_count SET count = count - 1 WHERE kind = OLD.key >> 61;
      END;
    `,
    reindex: false,
  },
  // Records are found by words of their kind, the newest first.
  { sql: '', reindex: true },
  // Words of a record's own are told from those of its story.
  { sql: '', reindex: true },
];

/**
 * The full-text tables keep no text and no positions: they are handed stems joined by spaces, and
 * the `ascii` tokenizer takes these as they are, whatever the script. Stems hold letters, figures
 * and dots; "=" marks a speaker's number or an article's address, "@" a name of a story's people,
 * what follows a record's kind, or there, again, what its story alone has.
 */
const FULL_TEXT = `content='', contentless_delete=1, detail=none, tokenize="ascii tokenchars '=@.'"`;

/**
 * `automerge = 2`, the least: of articles that come one by one, half as many segments of an index are
 * left to be searched as with the default of 4, and writing takes no longer.
 */
const SEARCH_TABLES = `
  DROP TABLE IF EXISTS record_index;
  DROP TABLE IF EXISTS story_index;
  DROP TABLE IF EXISTS record_by;
  DROP TABLE IF EXISTS name_gap;
  DROP TABLE IF EXISTS name_word;
  DROP TABLE IF EXISTS name_form;
  DROP TABLE IF EXISTS name;

  CREATE VIRTUAL TABLE record_index USING fts5(terms, ${FULL_TEXT});
  CREATE VIRTUAL TABLE story_index USING fts5(terms, ${FULL_TEXT});
  INSERT INTO record_index (record_index, rank) VALUES ('automerge', 2);
  INSERT INTO story_index (story_index, rank) VALUES ('automerge', 2);

  CREATE TABLE name (
    id INTEGER PRIMARY KEY,
    sort TEXT NOT NULL,
    key TEXT NOT NULL,
    weight INTEGER NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (sort, key)
  ) STRICT;
  CREATE INDEX name_heaviest ON name (sort, weight DESC, key);
  CREATE TABLE name_form (
    name INTEGER NOT NULL REFERENCES name,
    part TEXT NOT NULL,
    text TEXT NOT NULL,
    stories INTEGER NOT NULL,
    PRIMARY KEY (name, part, text)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE name_word (
    sort TEXT NOT NULL,
    word TEXT NOT NULL,
    name INTEGER NOT NULL REFERENCES name,
    PRIMARY KEY (sort, word, name)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE name_gap (gap TEXT NOT NULL, word TEXT NOT NULL, PRIMARY KEY (gap, word))
    STRICT, WITHOUT ROWID;
  CREATE TABLE record_by (
    name INTEGER NOT NULL REFERENCES name,
    key INTEGER NOT NULL,
    PRIMARY KEY (name, key)
  ) STRICT, WITHOUT ROWID;
`;

const versionOf = (db: Database): number =>
  Number(db.query('PRAGMA user_version').get()?.user_version);

const reindex = (db: Database): void => {
  db.exec(SEARCH_TABLES);
  let kept: KeptStory | null = storyAfter(db, '');
  while (kept !== null) {
    countNames(db, { ended: [], begun: [kept.story] });
    indexStory(db, kept.key, kept.story);
    kept = storyAfter(db, kept.story.id);
  }
};

/**
 * Brings a file to the newest version, all steps in one transaction; a file that is there does
 * nothing. Safe when several processes open a new file at once.
 *
 * @throws StoreError where a newer program wrote the file
 */
export const migrate = (db: Database, migrations: readonly Migration[] = MIGRATIONS): void => {
  const newest = migrations.length;
  const refuseNewer = (version: number): number => {
    if (version <= newest) return version;
    throw new StoreError(
      `The index was written by a newer version of this program (schema ${version}; this one knows up to ${newest}). Update the program, or point STORE_URL at another file.`,
    );
  };
  if (refuseNewer(versionOf(db)) === newest) return;
  db.write(() => {
    const pending = migrations.slice(refuseNewer(versionOf(db)));
    pending.forEach(({ sql, then }) => {
      db.exec(sql);
      then?.(db);
    });
    if (pending.some((step) => step.reindex)) reindex(db);
    db.exec(`PRAGMA user_version = ${newest}`);
  });
};
