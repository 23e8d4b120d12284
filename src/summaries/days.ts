import type { CalendarDate } from './types.ts';

const MS_PER_DAY = 86_400_000;

/** Days since 1 January 1970, whole ones: `dayNumber('1970-01-03')` -> 2; NaN for what is no date. */
export const dayNumber = (date: CalendarDate): number => Date.parse(date) / MS_PER_DAY;

/** A day so many days on, or back: `daysFrom('2026-01-29', 3)` -> `'2026-02-01'` */
export const daysFrom = (date: CalendarDate, days: number): CalendarDate =>
  new Date((dayNumber(date) + days) * MS_PER_DAY).toISOString().slice(0, 10);
