import { isAt } from '../corrections/correction.ts';
import type { Target } from '../corrections/correction.ts';
import { currentPlace } from '../corrections/current-place.ts';
import type { Store, StoreReader } from '../store/store.ts';
import type { Story } from '../types.ts';
import { correctablesOf } from './correctable.ts';
import type { Correctable } from './correctable.ts';

/** What the editors of a server see, and the stores it is made of. */
export type Seen = { readonly stores: readonly Store[]; readonly reader: StoreReader };

/** The same, each story read once: for one look at many places. */
export const readOnce = ({ stores, reader }: Seen): Seen => ({
  stores: stores.map((store) => ({ ...store, storiesOf: once((id) => store.storiesOf(id)) })),
  reader: { ...reader, story: once((id) => reader.story(id)) },
});

const once = <T>(read: (id: string) => Promise<T>): ((id: string) => Promise<T>) => {
  const known = new Map<string, Promise<T>>();
  return (id) => {
    const found = known.get(id) ?? read(id);
    known.set(id, found);
    return found;
  };
};

/** The record at a place, as the server sees it, with its story; `null` once it is not on record. */
export const recordAt = async (
  { stores, reader }: Seen,
  { record, place }: Target,
): Promise<{ readonly correctable: Correctable; readonly story: Story } | null> => {
  for (const store of stores) {
    const now = await currentPlace(store, place);
    for (const { id } of await store.storiesOf(now.article)) {
      const story = await reader.story(id);
      const found =
        story && correctablesOf(story, record).find(isPrintedAt({ record, place: now }));
      if (found) return { correctable: found, story };
    }
  }
  return null;
};

/** Whether anything is on record at a place, shown or hidden. */
export const isOnRecord = async ({ stores }: Seen, { record, place }: Target): Promise<boolean> => {
  for (const store of stores) {
    const now = await currentPlace(store, place);
    const stories = await store.storiesOf(now.article);
    const all = stories.flatMap((story) => correctablesOf(story, record));
    if (all.some(isPrintedAt({ record, place: now }))) return true;
  }
  return false;
};

const isPrintedAt =
  ({ place }: Target) =>
  ({ found }: Correctable): boolean =>
    found.printings.some((printing) => isAt(printing, place));
