import dates from '../../../../data/lexicon/dates.json' with { type: 'json' };
import lexicon from '../../../../data/lexicon/figures.json' with { type: 'json' };
import { isSpaceAt, oneOf } from '../text/characters.ts';
import { BESIDE } from './beside.ts';
import type { Placed } from './numerals.ts';
import { isWholeOfShare, shareAt } from './shares.ts';
import { quickPattern } from '../text/quick-pattern.ts';

const MONTHS = Object.keys(dates.months).join('|');
const AFTER_A_MONTH = quickPattern(
  new RegExp(`(?<!\\p{L})(?:${MONTHS})\\.? (?:\\d{1,2}(?:st|nd|rd|th)?[-–])?$`, 'iu'),
);
const BEFORE_A_MONTH = quickPattern(new RegExp(`^ (?:of )?(?:${MONTHS})(?!\\p{L})`, 'iu'));
const BEFORE_A_DAY = quickPattern(
  new RegExp(`^(?: to | and |[-–])\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${MONTHS})(?!\\p{L})`, 'iu'),
);
const AFTER_A_LABEL = quickPattern(
  new RegExp(`(?<!\\p{L})(?:${lexicon.labels.join('|')})s?\\.?[ -]$`, 'iu'),
);

const INDEX =
  /(?<!\p{L})(?:FTSE|S&P|CAC|DAX|Stoxx|STOXX|Nikkei|Nasdaq|Russell|TSX|ASX|Fortune|Forbes) $/u;

type Place = { readonly numeral: Placed; readonly before: string; readonly after: string };

const isDash = oneOf('-–');
const opensTime = oneOf('apoAPO');
const joinsTime = oneOf(':/');

function lastOf(before: string): number {
  return before.charCodeAt(before.length - 1);
}

/** How much of the sentence on either side decides, in UTF-16 units. */
const REACH = 24;

/**
 * Numbers that measure nothing. Each row looks at the words just before and after, and asks a pattern
 * only where one of them is of a class it needs.
 */
const NOT_FIGURES: readonly ((place: Place) => boolean)[] = [
  // part of a word, a name or a longer number: "F-16", "G20", "192.168.0.1", "#5"
  ({ before, after }) =>
    !(isSpaceAt(before, before.length - 1) && isSpaceAt(after, 0)) &&
    (/[\p{L}\p{N}_#/]$|\p{N}[.,:]$|\p{L}-$/u.test(before) ||
      /^(?:[\p{L}\p{N}_]|[.,:/]\p{N})/u.test(after)),
  // "January 24", "24 January", "Jan. 24-26"
  ({ before, numeral }) => (numeral.before & BESIDE.month) !== 0 && AFTER_A_MONTH.test(before),
  ({ after, numeral }) =>
    numeral.value <= 31 &&
    (((numeral.after & BESIDE.month) !== 0 && BEFORE_A_MONTH.test(after)) ||
      ((numeral.after & BESIDE.digits) !== 0 && BEFORE_A_DAY.test(after))),
  // "in 2024", "the 2024 election", "2024-25"
  ({ numeral, before, after }) =>
    isYear(numeral) && !/[$€£¥]$/u.test(before) && !countsSomething(before, after),
  ({ before, numeral }) =>
    numeral.value < 100 && isDash(lastOf(before)) && /(?:19|20)\d\d[-–]$/.test(before),
  // "1990s", "8 p.m.", "8:30", "24/7"
  ({ after }) =>
    !(isSpaceAt(after, 0) && !opensTime(after.charCodeAt(1))) &&
    /^(?:['’]?s(?!\p{L})|\s?[ap]\.?m(?!\p{L})|:\d|\/\d| o['’]clock)/iu.test(after),
  ({ before }) => joinsTime(lastOf(before)) && /\d[:/]$/.test(before),
  // "Article 5", "No. 10", "Section 230"
  ({ before, numeral }) => (numeral.before & BESIDE.label) !== 0 && AFTER_A_LABEL.test(before),
  // "a 34-year-old"; "aged 34"; "Smith, 34,"
  ({ after, numeral }) =>
    (numeral.after & BESIDE.year) !== 0 && /^[- ]years?[- ]old(?!\p{L})/iu.test(after),
  ({ before, after, numeral }) =>
    !numeral.spelled &&
    (((numeral.before & BESIDE.age) !== 0 && /(?<!\p{L})aged?\s$/iu.test(before)) ||
      (after.startsWith(',') && numeral.value < 120 && /\p{L}, $/u.test(before))),
  // "her brother Dean, 41."; "turned 79"
  ({ before, after, numeral }) =>
    !numeral.spelled &&
    numeral.value < 120 &&
    ((before.endsWith(', ') &&
      /\p{Lu}\p{L}+, $/u.test(before) &&
      /^(?:[.;)]|$| (?:and|from|of|who)(?!\p{L}))/u.test(after)) ||
      ((numeral.before & BESIDE.turning) !== 0 &&
        /(?<!\p{L})turn(?:s|ed|ing)? $/u.test(before) &&
        /^(?:[.,;]|$| (?:in|on|last|this|next)(?!\p{L}))/u.test(after))),
  // "won 27-24 on Sunday", "the Pioneers (8-3)": a score
  ({ before, after }) => isScore(before, after),
  // "every morning at six"
  ({ before, numeral }) =>
    numeral.spelled &&
    numeral.value <= 12 &&
    /(?:morning|afternoon|evening|night|day) at $/u.test(before),
  // "one in eight"
  ({ before, numeral, after }) => isWholeOfShare(before, numeral, after),
  // "the FTSE 100"
  ({ before, numeral }) => (numeral.before & BESIDE.index) !== 0 && INDEX.test(before),
  // "the two leaders", "their three children" point back to somebody named before
  ({ numeral, before }) =>
    numeral.spelled &&
    !numeral.ordinal &&
    numeral.value <= 10 &&
    (numeral.before & BESIDE.pointer) !== 0 &&
    /(?<!\p{L})(?:the|these|those|his|her|their|its|our|both)\s$/iu.test(before),
  // "the one", "no one", "at one point"
  ({ numeral }) => numeral.spelled && numeral.value <= 1,
  // "21st century", "9th Circuit"
  ({ numeral, after }) => numeral.ordinal && /^ (?:century|thoughts?|\p{Lu})/u.test(after),
  // "on second thought", "seconds"
  ({ numeral, after, before }) =>
    numeral.ordinal && (!/^ \p{Ll}/u.test(after) || /(?<!\p{L})at $/iu.test(before)),
];

