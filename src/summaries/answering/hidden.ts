import type { RecordKind, RecordQuery, StoreReader } from '../store/store.ts';

/**
 * What an answer says of the records a server's editors have hidden in it: nothing where there are
 * none.
 */
export const hiddenIn = async (
  store: StoreReader,
  kinds: readonly RecordKind[],
  { story, by, about }: Omit<RecordQuery, 'limit'>,
): Promise<{ readonly hidden?: number }> => {
  const query = {
    ...(story !== undefined && { story }),
    ...(by !== undefined && { by }),
    ...(about !== undefined && { about }),
  };
  const counts = await Promise.all(kinds.map((kind) => store.countHidden(kind, query)));
  const hidden = counts.reduce((sum, count) => sum + count, 0);
  return hidden > 0 ? { hidden } : {};
};
