import type { Store } from './store.ts';
import { attempt, type Database, openDatabase } from './sqlite/database.ts';
import { countRecords, findNaming, findRecords } from './sqlite/finding.ts';
import { findPeople, findTopics } from './sqlite/lookup.ts';
import { type Memory, memoryOf, versionOf } from './sqlite/memory.ts';
import {
  articleAfter,
  articleHeadings,
  articlesAt,
  gistOf,
  hasArticle,
  holdings,
  keptArticles,
  keptStory,
  readingsOf,
  sourcesOf,
  storiesOf,
  storyAfter,
} from './sqlite/reading.ts';
import { migrate } from './sqlite/schema.ts';
import {
  countStories,
  findStories,
  headingOf,
  storiesSharing,
  storyWithAddress,
} from './sqlite/searching.ts';
import { settle } from './sqlite/settling.ts';
import { recordsSharing } from './sqlite/sharing.ts';
import { applyChange } from './sqlite/writing.ts';

/** One by one, so that no read stays open while others write. */
async function* walkThrough<T>(
  doing: string,
  idOf: (one: T) => string,
  after: (id: string) => T | null,
): AsyncGenerator<T> {
  let next = await attempt(doing, () => after(''));
  while (next !== null) {
    const id = idOf(next);
    yield next;
    next = await attempt(doing, () => after(id));
  }
}

const storeOn = (db: Database, memory: () => Memory): Store => ({
  apply: (change) =>
    attempt('write the change', () => {
      applyChange(db, change);
    }),
  version: () => attempt('read the version', () => versionOf(db)),
  hasArticle: (id) => attempt('look up the article', () => hasArticle(db, id)),
  articles: (query) => attempt('list the articles', () => articleHeadings(db, query)),
  holdings: () => attempt('count the articles', () => holdings(db)),
  article: (id) => attempt('read the article', () => articlesAt(db, memory, [id]).get(id) ?? null),
  readArticles: (ids) => attempt('read the articles', () => articlesAt(db, memory, ids)),
  storedArticles: (ids) => attempt('read the articles', () => keptArticles(db, ids)),
  readings: (page) => attempt('read the page', () => readingsOf(db, page)),
  storiesOf: (article) => attempt('read the stories', () => storiesOf(db, article)),
  allArticles: () =>
    walkThrough(
      'read the articles',
      ({ article }) => article.id,
      (id) => articleAfter(db, id),
    ),
  storiesSharing: (words, limit, since) =>
    attempt('look for stories', () => storiesSharing(db, words, { limit, since })),
  storyWithAddress: (address) => attempt('look for the story', () => storyWithAddress(db, address)),
  story: (id) => attempt('read the story', () => keptStory(db, id)?.story ?? null),
  gist: (id) => attempt('read the story', () => gistOf(db, memory, id)),
  heading: (id) => attempt('read the story', () => headingOf(db, id)),
  allStories: () =>
    walkThrough(
      'read the stories',
      ({ id }) => id,
      (id) => storyAfter(db, id)?.story ?? null,
    ),
  stories: (query) => attempt('look for stories', () => findStories(db, query)),
  countStories: ({ about }) => attempt('count the stories', () => countStories(db, about)),
  records: (kind, query) => attempt('look for records', () => findRecords(db, memory, kind, query)),
  recordsNaming: (kind, query) =>
    attempt('look for records', () => findNaming(db, memory, kind, query)),
  recordsSharing: (kind, query, ofStories) =>
    attempt('look for records', () => recordsSharing(db, memory, kind, query, ofStories)),
  countRecords: (kind, query) => attempt('count the records', () => countRecords(db, kind, query)),
  countHidden: () => Promise.resolve(0),
  findPeople: (typed, limit) =>
    attempt('look for people', () => findPeople({ db, memory }, typed, limit)),
  findTopics: (typed, limit) =>
    attempt('look for topics', () => findTopics({ db, memory }, typed, limit)),
  sourcesOf: (stories) => attempt('read the sources', () => sourcesOf(db, memory, stories)),
  settle: () => settle(db),
  close: () =>
    attempt('close the index', () => {
      db.close();
    }),
});

/**
 * Opens the index in one SQLite file, made where there is none and brought to the newest schema.
 *
 * @param path a file, or `:memory:` for an index that ends with the process
 * @example await (await openSqliteStore(':memory:')).hasArticle('0123456789abcdef') -> false
 * @throws StoreError where the file cannot be opened, is no database, or is a newer program's
 */
export const openSqliteStore = (path: string): Promise<Store> =>
  attempt(`open the index at ${path}`, () => {
    const db = openDatabase(path);
    try {
      migrate(db);
      return storeOn(db, memoryOf(db));
    } catch (error) {
      db.close();
      throw error;
    }
  });
