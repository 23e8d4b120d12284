import { mondayOf, weekdayOf } from '../calendar.ts';
import { closed } from '../period.ts';
import type { Closed } from '../period.ts';
import { pick, valueOf } from '../rule.ts';
import type { Context, Rule } from '../rule.ts';
import type { Token } from '../token.ts';
import { yearly } from '../years.ts';

/** Holidays: "on Christmas Day", "last Easter", "Labor Day weekend". */
export const HOLIDAYS: readonly Rule[] = [
  { form: 'the? direction holiday', read: holiday },
  { form: 'the? holiday (of|comma)? year', read: holiday },
  {
    form: '(?<= on|by|since|until|before|after|from|at|over|for|to|and|between|during|comma|of) holiday',
    read: holiday,
  },
  // on the Fourth of July
  {
    form: '(?<= on|by|since|until|before|after|from) the holiday (?! word|unit)',
    read: holiday,
  },
  // New Year's Eve celebrations; "the Christmas party" is of no one day
  {
    form: 'holiday',
    read: (tokens, context) =>
      / (?:eve|day)$/.test(tokens[0]?.word ?? '') ? holiday(tokens, context) : null,
  },
  { form: '(direction|the)? holiday year? unit year?', read: holidayWeekend },
];

function holiday(tokens: readonly Token[], context: Context): Closed | null {
  const dayIn = pick(tokens, 'holiday')?.dayIn;
  const stated = valueOf(tokens, 'year');
  const inYear = (year: number): Closed | null => {
    const day = dayIn?.(year) ?? null;
    return day === null ? null : closed(day, day, 'day', true);
  };
  return stated === undefined
    ? yearly(inYear, context, valueOf(tokens, 'direction'))
    : inYear(stated);
}

/** Saturday and Sunday with the days between them and the holiday: Labor Day is a Monday. */
function holidayWeekend(tokens: readonly Token[], context: Context): Closed | null {
  const day = pick(tokens, 'unit')?.word === 'weekend' ? holiday(tokens, context) : null;
  if (day === null) return null;
  const weekday = weekdayOf(day.from);
  const saturday = mondayOf(day.from) + (weekday <= 2 ? -2 : 5);
  return {
    ...day,
    from: weekday === 4 || weekday === 5 ? day.from : saturday,
    to: weekday <= 2 ? day.from : saturday + 1,
    precision: 'range',
  };
}
