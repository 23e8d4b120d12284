import lexicon from '../../../../data/lexicon/holidays.json' with { type: 'json' };
import { dayOf, easterOf, monthEnd, monthStart, weekdayOf } from './calendar.ts';
import type { Day } from './calendar.ts';

type Holiday = { readonly name: string; readonly dayIn: (year: number) => Day | null };

const HOLIDAYS: readonly Holiday[] = [
  ...Object.entries(lexicon.fixed).map(([name, [month = 0, day = 0]]) => ({
    name,
    dayIn: (year: number) => dayOf(year, month, day),
  })),
  ...Object.entries(lexicon.weekday).map(([name, [month = 0, weekday = 0, nth = 0]]) => ({
    name,
    dayIn: (year: number) => nthWeekday(year, month, weekday, nth),
  })),
  ...Object.entries(lexicon.easter).map(([name, shift]) => ({
    name,
    dayIn: (year: number) => easterOf(year) + shift,
  })),
  ...Object.entries(lexicon.thanksgiving).map(([name, shift]) => ({
    name,
    dayIn: (year: number) => nthWeekday(year, 11, 4, 4) + shift,
  })),
].sort((a, b) => b.name.length - a.name.length);

const BY_FIRST_WORD: ReadonlyMap<string, readonly Holiday[]> = Map.groupBy(
  HOLIDAYS,
  ({ name }) => /^\p{L}+/u.exec(name)?.[0] ?? name,
);
/** The words holidays' names begin with, in lower case. */
export const HOLIDAY_OPENERS: readonly string[] = [...BY_FIRST_WORD.keys()];
const LONGEST = Math.max(...HOLIDAYS.map(({ name }) => name.length));

/** The longest holiday name that starts at an index with this word (lower-case), or `null`. */
export function holidayAt(text: string, index: number, word: string): Holiday | null {
  const named = BY_FIRST_WORD.get(word);
  if (named === undefined) return null;
  const ahead = text
    .slice(index, index + LONGEST + 1)
    .replaceAll('’', "'")
    .toLowerCase();
  return (
    named.find(({ name }) => ahead.startsWith(name) && !/^\p{L}/u.test(ahead.slice(name.length))) ??
    null
  );
}

/** The nth Monday (1) to Sunday (7) of a month, counted from its end where `nth` is negative. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  if (nth > 0) {
    const first = monthStart(year, month);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
  }
  const last = monthEnd(year, month);
  return last - ((weekdayOf(last) - weekday + 7) % 7) + 7 * (nth + 1);
}
