import type { Subject } from './lead.ts';
import { plainLikeness, sharedNames, sharePlacesAlone } from './likeness.ts';
import type { EventProfile } from './profile.ts';

/** Less of what a headline says happened is chance: "fire", "minister". */
const LEAST_HAPPENED = 0.28;

/** With so many names in common, or fewer and like words, headlines are two views of one event. */
const SAME_CAST = 3;
const LIKE_CAST = 2;
const LIKE_WORDS = 0.25;

const haveOneCast = (a: EventProfile, b: EventProfile): boolean => {
  const names = sharedNames(a, b);
  return names >= SAME_CAST || (names >= LIKE_CAST && plainLikeness(a, b) >= LIKE_WORDS);
};

const knows = (profile: EventProfile, { words }: Subject): boolean =>
  words.every((word) => profile.weights.has(word));

const unknownTo = (
  a: EventProfile,
  b: EventProfile,
  kind: Subject['kind'],
  title: boolean,
): Subject[] =>
  a.lead.subjects.filter(
    (subject) =>
      subject.kind === kind && !subject.speaks && (!title || subject.inTitle) && !knows(b, subject),
  );

/** Each puts somebody first whom the other does not name at all. */
const onOthers = (
  a: EventProfile,
  b: EventProfile,
  kind: Subject['kind'],
  title: boolean,
): boolean => unknownTo(a, b, kind, title).length > 0 && unknownTo(b, a, kind, title).length > 0;

const elsewhere = (a: EventProfile, b: EventProfile): boolean => {
  const places = ({ lead }: EventProfile): number =>
    lead.subjects.filter(({ kind }) => kind === 'place').length;
  const isStrange = (one: EventProfile, other: EventProfile): boolean =>
    places(one) > 0 && unknownTo(one, other, 'place', false).length === places(one);
  return isStrange(a, b) && isStrange(b, a);
};

const areStrange = (a: EventProfile, b: EventProfile): boolean =>
  a.lead.measures.length > 0 && !a.lead.measures.some((measure) => b.lead.allMeasures.has(measure));

/** Another magnitude, rate or score on another day; on one day outlets may disagree. */
const measuredOtherwise = (a: EventProfile, b: EventProfile): boolean =>
  a.day !== null && b.day !== null && a.day !== b.day && areStrange(a, b) && areStrange(b, a);

/** What part of what one headline says happened the other article tells, of the words that count. */
const told = (
  a: EventProfile,
  b: EventProfile,
  counts: (word: string) => boolean = () => true,
): number => {
  let all = 0;
  let known = 0;
  for (const [word, says] of a.lead.happened) {
    if (!counts(word)) continue;
    all += says;
    if (b.weights.has(word)) known += says;
  }
  return all === 0 ? 1 : known / all;
};

/** The same of the words that name nobody and nothing in either. */
const tellsPlainly = (a: EventProfile, b: EventProfile): number =>
  told(a, b, (word) => !a.names.has(word) && !b.names.has(word));

/** Two storms. */
const areNamedOtherwise = (a: EventProfile, b: EventProfile): boolean =>
  a.storms.size > 0 && b.storms.size > 0 && a.storms.isDisjointFrom(b.storms);

/** With so many names in common a later day is the next turn of one affair: a strike, a row between states. */
const FULL_CAST = 4;

/** Of two happenings of two days neither article tells so much of what the other's headline does. */
const LEAST_TOLD = 0.45;

/**
 * Each dates what it puts first by a day the other does not name, and tells little of the other's
 * headline but who and where: two fires of one week, two affairs of one minister.
 */
const onOtherDays = (a: EventProfile, b: EventProfile): boolean => {
  const isStrange = (one: EventProfile, other: EventProfile): boolean =>
    one.lead.days.length > 0 && !one.lead.days.some((day) => other.lead.allDays.has(day));
  return (
    isStrange(a, b) &&
    isStrange(b, a) &&
    sharedNames(a, b) < FULL_CAST &&
    Math.max(tellsPlainly(a, b), tellsPlainly(b, a)) < LEAST_TOLD
  );
};

/**
 * Whether two articles are on different events however alike they are: each puts a person, place or
 * body first that the other does not name at all, measures something else on another day, or neither
 * tells what the other's headline says happened.
 *
 * "Rovers beat United 2-1" and, a week on, "Rovers beat Albion 3-0" -> `true`
 */
export const areOnOtherEvents = (a: EventProfile, b: EventProfile): boolean =>
  onOthers(a, b, 'person', false) ||
  onOthers(a, b, 'place', true) ||
  onOthers(a, b, 'organisation', true) ||
  onOthers(a, b, 'thing', true) ||
  elsewhere(a, b) ||
  measuredOtherwise(a, b) ||
  onOtherDays(a, b) ||
  areNamedOtherwise(a, b) ||
  (Math.max(told(a, b), told(b, a)) < LEAST_HAPPENED && !haveOneCast(a, b));

/**
 * Whether two articles tell one affair at different turns: they share more than places, and each
 * tells a good part of what the other's headline says, beside the names in it.
 *
 * "Orla Venn wins Teln by a whisker" and, two weeks on, "Recount confirms Venn's win" -> `true`
 */
export const tellEachOther = (a: EventProfile, b: EventProfile): boolean =>
  !sharePlacesAlone(a, b) && Math.min(tellsPlainly(a, b), tellsPlainly(b, a)) >= LEAST_TOLD;

/** What happened is told by a word that says at least this much: "collapse", not "new". */
const TELLING = 0.4;

const sharesName = (a: EventProfile, b: EventProfile): boolean =>
  a.lead.subjects.some(
    (one) =>
      one.kind !== 'person' &&
      b.lead.subjects.some((other) => other.words.join(' ') === one.words.join(' ')),
  );

/**
 * Whether one is likely a later report on the other's event: both put the same place or body first,
 * and a telling word of either headline for what happened stands in the other article too.
 *
 * "Nine missing after collapse at Karsk mine" and "Four miners found alive in Karsk" -> `true`
 */
export const followsUp = (a: EventProfile, b: EventProfile): boolean => {
  const shares = (one: EventProfile, other: EventProfile): boolean =>
    [...one.lead.happened].some(([word, says]) => says >= TELLING && other.weights.has(word));
  return sharesName(a, b) && shares(a, b) && shares(b, a);
};
