import { PLACE_PREPOSITION, THE, besideAt } from './beside.ts';
import { capitalAt } from './joined.ts';
import { ENDS_BODY_TOO, kindByWords } from './kinds.ts';
import {
  ACRONYM,
  ADJECTIVE,
  BODY,
  BODY_HEAD,
  COMMON,
  COURTESY,
  GIVEN,
  OF,
  OFFICE,
  PLACE,
  is,
} from './known.ts';
import {
  ALSO_TOPICS,
  KNOWN_BODIES,
  LOCAL_BODIES,
  OF_PEOPLE,
  OF_SEVERAL,
  PUBLIC_BODIES,
} from './lexicon.ts';
import { wordAt, wordsBetween } from './words.ts';
import type { Word, Words } from './words.ts';

/**
 * How many words from an "and" on belong to the body or office named before it: 0 where two names
 * meet. "Food | and Drug Administration", "Health | and Safety Executive", "Ministry of Justice | and
 * Equality"; not "Harbour Council | and Police Federation". `first` is where the name begins.
 */
export function andInBody(words: Words, and: number, first: number): number {
  const [last, next] = [wordAt(words, and - 1), wordAt(words, and + 1)];
  if (last === undefined || next === undefined || !capitalAt(words, and + 1)) return 0;
  if (KNOWN_BODIES.has(`${last.lower} and ${next.lower}`)) return 2;
  const head = headBehind(words, and);
  const taken = wordsBetween(words, first, and);
  const office = officeBehind(words, and, taken);
  if (office !== null) return office - and + 1;
  if (head !== null && isOneBefore(words, { taken, first, and, head })) return head - and + 1;
  return goesOnBehindOf(taken, next, wordsBetween(words, and + 1, capitalsFrom(words, and + 1)))
    ? 2
    : 0;
}

/** A name up to its "and", and the word for a body behind that. */
type Halves = {
  readonly taken: readonly Word[];
  readonly first: number;
  readonly and: number;
  readonly head: number;
};

/** Whether what stands on both sides of "and" is what one body deals with, or whose it is. */
function isOneBefore(words: Words, { taken, first, and, head }: Halves): boolean {
  const [last, next] = [wordAt(words, and - 1), wordAt(words, and + 1)];
  if (last === undefined || next === undefined) return false;
  if (taken.some((word) => is(word, OF)) && taken.some((word) => is(word, BODY_HEAD))) return false;
  if (taken.some((word) => is(word, GIVEN))) return false;
  if (isThing(last) && isThing(next)) return true;
  const isThe = (besideAt(words, first - 1) & THE) !== 0;
  const noun = wordAt(words, head)?.lower ?? '';
  // the National Oceanic and Atmospheric Administration
  if (isThe && PUBLIC_BODIES.has(noun) && taken.every(isTopic) && isTopic(next)) return true;
  // Dumfries and Galloway Council
  return (
    LOCAL_BODIES.has(noun) &&
    taken.length === 1 &&
    mayBeArea(last) &&
    mayBeArea(next) &&
    (isThe || (besideAt(words, first - 1) & PLACE_PREPOSITION) === 0)
  );
}

function isThing(word: Word): boolean {
  return is(word, COMMON) && !is(word, GIVEN | PLACE | BODY | OFFICE | BODY_HEAD);
}

/** A word that by itself names neither anybody nor a place or body. */
function isNobodys(word: Word): boolean {
  return !is(word, GIVEN | PLACE | BODY | OFFICE | COURTESY | BODY_HEAD | ACRONYM | ADJECTIVE);
}

function mayBeArea(word: Word): boolean {
  return is(word, PLACE) || !is(word, COMMON | BODY | OFFICE | COURTESY | BODY_HEAD | ACRONYM);
}

const MOST_BEHIND_AND = 4;

/** Where the word for a body is: one "and" further it would be another's. */
function headBehind(words: Words, and: number): number | null {
  let found: number | null = null;
  for (let at = and + 1; at <= and + MOST_BEHIND_AND; at++) {
    const word = wordAt(words, at);
    if (word === undefined) break;
    // "Medicines and Healthcare | products | Regulatory Agency"
    if (!capitalAt(words, at)) {
      const goesOn = found === null && at > and + 1 && is(word, COMMON) && capitalAt(words, at + 1);
      if (!goesOn || !word.lower.endsWith('s')) break;
    } else if (at > and + 1 && (is(word, BODY_HEAD) || ENDS_BODY_TOO.has(word.lower))) found = at;
  }
  return found;
}

