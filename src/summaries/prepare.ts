import { daysFrom } from './days.ts';
import { extract } from './extraction/index.ts';
import { articlesAsRead } from './store/as-read.ts';
import { pageOf } from './store/page.ts';
import type { IndexChange, Store, StoryOutline } from './store/store.ts';
import { articlesNamed, forgetArticles } from './store/kept-articles.ts';
import { eventWords, groupByEvent, MOST_DAYS_APART, sameEvent } from './stories/events/cluster.ts';
import { tellStory } from './stories/index.ts';
import type { DatedArticle } from './stories/index.ts';
import { oldestFirst, revisionOf } from './stories/revisions.ts';
import type {
  Article,
  CalendarDate,
  Extraction,
  NonEmpty,
  Revision,
  StoredArticle,
  Story,
} from './types.ts';

/** How many stories a new article is held against: those that share most of its words. */
const CANDIDATE_STORIES = 50;

/** What became of an article handed to the index. */
export type Prepared = 'added' | 'unchanged';
/** What became of one that was to be taken out. */
export type Removed = 'removed' | 'not kept';

/**
 * Takes one article into the index: finds what is in it, joins it to the story it belongs to (or
 * several, which then are one), and writes article and story in one step. An article already kept
 * is left alone, so preparing is safe to repeat and to interrupt. A page read again with another
 * text is told from its newest; the older stays stored, and its story keeps what changed.
 *
 * Rejects with `StoreError`; nothing is half written then.
 */
export const prepareArticle = async (store: Store, article: Article): Promise<Prepared> => {
  if (await store.hasArticle(article.id)) return 'unchanged';
  await store.apply(await changeFor(store, article));
  return 'added';
};

/**
 * Takes an article out of the index, with every other text of its page. What is left of its stories
 * is told anew, as if it had never been read; a story of nothing else ends.
 *
 * Rejects with `StoreError`; nothing is half removed then.
 */
export const removeArticle = async (store: Store, id: string): Promise<Removed> => {
  const [stored] = await store.storedArticles([id]);
  if (stored === undefined) return 'not kept';
  const readings = await readingsLike(store, stored);
  const going = new Set([id, ...readings.map(({ article }) => article.id)]);
  const told = await Promise.all([...going].map((one) => store.storiesOf(one)));
  const stories = [...new Map(told.flat().map((story) => [story.id, story])).values()];
  const left = stories
    .flatMap(({ sources }) => sources.map(({ article }) => article))
    .filter((article) => !going.has(article));
  const groups = groupByEvent(await articlesNamed(store, [...new Set(left)]));
  const retold = await Promise.all(groups.map((group) => tell(store, group, [])));
  const ended = stories.map((story) => story.id);
  await store.apply({ articles: [], removed: [...going], ended, stories: retold.flat() });
  forgetArticles(store);
  return 'removed';
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
  for await (const article of articlesAsRead(store)) {
    await prepareArticle(scratch, article);
    onArticle(++done);
  }
  const [articles, stories, ended] = await Promise.all([
    Array.fromAsync(scratch.allArticles()),
    Array.fromAsync(scratch.allStories()),
    Array.fromAsync(store.allStories(), (story) => story.id),
  ]);
  await store.apply({ articles, removed: [], stories, ended });
  await store.settle();
  forgetArticles(store);
};

const changeFor = async (store: Store, article: Article): Promise<IndexChange> => {
  const added: StoredArticle = { article, extraction: extract(article.text, article.published) };
  const earlier = await readingsLike(store, added);
  if (earlier.length === 0) return joining(store, added, []);
  const newest = oldestFirst(earlier).at(-1);
  const last = oldestFirst([...earlier, added]).at(-1);
  const stories = newest === undefined ? [] : await store.storiesOf(newest.article.id);
  if (last !== added) {
    const retold = stories.map(async ({ sources }) =>
      tell(
        store,
        await articlesNamed(
          store,
          sources.map((source) => source.article),
        ),
        [added],
      ),
    );
    return {
      articles: [added],
      removed: [],
      ended: [],
      stories: (await Promise.all(retold)).flat(),
    };
  }
  return joining(store, added, stories, newest);
};

