import type { Day } from '../calendar.ts';
import { closed, isClosed } from '../period.ts';
import type { Closed, Period } from '../period.ts';
import { pick } from '../rule.ts';
import type { Token } from '../token.ts';

/** The date among words matched, where both its ends are known. */
export function closedIn(tokens: readonly Token[]): Closed | null {
  const period = pick(tokens, 'date')?.period;
  return period !== undefined && isClosed(period) ? period : null;
}

/** Days inside or beside a period, which are as sure as it is. */
export function within(
  { stated, floats }: Period,
  from: Day,
  to: Day,
  precision: Closed['precision'],
): Closed {
  return closed(from, to, precision, stated, floats);
}
