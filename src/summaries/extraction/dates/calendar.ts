import type { CalendarDate } from '../../types.ts';

/** A day as the count of days since 1970-01-01, in the Gregorian calendar. */
export type Day = number;

/** Days from 1 March of the year 0 to 1970-01-01. */
const EPOCH = 719_468;
const DAYS_IN_400_YEARS = 146_097;
/** Further from 1970 no day is counted, as in a `Date`. */
const LAST_DAY = 100_000_000;
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
  const month = monthOf(day);
  return `${year}-${twoDigits(month)}-${twoDigits(day - monthStart(year, month) + 1)}`;
}

/** The year a day is in. */
export function yearOf(day: Day): number {
  const march = marchYearOf(day);
  return march + (day - marchStart(march) >= DAYS_TO_JANUARY ? 1 : 0);
}

/** The month a day is in, 1 to 12. */
export function monthOf(day: Day): number {
  const sinceMarch = monthsSinceMarch(day - marchStart(marchYearOf(day)));
  return sinceMarch < 10 ? sinceMarch + 3 : sinceMarch - 9;
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

/**
 * The day's number. Years are counted from March, so that a leap day is the last of its year
 * (H. Hinnant, chrono-Compatible Low-Level Date Algorithms, 2021).
 */
function dayNumber(year: number, month: number, day: number): Day {
  const months = 12 * year + month - 3;
  const march = Math.floor(months / 12);
  const number = marchStart(march) + daysToMonth(months - 12 * march) + day - 1;
  return Math.abs(number) <= LAST_DAY ? number : NaN;
}

/** 1 March of a year. */
function marchStart(year: number): Day {
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leapDays - EPOCH;
}

/** From 1 March to 1 January. */
const DAYS_TO_JANUARY = 306;

/** The days of the whole months after March, from 0 for March to 11 for February. */
function daysToMonth(sinceMarch: number): number {
  return Math.floor((153 * sinceMarch + 2) / 5);
}

function monthsSinceMarch(days: number): number {
  return Math.floor((5 * days + 2) / 153);
}

/** The year that began on the last 1 March up to a day. */
function marchYearOf(day: Day): number {
  const era = Math.floor((day + EPOCH) / DAYS_IN_400_YEARS);
  const ofEra = day + EPOCH - era * DAYS_IN_400_YEARS;
  const leapDays =
    Math.floor(ofEra / 1460) - Math.floor(ofEra / 36_524) + Math.floor(ofEra / 146_096);
  return 400 * era + Math.floor((ofEra - leapDays) / 365);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
