import { dayOf } from '../calendar.ts';
import { closed, unitAround } from '../period.ts';
import type { Closed } from '../period.ts';
import { pick, valueOf } from '../rule.ts';
import type { Context, Rule } from '../rule.ts';
import type { Token } from '../token.ts';
import { yearly } from '../years.ts';

const JOIN = '(dash|to|through|until)';

/** Days of one month: "November 19-20", "between 3 and 12 September". */
export const DAY_RANGES: readonly Rule[] = [
  // November 19-20, 2025; from 3 to 12 September; between 3 and 12 of September
  {
    form: `from? the? month the? (number|ordinal) ${JOIN} the? (number|ordinal) (comma? year)?`,
    read: monthDays,
  },
  {
    form: `between? month the? (number|ordinal) and the? (number|ordinal) comma? year`,
    read: monthDays,
  },
  { form: 'between month the? (number|ordinal) and the? (number|ordinal)', read: monthDays },
  {
    form: `from? the? (number|ordinal) ${JOIN} the? (number|ordinal) of? month (comma? year)?`,
    read: monthDays,
  },
  {
    form: 'between the? (number|ordinal) and the? (number|ordinal) of? month (comma? year)?',
    read: monthDays,
  },
  // from the 4th to the 22nd of this month
  {
    form: `(from|between)? the? (number|ordinal) (dash|to|through|until|and) the? (number|ordinal) (of|in|comma)? direction unit`,
    read: daysOfMonthUnit,
  },
];

/** "November 3—nine days before" is one day: both are in digits. */
function monthDays(tokens: readonly Token[], context: Context): Closed | null {
  if (tokens.some(({ kind, word }) => kind === 'number' && !/^\d/.test(word))) return null;
  const [first = 0, last = 0] = daysIn(tokens);
  const month = valueOf(tokens, 'month') ?? 0;
  const inYear = (year: number): Closed | null => {
    const from = dayOf(year, month, first);
    const to = dayOf(year, month, last);
    return from === null || to === null || to < from ? null : closed(from, to, 'range', true);
  };
  const year = valueOf(tokens, 'year');
  return year === undefined ? yearly(inYear, context) : inYear(year);
}

function daysOfMonthUnit(tokens: readonly Token[], { published }: Context): Closed | null {
  if (published === null || pick(tokens, 'unit')?.word !== 'month') return null;
  const month = unitAround('month', published, valueOf(tokens, 'direction') ?? 0);
  const [first = 0, last = 0] = daysIn(tokens);
  const [from, to] = [month.from + first - 1, month.from + last - 1];
  return first < 1 || to < from || to > month.to ? null : closed(from, to, 'range', false);
}

/** The days of the month named: "from 3 to 12" -> 3, 12. */
function daysIn(tokens: readonly Token[]): number[] {
  return tokens
    .filter(({ kind }) => kind === 'number' || kind === 'ordinal')
    .map(({ value }) => value);
}
