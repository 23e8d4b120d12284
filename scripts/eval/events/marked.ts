import type { Span } from '../../../src/summaries/types.ts';
import type { Places } from '../../../test/support/events/expected.ts';
import { findPassage } from '../../../test/support/events/find.ts';
import type { Event } from '../../../test/support/events/read.ts';

/** A passage of an article. */
export type Passage = Span & { readonly article: string };

/** A passage an editor marked. `name` is for people to read: `ferry/rte "63 people on board"`. */
export type Marked = Passage & { readonly file: string; readonly name: string };

/** A passage an editor marked, where it was found in its article. */
export const marked = (event: Event, file: string, span: Span | null, words: string): Marked[] => {
  const article = event.articles.get(file);
  return article === undefined || span === null
    ? []
    : [{ ...span, article: article.id, file, name: `${event.slug}/${file} "${words}"` }];
};

/** The passages an editor named by article, found in them. */
export const markedIn = (event: Event, places: Places): Marked[] =>
  Object.entries(places).flatMap(([file, passages]) =>
    passages.flatMap((words) => {
      const article = event.articles.get(file);
      return article === undefined ? [] : marked(event, file, findPassage(article, words), words);
    }),
  );

/** The length two passages of one article share, as part of the shorter. */
export const sharedPart = (a: Passage, b: Passage): number => {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return a.article !== b.article || common <= 0
    ? 0
    : common / Math.min(a.end - a.start, b.end - b.start);
};

/** Whether a printing is of a marked passage: half of the shorter lies in the other. */
export const isOf = (printing: Passage, passage: Passage): boolean =>
  sharedPart(printing, passage) >= 0.5;

const NAME_WORDS = /[\p{L}\p{N}]+/gu;
const ARTICLES = new Set(['the', 'a', 'an']);

/** A name without the letters' marks, case, punctuation and articles: `'The Globe'` -> `'globe'`. */
export const foldedName = (name: string | null): string | null =>
  name === null
    ? null
    : (name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').match(NAME_WORDS) ?? [])
        .filter((word) => !ARTICLES.has(word))
        .join(' ');

/** Whether a name is one of those an editor accepts; `null` is unknown. */
export const isNamed = (name: string | null, accepted: readonly (string | null)[]): boolean =>
  accepted.some((each) => foldedName(each) === foldedName(name));
