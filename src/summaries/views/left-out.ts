import type { Library } from '../libraries/libraries.ts';
import type { Store, StoreReader } from '../store/store.ts';
import type { View } from './view.ts';

/** Why a server sees no article at all: there is none, or its own settings leave out those there are. */
export type WhyEmpty = 'empty index' | 'public left out' | 'all left out';

/** As `WhyEmpty` tells it, for a server that sees none. */
export const whyEmpty = async (
  common: Store,
  library: Library | null,
  view: View,
): Promise<WhyEmpty> => {
  const hasOwn = library !== null && (await hasStories(library.store));
  if (!view.public && !hasOwn) return 'public left out';
  return hasOwn || (await hasStories(common)) ? 'all left out' : 'empty index';
};

const hasStories = async (reader: StoreReader): Promise<boolean> =>
  (await reader.stories({ limit: 1 })).length > 0;
