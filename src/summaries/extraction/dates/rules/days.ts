import { dayOf, parseDay, weekdayOf, yearOf } from '../calendar.ts';
import type { Day } from '../calendar.ts';
import { closed, unitAround } from '../period.ts';
import type { Closed } from '../period.ts';
import { pick, valueOf } from '../rule.ts';
import type { Context, Rule } from '../rule.ts';
import type { Token } from '../token.ts';
import { yearly } from '../years.ts';

/** A day of the month falls on each weekday at least once in 14 months. */
const MONTHS_AROUND = 14;

/** Days of the calendar: "Jan. 24, 2026", "the 14th of February", "2026-01-24". */
export const DAYS: readonly Rule[] = [
  // 2026-01-24, 1/24/2026, 24.1.2026
  {
    form: 'numeric',
    read: ([token], { published }) => oneDay(numericDay(token?.word ?? '', published)),
  },
  // on 1/24; 9/11 is always that of 2001
  {
    form: '(?<= on|by|since|until|before|after|from|between|to|dash|weekday|comma|and|for) slashed',
    read: ([token], context) => slashedDay(token?.word ?? '', context),
  },
  // 4/22 cannot well be a fraction
  {
    form: 'slashed',
    read: ([token], context) =>
      isLikelyDay(token?.word ?? '') ? slashedDay(token?.word ?? '', context) : null,
  },
  // next Friday 5/12
  { form: '(the? direction)? weekday comma? slashed', read: slashedOnWeekday },
  { form: 'slashed comma year', read: (tokens) => slashedWithYear(tokens) },
  // Saturday, Jan. 24, 2026; the May 5 vote
  {
    form: '(weekday comma? the?|direction)? month the? (number|ordinal) ((comma|in|of)? year)?',
    read: monthDay,
  },
  // 24 January 2026; the second of August
  {
    form: '(weekday comma?)? the? (number|ordinal) (dash? of? month) (dash|comma|in|of)? year',
    read: monthDay,
  },
  { form: '(weekday comma?)? the? (number|ordinal) of? month', read: dayMonth },
  // 2026 January 24; 2026-Jan-24; January-2026-24
  { form: 'year dash? month dash? number', read: monthDay },
  { form: 'month dash year dash number', read: monthDay },
  // January 5 last year, 24th July last year
  {
    form: '(weekday comma?)? month (number|ordinal) of? comma? direction unit',
    read: monthDayOfYear,
  },
  {
    form: '(weekday comma?)? the? (number|ordinal) of? month of? comma? direction unit',
    read: dayMonthOfYear,
  },
  // the 15th of next month; the 26th day of the month
  { form: 'the? ordinal (unit of|of) (the|direction) unit', read: dayOfMonthUnit },
  // Thursday the 14th; on the 21st, where no noun follows ("on the 9th Circuit")
  { form: 'weekday comma? the? ordinal', read: dayOfNearMonth },
  { form: '(?<= on) ordinal (?= stop|comma|dash|at|clock|$)', read: dayOfNearMonth },
  { form: '(?<= on) the number (?= stop|comma|from|at|clock|$)', read: dayOfNearMonth },
  {
    form: '(?<= on|by|until|since|before|after|from) the ordinal (?= stop|comma|dash|to|and|from|at|clock|$)',
    read: dayOfNearMonth,
  },
];

function oneDay(day: Day | null): Closed | null {
  return day === null ? null : closed(day, day, 'day', true);
}

function numericDay(word: string, published: Day | null): Day | null {
  const [first = 0, second = 0, third = 0] = word.split(/[/.-]/).map(Number);
  if (first > 31) return dayOf(first, second, third);
  const year = third < 100 ? fullYear(third, published) : third;
  const dayFirst = word.includes('.') || first > 12;
  return dayFirst ? dayOf(year, second, first) : dayOf(year, first, second);
}

/** How far ahead a year in two digits may lie: "04/09/87" of 1987 is of that year, of 2026 of 1987 too. */
const YEARS_AHEAD = 20;

