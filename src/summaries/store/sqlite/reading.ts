import type { Article, Extraction, Source, StoredArticle, Story } from '../../types.ts';
import { PARTS, RECORD_KINDS } from '../records.ts';
import type {
  ArticleHeading,
  Holdings,
  RecordQuery,
  StoryGist,
  StoryHeading,
  StoryOutline,
} from '../store.ts';
import { type Database, rowLimit } from './database.ts';
import { recordKeys } from './keys.ts';
import { keptUnder, type Memory } from './memory.ts';

/** What is kept and comes back as it was written: articles and stories by their ids. */

/** A story with the key its rows are filed under. */
export type KeptStory = { readonly key: number; readonly story: Story };

type StoryRow = { readonly key: number; readonly body: string };
type ArticleRow = { readonly article: string; readonly extraction: string };

/** Put together as text, so that a story is parsed once however many records it has. */
const assembled = (db: Database, { key, body }: StoryRow): KeptStory => {
  const records = db.query(`
    SELECT coalesce(group_concat(body), '') AS bodies FROM (
      SELECT body FROM record WHERE key BETWEEN ? AND ? ORDER BY key DESC)`);
  const parts = RECORD_KINDS.map(
    (kind) => `"${PARTS[kind]}":[${String(records.get(...recordKeys(kind, key))?.bodies)}]`,
  );
  return { key, story: JSON.parse(`{${body.slice(1, -1)},${parts.join()}}`) as Story };
};

/** A story without its records, as kept. Ids and lists alike come back in the order written here. */
export const storyBody = (story: Story): string => {
  const { id, title, from, to, sources, disagreements, revisions, people, topics } = story;
  return JSON.stringify({ id, title, from, to, sources, disagreements, revisions, people, topics });
};

const storyWhere = (db: Database, rest: string, id: string): KeptStory | null =>
  db.read(() => {
    const found = db.query(`SELECT key, body FROM story WHERE ${rest}`).get(id);
    return found ? assembled(db, found as StoryRow) : null;
  });

/** The story of that id; `null` where none is kept. */
export const keptStory = (db: Database, id: string): KeptStory | null =>
  storyWhere(db, 'id = ?', id);

/** What the story of that id is about; `null` where none is kept. */
export const gistOf = (db: Database, memory: () => Memory, id: string): StoryGist | null =>
  db.read(() => {
    const { gists } = memory();
    const before = gists.get(id);
    if (before) return before;
    const found = db.query('SELECT body FROM story WHERE id = ?').get(id);
    if (!found) return null;
    const body = String(found.body);
    const { title, topics, people } = JSON.parse(body) as StoryGist;
    return gists.keep(id, { id, title, topics, people }, body.length);
  });

/** The first story after that id in the order of ids; `null` after the last. */
export const storyAfter = (db: Database, id: string): KeptStory | null =>
  storyWhere(db, 'id > ? ORDER BY id LIMIT 1', id);

/** The story filed under that key; `null` where it has ended. */
const storyAt = (db: Database, key: number): Story | null =>
  db.read(() => {
    const found = db.query('SELECT key, body FROM story WHERE key = ?').get(key);
    return found ? assembled(db, found as StoryRow).story : null;
  });

/** What the story filed under that key is told from, without its records; `null` where it has ended. */
export const outlineAt = (db: Database, key: number): StoryOutline | null => {
  const found = db.query('SELECT heading FROM story WHERE key = ?').get(key);
  if (found === undefined) return null;
  const { id, from } = JSON.parse(String(found.heading)) as StoryHeading;
  const told = db.query('SELECT article FROM told WHERE story = ? ORDER BY article').all(key);
  return { id, from, articles: told.map(({ article }) => String(article)) };
};

const SOURCES = { table: 'story', key: 'story.id', json: "story.body -> '$.sources'" };

/** Where stories come from; those not kept are left out. */
export const sourcesOf = (
  db: Database,
  memory: () => Memory,
  stories: readonly string[],
): ReadonlyMap<string, readonly Source[]> =>
  db.read(() => keptUnder(db, memory().sources, stories, SOURCES));

const parsed = ({ article, extraction }: ArticleRow): StoredArticle => ({
  article: JSON.parse(article) as Article,
  extraction: JSON.parse(extraction) as Extraction,
});

const ARTICLE = { table: 'article', key: 'article.id', json: 'article.article' };

/** Articles by their ids, without what was found in them; those not kept are left out. */
export const articlesAt = (
  db: Database,
  memory: () => Memory,
  ids: readonly string[],
): ReadonlyMap<string, Article> => db.read(() => keptUnder(db, memory().articles, ids, ARTICLE));

/** Whether an article of that id is kept. */
export const hasArticle = (db: Database, id: string): boolean =>
  db.query('SELECT 1 FROM article WHERE id = ?').get(id) !== undefined;

/** Articles in the order of `ids`, those not kept left out. */
export const keptArticles = (db: Database, ids: readonly string[]): StoredArticle[] =>
  db.read(() =>
    ids.flatMap((id) => {
      const found = db.query('SELECT article, extraction FROM article WHERE id = ?').get(id);
      return found ? [parsed(found as ArticleRow)] : [];
    }),
  );

/** Articles that stories are told from, without their texts; last kept first. */
export const articleHeadings = (
  db: Database,
  { limit }: Pick<RecordQuery, 'limit'>,
): ArticleHeading[] => {
  const told = `
    SELECT json_remove(article, '$.text') AS heading FROM article
    WHERE id IN (SELECT article FROM told) ORDER BY rowid DESC LIMIT ?`;
  const found = db.query(told).all(rowLimit(limit));
  return found.map(({ heading }) => JSON.parse(String(heading)) as ArticleHeading);
};

/** How many articles are kept, and how many bytes of them. */
export const holdings = (db: Database): Holdings => {
  const sum = 'SELECT count(*) AS articles, total(octet_length(article)) AS bytes FROM article';
  const { articles, bytes } = db.query(sum).get() ?? {};
  return { articles: Number(articles), bytes: Number(bytes) };
};

/** The first article after that id in the order of ids; `null` after the last. */
export const articleAfter = (db: Database, id: string): StoredArticle | null => {
  const next = 'SELECT article, extraction FROM article WHERE id > ? ORDER BY id LIMIT 1';
  const found = db.query(next).get(id);
  return found ? parsed(found as ArticleRow) : null;
};

/** The articles read from one page, first read first. */
export const readingsOf = (db: Database, page: string): StoredArticle[] =>
  db.read(() => {
    const found = db.query('SELECT article FROM reading WHERE page = ? ORDER BY turn').all(page);
    return keptArticles(
      db,
      found.map((row) => String(row.article)),
    );
  });

/** The stories told from an article. */
export const storiesOf = (db: Database, article: string): Story[] =>
  db.read(() => {
    const found = db.query('SELECT story FROM told WHERE article = ? ORDER BY story').all(article);
    return found.flatMap((row) => storyAt(db, Number(row.story)) ?? []);
  });
