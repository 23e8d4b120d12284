import type { CalendarDate } from '../types.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
/** The time may follow without a space: "January 25, 20267:12 PM". */
const YEAR = '((?:19|20)\\d{2})(?=\\b|\\d{1,2}:\\d{2})';
const SHORT_YEAR = '((?:(?:19|20)\\d|[0-7])\\d)\\b';

/** A date read from words, and the words after it. */
export type ReadDate = { readonly date: CalendarDate; readonly rest: string };

type Form = {
  readonly pattern: RegExp;
  /** Year, month and day of a match; a day out of range is refused afterwards. */
  readonly read: (groups: readonly string[]) => readonly [string, number, string];
};

/** Each form names its year. "01/02/2026" is two days and so none, "29/01/2026" is one. */
const FORMS: readonly Form[] = [
  {
    pattern: new RegExp(
      `^${YEAR}-(\\d{2})-(\\d{2})(?:[t ]\\d{2}:\\d{2}[\\d:.]*(?:z|[+-]\\d{2}:?\\d{2})?)?\\b`,
      'i',
    ),
    read: ([year = '', month = '', day = '']) => [year, Number(month), day],
  },
  {
    pattern: new RegExp(`^${MONTH} ?${DAY},? ${YEAR}`, 'i'),
    read: ([month = '', day = '', year = '']) => [year, monthOf(month), day],
  },
  {
    pattern: new RegExp(`^${DAY}(?: of)?[ -]${MONTH},?[ -]${YEAR}`, 'i'),
    read: ([day = '', month = '', year = '']) => [year, monthOf(month), day],
  },
  {
    pattern: new RegExp(`^(1[3-9]|2\\d|3[01])[./](\\d{1,2})[./]${SHORT_YEAR}`),
    read: ([day = '', month = '', year = '']) => [year, Number(month), day],
  },
  {
    pattern: new RegExp(`^(\\d{1,2})/(1[3-9]|2\\d|3[01])/${SHORT_YEAR}`),
    read: ([month = '', day = '', year = '']) => [year, Number(month), day],
  },
];

const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? /i;

/**
 * The full date a text begins with, a weekday before it allowed.
 *
 * `'Thursday, Jan 29, 2026 US News'` -> `{ date: '2026-01-29', rest: ' US News' }`;
 * `'Jan 29'`, `'01/02/2026'` and `'Feb 30, 2026'` -> `null`.
 */
export function dateAtStart(text: string): ReadDate | null {
  const words = text.slice(0, 100).replace(WEEKDAY, '');
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(words);
    if (match === null) continue;
    const date = calendarDate(...read(match.slice(1)));
    if (date !== null) return { date, rest: text.slice(text.indexOf(match[0]) + match[0].length) };
  }
  return null;
}

/** The date a text is, and nothing else: `'29 January 2026'` -> `'2026-01-29'`, else `null`. */
export function wholeDate(text: string): CalendarDate | null {
  const found = dateAtStart(text.trim());
  return found?.rest === '' ? found.date : null;
}

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function calendarDate(year: string, month: number, day: string): CalendarDate | null {
  const date = `${year.padStart(4, '20')}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = new Date(`${date}T00:00:00Z`);
  const exists = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
  return exists ? date : null;
}