/** Stories of its days, and undated ones, that share words with an article. */
const storiesNear = async (store: Store, added: StoredArticle): Promise<StoryOutline[]> => {
  const day = added.article.published;
  const since = day === null ? undefined : daysFrom(day, -MOST_DAYS_APART);
  const sharing = await store.storiesSharing(eventWords(added), CANDIDATE_STORIES, since);
  return sharing.filter(
    ({ from }) => day === null || from === null || from <= daysFrom(day, MOST_DAYS_APART),
  );
};

/** Adds an article to the stories of its event, without the text of its page it replaces. */
const joining = async (
  store: Store,
  added: StoredArticle,
  left: readonly Story[],
  replaced?: StoredArticle,
): Promise<IndexChange> => {
  const isLeft = (id: string): boolean => left.some((story) => story.id === id);
  const candidates = await storiesNear(store, added);
  const apart: (readonly StoredArticle[])[] = [];
  const ended = left.map((story) => story.id);
  for (const story of left) {
    const told = await articlesNamed(
      store,
      story.sources.map(({ article }) => article),
    );
    const others = told.filter((stored) => stored.article.id !== replaced?.article.id);
    // Without the older text, what it alone held together falls apart.
    apart.push(...groupByEvent(others));
  }
  const joined: StoredArticle[] = [];
  const alone: (readonly StoredArticle[])[] = [];
  for (const group of apart) {
    if (group.some((other) => sameEvent(added, other))) joined.push(...group);
    else alone.push(group);
  }
  for (const story of candidates.filter(({ id }) => !isLeft(id))) {
    const told = await articlesNamed(store, story.articles);
    if (!told.some((other) => sameEvent(added, other))) continue;
    ended.push(story.id);
    joined.push(...told);
  }
  const stories = [[added, ...joined], ...alone].map((group) => tell(store, group, [added]));
  return { articles: [added], removed: [], ended, stories: (await Promise.all(stories)).flat() };
};

/** `unkept` are articles about to be kept: the store does not know them yet. */
const tell = async (
  store: Store,
  articles: readonly StoredArticle[],
  unkept: readonly StoredArticle[],
): Promise<Story[]> => {
  const [first, ...rest] = articles;
  if (first === undefined) return [];
  const day = firstDay(articles);
  const revisions = await Promise.all(articles.map((stored) => revisionsOf(store, stored, unkept)));
  const told: NonEmpty<DatedArticle> = [
    dated(first, day),
    ...rest.map((article) => dated(article, day)),
  ];
  return [tellStory(told, revisions.flat())];
};

/**
 * Whether two texts with one outlet and address, or file name, are one page: a file name alone may
 * be that of another folder.
 */
const areOnePage = (a: StoredArticle, b: StoredArticle): boolean =>
  pageOf(a.article) === pageOf(b.article) &&
  (a.article.url !== null || a.article.title === b.article.title || sameEvent(a, b));

const readingsLike = async (store: Store, stored: StoredArticle): Promise<StoredArticle[]> =>
  (await store.readings(pageOf(stored.article))).filter((other) => areOnePage(stored, other));

/** What changed from text to text of one page. */
const revisionsOf = async (
  store: Store,
  stored: StoredArticle,
  unkept: readonly StoredArticle[],
): Promise<Revision[]> => {
  const kept = await readingsLike(store, stored);
  const added = unkept.filter((other) => areOnePage(stored, other));
  const readings = oldestFirst([...kept, ...added]);
  return readings.slice(1).map((newer, i) => revisionOf(readings[i] ?? newer, newer));
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
const dated = (stored: StoredArticle, day: CalendarDate | null): DatedArticle => {
  if (stored.article.published !== null || day === null) return { ...stored, datedBy: 'article' };
  const known = extractedOn.get(stored);
  const extraction = known?.day === day ? known.extraction : extract(stored.article.text, day);
  extractedOn.set(stored, { day, extraction });
  return { article: stored.article, extraction, datedBy: 'story' };
};

const extractedOn = new WeakMap<
  StoredArticle,
  { readonly day: CalendarDate; readonly extraction: Extraction }
>();
