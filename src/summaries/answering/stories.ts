import type { NothingAnswer, StoriesAnswer } from './answer.ts';
import { ANSWER_LIMIT, paging, typed } from './ask.ts';
import type { Archive, Paged } from './ask.ts';
import { noStory } from './nothing.ts';

/** The stories on record, newest first. */
export const answerStories = async (
  { store }: Archive,
  ask: { about?: string } & Paged,
): Promise<StoriesAnswer | NothingAnswer> => {
  const about = typed(ask.about);
  const query = about === null ? {} : { about };
  const page = paging(ask);
  const found = await store.stories({ ...query, ...page, limit: ANSWER_LIMIT + 1 });
  if (found.length === 0) return noStory(store, about);
  const stories = found.slice(0, ANSWER_LIMIT);
  const more =
    found.length > ANSWER_LIMIT
      ? (await store.countStories(query)) - (page.from ?? 0) - stories.length
      : 0;
  return { kind: 'stories', stories, more };
};
