import { locale } from './language.js';
import { words } from './words/words.js';

/** Discord's letters for a moment, and how a browser writes the same. */
const STYLES = /** @type {const} */ ({
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
});

const UNITS = /** @type {const} */ ([
  ['year', 31_556_952],
  ['month', 2_629_746],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
]);

/**
 * Writes a moment as Discord does for the reader's language and zone: `(0, 'D')` -> "January 1, 1970".
 *
 * @param {number} seconds since 1970
 * @param {string} style Discord's letter; `R` is relative to now, an unknown one is read as `f`
 */
export const writeTime = (seconds, style) => {
  const moment = new Date(seconds * 1000);
  // Further out than a Date reaches.
  if (Number.isNaN(moment.getTime())) return String(seconds);
  if (style === 'R') return writeRelative(seconds - Date.now() / 1000);
  const known = style in STYLES ? /** @type {keyof typeof STYLES} */ (style) : 'f';
  return new Intl.DateTimeFormat(locale(), STYLES[known]).format(moment);
};

/** @param {number} seconds from now; negative is past */
const writeRelative = (seconds) => {
  const [unit, size] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(
    Math.trunc(seconds / size),
    unit,
  );
};

/** What Discord prints beside an author: "Today at 12:34". */
export const writeNow = () => words.todayAt(writeTime(Date.now() / 1000, 't'));

/**
 * Writes a day: `'2026-01-29'` -> "January 29, 2026", wherever the reader is.
 *
 * @param {string | null} day
 */
export const writeDay = (day) =>
  day === null
    ? words.undated
    : new Intl.DateTimeFormat(locale(), { dateStyle: 'long', timeZone: 'UTC' }).format(
        new Date(day),
      );
