import type { Store, StoreReader } from '../store/store.ts';
import type { NonEmpty, Source } from '../types.ts';

/** A reader that says which sources are articles of the library and of no other store. */
export const withOwnMarked = (
  reader: StoreReader,
  library: Store,
  others: readonly Store[],
): StoreReader => {
  const isOwn = async ({ article }: Source): Promise<boolean> => {
    if (!(await library.hasArticle(article))) return false;
    const elsewhere = await Promise.all(others.map((store) => store.hasArticle(article)));
    return !elsewhere.some(Boolean);
  };
  const marked = async (source: Source): Promise<Source> =>
    (await isOwn(source)) ? { ...source, own: true } : source;
  return {
    ...reader,
    sourcesOf: async (stories) => {
      const found = [...(await reader.sourcesOf(stories))].map(
        async ([story, sources]) => [story, await Promise.all(sources.map(marked))] as const,
      );
      return new Map(await Promise.all(found));
    },
    story: async (id) => {
      const story = await reader.story(id);
      if (story === null) return null;
      const [first, ...rest] = story.sources;
      const sources: NonEmpty<Source> = [
        await marked(first),
        ...(await Promise.all(rest.map(marked))),
      ];
      return { ...story, sources };
    },
  };
};
