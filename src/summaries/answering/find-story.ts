import type { StoreReader } from '../store/store.ts';
import type { Story } from '../types.ts';
import { storiesBegun } from './begun.ts';

/** A story by its id, words about it, or the beginnings of words in a headline of its; with nothing asked, the newest. `null` where none fits. */
export const findStory = async (
  store: StoreReader,
  asked: string | null,
): Promise<Story | null> => {
  const byId = asked === null ? null : await store.story(asked);
  if (byId) return byId;
  const [best] = await store.stories({ limit: 1, ...(asked !== null && { about: asked }) });
  const [begun] = best || asked === null ? [] : await storiesBegun(store, asked, 1);
  const found = best ?? begun;
  return found ? store.story(found.id) : null;
};
