import { outletCalled, readsAsOutlet } from '../outlets.ts';
import type { DatedArticle } from './dated-article.ts';
import type { People } from './people/people.ts';
import { callsItself } from './sources/outlet-names.ts';
import { mostMet, tally } from './tally.ts';
import type { Tally } from './tally.ts';

/** More topics than this nobody asks by. */
const MOST_TOPICS = 500;

/**
 * What a story is about: places and bodies by how often they are named, each by the name the story
 * knows it by. An outlet is mostly named for having reported, and is a topic where a headline has it.
 *
 * "LONDON (AFP) — London's mayor said" and "The Gazette reports that London" -> `['London']`
 */
export const topicsOf = (articles: readonly DatedArticle[], people: People): string[] => {
  const mentions: Tally = new Map();
  for (const { extraction } of articles)
    for (const { name, kind, mentions: places } of extraction.names) {
      if (kind === 'person') continue;
      const known =
        kind === 'place' ? name : people.speaker({ name, role: null, kind: 'organisation' }).name;
      tally(mentions, known, places.length);
    }
  const topics = mostMet(asInText(mentions)).filter(
    (name) => !isOutlet(name, articles) || isInHeadline(name, articles),
  );
  return topics.slice(0, MOST_TOPICS);
};

/** A dateline's "LONDON" is the London of the text. */
const asInText = (mentions: Tally): Tally => {
  const names = [...mentions.keys()].filter((name) => name !== name.toUpperCase());
  const byCapitals = new Map(names.map((name) => [name.toUpperCase(), name]));
  const all: Tally = new Map();
  for (const [name, times] of mentions) tally(all, byCapitals.get(name) ?? name, times);
  return all;
};

const isOutlet = (name: string, articles: readonly DatedArticle[]): boolean =>
  outletCalled(name) !== null ||
  readsAsOutlet(name) ||
  articles.some(({ article }) => callsItself(article.outlet, name));

const isInHeadline = (name: string, articles: readonly DatedArticle[]): boolean =>
  articles.some(({ article }) => inWords(article.title).includes(inWords(name)));

/** `inWords('BBC: a year')` -> `' BBC a year '` */
const inWords = (text: string): string => ` ${(text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
