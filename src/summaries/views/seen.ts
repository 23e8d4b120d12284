import type { Libraries, Library } from '../libraries/libraries.ts';
import type { Store, StoreReader } from '../store/store.ts';
import { withCorrections } from './corrected.ts';
import { layered } from './layered.ts';
import { withoutOutlets } from './muted.ts';
import { withOwnMarked } from './own.ts';
import type { View } from './view.ts';

/**
 * What a server sees: the common store, its own library or both, as its editors put them right,
 * without muted outlets, and with a mark on what comes from its library. Where that is the common
 * store and nothing else, it is the very same one.
 */
export const readerFor = (common: Store, library: Library | null, view: View): StoreReader => {
  const shared = view.public ? [common] : [];
  const [alone = layered([])] = shared;
  const whole = library === null ? alone : keptView(common, library, view);
  return view.mutedOutlets.length > 0 ? withoutOutlets(whole, view.mutedOutlets) : whole;
};

/** What a server has chosen now, and what its editors look at; what it chose before is not kept. */
const MOST_VIEWS = 4;

/** Views of libraries that are open: corrected stories are not made anew for everybody who looks. */
const kept = new WeakMap<Library, { readonly common: Store; readonly views: KeptViews }>();

type KeptViews = Map<string, StoreReader>;

const keptView = (common: Store, library: Library, view: View): StoreReader => {
  const known = kept.get(library);
  const views = known?.common === common ? known.views : new Map<string, StoreReader>();
  kept.set(library, { common, views });
  const key = JSON.stringify([view.public, view.library, view.zone]);
  const reader = views.get(key) ?? seenWith(common, library, view);
  views.delete(key);
  views.set(key, reader);
  const [oldest] = views.keys();
  if (views.size > MOST_VIEWS && oldest !== undefined) views.delete(oldest);
  return reader;
};

const seenWith = (common: Store, library: Library, view: View): StoreReader => {
  const shared = view.public ? [common] : [];
  const layers = [...shared, ...(view.library ? [library.store] : [])];
  const corrected = withCorrections(layers, library.notes, view.zone);
  return view.library ? withOwnMarked(corrected, library.store, shared) : corrected;
};

/** Whether a view may show anything but the common store. */
export const isCommon = (libraries: Libraries, server: string | null, view: View): boolean =>
  view.public && view.mutedOutlets.length === 0 && (server === null || !libraries.has(server));
