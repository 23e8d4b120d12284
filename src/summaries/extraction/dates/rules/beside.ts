import { weekdayOf } from '../calendar.ts';
import { isClosed, moved, precisionOf, unitAround } from '../period.ts';
import type { Closed, Period } from '../period.ts';
import { pick, valueOf } from '../rule.ts';
import type { Rule } from '../rule.ts';
import type { Token } from '../token.ts';
import { closedIn, within } from './inside.ts';
import { unitOf } from './units.ts';

/** What stands beside a date: "two weeks before May 13", "the week of Jan. 5", "Friday at 8 p.m. ET". */
export const BESIDE: readonly Rule[] = [
  // two weeks before May 13, a week from Tuesday; the day after tomorrow
  {
    form: '(?<! for) (number of?|a) (unit|units) (before|after|from|prior to) the? date',
    read: beside,
  },
  { form: 'the? unit (before|after) date', read: beside },
  { form: 'unit from date', read: beside },
  // Tuesday night, the morning of 5 May, Friday at 8 p.m. ET, 3 p.m. on Sunday
  { form: 'date comma? (in the)? daypart', read: same },
  { form: 'the daypart of date', read: same },
  {
    form: 'date comma? daypart? (at|from|between)? clock ((dash|to|until|and) clock)? (zone time?)?',
    read: same,
  },
  {
    form: '((from|between)? clock zone? (dash|to|until|and))? clock (zone time?)? daypart? (comma|on)? date',
    read: same,
  },
  // shortly after 4 a.m. on Monday: the bound is an hour's, not the day's
  { form: '(before|after) clock zone? daypart? (comma|on)? date', read: same },
  // for three days from 5 May
  { form: 'for (number of?|a) (unit|units) comma? (from|starting|after) date', read: lasting },
  // in three days on Friday; Thursday, two years from now
  { form: 'date comma? on? date', read: onWeekday },
  // the week of Jan. 5, the weekend of Jan. 5
  { form: 'the? unit of date', read: weekOf },
];

function same(tokens: readonly Token[]): Period | null {
  return pick(tokens, 'date')?.period ?? null;
}

function beside(tokens: readonly Token[]): Closed | null {
  const period = closedIn(tokens);
  const unit = unitOf(tokens);
  if (period === null || unit === undefined) return null;
  const back = pick(tokens, 'before') !== undefined;
  const counted = pick(tokens, 'number', 'a') !== undefined || pick(tokens, 'from') !== undefined;
  const anchor = back ? period.from : period.to;
  if (!counted && unit !== 'day') {
    const { from, to } = unitAround(unit, anchor, back ? -1 : 1);
    return within(period, from, to, precisionOf(unit));
  }
  const day = moved(anchor, (back ? -1 : 1) * (valueOf(tokens, 'number') ?? 1), unit);
  return within(period, day, day, 'day');
}

function weekOf(tokens: readonly Token[]): Closed | null {
  const period = closedIn(tokens);
  const unit = unitOf(tokens);
  if (period?.precision !== 'day' || (unit !== 'week' && unit !== 'weekend')) return null;
  const { from, to, precision } = unitAround(unit, period.from, 0);
  return within(period, from, to, precision);
}

function lasting(tokens: readonly Token[]): Closed | null {
  const period = closedIn(tokens);
  const unit = unitOf(tokens);
  if (period === null || unit === undefined) return null;
  const end = moved(period.from, valueOf(tokens, 'number') ?? 1, unit);
  return within(period, period.from, end - 1, 'range');
}

/** A weekday and the time it lies in: the nearest to a day, the first on or after anything longer. */
function onWeekday(tokens: readonly Token[]): Closed | null {
  const periods = tokens.flatMap(({ period }) =>
    period !== undefined && isClosed(period) ? [period] : [],
  );
  const weekday = periods.find(({ floats }) => floats === 'week');
  const time = periods.find(({ floats, stated }) => floats === null && !stated);
  if (weekday === undefined || time === undefined) return null;
  const ahead = (weekdayOf(weekday.from) - weekdayOf(time.from) + 7) % 7;
  const day =
    time.from +
    (time.from === time.to && time.precision !== 'month' && ahead > 3 ? ahead - 7 : ahead);
  return within(time, day, day, 'day');
}
