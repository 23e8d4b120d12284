import { createHash } from 'node:crypto';
import { extract } from '../../src/summaries/extraction/index.ts';
import { openStore } from '../../src/summaries/store/open.ts';
import type { Store } from '../../src/summaries/store/store.ts';
import { tellStory } from '../../src/summaries/stories/index.ts';
import type { Article } from '../../src/summaries/types.ts';
import { articleAt } from './articles.ts';

const WORDS = 150;
const DAYS = 2_000;
const AT_ONCE = 500;

/** What there is to ask for. */
export type Samples = Record<'story' | 'person' | 'denier' | 'topic' | 'quote', readonly string[]>;

/** The n-th made-up article. */
export const articleOf = (n: number): Article => {
  const text = articleAt(n, WORDS);
  return {
    id: createHash('sha256').update(text).digest('hex').slice(0, 16),
    outlet: `Outlet ${String(n % 40)}`,
    title: text.slice(0, 60),
    url: `https://outlet${String(n % 40)}.example/${String(n)}`,
    published: new Date(Date.UTC(2020, 0, 1 + (n % DAYS))).toISOString().slice(0, 10),
    source: `${String(n)}.md`,
    text,
  };
};

/** An index of so many stories, one made-up article each, and a few hundred questions it can answer. */
export const openStories = async (
  count: number,
  url = 'sqlite::memory:',
): Promise<{ store: Store; samples: Samples }> => {
  const store = await openStore(url);
  const stories: string[] = [];
  const quotes: string[] = [];
  for (let from = 0; from < count; from += AT_ONCE) {
    const told = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, n) => {
      const article = articleOf(from + n);
      const extraction = extract(article.text, article.published);
      const story = tellStory([{ article, extraction, datedBy: 'article' }]);
      return { stored: { article, extraction }, story };
    });
    await store.apply({
      articles: told.map(({ stored }) => stored),
      removed: [],
      ended: [],
      stories: told.map(({ story }) => story),
    });
    stories.push(...told.slice(0, 10).map(({ story }) => story.id));
    quotes.push(...told.slice(0, 10).flatMap(({ story }) => story.quotations[0]?.words ?? []));
  }
  await store.settle();
  const people = await store.findPeople('', 400);
  const names = people.map(({ person }) => person.name);
  const having = async (kind: 'quotation' | 'denial') => {
    const counts = await Promise.all(names.map((by) => store.countRecords(kind, { by })));
    return names.filter((_, at) => counts[at]);
  };
  const samples = {
    story: stories,
    quote: quotes,
    person: await having('quotation'),
    denier: await having('denial'),
    topic: (await store.findTopics('', 200)).map(({ topic }) => topic),
  };
  return { store, samples };
};
