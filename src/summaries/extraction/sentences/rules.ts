import abbreviations from '../../../../data/lexicon/abbreviations.json' with { type: 'json' };
import { isLetter, isUpper, oneOf } from '../text/characters.ts';
import type { Boundary, Rule } from './boundary.ts';
import { opensWithCue } from './cue-behind.ts';
import { isGlued } from './unseen.ts';
import { goesOnSmall, opensWithMany, startsSentence, wordBefore } from './boundary.ts';

const beforeName = new Set(abbreviations.beforeName);
const beforeNumber = new Set(abbreviations.beforeNumber);
const months = new Set(abbreviations.months);
const afterName = new Set(abbreviations.afterName);
const within = new Set(abbreviations.within);
const neverSurnames = new Set(abbreviations.neverSurnames);
const withMark = new Set(abbreviations.withExclamation);

const LIST_MARKER = /^(?:[•⁃▪‣*-]\s*)?(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})(?:\.\)?|\))|[•⁃▪‣])$/i;
const LIST_OPENING = /^\s*(?:[•⁃▪‣]|\(?(?:\d{1,3}|[a-y])[.)])/;
const LONGEST_MARKER = 9;
const LONGEST_REMARK = 200;
const isQuotationMark = oneOf('"\'”’»');
const ENDS = /[.!?…:]["'”’»)\]]*$/;
const ACRONYM = /^\(?(?:\p{L}{1,2}\.){2,}$|^(?:\p{L}+\.){3,}$/u;
const CLOCK = /^\d{0,2}[ap]\.m\.$/i;
const LONGEST_CLOCK = 6;
const ZONE =
  /^(?:[ECMP][SD]?T|A[EK][SD]T|CES?T|EES?T|WES?T|NZ[SD]T|AKT|HST|HKT|IST|JST|KST|MSK|SAST|SGT|GMT|BST|UTC|Eastern|Central|Pacific|Mountain|\w+day)\.?$/;
const unlessStarter = (boundary: Boundary): 'join' | 'break' =>
  startsSentence(boundary.following) || opensWithMany(boundary) ? 'break' : 'join';

/** "1. The plan": a marker and what it marks are one sentence. */
const listMarker: Rule = ({ text, start, end }) =>
  end - start < 8 && LIST_MARKER.test(text.slice(start, end)) ? 'join' : null;

/** "1. The first item 2. The second": the next marker of a list is split off later, not here. */
const nextListMarker: Rule = ({ text, start, word }) =>
  word.length <= LONGEST_MARKER &&
  LIST_MARKER.test(word) &&
  LIST_OPENING.test(text.slice(start, start + 8))
    ? 'join'
    : null;

/** `"It is late!" (Smith 55).`: a remark in brackets belongs to the quotation before it. */
const remark: Rule = ({ text, end, next }) => {
  if (text.charAt(next) !== '(' || !isQuotationMark(text.charCodeAt(end - 1))) return null;
  const close = text.slice(next, next + LONGEST_REMARK + 1).indexOf(')');
  return close < 0 || /^\)\s+["'“‘«]/.test(text.slice(next + close, next + close + 4))
    ? null
    : 'join';
};

/** "(a) One. (b) Two": a marker in brackets opens a sentence, small letter or not. */
const bracketedMarker: Rule = ({ text, next }) =>
  text.charAt(next) === '(' &&
  /^\((?:\d{1,2}|[a-z]|[ivx]{1,5})\)\s/i.test(text.slice(next, next + 8))
    ? 'break'
    : null;

/** "the thing is . . . I meant": three spaced points are a pause, four end a sentence. */
const pause: Rule = ({ text, end }) =>
  text.charAt(end - 2) === ' ' &&
  /(?:^|[^.\s])\s\. \. \.$/.test(text.slice(Math.max(0, end - 8), end))
    ? 'join'
    : null;

/** "read our prices\n. The next": a stop that a page left on a line of its own. */
const LEFT_BEHIND = /^[.,;:!?](?:\s|$)/;
/** "cut off in the\nmiddle because": a line that stops in mid-sentence goes on in small letters. */
const brokenLine: Rule = (boundary) => {
  const { text, end, next } = boundary;
  if (!text.slice(end, next).includes('\n')) return null;
  if (LEFT_BEHIND.test(text.slice(next, next + 2))) return 'join';
  if (!goesOnSmall(boundary) || ENDS.test(text.slice(Math.max(0, end - 4), end))) return 'break';
  const blank = text.slice(next, next + 1000).search(/\n[^\S\n]*\n/);
  const block = text.slice(next, blank < 0 ? next + 1000 : next + blank).trimEnd();
  return ENDS.test(block) ? 'join' : 'break';
};

/** "sold!Kung": no white space, no boundary, save after full-width stops. */
const noSpace: Rule = ({ text, end, next }) =>
  end === next && !/[。！？]/.test(text.charAt(end - 1)) && !isGlued(text, end) ? 'join' : null;

/** "Yahoo! News", "Jeopardy! Contestants": the mark is part of the name. */
const nameWithMark: Rule = ({ word, following }) =>
  word.endsWith('!') && isUpper(word) && withMark.has(word.slice(0, -1).toLowerCase())
    ? startsSentence(following)
      ? 'break'
      : 'join'
    : null;

/** `46° 30' N. 8° W.`: a point of the compass between the two halves of a place on the map. */
const compass: Rule = ({ text, end, word, following }) =>
  word.length === 2 &&
  /^[NSEW]\.$/.test(word) &&
  /^\d/.test(following) &&
  /[°'"′″’”]\s?[NSEW]\.$/.test(text.slice(Math.max(0, end - 4), end))
    ? 'join'
    : null;

/** `"Why now?" he asked`, "Yahoo! in": what goes on in small letters is the same sentence. */
const smallLetter: Rule = (boundary) => (goesOnSmall(boundary) ? 'join' : null);

/** "p. 55", "No. 5" */
const numberAbbreviation: Rule = (boundary) =>
  beforeNumber.has(boundary.abbreviation) && /^[\d#]/.test(boundary.following) ? 'join' : null;

/** "Jan. 29" but "in Jan. He left" */
const month: Rule = (boundary) =>
  months.has(boundary.abbreviation)
    ? /^\d/.test(boundary.following)
      ? 'join'
      : unlessStarter(boundary)
    : null;

/** "Tues. Sept. 5", "on Fri. May 5": a day and its date; "It shut Tues. September was dry" are two. */
const weekday: Rule = ({ text, word, next }) =>
  WEEKDAY.test(word) && DATE.test(text.slice(next, next + LONGEST_DATE)) ? 'join' : null;
const WEEKDAY = /^(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)\.$/;
const DATE =
  /^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|ust|ember|tember|ober)?\.? \d/;
const LONGEST_DATE = 12;

/** "5 ft. 1.", "6 lbs. 4 ounces": a measure and the smaller one behind it, not "40 ft. 12 people came". */
const measure: Rule = ({ text, end, next, abbreviation }) =>
  MEASURES.has(abbreviation) &&
  SMALLER.test(text.slice(next, next + LONGEST_DATE)) &&
  /\d \p{Ll}+\.$/u.test(text.slice(Math.max(0, end - 8), end))
    ? 'join'
    : null;
const SMALLER = /^\d{1,2}(?:[.,;)]|$| (?:ins?|inch|inches|oz|ounces?|mins?|minutes?|secs?)\b)/;
const MEASURES = new Set('ft feet hr hrs lb lbs mins min st yd yds'.split(' '));

/** "Ft. Worth", "Brig. Roe"; in small letters a measure or a word: "It rose 10 ft. Nobody drowned." */
const ALSO_WORDS = new Set(['ft', 'brig', 'cong', 'dist', 'ens']);

/** "Sen. Warren", "Mt. Fuji"; one that also ends names (St., Sr.) joins what is no sentence's opening. */
const title: Rule = (boundary) => {
  if (ALSO_WORDS.has(boundary.abbreviation) && !isUpper(boundary.word)) return null;
  if (!beforeName.has(boundary.abbreviation) || !isUpper(boundary.following)) return null;
  return afterName.has(boundary.abbreviation) ? unlessStarter(boundary) : 'join';
};

/** "5 p.m. Eastern", "3:15 p.m. Dec. 22" and "At 5 a.m. Mr. Smith went", but "He left at 6 p.m. Travellers waited" */
const clock: Rule = (boundary) => {
  if (boundary.word.length > LONGEST_CLOCK || !CLOCK.test(boundary.word)) return null;
  if (ZONE.test(boundary.following)) return 'join';
  const behind = boundary.text.slice(boundary.next, boundary.next + LONGEST_OF_CLOCK);
  if (OF_CLOCK.test(behind) && !OF_ITS_OWN.test(behind)) return 'join';
  const soFar = boundary.text.slice(boundary.start, boundary.end).split(/\s+/);
  return soFar.length <= 4 &&
    /^(?:at|by|before|after|around|until|from|since)$/i.test(soFar[0] ?? '')
    ? 'join'
    : 'break';
};

/** The day or the place a time is of: "Dec. 22", "Thurs., May 3", "Beijing time". */
const OF_CLOCK = new RegExp(
  `${DATE.source}|${WEEKDAY.source.slice(0, -1)}|^(?:\\p{Lu}\\p{L}+ ){1,2}(?:(?:Standard|Daylight|Summer) )?[Tt]ime(?!\\p{L})`,
  'u',
);
const LONGEST_OF_CLOCK = 40;
/** "Dec. 22 was cold": the day has a sentence of its own. */
const OF_ITS_OWN = /^\p{Lu}\p{Ll}+\.? \d{1,2} (?:is|was|will|would|marks|marked|has|had)(?!\p{L})/u;

/** "the U.S. Treasury" but "in the U.S. The deal" */
const acronym: Rule = (boundary) =>
  hasInnerPoint(boundary.word) && ACRONYM.test(boundary.word) ? unlessStarter(boundary) : null;
const hasInnerPoint = (word: string): boolean => word.indexOf('.') < word.length - 1;

/** In UTF-16 units: letters beyond the first plane have two. */
const LONGEST_INITIAL = 3;
/** "Jonas E. Smith", "the B. & O." but "you and I. Did" and "Plan B. It" */
const initial: Rule = (boundary) => {
  if (boundary.word.length > LONGEST_INITIAL || !/^\p{Lu}\.$/u.test(boundary.word)) return null;
  if (boundary.following === '&') return 'join';
  if (!isLetter(boundary.following)) return null;
  const before = wordBefore(boundary);
  const named = isUpper(before) && !startsSentence(before);
  if (boundary.word === 'I.' && !named) return 'break';
  if (named && neverSurnames.has(boundary.following.toLowerCase())) return 'break';
  return named || boundary.start === boundary.end - 2 ? 'join' : unlessStarter(boundary);
};

/** "Pitt & Co. at", "Jr.", "Va. Republican" but "Co. They" */
const companyOrPlace: Rule = (boundary) =>
  afterName.has(boundary.abbreviation) && wordBefore(boundary) !== ''
    ? unlessStarter(boundary)
    : null;

/** "e.g. Paris", "Smith vs. Jones" */
const insideAbbreviation: Rule = (boundary) => (within.has(boundary.abbreviation) ? 'join' : null);

/** `"Is it so?" Ann Lee, a nurse, asked.`: the words that say who spoke belong to the question. */
const reportedBy: Rule = ({ text, end, next }) =>
  isQuotationMark(text.charCodeAt(end - 1)) &&
  /[!?…]["'”’»]+$/.test(text.slice(Math.max(0, end - 5), end)) &&
  opensWithCue(text, next)
    ? 'join'
    : null;

/** In this order; the first that decides wins. */
export const rules: readonly Rule[] = [
  listMarker,
  nextListMarker,
  brokenLine,
  noSpace,
  bracketedMarker,
  remark,
  pause,
  smallLetter,
  nameWithMark,
  compass,
  numberAbbreviation,
  clock,
  month,
  weekday,
  measure,
  title,
  insideAbbreviation,
  acronym,
  initial,
  companyOrPlace,
  reportedBy,
];
