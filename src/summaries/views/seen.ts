import type { Libraries, Library } from '../libraries/libraries.ts';
import type { Store, StoreReader } from '../store/store.ts';
import { withCorrections } from './corrected.ts';
import { layered } from './layered.ts';
import { withoutOutlets } from './muted.ts';
import type { View } from './view.ts';

/**
 * What a server sees: the common store, its own library or both, as its editors put them right, without
 * muted outlets. Where that is
 * the common store and nothing else, it is the very same one.
 */
export const readerFor = (common: Store, library: Library | null, view: View): StoreReader => {
  const layers = [
    ...(view.public ? [common] : []),
    ...(view.library && library !== null ? [library.store] : []),
  ];
  const [only, ...others] = layers;
  const whole =
    library !== null
      ? withCorrections(layers, library.notes)
      : only !== undefined && others.length === 0
        ? only
        : layered(layers);
  return view.mutedOutlets.length > 0 ? withoutOutlets(whole, view.mutedOutlets) : whole;
};

/** Whether a view may show anything but the common store. */
export const isCommon = (libraries: Libraries, server: string | null, view: View): boolean =>
  view.public && view.mutedOutlets.length === 0 && (server === null || !libraries.has(server));
