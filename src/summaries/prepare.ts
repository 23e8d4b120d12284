import { extract } from './extraction/index.ts';
import type { IndexChange, Store, StoredArticle } from './store/store.ts';
import { eventWords, sameEvent } from './stories/cluster.ts';
import { tellStory } from './stories/index.ts';
import type { DatedArticle } from './stories/index.ts';
import type { Article, CalendarDate, NonEmpty, Story } from './types.ts';

/** How many stories a new article is held against: those that share most of its words. */
const CANDIDATE_STORIES = 50;

export type Prepared = 'added' | 'unchanged';

/**
 * Takes one article into the index: finds what is in it, joins it to the story it belongs to (or
 * several, which then are one), and writes article and story in one step. An article already kept
 * is left alone, so preparing is safe to repeat and to interrupt.
 *
 * Rejects with `StoreError`; nothing is half written then.
 */
export const prepareArticle = async (store: Store, article: Article): Promise<Prepared> => {
  if (await store.hasArticle(article.id)) return 'unchanged';
  await store.apply(await changeFor(store, article));
  return 'added';
};

/**
 * Prepares all stored articles anew from their texts, as after an upgrade of the extraction, into
 * `scratch` (an empty store) first; `store` changes in one step at the end.
 */
export const rebuildIndex = async (
  store: Store,
  scratch: Store,
  onArticle: (done: number) => void,
): Promise<void> => {
  let done = 0;
  for await (const { article } of store.allArticles()) {
    await prepareArticle(scratch, article);
    onArticle(++done);
  }
  const [articles, stories, ended] = await Promise.all([
    Array.fromAsync(scratch.allArticles()),
    Array.fromAsync(scratch.allStories()),
    Array.fromAsync(store.allStories(), (story) => story.id),
  ]);
  await store.apply({ articles, stories, ended });
};

const changeFor = async (store: Store, article: Article): Promise<IndexChange> => {
  const added: StoredArticle = { article, extraction: extract(article.text, article.published) };
  const candidates = await store.storiesSharing(eventWords(added), CANDIDATE_STORIES);
  const joined: StoredArticle[] = [];
  const ended: string[] = [];
  for (const story of candidates) {
    const told = await store.storedArticles(story.sources.map((source) => source.article));
    if (!told.some((other) => sameEvent(added, other))) continue;
    ended.push(story.id);
    joined.push(...told);
  }
  return { articles: [added], ended, stories: [storyOf([added, ...joined])] };
};

const storyOf = (articles: NonEmpty<StoredArticle>): Story => {
  const day = firstDay(articles);
  const [first, ...rest] = articles;
  return tellStory([dated(first, day), ...rest.map((article) => dated(article, day))]);
};

/** The earliest publication day in the story: what the undated articles of it are read by. */
const firstDay = (articles: readonly StoredArticle[]): CalendarDate | null =>
  articles
    .map(({ article }) => article.published)
    .filter((day) => day !== null)
    .sort()[0] ?? null;

/**
 * An article without a date takes its relative dates from its story, and says so. What is kept with
 * the article stays undated: another story may claim it tomorrow.
 */
const dated = (stored: StoredArticle, day: CalendarDate | null): DatedArticle =>
  stored.article.published !== null || day === null
    ? { ...stored, datedBy: 'article' }
    : { article: stored.article, extraction: extract(stored.article.text, day), datedBy: 'story' };
