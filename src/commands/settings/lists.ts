import { outletKey } from '../../summaries/index.ts';
import { MOST_LISTED } from '../../state/server-settings.ts';

/**
 * A list without one entry and with another at its end. One that is full takes no more.
 *
 * `changed(['a', 'b'], { add: 'c', remove: 'a' })` -> `['b', 'c']`
 */
export const changed = (
  list: readonly string[],
  { add, remove }: { readonly add?: string | undefined; readonly remove?: string | undefined },
): readonly string[] => {
  const rest = list.filter((entry) => remove === undefined || !isSame(entry, remove));
  const grows = add !== undefined && !has(rest, add) && rest.length < MOST_LISTED;
  return grows ? [...rest, add] : rest;
};

/** Whether an entry is in a list, as outlets are compared. */
export const has = (list: readonly string[], entry: string): boolean =>
  list.some((other) => isSame(other, entry));

/** As outlets are compared: case and a "The" before them do not matter. */
export const isSame = (one: string, other: string): boolean => outletKey(one) === outletKey(other);
