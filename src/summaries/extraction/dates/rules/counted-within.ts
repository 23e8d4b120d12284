import { monthOf, weekdayOf, yearOf } from '../calendar.ts';
import type { Day } from '../calendar.ts';
import { nthWeekday } from '../holidays.ts';
import { moved, precisionOf, unitAround } from '../period.ts';
import type { Closed, Unit } from '../period.ts';
import { pick, valueOf } from '../rule.ts';
import type { Rule } from '../rule.ts';
import type { Token } from '../token.ts';
import { closedIn, within } from './inside.ts';
import { unitOf } from './units.ts';

/** Units counted within a date: "the first week of May", "Q3 2019", "the last Monday of the month". */
export const COUNTED_WITHIN: readonly Rule[] = [
  // the first week of May, the last quarter of 2019, the last three weeks of this year
  { form: 'the? (ordinal|direction) number? (unit|units) (of|in)? the? date', read: unitWithin },
  { form: 'date the? ordinal unit', read: unitWithin },
  { form: 'quarter of? date', read: quarterWithin },
  // H2 2025 is its second half
  { form: 'date quarter', read: quarterWithin },
  // the September quarter of Indian and Australian reports ends with September
  { form: 'date unit', read: quarterEnding },
  // the first Monday of next month
  { form: 'the? (ordinal|direction) weekday (of|in) date', read: weekdayWithin },
];

/** Weeks of a month are counted from the one its first Thursday is in, as ISO 8601 does. */
function unitWithin(tokens: readonly Token[]): Closed | null {
  const period = closedIn(tokens);
  const unit = unitOf(tokens);
  const which = pick(tokens, 'ordinal', 'direction');
  if (period === null || unit === undefined || which === undefined) return null;
  const count = valueOf(tokens, 'number') ?? 1;
  if (which.kind === 'direction' && which.word !== 'last') return null;
  const start = unit === 'week' ? firstWeek(period.from) : period.from;
  const from =
    which.kind === 'direction'
      ? fromEnd(period, unit, count)
      : moved(start, count * (which.value - 1), unit);
  const to = moved(from, count, unit) - 1;
  if (from > period.to || period.to === period.from) return null;
  return within(period, from, to, count === 1 ? precisionOf(unit) : 'range');
}

function firstWeek(day: Day): Day {
  const { from } = unitAround('week', day, 0);
  return weekdayOf(day) <= 4 ? from : from + 7;
}

function fromEnd({ to }: Closed, unit: Unit, count: number): Day {
  if (unit !== 'week') return moved(to + 1, -count, unit);
  const { from } = unitAround('week', to, 0);
  const last = weekdayOf(to) >= 4 ? from : from - 7;
  return last - 7 * (count - 1);
}

function quarterWithin(tokens: readonly Token[]): Closed | null {
  const period = closedIn(tokens);
  const number = valueOf(tokens, 'quarter') ?? 0;
  if (period?.precision !== 'year') return null;
  const isHalf = pick(tokens, 'quarter')?.word.startsWith('h') === true;
  const from = moved(period.from, number - 1, 'quarter');
  const { to } = unitAround('quarter', from, isHalf ? 1 : 0);
  return within(period, from, to, 'quarter');
}

function quarterEnding(tokens: readonly Token[]): Closed | null {
  const period = closedIn(tokens);
  if (period?.precision !== 'month' || unitOf(tokens) !== 'quarter') return null;
  if (monthOf(period.from) % 3 !== 0) return null;
  return within(period, moved(period.from, -2, 'month'), period.to, 'quarter');
}

function weekdayWithin(tokens: readonly Token[]): Closed | null {
  const period = closedIn(tokens);
  const which = pick(tokens, 'ordinal', 'direction');
  if (period?.precision !== 'month' || which === undefined) return null;
  if (which.kind === 'direction' && which.word !== 'last') return null;
  const nth = which.kind === 'ordinal' ? which.value : -1;
  const day = nthWeekday(
    yearOf(period.from),
    monthOf(period.from),
    valueOf(tokens, 'weekday') ?? 0,
    nth,
  );
  return day > period.to ? null : within(period, day, day, 'day');
}
