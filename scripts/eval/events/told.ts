import { prepareArticle } from '../../../src/summaries/prepare.ts';
import { openStore } from '../../../src/summaries/store/open.ts';
import type { Story } from '../../../src/summaries/types.ts';
import type { Event } from '../../../test/support/events/read.ts';

/** An event, with what the program made of it and of everything else that was in the index. */
export type Told = {
  readonly event: Event;
  /** The stories that hold one of its articles. */
  readonly stories: readonly Story[];
  /** What an article is called when a miss is told: `ferry/rte`. */
  readonly nameOf: (article: string) => string;
};

/** Takes all events into one index and tells which stories came of each. */
export const tellEvents = async (events: readonly Event[]): Promise<Told[]> => {
  const store = await openStore('sqlite::memory:');
  const names = new Map<string, string>();
  for (const { slug, articles } of events) {
    for (const [file, article] of articles) {
      names.set(article.id, `${slug}/${file}`);
      await prepareArticle(store, article);
    }
  }
  const stories = await Array.fromAsync(store.allStories());
  await store.close();
  const nameOf = (article: string): string => names.get(article) ?? article;
  return events.map((event) => ({
    event,
    stories: stories.filter(({ sources }) =>
      sources.some(({ article }) => nameOf(article).startsWith(`${event.slug}/`)),
    ),
    nameOf,
  }));
};
