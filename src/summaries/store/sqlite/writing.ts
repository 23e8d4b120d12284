import type { StoredArticle, Story } from '../../types.ts';
import { PARTS, RECORD_KINDS } from '../records.ts';
import type { IndexChange, StoryHeading } from '../store.ts';
import type { Database } from './database.ts';
import { indexStory, unindexStory } from './indexing.ts';
import { recordKey, recordKeys, storyKeys } from './keys.ts';
import { countNames } from './naming.ts';
import { keptStory, type KeptStory, storyBody } from './reading.ts';
import { keepReading } from './readings.ts';

const keepArticle = (db: Database, { article, extraction }: StoredArticle): void => {
  const insert = 'INSERT OR REPLACE INTO article (id, article, extraction) VALUES (?, ?, ?)';
  db.query(insert).run(article.id, JSON.stringify(article), JSON.stringify(extraction));
  keepReading(db, article);
};

const removeArticle = (db: Database, id: string): void => {
  db.query('DELETE FROM reading WHERE article = ?').run(id);
  db.query('DELETE FROM article WHERE id = ?').run(id);
};

const headingOf = ({ id, title, from, to, sources }: Story): StoryHeading => ({
  id,
  title,
  from,
  to,
  outlets: [...new Set(sources.map(({ outlet }) => outlet))],
  articles: sources.length,
});

const freeKey = (db: Database, story: Story): number => {
  const taken = db.query('SELECT 1 FROM story WHERE key = ?');
  for (const key of storyKeys(story.to, story.id)) if (!taken.get(key)) return key;
  throw new Error('too many stories on one day');
};

const keepStory = (db: Database, story: Story): KeptStory => {
  const key = freeKey(db, story);
  const insert = 'INSERT INTO story (key, id, heading, body) VALUES (?, ?, ?, ?)';
  db.query(insert).run(key, story.id, JSON.stringify(headingOf(story)), storyBody(story));
  for (const kind of RECORD_KINDS) {
    story[PARTS[kind]].forEach((record, at) => {
      const insertRecord = 'INSERT INTO record (key, body) VALUES (?, ?)';
      db.query(insertRecord).run(recordKey(kind, key, at), JSON.stringify(record));
    });
  }
  for (const { article } of story.sources) {
    db.query('INSERT OR IGNORE INTO told (article, story) VALUES (?, ?)').run(article, key);
  }
  return { key, story };
};

const dropStory = (db: Database, key: number): void => {
  for (const kind of RECORD_KINDS) {
    db.query('DELETE FROM record WHERE key BETWEEN ? AND ?').run(...recordKeys(kind, key));
  }
  db.query('DELETE FROM told WHERE story = ?').run(key);
  db.query('DELETE FROM story WHERE key = ?').run(key);
};

/**
 * Writes a change whole or not at all. A story that is written again replaces the one of its id,
 * `ended` or not; an article likewise.
 */
export const applyChange = (db: Database, change: IndexChange): void => {
  const begun = [...new Map(change.stories.map((story) => [story.id, story])).values()];
  db.write(() => {
    for (const id of change.removed) removeArticle(db, id);
    for (const article of change.articles) keepArticle(db, article);

    const going = new Set([...change.ended, ...begun.map(({ id }) => id)]);
    const ended = [...going].flatMap((id) => keptStory(db, id) ?? []);
    for (const { key, story } of ended) {
      unindexStory(db, key, story);
      dropStory(db, key);
    }
    countNames(db, { ended: ended.map(({ story }) => story), begun });
    for (const story of begun) indexStory(db, keepStory(db, story).key, story);
  });
};
