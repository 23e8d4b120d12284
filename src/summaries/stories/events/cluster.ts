import type { StoredArticle } from '../../types.ts';
import {
  eventLikeness,
  plainLikeness,
  sharedNames,
  sharePlacesAlone,
  shareTellingNumber,
} from './likeness.ts';
import { eventProfile } from './profile.ts';
import type { EventProfile } from './profile.ts';
import { areOnOtherEvents, followsUp, tellEachOther } from './veto.ts';

/**
 * How alike two articles must be to tell one event, by how many days lie between them: a day later
 * the same words are likely a follow-up, a week later likely the next of its kind.
 * Set on reports of our own writing, among them look-alikes of other events.
 */
const LEAST_LIKENESS: readonly (readonly [days: number, likeness: number])[] = [
  [2, 0.32],
  [7, 0.6],
  [21, 0.75],
];

/** Articles further apart are never on one event. */
export const MOST_DAYS_APART = Math.max(...LEAST_LIKENESS.map(([days]) => days));

/** With fewer words in common beside names, one president has two days' work in a day. */
const LEAST_PLAIN = 0.1;

/** Where one names no date. */
const LEAST_LIKENESS_UNDATED = 0.38;

/** Up to a week apart, where place or body and what happened are the same. */
const FOLLOW_UP_DAYS = 7;
/** Up to three weeks apart, where each tells what the other's headline says. */
const LATER_TURN_DAYS = 21;
const LEAST_LIKENESS_OF_FOLLOW_UP = 0.28;

/**
 * Within these days, articles that share names and tell of them in like words need be less alike:
 * one is an interview, a tabloid's version or a look behind the other's event.
 */
const BACKED_DAYS = 3;
/** A few days later they must be so many times as alike: it may be the next of its kind. */
const BACKED_LATE_DAYS = 5;
const BACKED_LATE = 1.7;
const BACKED: readonly {
  readonly names: number;
  readonly isNumberShared: boolean;
  readonly plain: number;
  readonly least: number;
}[] = [
  { names: 1, isNumberShared: true, plain: 0.25, least: 0.06 },
  { names: 2, isNumberShared: false, plain: 0.2, least: 0.08 },
  { names: 1, isNumberShared: false, plain: 0.28, least: 0.09 },
  { names: 2, isNumberShared: false, plain: 0.1, least: 0.16 },
];
/** Where they share only places, in which more happens, they must be so many times as alike. */
const PLACES_ALONE = 2;

/** Where both name the event itself, as a storm is named. */
const LEAST_LIKENESS_OF_NAMED = 0.08;

const leastIfBacked = (a: EventProfile, b: EventProfile): number => {
  const names = sharedNames(a, b);
  if (names === 0) return Infinity;
  const plain = plainLikeness(a, b);
  const backed = BACKED.find(
    (row) =>
      names >= row.names && plain >= row.plain && (!row.isNumberShared || shareTellingNumber(a, b)),
  )?.least;
  const isNamed = [...a.storms].some((name) => b.storms.has(name));
  const least = isNamed ? Math.min(LEAST_LIKENESS_OF_NAMED, backed ?? 1) : backed;
  return least === undefined ? Infinity : least * (sharePlacesAlone(a, b) ? PLACES_ALONE : 1);
};

const leastLikeness = (a: EventProfile, b: EventProfile): number => {
  if (a.day === null || b.day === null) {
    return Math.min(LEAST_LIKENESS_UNDATED, BACKED_LATE * leastIfBacked(a, b));
  }
  const apart = Math.abs(a.day - b.day);
  const plain = LEAST_LIKENESS.find(([days]) => apart <= days)?.[1] ?? Infinity;
  const more = apart <= BACKED_DAYS ? 1 : apart <= BACKED_LATE_DAYS ? BACKED_LATE : Infinity;
  const least = Math.min(plain, more * leastIfBacked(a, b));
  const isLater =
    (apart <= FOLLOW_UP_DAYS && followsUp(a, b)) ||
    (apart <= LATER_TURN_DAYS && tellEachOther(a, b));
  return isLater ? Math.min(least, LEAST_LIKENESS_OF_FOLLOW_UP) : least;
};

/**
 * Words to look up articles on the same event by, at most 40, the most telling first: words of names
 * and of the headline. Two articles on the same event always share one.
 *
 * An article on Alberta's separatists -> `['alberta', 'rath', 'prosperity', …]`
 */
export const eventWords = (article: StoredArticle): string[] => [...eventProfile(article).lookUp];

/**
 * Whether two articles tell one event, by names, places, rare words, figures and the days between
 * them. It looks at these two alone, so stories do not depend on what else is known or came first.
 */
export const sameEvent = (a: StoredArticle, b: StoredArticle): boolean => {
  const [one, other] = [eventProfile(a), eventProfile(b)];
  const least = leastLikeness(one, other);
  return (
    least < 1 &&
    one.lookUp.some((word) => other.lookUp.includes(word)) &&
    eventLikeness(one, other) >= least &&
    plainLikeness(one, other) >= LEAST_PLAIN &&
    !areOnOtherEvents(one, other)
  );
};

const byId = (a: StoredArticle, b: StoredArticle): number =>
  a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : 0;

/**
 * Brings articles of one event together: everything that is linked by `sameEvent`, directly or over
 * others. Articles and events come in the order of ids, whatever order they are given in.
 *
 * Three articles, two of them on one earthquake -> `[[first, third], [second]]`
 */
export const groupByEvent = (
  articles: readonly StoredArticle[],
): readonly (readonly StoredArticle[])[] => {
  const events: StoredArticle[][] = [];
  const byWord = new Map<string, Set<StoredArticle>>();
  const eventOf = new Map<StoredArticle, StoredArticle[]>();
  for (const article of articles.toSorted(byId)) {
    const words = eventWords(article);
    const alike = new Set(words.flatMap((word) => [...(byWord.get(word) ?? [])]));
    const event = [article];
    events.push(event);
    eventOf.set(article, event);
    for (const other of alike) {
      const joined = eventOf.get(other);
      const own = eventOf.get(article);
      if (joined === undefined || own === undefined || joined === own) continue;
      if (!sameEvent(article, other)) continue;
      joined.push(...own);
      for (const member of own.splice(0)) eventOf.set(member, joined);
    }
    for (const word of words) byWord.set(word, (byWord.get(word) ?? new Set()).add(article));
  }
  return events
    .filter((event) => event.length > 0)
    .map((event) => event.sort(byId))
    .sort(([a], [b]) => (a && b ? byId(a, b) : 0));
};