/** "Health | and Social Care Secretary Otis Roe": where the office is whose holder deals with both. */
function officeBehind(words: Words, and: number, taken: readonly Word[]): number | null {
  const [last, next] = [wordAt(words, and - 1), wordAt(words, and + 1)];
  if (last === undefined || next === undefined) return null;
  if (!isTopic(next) || !isTopical(next)) return null;
  const isForce = last.lower === 'police' && FORCES.has(next.lower);
  if (!isForce && (!taken.every(isThing) || (last.initial && last.lower.endsWith('s'))))
    return null;
  for (let at = and + 2; at < and + MOST_BEHIND_AND && capitalAt(words, at); at++) {
    const word = wordAt(words, at);
    if (word !== undefined && is(word, OFFICE) && capitalAt(words, at + 1)) return at;
  }
  return null;
}

/** "Police and Crime Commissioner". */
const FORCES = new Set(['crime', 'fire']);

/** Behind the last of the capitals from one word on. */
function capitalsFrom(words: Words, from: number): number {
  let to = from + 1;
  while (to < from + MOST_BEHIND_AND && capitalAt(words, to)) to++;
  return to;
}

/** "Department of Health | and Human Services", but "the Bank of Canada | and Statistics Canada". */
function goesOnBehindOf(taken: readonly Word[], next: Word, right: readonly Word[]): boolean {
  if (!taken.some((word) => is(word, OF))) return false;
  if (is(next, GIVEN | ACRONYM) || next.text === next.text.toUpperCase() || next.possessive)
    return false;
  if (isBodyBy(right)) return false;
  const last = taken.at(-1);
  return (
    taken.some(({ lower }) => OF_SEVERAL.has(lower)) ||
    // Royal College of Surgeons and Nurses
    (taken.some(({ lower }) => OF_PEOPLE.has(lower)) &&
      !is(next, PLACE | BODY) &&
      ((last?.lower.endsWith('s') === true && next.lower.endsWith('s')) || isThing(next)))
  );
}

/** Whether words are a body of their own: "Home Office"; not "Human Services". */
function isBodyBy(right: readonly Word[]): boolean {
  const last = right.at(-1);
  return (
    last !== undefined && !ALSO_TOPICS.has(last.lower) && kindByWords(right) === 'organisation'
  );
}

const MOST_LISTED = 4;

/**
 * Whether the capital at a place, behind a comma, goes on a list inside one body's name: "Department
 * for Culture, | Media and Sport", "the Advisory, | Conciliation and Arbitration Service"; not "the
 * Ministry of Justice, | Treasury and Home Office".
 */
export function isListedInBody(words: Words, at: number, first: number): boolean {
  const taken = wordsBetween(words, first, at);
  const isOpened =
    taken.some((word) => is(word, OF)) && taken.some(({ lower }) => OF_SEVERAL.has(lower));
  const isThe = (besideAt(words, first - 1) & THE) !== 0;
  if (!isOpened && !(isThe && taken.every(isTopic))) return false;
  const and = andOfList(words, at);
  const next = and === null ? undefined : wordAt(words, and + 1);
  if (and === null || next === undefined || !isTopic(next)) return false;
  if (!isOpened) return headBehind(words, and) !== null;
  const right = wordsBetween(words, and + 1, capitalsFrom(words, and + 1));
  return isTopical(next) && !isBodyBy(right);
}

/** Where the "and" before the last item of a list is whose items are topics. */
function andOfList(words: Words, from: number): number | null {
  let at = from;
  for (let items = 0; items < MOST_LISTED; items++) {
    const to = capitalsFrom(words, at);
    if (!wordsBetween(words, at, to).every(isTopic)) return null;
    const [last, next] = [wordAt(words, to - 1), wordAt(words, to)];
    if (last === undefined || next?.sentence !== last.sentence) return null;
    if (next.text === 'and') return capitalAt(words, to + 1) ? to : null;
    if (!next.capital || words.text.slice(last.end, next.start) !== ', ') return null;
    at = to;
  }
  return null;
}

function isTopic(word: Word): boolean {
  return ALSO_TOPICS.has(word.lower) || is(word, OF) || isNobodys(word);
}

/** "Sport", "Explosives"; not "Tyson". */
function isTopical({ lower, known }: Word): boolean {
  return is({ known }, COMMON) || /(?:s|ing|[ts]ion|ment|ity|ance)$/.test(lower);
}

/**
 * Whether what a body is there for goes on: "Society for the Protection | of Birds", "for the
 * Prevention of Cruelty | to Animals". `at` is the small word.
 */
export function isAimOfBody(words: Words, at: number, first: number): boolean {
  for (let the = at - 2; the > first && the >= at - LONGEST_AIM; the--)
    if (wordAt(words, the)?.text === 'the') return wordAt(words, the - 1)?.text === 'for';
  return false;
}

const LONGEST_AIM = 4;
