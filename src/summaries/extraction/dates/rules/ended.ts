import { moved, precisionOf } from '../period.ts';
import type { Closed } from '../period.ts';
import { pick, valueOf } from '../rule.ts';
import type { Rule } from '../rule.ts';
import type { Token } from '../token.ts';
import { closedIn, within } from './inside.ts';
import { unitOf } from './units.ts';

/** Times told by the day they begin or end on, as accounts and forecasts have them. */
export const ENDED: readonly Rule[] = [
  // the week beginning Nov. 2, two weeks starting on Monday
  { form: '(the|a)? number? (unit|units) (starting|part) on? date', read: beginningOn },
  // the year ended June 30, the three months ending in September
  { form: '(the|a)? number? (unit|units) ending (on|in)? date', read: endingOn },
  // the 12 months through October, the six months to June
  { form: 'the number units (to|through) date', read: endingOn },
];

function beginningOn(tokens: readonly Token[]): Closed | null {
  const period = closedIn(tokens);
  const part = pick(tokens, 'part');
  if (period === null || (part !== undefined && part.word !== 'beginning')) return null;
  return lasting(tokens, period, (count, unit) => [
    period.from,
    moved(period.from, count, unit) - 1,
  ]);
}

function endingOn(tokens: readonly Token[]): Closed | null {
  const period = closedIn(tokens);
  if (period === null) return null;
  return lasting(tokens, period, (count, unit) => [moved(period.to + 1, -count, unit), period.to]);
}

/** So many of the unit named; a weekend has its own days, and what is told by a year says nothing of months. */
function lasting(
  tokens: readonly Token[],
  period: Closed,
  daysOf: (
    count: number,
    unit: NonNullable<ReturnType<typeof unitOf>>,
  ) => readonly [number, number],
): Closed | null {
  const unit = unitOf(tokens);
  if (unit === undefined || unit === 'weekend' || unit === 'day') return null;
  if (period.precision !== 'day' && period.precision !== 'month') return null;
  const count = valueOf(tokens, 'number') ?? 1;
  const [from, to] = daysOf(count, unit);
  return within(period, from, to, count === 1 && unit === 'week' ? precisionOf(unit) : 'range');
}
