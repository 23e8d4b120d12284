import type { StoreReader } from '../store/store.ts';
import type { Story } from '../types.ts';
import type { Counts } from './answer.ts';

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

/** Who tells a story and what they rest on. */
export const countsOf = ({ sources, facts, quotations, denials }: Story): Counts => {
  const originals = [...facts, ...quotations, ...denials].flatMap(
    ({ support }) => support.originals,
  );
  return {
    outlets: new Set(sources.map(({ outlet }) => outlet)).size,
    articles: sources.length,
    families: new Set(sources.map(({ family }) => family)).size,
    originals: [...new Set(originals)].sort(),
  };
};
