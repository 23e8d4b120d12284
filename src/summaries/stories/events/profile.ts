import { dayNumber } from '../../days.ts';
import type { NameKind, NamedEntity, StoredArticle } from '../../types.ts';
import { outletNamed, readsAsOutlet } from '../../outlets.ts';
import { foldWord } from '../words/content-words.ts';
import { properWords } from './proper-words.ts';
import { readLead } from './lead.ts';
import type { EventLead } from './lead.ts';
import { isTellingNumber, rarity } from '../words/rarity.ts';
import { stem } from '../words/stem.ts';

/** Somebody or something named. */
export type Named = {
  /** Its telling words: a person's is the surname. */
  readonly words: readonly string[];
  /** A person's name as printed; `null` for all else. */
  readonly person: string | null;
  /** The words before a person's surname. */
  readonly given: readonly string[];
  readonly isPlace: boolean;
};

/** What an article is about, as far as it tells one event from another. Words are stems. */
export type EventProfile = {
  /** Days since 1970; `null` where the article names no date. */
  readonly day: number | null;
  /** How much each word says about the article; a vector of length 1. */
  readonly weights: ReadonlyMap<string, number>;
  /** The words among them that stand in names. */
  readonly names: ReadonlySet<string>;
  readonly named: readonly Named[];
  /** Telling figures of the whole article. */
  readonly numbers: readonly string[];
  /** Figures in the headline. */
  readonly headlineFigures: readonly string[];
  readonly lead: EventLead;
  /** Names that only one event has: "orvel" of "Cyclone Orvel". */
  readonly storms: ReadonlySet<string>;
  /** Words as printed, folded, to look like articles up by; the most telling first. */
  readonly lookUp: readonly string[];
};

const WORD = /(?:\p{L}\.){2,}\p{L}?|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** A report tells its event at its top; in characters. What follows the second is background. */
const LEAD = 800;
const LONGEST_READ = 6_000;
const LONGEST_TITLE = 500;

/** How often a word counts by where it stands. */
const IN_TITLE = 3;
const IN_LEAD = 2;
const IN_BODY = 1;

/** How much more a word says as a part of a name. A country is named in many events. */
const IN_NAME: Readonly<Record<NameKind, number>> = { person: 1.5, organisation: 1.5, place: 1.2 };

/** Enough words to find every article of one event by, and few enough to look up. */
const MOST_LOOKED_UP = 40;

type Counted = { readonly word: string; readonly says: number; count: number };

const wordsOf = (text: string): string[] =>
  Array.from(text.matchAll(WORD), ([token]) => foldWord(token));

const count = (counts: Map<string, Counted>, text: string, times: number): void => {
  for (const word of wordsOf(text)) {
    const says = rarity(word);
    if (says === 0) continue;
    const key = stem(word);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { word, says, count: times });
    else known.count += times;
  }
};

const countWords = (title: string, text: string): Map<string, Counted> => {
  const counts = new Map<string, Counted>();
  count(counts, title, IN_TITLE);
  count(counts, text.slice(0, LEAD), IN_LEAD);
  count(counts, text.slice(LEAD, LONGEST_READ), IN_BODY);
  return counts;
};

/** Outlets are named for whom they told: they are no part of what happened. */
const isOutlet = ({ name, kind }: NamedEntity): boolean =>
  kind === 'organisation' && (outletNamed(name) !== null || readsAsOutlet(name));

/** The words of names, and those printed as one, with the most each says as a part of one. */
const nameWords = (
  names: readonly NamedEntity[],
  proper: readonly string[],
): Map<string, number> => {
  const words = new Map(proper.map((word) => [stem(word), IN_NAME.place]));
  for (const { name, kind } of names) {
    for (const word of wordsOf(name)) {
      const key = stem(word);
      if (rarity(word) > 0) words.set(key, Math.max(IN_NAME[kind], words.get(key) ?? 0));
    }
  }
  return words;
};

/** A name of common words alone says nothing: "Energy Department". */
const TELLING_NAME = 0.5;

const asNamed = ({ name, kind }: NamedEntity): Named => ({
  words: (kind === 'person' ? wordsOf(name).slice(-1) : wordsOf(name))
    .filter((word) => rarity(word) >= TELLING_NAME)
    .map(stem),
  person: kind === 'person' ? name : null,
  given: kind === 'person' ? wordsOf(name).slice(0, -1).map(stem) : [],
  isPlace: kind === 'place',
});

const asProper = (word: string): Named => ({
  words: [stem(word)],
  person: null,
  given: [],
  isPlace: false,
});

const STORM =
  /(?<!\p{L})(?:[Cc]yclone|[Hh]urricane|[Tt]yphoon|[Ss]torm) (\p{Lu}\p{Ll}{2,})(?!\p{L})/gu;

/** A storm is a hurricane on one page and a storm on the next. */
const stormsIn = (text: string): ReadonlySet<string> =>
  new Set(Array.from(text.matchAll(STORM), ([, name = '']) => name.toLowerCase()));

const readProfile = (stored: StoredArticle): EventProfile => {
  const { article, extraction } = stored;
  const title = article.title.slice(0, LONGEST_TITLE);
  const telling = extraction.names.filter((entity) => !isOutlet(entity));
  const proper = properWords(article);
  const named = nameWords(telling, proper);
  const words = [...countWords(title, article.text)]
    .map(([key, { word, says, count: times }]) => ({
      key,
      word,
      weight: (1 + Math.log2(times)) * says * (named.get(key) ?? 1),
    }))
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
  const length = Math.hypot(...words.map(({ weight }) => weight)) || 1;
  const titleWords = new Set(wordsOf(title).map(stem));
  const names = words.filter(({ key }) => named.has(key));
  const others = words.filter(({ key }) => !named.has(key) && titleWords.has(key));
  return {
    day: article.published === null ? null : dayNumber(article.published),
    weights: new Map(words.map(({ key, weight }) => [key, weight / length])),
    names: new Set(names.map(({ key }) => key)),
    named: [...telling.map(asNamed), ...proper.map(asProper)].filter(
      ({ words: of }) => of.length > 0,
    ),
    numbers: words.map(({ key }) => key).filter(isTellingNumber),
    headlineFigures: [...titleWords].filter(isTellingNumber),
    lead: readLead(stored),
    storms: stormsIn(`${title}\n${article.text.slice(0, LEAD)}`),
    lookUp: [...names, ...others].slice(0, MOST_LOOKED_UP).map(({ word }) => word),
  };
};

const profiles = new WeakMap<StoredArticle, EventProfile>();

/** Reads what an article is about; kept for as long as the article is, since it is asked for in pairs. */
export const eventProfile = (article: StoredArticle): EventProfile => {
  const profile = profiles.get(article) ?? readProfile(article);
  profiles.set(article, profile);
  return profile;
};
