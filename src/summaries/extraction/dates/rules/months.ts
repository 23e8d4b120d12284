import { monthEnd, monthStart, yearOf } from '../calendar.ts';
import { closed, unitAround, years } from '../period.ts';
import type { Closed } from '../period.ts';
import { pick, valueOf } from '../rule.ts';
import type { Context, Rule } from '../rule.ts';
import type { Token } from '../token.ts';
import { yearly } from '../years.ts';

const BEFORE_A_SEASON = '(?<= in|by|since|until|before|after|from|during|over|to|through)';
const NO_NOUN_AFTER = '(?= stop|comma|to|and|or|after|before|$)';

/** Months, seasons, years and what is longer: "May 2025", "last spring", "in 2024", "the 1990s". */
export const MONTHS: readonly Rule[] = [
  // April 2025; May of 2024; 2017 April; the month of May
  { form: 'month (of|in|comma|dash)? year', read: month },
  { form: 'year dash? month', read: month },
  { form: 'year dash number (?! dash)', read: numericMonth },
  { form: 'month', read: month },
  { form: 'the? unit of month', read: month },
  { form: 'the? unit of month (of|comma)? year', read: month },
  // last May; this September; May last year; June of this year
  { form: 'the? direction month', read: month },
  { form: 'month comma? of? direction unit', read: monthOfYear },
  // last spring; in the spring of 2024; summer 2025; by summer
  { form: 'the? direction season', read: season },
  { form: 'the? season (of|comma)? year', read: season },
  { form: 'season of? direction unit', read: seasonOfYear },
  { form: 'direction unit season', read: seasonOfYear },
  { form: 'year season', read: season },
  { form: `${BEFORE_A_SEASON} the? season ${NO_NOUN_AFTER}`, read: season },
  // 2024; the year 2024; by 2100
  { form: 'year', read: year },
  {
    form: '(?<= in|by|until|before|after|through|to|of) number (?= stop|comma|and|or|to|$)',
    read: farYear,
  },
  { form: 'the? unit of? year', read: year },
  // week 3 of 2027
  { form: 'the? unit number of? year', read: weekOfYear },
  // Q3, of the year that fits
  { form: 'quarter (?! of|year|direction)', read: quarter },
  {
    form: '(?<= in|for|during|over) the ordinal unit (?! of|in|comma|year|number|direction)',
    read: quarter,
  },
  { form: '(?<= in|for|during|over) the ordinal unit (?= comma (?! year))', read: quarter },
  // third-quarter results
  { form: '(?<! the) ordinal dash? unit (?= word)', read: quarterOfResults },
  // the 1990s, '90s; the nineties
  { form: 'the? decade', read: decade },
  // the 21st century
  { form: 'the ordinal dash? unit', read: century },
];

function month(tokens: readonly Token[], context: Context): Closed | null {
  const unit = pick(tokens, 'unit')?.word;
  if (unit !== undefined && unit !== 'month') return null;
  const number = valueOf(tokens, 'month') ?? 0;
  const stated = valueOf(tokens, 'year');
  const inYear = (of: number): Closed =>
    closed(monthStart(of, number), monthEnd(of, number), 'month', true);
  return stated === undefined
    ? yearly(inYear, context, valueOf(tokens, 'direction'))
    : inYear(stated);
}

function monthOfYear(tokens: readonly Token[], { published }: Context): Closed | null {
  if (published === null || pick(tokens, 'unit')?.word !== 'year') return null;
  const of = yearOf(published) + (valueOf(tokens, 'direction') ?? 0);
  const number = valueOf(tokens, 'month') ?? 0;
  return closed(monthStart(of, number), monthEnd(of, number), 'month', false);
}

/**
 * Seasons by the meteorologists' calendar, northern hemisphere: spring is March to May. A winter
 * bears the year it ends in.
 */
function seasonIn(of: number, firstMonth: number, stated: boolean): Closed {
  const start = firstMonth === 12 ? 0 : firstMonth;
  return closed(monthStart(of, start), monthEnd(of, start + 2), 'season', stated);
}

/** "spring water", "fall of the wall" and "spring of his life" are no seasons of a year. */
function season(tokens: readonly Token[], context: Context): Closed | null {
  const firstMonth = valueOf(tokens, 'season') ?? 0;
  const stated = valueOf(tokens, 'year');
  if (stated !== undefined) return seasonIn(stated, firstMonth, true);
  return yearly((of) => seasonIn(of, firstMonth, false), context, valueOf(tokens, 'direction'));
}

