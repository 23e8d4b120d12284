import { newestFirst } from '../store/order.ts';
import type { SharedBy, Sharing, StoreReader, StoryHeading } from '../store/store.ts';
import { COMMON_TELLS, tells, together } from '../store/telling.ts';

/** A word's records over several stores. */
const added = (all: readonly Sharing<unknown>[]): Map<string, number> => {
  const found = new Map<string, number>();
  for (const { found: own } of all)
    for (const [stem, records] of own) found.set(stem, (found.get(stem) ?? 0) + records);
  return found;
};

/**
 * What several readers found for one text, as one: a word tells as much as there are few records
 * with it in all of them together.
 */
export const mergedSharing = async <T extends { readonly story: string }>(
  parts: readonly { readonly reader: StoreReader; readonly sharing: Sharing<T> }[],
  limit: number,
): Promise<Sharing<T>> => {
  const found = added(parts.map(({ sharing }) => sharing));
  const all = together(found);
  const worth = ({ stems }: SharedBy<T>): number =>
    stems.reduce((sum, stem) => sum + tells(found.get(stem) ?? 0), 0) +
    (all.length > 0 && all.every((stem) => stems.includes(stem)) ? all.length * COMMON_TELLS : 0);
  const lists = parts.map(async ({ reader, sharing: { records } }) =>
    Promise.all(
      records.map(async (shared) => ({
        shared,
        worth: worth(shared),
        heading: await reader.heading(shared.record.story),
      })),
    ),
  );
  const records = (await Promise.all(lists))
    .flat()
    .toSorted((a, b) => b.worth - a.worth || byHeading(a.heading, b.heading))
    .slice(0, Math.max(0, limit))
    .map(({ shared }) => shared);
  return { records, found };
};

const byHeading = (a: StoryHeading | null, b: StoryHeading | null): number =>
  a === null || b === null ? Number(a === null) - Number(b === null) : newestFirst(a, b);
