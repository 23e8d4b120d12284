import type { CalendarDate, DatePrecision, EntryStatus } from '../../summaries/types.ts';
import { caps } from './caps.ts';
import { shorten } from '../message/cut.ts';
import { plainText } from '../message/escape.ts';
import { label } from './passage.ts';
import type { DateUnit } from '../words/grammar.ts';
import type { Words } from '../words/index.ts';

/**
 * Discord shows a timestamp in the reader's own time zone. At this hour (UTC) it is the same
 * calendar day from Hawaii (UTC−10) to New Zealand in summer (UTC+13).
 */
const HOUR_OF_ONE_DAY = 'T10:00:00Z';

type Period = {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly precision: DatePrecision;
  /** What is due lies ahead: "from May", not "since". */
  readonly status?: EntryStatus;
};

/** A day as a Discord timestamp: `day(words, '2026-01-29')` -> `'<t:1769680800:D>'`. What is no day is shown as it stands. */
export const day = (words: Words, date: CalendarDate): string => {
  const time = timeOf(date);
  return time === null ? asWritten(words, date) : `<t:${String(time / 1000)}:D>`;
};

/** A moment as a Discord timestamp, which shows it in the reader's own time zone: `'2026-01-29T18:00:00Z'` -> `'<t:1769709600:f>'`. */
export const moment = (iso: string): string =>
  `<t:${String(Math.floor(Date.parse(iso) / 1000))}:f>`;

/** First and last day: one timestamp when they are the same, `''` when neither is known. */
export const days = (words: Words, from: CalendarDate | null, to: CalendarDate | null): string => {
  const [first, last] = [from ?? to, to ?? from];
  if (first === null || last === null) return '';
  return first === last
    ? day(words, first)
    : words.between(day(words, first), day(words, last), 'day');
};

/**
 * The time of a timeline entry, no finer than it is known: `by May 2026`, `since April 2025`,
 * `from May 2026` of what is due, `March 2025 to May 2025`, `2026`, or Discord timestamps where days are known.
 */
export const period = (words: Words, time: Period): string => periodBy(words, time, day);

/** The same in plain words, for where Discord shows no timestamp. */
export const plainPeriod = (words: Words, time: Period): string => periodBy(words, time, plainDay);

/** A day in plain words: `plainDay(words, '2026-01-29')` -> `'January 29, 2026'`. */
export const plainDay = (words: Words, date: CalendarDate): string => {
  const time = timeOf(date);
  return time === null
    ? plainText(shorten(date, caps.date)) || words.undated
    : words.day(new Date(time));
};

type WriteDay = (words: Words, date: CalendarDate) => string;

const periodBy = (
  words: Words,
  { from, to, precision, status }: Period,
  writeDay: WriteDay,
): string => {
  const unit = unitOf(precision);
  const name = (date: CalendarDate): string => named(words, date, unit, writeDay);
  if (from === null) return to === null ? words.undated : words.by(name(to), unit);
  if (to === null) return (status === 'due' ? words.from : words.since)(name(from), unit);
  const [first, last] = [name(from), name(to)];
  return first === last ? first : words.between(first, last, unit);
};

const unitOf = (precision: DatePrecision): DateUnit => {
  switch (precision) {
    case 'month':
    case 'quarter':
    case 'season':
      return 'month';
    case 'year':
    case 'decade':
      return 'year';
    default:
      return 'day';
  }
};

const named = (words: Words, date: CalendarDate, unit: DateUnit, writeDay: WriteDay): string => {
  const time = timeOf(date);
  return time === null || unit === 'day' ? writeDay(words, date) : words[unit](new Date(time));
};

const asWritten = (words: Words, date: string): string => label(date, caps.date) || words.undated;

/** Milliseconds since 1970 at the hour above; `null` for what is no day of the calendar. */
const timeOf = (date: CalendarDate): number | null => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  const time = Date.parse(date + HOUR_OF_ONE_DAY);
  // 30 February would be read as 2 March.
  return new Date(time).getUTCDate() === Number(date.slice(-2)) ? time : null;
};