function seasonOfYear(tokens: readonly Token[], { published }: Context): Closed | null {
  if (published === null || pick(tokens, 'unit')?.word !== 'year') return null;
  const of = yearOf(published) + (valueOf(tokens, 'direction') ?? 0);
  return seasonIn(of, valueOf(tokens, 'season') ?? 0, false);
}

function year(tokens: readonly Token[]): Closed | null {
  const unit = pick(tokens, 'unit')?.word;
  if (unit !== undefined && unit !== 'year') return null;
  return { ...years(valueOf(tokens, 'year') ?? 0, 1, 'year'), stated: true };
}

/** What is said of the next century; other numbers of four digits are counts. */
function farYear(tokens: readonly Token[]): Closed | null {
  const { word = '', value = 0 } = pick(tokens, 'number') ?? {};
  if (!/^\d{4}$/.test(word) || value < 2100 || value > 2199) return null;
  return { ...years(value, 1, 'year'), stated: true };
}

/** "2024-06" is a month; "2014-18" and "2009-10" are years. */
function numericMonth(tokens: readonly Token[]): Closed | null {
  const inDigits = pick(tokens, 'number')?.word ?? '';
  if (!/^\d\d$/.test(inDigits)) return null;
  const of = valueOf(tokens, 'year') ?? 0;
  const number = Number(inDigits);
  const range = shortRange(tokens);
  if (range !== null || number < 1 || number > 12) return range;
  return closed(monthStart(of, number), monthEnd(of, number), 'month', true);
}

/** The second year cut short: "2014-18". */
function shortRange(tokens: readonly Token[]): Closed | null {
  const first = valueOf(tokens, 'year') ?? 0;
  const last = first - (first % 100) + (valueOf(tokens, 'number') ?? 0);
  if (last <= first || (valueOf(tokens, 'number') ?? 100) > 99) return null;
  return { ...years(first, last - first + 1, 'range'), stated: true };
}

function decade(tokens: readonly Token[]): Closed | null {
  const token = pick(tokens, 'decade');
  const worded = token !== undefined && /^\p{L}/u.test(token.word);
  if (token === undefined || (worded && pick(tokens, 'the') === undefined)) return null;
  // "the 1300s" are a hundred years, "the 1900s" as often ten
  if (token.value < 1900 && token.value % 100 === 0)
    return { ...years(token.value, 100, 'range'), stated: true };
  return { ...years(token.value, 10, 'decade'), stated: true };
}

function century(tokens: readonly Token[]): Closed | null {
  const number = valueOf(tokens, 'ordinal') ?? 0;
  if (pick(tokens, 'unit')?.word !== 'century' || number < 11 || number > 21) return null;
  return { ...years((number - 1) * 100 + 1, 100, 'range'), stated: true };
}

function quarter(tokens: readonly Token[], context: Context): Closed | null {
  const number = valueOf(tokens, 'quarter', 'ordinal') ?? 0;
  const isHalf = pick(tokens, 'quarter')?.word.startsWith('h') === true;
  const isOther = pick(tokens, 'unit') !== undefined && pick(tokens, 'unit')?.word !== 'quarter';
  if (isHalf || isOther || number > 4) return null;
  return yearly(
    (of) => ({ ...unitAround('quarter', monthStart(of, 3 * number), 0), stated: true }),
    context,
  );
}

/** "Third-quarter profit rose" is of the last that has ended; of one to come it cannot be told. */
function quarterOfResults(tokens: readonly Token[], { published, tense }: Context): Closed | null {
  const number = valueOf(tokens, 'ordinal') ?? 0;
  if (pick(tokens, 'unit')?.word !== 'quarter' || number > 4 || published === null) return null;
  if (tense() === 'future') return null;
  const of = (year: number): Closed => ({
    ...unitAround('quarter', monthStart(year, 3 * number), 0),
    stated: true,
  });
  const year = yearOf(published);
  return of(year).to < published ? of(year) : of(year - 1);
}

/** Weeks as ISO 8601 counts them: the first is the one 4 January is in. */
function weekOfYear(tokens: readonly Token[]): Closed | null {
  const number = valueOf(tokens, 'number') ?? 0;
  if (pick(tokens, 'unit')?.word !== 'week' || number < 1 || number > 53) return null;
  const first = unitAround('week', monthStart(valueOf(tokens, 'year') ?? 0, 1) + 3, 0);
  const from = first.from + 7 * (number - 1);
  return closed(from, from + 6, 'week', true);
}
