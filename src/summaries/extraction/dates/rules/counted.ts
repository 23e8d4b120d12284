import { weekdayOf } from '../calendar.ts';
import { closed, moved, precisionOf, unitAround } from '../period.ts';
import type { Closed, Unit } from '../period.ts';
import { pick, valueOf } from '../rule.ts';
import type { Context, Rule } from '../rule.ts';
import type { Token } from '../token.ts';
import { unitOf } from './units.ts';

/** So many units from the day of publication: "two weeks ago", "the next 10 days", "in two years". */
export const COUNTED: readonly Rule[] = [
  // the past three weeks, the next 10 days; 5 past weeks
  {
    form: '(?<! stop the?) the? direction direction? number of? (units|unit) (?! of)',
    read: counted,
  },
  { form: '(?<= stop) the? direction direction? number of? (units|unit) (?! of)', read: opening },
  { form: 'the? number direction units (?! of)', read: counted },
  // the next four business days
  { form: 'the? direction number? business (units|unit)', read: workingDays },
  // two weeks ago, a year ago; three days from now
  { form: '(number of?|a) (unit|units) ago', read: ago },
  { form: '(number of?|a) (unit|units) from now', read: ahead },
  // in two weeks, within a month, where it is still to come
  { form: 'in (a? number of?|a) (unit|units)', read: toCome },
  { form: 'in (a? number of?|a) (unit|units) time', read: ahead },
  { form: 'within (a? number of?|a) (unit|units)', read: within },
  // three days later, a week earlier: counted from the date named before
  // "weeks before they may return" counts from no date
  { form: '(number of?|a|the) (unit|units) (later|before (?! (word|the|a)))', read: fromPrevious },
];

function countOf(tokens: readonly Token[]): number {
  return valueOf(tokens, 'number') ?? 1;
}

function counted(tokens: readonly Token[], { published }: Context): Closed | null {
  const unit = unitOf(tokens);
  const direction = tokens.findLast(({ kind }) => kind === 'direction')?.value ?? 0;
  if (published === null || unit === undefined || direction === 0) return null;
  return rolling(published, direction * countOf(tokens), unit);
}

/** "The next two months were tough" counts from what is told of, whenever that was. */
function opening(tokens: readonly Token[], context: Context): Closed | null {
  const found = counted(tokens, context);
  const { published } = context;
  const isAhead = found !== null && published !== null && found.from > published;
  return isAhead && context.tense() === 'past' ? null : found;
}

/** Monday to Friday; holidays are counted as days of work. */
function workingDays(tokens: readonly Token[], { published }: Context): Closed | null {
  const unit = unitOf(tokens);
  const direction = valueOf(tokens, 'direction') ?? 0;
  if (published === null) return null;
  if (unit === 'week') {
    const { from } = unitAround('week', published, direction);
    return closed(from, from + 4, 'week', false);
  }
  const count = countOf(tokens);
  if (unit !== 'day' || direction !== 1 || count > 366) return null;
  let to = published;
  for (let left = count; left > 0; left -= weekdayOf(to) <= 5 ? 1 : 0) to += 1;
  return closed(published + 1, to, 'range', false);
}

/** So many units up to publication, or from the day after it; quarters are the calendar's. */
export function rolling(published: number, count: number, unit: Unit): Closed {
  if (unit === 'quarter') {
    const near = unitAround(unit, published, Math.sign(count));
    const far = unitAround(unit, published, count);
    return closed(Math.min(near.from, far.from), Math.max(near.to, far.to), 'range', false);
  }
  const far = moved(published, count, unit);
  return count < 0
    ? closed(far, published, 'range', false)
    : closed(published + 1, far, 'range', false);
}

function at(day: number, unit: Unit): Closed {
  return closed(day, day, precisionOf(unit), false);
}

function ago(tokens: readonly Token[], { published }: Context): Closed | null {
  const unit = unitOf(tokens);
  return published === null || unit === undefined
    ? null
    : at(moved(published, -countOf(tokens), unit), unit);
}

function ahead(tokens: readonly Token[], { published }: Context): Closed | null {
  const unit = unitOf(tokens);
  return published === null || unit === undefined
    ? null
    : at(moved(published, countOf(tokens), unit), unit);
}

/** "his third visit in two weeks" looks back, "twice in a year" is a length of time: no dates. */
function toCome(tokens: readonly Token[], context: Context): Closed | null {
  const unit = pick(tokens, 'unit')?.word;
  const span = pick(tokens, 'a') !== undefined && unit !== 'week' && unit !== 'fortnight';
  return context.tense() === 'future' && !span ? ahead(tokens, context) : null;
}

function within(tokens: readonly Token[], { published, tense }: Context): Closed | null {
  const unit = unitOf(tokens);
  if (published === null || unit === undefined || tense() !== 'future') return null;
  return closed(published, moved(published, countOf(tokens), unit), 'range', false);
}

/** "Two years later" without a date before it is of an unknown year, and so it is behind "today". */
function fromPrevious(
  tokens: readonly Token[],
  { published, previous, tense }: Context,
): Closed | null {
  const unit = unitOf(tokens);
  const last = tokens.at(-1);
  const anchor = previous?.to ?? previous?.from ?? null;
  if (published === null || anchor === null || unit === undefined) return null;
  const back = last?.kind === 'before' || last?.value === -1;
  if (anchor === published && !back && tense() !== 'future') return null;
  // "in October, down from 31 a year earlier": the same month
  if (unit === 'year' && (previous?.precision === 'month' || previous?.precision === 'quarter'))
    return unitAround(
      previous.precision,
      moved(anchor, (back ? -1 : 1) * countOf(tokens), unit),
      0,
    );
  // "in 2025, up from 31 a year before", "the week before": all of it, not a day
  const isWhole =
    previous?.precision === precisionOf(unit) || pick(tokens, 'number', 'a') === undefined;
  if (isWhole && unit !== 'day') return unitAround(unit, anchor, (back ? -1 : 1) * countOf(tokens));
  return at(moved(anchor, (back ? -1 : 1) * countOf(tokens), unit), unit);
}
