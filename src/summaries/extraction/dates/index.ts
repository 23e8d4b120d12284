import type { CalendarDate, FoundDate } from '../../types.ts';
import { formatDay, parseDay } from './calendar.ts';
import { isStartAfterDay } from './ahead.ts';
import { withoutFalseFriends } from './false-friends.ts';
import { islandsIn } from './islands.ts';
import type { Period } from './period.ts';
import { monthsAsNames } from './month-names.ts';
import { lineOf, reduce, stageOf } from './reduce.ts';
import type { Context } from './rule.ts';
import { BESIDE } from './rules/beside.ts';
import { BOUNDS } from './rules/bounds.ts';
import { COUNTED } from './rules/counted.ts';
import { COUNTED_WITHIN } from './rules/counted-within.ts';
import { DAY_RANGES } from './rules/day-ranges.ts';
import { DAYS } from './rules/days.ts';
import { ENDED } from './rules/ended.ts';
import { HOLIDAYS } from './rules/holidays.ts';
import { MONTHS } from './rules/months.ts';
import { PARTS } from './rules/parts.ts';
import { RANGES } from './rules/ranges.ts';
import { RELATIVE } from './rules/relative.ts';
import { WEEKDAYS } from './rules/weekdays.ts';
import { tenseAround } from './tense.ts';
import type { Token } from './token.ts';
import { yearToldBefore } from './told-year.ts';

const SIMPLE = [
  ...DAYS,
  ...DAY_RANGES,
  ...MONTHS,
  ...WEEKDAYS,
  ...RELATIVE,
  ...COUNTED,
  ...HOLIDAYS,
];
const COMPOSED = [...PARTS, ...COUNTED_WITHIN, ...BESIDE, ...ENDED];

/**
 * The stages a text goes through, in order: first dates by themselves, then what is said beside
 * them, which may itself be said of ("by the end of next month"). What one stage finds is one word
 * for the next.
 */
const STAGES = [SIMPLE, COMPOSED, COMPOSED, RANGES, BOUNDS].map(stageOf);

/**
 * Finds the dates a text names and the days they mean, in order, without overlaps.
 *
 * Dates that state their year and day are always found, relative ones only with the day the text
 * was published. "On Saturday, Trump wrote", published 2026-01-29 -> "Saturday", from and to
 * 2026-01-24; "since April 2025" -> from 2025-04-01, to `null`. Never throws; a `published` that is
 * no day counts as unknown. Method: cascaded finite-state rules over classes of words, as in
 * FASTUS (Hobbs et al. 1997).
 */
export function findDates(text: string, published: CalendarDate | null): FoundDate[] {
  const day = published === null ? null : parseDay(published);
  const contextAt = (start: number, end: number, previous: Period | null): Context => ({
    published: day,
    previous,
    tense: () => tenseAround(text, start, end),
    startsAfterPrevious: () => isStartAfterDay(text, start),
    yearTold: () => yearToldBefore(text, start),
  });
  const islands = islandsIn(text);
  const names = monthsAsNames(text, islands);
  const found: FoundDate[] = [];
  /** For each stage the date it has seen last in the paragraph. */
  const previous: (Period | null)[] = STAGES.map(() => null);
  for (const { tokens, opensParagraph } of islands) {
    if (opensParagraph) previous.fill(null);
    let line = lineOf(withoutFalseFriends(text, tokens, names));
    for (const stage of STAGES) {
      line = reduce(line, stage, previous[stage.turn] ?? null, contextAt);
      const last = line.tokens.findLast(isDate)?.period;
      if (last === undefined) break;
      previous[stage.turn] = last;
    }
    for (const token of line.tokens) {
      const date = foundDate(token);
      if (date !== null) found.push(date);
    }
  }
  return found;
}

function isDate({ period }: Token): boolean {
  return period !== undefined;
}

function foundDate({ period, start, end }: Token): FoundDate | null {
  if (period === undefined) return null;
  const from = period.from === null ? null : formatDay(period.from);
  const to = period.to === null ? null : formatDay(period.to);
  if (from === null && to === null) return null;
  const basis = period.stated ? 'stated' : 'resolved';
  return { start, end, from, to, precision: period.precision, basis };
}
