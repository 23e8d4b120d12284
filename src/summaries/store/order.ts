import { storyKeys } from './sqlite/keys.ts';
import type { StoryHeading } from './store.ts';

type Dated = Pick<StoryHeading, 'id' | 'to'>;

const rank = ({ id, to }: Dated): number => {
  const [wished = 0] = storyKeys(to, id);
  return wished;
};

/**
 * Which of two stories comes first in every list of a store: the newer by its last day; of one day,
 * by a hash of their ids, whatever the order they came in. Undated ones come last.
 */
export const newestFirst = (a: Dated, b: Dated): number => rank(b) - rank(a);
