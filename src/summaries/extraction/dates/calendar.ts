import type { CalendarDate } from '../../types.ts';

/** A day as the count of days since 1970-01-01, in the Gregorian calendar. */
export type Day = number;

const MS_PER_DAY = 86_400_000;
const FIRST_YEAR = 1000;
const LAST_YEAR = 2999;

/** 2026, 2, 30 -> null: no such day. Years outside 1000 to 2999 are no dates of the news. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12)) return null;
  return day >= 1 && day <= monthLength(year, month) ? dayNumber(year, month, day) : null;
}

/** "2026-01-29" -> 20482; `null` for anything that is not a day of the calendar. */
export function parseDay(date: CalendarDate): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  return match === null ? null : dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** 20482 -> "2026-01-29"; `null` outside the years 1000 to 2999. */
export function formatDay(day: Day): CalendarDate | null {
  const year = yearOf(day);
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return null;
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The year a day is in. */
export function yearOf(day: Day): number {
  return new Date(day * MS_PER_DAY).getUTCFullYear();
}

/** The month a day is in, 1 to 12. */
export function monthOf(day: Day): number {
  return new Date(day * MS_PER_DAY).getUTCMonth() + 1;
}

/** Monday 1 to Sunday 7, as ISO 8601 counts them. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the week a day is in. */
export function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1;
}

/** The first day of a month; months past December run on into the next years, before January back. */
export function monthStart(year: number, month: number): Day {
  return dayNumber(year, month, 1);
}

/** The last day of a month, counted like {@link monthStart}. */
export function monthEnd(year: number, month: number): Day {
  return monthStart(year, month + 1) - 1;
}

/** 2026-01-31 plus one month -> 2026-02-28: the last day where the month is too short. */
export function addMonths(day: Day, months: number): Day {
  const start = monthStart(yearOf(day), monthOf(day) + months);
  const length = monthLength(yearOf(start), monthOf(start));
  const ofMonth = day - monthStart(yearOf(day), monthOf(day));
  return start + Math.min(ofMonth, length - 1);
}

/** Easter Sunday of a year (Butcher's algorithm, Nature, 20 April 1876). */
export function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1);
}

function monthLength(year: number, month: number): number {
  return monthEnd(year, month) - monthStart(year, month) + 1;
}

function dayNumber(year: number, month: number, day: number): Day {
  return Math.floor(Date.UTC(year, month - 1, day) / MS_PER_DAY);
}
