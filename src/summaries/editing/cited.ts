import type { Place } from '../corrections/correction.ts';
import type { Seen } from './record-at.ts';

/** Words as their article has them. */
export type Cited = { readonly words: string; readonly outlet: string };

/** What stands at a place; `null` where its article is not kept any more. */
export const citedAt = async ({ stores }: Seen, place: Place): Promise<Cited | null> => {
  for (const store of stores) {
    const article = await store.article(place.article);
    const words = article?.text.slice(place.start, place.end) ?? '';
    if (article && words !== '') return { words, outlet: article.outlet };
  }
  return null;
};
