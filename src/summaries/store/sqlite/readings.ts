import type { Article } from '../../types.ts';
import { pageOf } from '../page.ts';
import type { Database } from './database.ts';

/** In which order the texts of a page were first kept; an article written again keeps its turn. */
export const keepReading = (db: Database, article: Article): void => {
  const page = pageOf(article);
  db.query(
    `INSERT OR IGNORE INTO reading (article, page, turn)
     VALUES (?, ?, (SELECT coalesce(max(turn) + 1, 0) FROM reading WHERE page = ?))`,
  ).run(article.id, page, page);
};

/** Gives every article kept its turn, in the order in which an older file kept them. */
export const fillReadings = (db: Database): void => {
  const articles = db.query('SELECT article FROM article ORDER BY rowid').all();
  for (const { article } of articles) keepReading(db, JSON.parse(String(article)) as Article);
};
