import type { NothingAnswer, StoriesAnswer } from './answer.ts';
import { ANSWER_LIMIT, typed } from './ask.ts';
import type { Archive } from './ask.ts';
import { noStory } from './nothing.ts';

/** The stories on record, newest first. */
export const answerStories = async (
  { store }: Archive,
  ask: { about?: string },
): Promise<StoriesAnswer | NothingAnswer> => {
  const about = typed(ask.about);
  const query = about === null ? {} : { about };
  const found = await store.stories({ ...query, limit: ANSWER_LIMIT + 1 });
  if (found.length === 0) return noStory(store, about);
  return {
    kind: 'stories',
    stories: found.slice(0, ANSWER_LIMIT),
    more: Math.max(0, found.length - ANSWER_LIMIT),
  };
};
