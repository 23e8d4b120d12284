import type { DatePrecision } from '../../types.ts';
import { addMonths, mondayOf, monthEnd, monthOf, monthStart, yearOf } from './calendar.ts';
import type { Day } from './calendar.ts';

/** The days an expression names, both inclusive; an end that is `null` is open. */
export type Period = {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly precision: DatePrecision;
  /** Whether the words name year and day themselves. */
  readonly stated: boolean;
  /** Where year or week were chosen by tense or nearness: another could fit as well. */
  readonly floats: 'year' | 'week' | null;
};

/** A period closed at both ends. */
export type Closed = Period & { readonly from: Day; readonly to: Day };

/** The units news counts time in. */
export type Unit =
  'day' | 'week' | 'fortnight' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

export function closed(
  from: Day,
  to: Day,
  precision: DatePrecision,
  stated: boolean,
  floats: Period['floats'] = null,
): Closed {
  return { from, to, precision, stated, floats };
}

/** Whether both ends are known. */
export function isClosed(period: Period): period is Closed {
  return period.from !== null && period.to !== null;
}

/** The unit of time a day lies in, moved by `shift` units: week, 2026-01-29, -1 -> 19 to 25 January. */
export function unitAround(unit: Unit, day: Day, shift: number): Closed {
  const year = yearOf(day);
  const month = monthOf(day);
  switch (unit) {
    case 'day':
      return closed(day + shift, day + shift, 'day', false);
    case 'week':
      return closed(mondayOf(day) + 7 * shift, mondayOf(day) + 7 * shift + 6, 'week', false);
    case 'fortnight':
      return closed(mondayOf(day) + 14 * shift, mondayOf(day) + 14 * shift + 13, 'range', false);
    case 'weekend':
      return closed(mondayOf(day) + 7 * shift + 5, mondayOf(day) + 7 * shift + 6, 'range', false);
    case 'month':
      return closed(monthStart(year, month + shift), monthEnd(year, month + shift), 'month', false);
    case 'quarter': {
      const first = month - ((month - 1) % 3) + 3 * shift;
      return closed(monthStart(year, first), monthEnd(year, first + 2), 'quarter', false);
    }
    case 'year':
      return years(year + shift, 1, 'year');
    case 'decade':
      return years(year - (year % 10) + 10 * shift, 10, 'decade');
    case 'century':
      return years(year - (year % 100) + 100 * shift, 100, 'range');
  }
}

/** A day so many units of time away: 2026-01-29, -2, month -> 2025-11-29. */
export function moved(day: Day, count: number, unit: Unit): Day {
  switch (unit) {
    case 'day':
      return day + count;
    case 'week':
    case 'weekend':
      return day + 7 * count;
    case 'fortnight':
      return day + 14 * count;
    case 'month':
      return addMonths(day, count);
    case 'quarter':
      return addMonths(day, 3 * count);
    case 'year':
      return addMonths(day, 12 * count);
    case 'decade':
      return addMonths(day, 120 * count);
    case 'century':
      return addMonths(day, 1200 * count);
  }
}

/** How finely a distance in these units tells a day: "two years ago" is a year, not a day. */
export function precisionOf(unit: Unit): DatePrecision {
  if (unit === 'fortnight' || unit === 'weekend') return 'week';
  return unit === 'century' ? 'range' : unit;
}

/** Whole years from one on: 2024, 1, 'year' -> 2024-01-01 to 2024-12-31. */
export function years(first: number, count: number, precision: DatePrecision): Closed {
  return closed(monthStart(first, 1), monthEnd(first + count - 1, 12), precision, false);
}