/** The year whose last two digits these are. Without a day of publication it is in this century. */
function fullYear(digits: number, published: Day | null): number {
  if (published === null) return 2000 + digits;
  const latest = yearOf(published) + YEARS_AHEAD;
  return latest - ((((latest - digits) % 100) + 100) % 100);
}

function slashedDay(word: string, context: Context): Closed | null {
  if (word === '9/11') return oneDay(parseDay('2001-09-11'));
  const [month = 0, day = 0] = word.split('/').map(Number);
  return yearly((year) => oneDay(dayOf(year, month, day)), context);
}

function slashedOnWeekday(tokens: readonly Token[], context: Context): Closed | null {
  return slashedDay(pick(tokens, 'slashed')?.word ?? '', context);
}

function isLikelyDay(word: string): boolean {
  return Number(word.split('/')[1]) > 12;
}

function slashedWithYear(tokens: readonly Token[]): Closed | null {
  const [month = 0, day = 0] = (tokens[0]?.word ?? '').split('/').map(Number);
  return oneDay(dayOf(valueOf(tokens, 'year') ?? 0, month, day));
}

function monthDay(tokens: readonly Token[], context: Context): Closed | null {
  const month = valueOf(tokens, 'month') ?? 0;
  const day = valueOf(tokens, 'number', 'ordinal') ?? 0;
  const year = valueOf(tokens, 'year');
  if (year !== undefined) return oneDay(dayOf(year, month, day));
  return yearly(
    (chosen) => oneDay(dayOf(chosen, month, day)),
    context,
    valueOf(tokens, 'direction'),
  );
}

/** "one May morning" is no first of May: before the month a bare number has to be in digits. */
function isSpelled(tokens: readonly Token[]): boolean {
  const number = pick(tokens, 'number', 'ordinal');
  return number?.kind === 'number' && !/^\d/.test(number.word);
}

function dayMonth(tokens: readonly Token[], context: Context): Closed | null {
  return isSpelled(tokens) ? null : monthDay(tokens, context);
}

function dayMonthOfYear(tokens: readonly Token[], context: Context): Closed | null {
  return isSpelled(tokens) ? null : monthDayOfYear(tokens, context);
}

function monthDayOfYear(tokens: readonly Token[], { published }: Context): Closed | null {
  if (published === null || pick(tokens, 'unit')?.word !== 'year') return null;
  const year = yearOf(published) + (valueOf(tokens, 'direction') ?? 0);
  const day = dayOf(year, valueOf(tokens, 'month') ?? 0, valueOf(tokens, 'number', 'ordinal') ?? 0);
  return day === null ? null : closed(day, day, 'day', false);
}

function dayOfMonthUnit(tokens: readonly Token[], { published }: Context): Closed | null {
  const units = tokens.filter(({ kind }) => kind === 'unit').map(({ word }) => word);
  if (published === null || units.at(-1) !== 'month' || (units.length === 2 && units[0] !== 'day'))
    return null;
  const month = unitAround('month', published, valueOf(tokens, 'direction') ?? 0);
  const day = month.from + (valueOf(tokens, 'ordinal') ?? 0) - 1;
  return day < month.from || day > month.to ? null : closed(day, day, 'day', false);
}

/**
 * The last 14th before publication, or the next where the clause speaks of what is to come; with a
 * weekday, the last or next 14th that is one.
 */
function dayOfNearMonth(tokens: readonly Token[], { published, tense }: Context): Closed | null {
  const ordinal = pick(tokens, 'ordinal', 'number');
  const weekday = valueOf(tokens, 'weekday');
  if (published === null || ordinal === undefined || !/^\d/.test(ordinal.word)) return null;
  const days = Array.from({ length: 2 * MONTHS_AROUND + 1 }, (_, i) => i - MONTHS_AROUND)
    .map((shift) => unitAround('month', published, shift))
    .filter(({ from, to }) => from + ordinal.value - 1 <= to)
    .map(({ from }) => from + ordinal.value - 1)
    .filter((day) => weekday === undefined || weekdayOf(day) === weekday);
  const day =
    tense() === 'future' ? days.find((d) => d >= published) : days.findLast((d) => d <= published);
  return day === undefined ? null : closed(day, day, 'day', false);
}
