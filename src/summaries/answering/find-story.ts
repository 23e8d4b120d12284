import type { StoreReader } from '../store/store.ts';
import type { Story } from '../types.ts';

/** A story by its id or words about it; with nothing asked, the newest. `null` where none fits. */
export const findStory = async (
  store: StoreReader,
  asked: string | null,
): Promise<Story | null> => {
  const byId = asked === null ? null : await store.story(asked);
  if (byId) return byId;
  const [best] = await store.stories({ limit: 1, ...(asked !== null && { about: asked }) });
  return best ? store.story(best.id) : null;
};
