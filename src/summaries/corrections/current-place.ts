import { pageOf } from '../store/page.ts';
import type { Store } from '../store/store.ts';
import type { Dated, Place, RecordDeed } from './correction.ts';

/**
 * Where words stand now: in the text of their page that stories are told from, which after a page was
 * read again is another one. Words the newer text has not stay where they were, where no story tells
 * them.
 *
 * @example await currentPlace(store, { article: 'older', start: 40, end: 60 })
 *   -> { article: 'newer', start: 43, end: 63 }
 */
export const currentPlace = async (store: Store, place: Place): Promise<Place> => {
  if (await isTold(store, place.article)) return place;
  const [stored] = await store.storedArticles([place.article]);
  if (stored === undefined) return place;
  const words = stored.article.text.slice(place.start, place.end);
  for (const { article } of await store.readings(pageOf(stored.article))) {
    const start = nearest(article.text, words, place.start);
    if (start !== null && (await isTold(store, article.id)))
      return { article: article.id, start, end: start + words.length };
  }
  return place;
};

/** Corrections as they are about the articles of these stores now. */
export const atCurrentPlaces = (
  stores: readonly Store[],
  corrections: readonly Dated<RecordDeed>[],
): Promise<readonly Dated<RecordDeed>[]> => {
  const inAny = async (place: Place): Promise<Place> => {
    const places = await Promise.all(stores.map((store) => currentPlace(store, place)));
    return places.find(({ article }) => article !== place.article) ?? place;
  };
  return Promise.all(
    corrections.map(async (correction) => {
      const place = await inAny(correction.place);
      return correction.kind === 'merge'
        ? { ...correction, place, other: await inAny(correction.other) }
        : { ...correction, place };
    }),
  );
};

const isTold = async (store: Store, article: string): Promise<boolean> =>
  (await store.storiesOf(article)).some(({ sources }) =>
    sources.some((source) => source.article === article),
  );

/** Where a text has these words, nearest to where they stood. */
const nearest = (text: string, words: string, stood: number): number | null => {
  let best: number | null = null;
  for (
    let at = words === '' ? -1 : text.indexOf(words);
    at >= 0;
    at = text.indexOf(words, at + 1)
  ) {
    if (best === null || Math.abs(at - stood) < Math.abs(best - stood)) best = at;
  }
  return best;
};
