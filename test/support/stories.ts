import { createHash } from 'node:crypto';
import { extract } from '../../src/summaries/extraction/index.ts';
import type { DatedArticle } from '../../src/summaries/stories/index.ts';
import type { Article } from '../../src/summaries/types.ts';

/** An article of an outlet with all that the program finds in it. */
export const printedBy = (
  outlet: string,
  text: string,
  of: Partial<Pick<Article, 'published' | 'title' | 'url'>> = {},
): DatedArticle => {
  const { published = '2026-03-10', title = 'A headline', url = null } = of;
  const id = createHash('sha256').update(JSON.stringify([outlet, title, published, text]));
  const article: Article = {
    id: id.digest('hex').slice(0, 16),
    outlet,
    title,
    url,
    published,
    source: `${outlet}.md`,
    text,
  };
  return { article, extraction: extract(text, published), datedBy: 'article' };
};
