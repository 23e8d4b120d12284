import lexicon from '../../../../data/lexicon/dates.json' with { type: 'json' };
import { knownAt, knownWords, nextKnown } from '../text/known-words.ts';
import { endOf, isNumber, startOf } from '../text/words.ts';
import type { Words } from '../text/words.ts';
import { HOLIDAY_OPENERS, holidayAt } from './holidays.ts';

const ANCHOR = 1;
/** An anchor only where a holiday's name goes on with it. */
const HOLIDAY = 2;

/** Every year in words has one of these: "nineteen ninety", "two thousand and six". */
const IN_YEARS = ['hundred', 'thousand', 'eighteen', 'nineteen', 'twenty'];

const ANCHORS = knownWords<number>([
  ...HOLIDAY_OPENERS.map((word) => [word, HOLIDAY] as const),
  ...[
    ...[lexicon.months, lexicon.weekdays, lexicon.seasons, lexicon.units, lexicon.plurals],
    ...[lexicon.days, lexicon.decadeWords],
  ].flatMap((list) => Object.keys(list).map((word) => [word, ANCHOR] as const)),
  ...[...lexicon.dayparts, ...IN_YEARS].map((word) => [word, ANCHOR] as const),
]);

const ZERO = 48;
const SLASH = 47;
const APOSTROPHES = "'’";

/** The first word from one on of which every date expression has at least one; the count where there is none. */
export function nextAnchor(words: Words, from: number): number {
  let index = nextKnown(ANCHORS, words, from, words.count);
  while (index < words.count && !isAnchor(words, index))
    index = nextKnown(ANCHORS, words, index + 1, words.count);
  return index;
}

function isAnchor(words: Words, index: number): boolean {
  if (isNumber(words, index)) return isDateNumber(words, index);
  const kind = knownAt(ANCHORS, words, index);
  return kind === ANCHOR || (kind === HOLIDAY && opensHoliday(words, index));
}

function opensHoliday(words: Words, index: number): boolean {
  const { text } = words;
  const start = startOf(words, index);
  return holidayAt(text, start, text.slice(start, endOf(words, index)).toLowerCase()) !== null;
}

/** Digits that can be a date without a month or unit beside them: "2024", "9/11", "Q3", "the 14th", "'90s", "'72". */
function isDateNumber(words: Words, index: number): boolean {
  const { text } = words;
  const [start, end] = [startOf(words, index), endOf(words, index)];
  if (end - start >= 4) return end - start === 4;
  const [before, after] = [text.charCodeAt(start - 1), text.charCodeAt(end)];
  if (end - start === 2 && APOSTROPHES.includes(text.charAt(start - 1))) return true;
  if (
    before === SLASH ||
    after === SLASH ||
    (text.charCodeAt(end - 1) === ZERO && opensDecade(text, end))
  )
    return true;
  return (
    index > 0 &&
    (endOf(words, index - 1) === start || knownAt(BEFORE_A_DAY, words, index - 1) === true)
  );
}

function opensDecade(text: string, end: number): boolean {
  const at = APOSTROPHES.includes(text.charAt(end)) ? end + 1 : end;
  return (text.charCodeAt(at) | 32) === 115;
}

/** "the 14th", "on 14th". */
const BEFORE_A_DAY = knownWords([
  ['the', true],
  ['on', true],
]);
