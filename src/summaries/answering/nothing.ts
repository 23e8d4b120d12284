import type { Store } from '../store/store.ts';
import type { NothingAnswer, Suggestion } from './answer.ts';
import { SUGGESTION_LIMIT } from './ask.ts';

/** Whether no article has been read in at all. */
export const isEmpty = async (store: Store): Promise<boolean> =>
  (await store.stories({ limit: 1 })).length === 0;

/** No story fits: the newest ones are offered. */
export const noStory = async (store: Store, asked: string | null): Promise<NothingAnswer> => {
  const stories = await store.stories({ limit: SUGGESTION_LIMIT });
  return {
    kind: 'nothing',
    reason: stories.length === 0 ? 'empty index' : 'no story',
    asked,
    found: null,
    suggestions: stories.map(({ id, title }) => ({ option: 'story', value: id, label: title })),
  };
};

/** Nothing about a topic: topics that are on record are offered. */
export const nothingAbout = async (
  store: Store,
  asked: string | null,
  found: string | null,
): Promise<NothingAnswer> => {
  const like = asked === null ? [] : await store.findTopics(asked, SUGGESTION_LIMIT);
  const topics = like.length > 0 ? like : await store.findTopics('', SUGGESTION_LIMIT);
  return {
    kind: 'nothing',
    reason: (await isEmpty(store)) ? 'empty index' : 'no records',
    asked,
    found,
    suggestions: topics.map((topic): Suggestion => ({
      option: 'about',
      value: topic,
      label: topic,
    })),
  };
};