const SCORE_ENDS =
  /^(?:[-–]\d{1,3})?(?:[.,;)]|$| (?:on|in|at|to|over|against|and|after|but|win|loss|victory|defeat|draw|lead|vote|by)(?!\p{L}))/u;

/** "passed 27-15 and 41-29": votes are counts. */
const VOTED =
  /(?<!\p{L})(?:passed|passes|voted?|votes|approved|rejected|adopted|carried|backed|advanced)(?: [\p{L}\d–-]+){0,4} (?:\d{1,3}[-–])?$/u;

/** Two numbers with a dash between and nothing counted behind them: "27-24.", "(8-3)". */
function isScore(before: string, after: string): boolean {
  const isDashed =
    (isDash(after.charCodeAt(0)) && /^[-–]\d{1,3}(?!\d)/.test(after)) ||
    (isDash(lastOf(before)) && /(?<!\d)\d{1,3}[-–]$/.test(before));
  return isDashed && SCORE_ENDS.test(after) && !VOTED.test(before);
}

/** Whether a number is a date, a time, a label or part of a name rather than a figure. */
export function isNoFigure(sentence: string, numeral: Placed): boolean {
  if (shareAt(sentence, numeral) !== null) return false;
  const before = sentence.slice(Math.max(0, numeral.start - REACH), numeral.start);
  const after = sentence.slice(numeral.end, numeral.end + REACH);
  return NOT_FIGURES.some((isNone) => isNone({ numeral, before, after }));
}

function isYear({ value, spelled, start, end }: Placed): boolean {
  return !spelled && end - start === 4 && value >= 1500 && value <= 2099;
}

/** "2016 signatures", "2000 feet", but not "the 2016 elections". */
function countsSomething(before: string, after: string): boolean {
  const plural =
    /^ (?!was|has|this|its)(?:\p{Ll}+ )?(?:people|men|women|feet|percent|\p{Ll}{3,}s)(?!\p{L})/u;
  return (
    plural.test(after) && !/(?<!\p{L})(?:the|in|of|since|by|until|from|during|and) $/iu.test(before)
  );
}
