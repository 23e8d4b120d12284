import type { Period } from '../period.ts';
import { pick } from '../rule.ts';
import type { Context, Rule } from '../rule.ts';
import type { Token } from '../token.ts';

/**
 * A date as the end or the beginning of a time: "by May", "since April 2025", "after 2018". "After
 * the 2012 attack" names the day of the attack, so an article before the date is no part of these.
 */
export const BOUNDS: readonly Rule[] = [
  { form: '(by|until) date', read: upTo },
  { form: '(before|prior to) date', read: before },
  { form: 'on or before date', read: upTo },
  { form: 'on or after date', read: onFrom },
  { form: '(since|starting) (on|in|from)? date', read: onFrom },
  { form: '(?<! the) part date', read: beginning },
  { form: 'part (on|in) date', read: beginning },
  { form: 'as (of|from) date', read: onFrom },
  { form: 'as part as date', read: onFrom },
  { form: 'no later than date', read: noLater },
  { form: '(from|on|in)? date (and|or) (later|after)', read: onFrom },
  { form: '(from|on|in)? date later', read: onFrom },
  { form: 'from date', read: fromNowOn },
  { form: 'after date', read: after },
  { form: 'later than date', read: laterThan },
];

function bounded(period: Period, bounds: Pick<Period, 'from' | 'to'>): Period | null {
  return bounds.from === null && bounds.to === null ? null : { ...period, ...bounds };
}

function periodOf(tokens: readonly Token[]): Period | undefined {
  return pick(tokens, 'date')?.period;
}

function upTo(tokens: readonly Token[]): Period | null {
  const period = periodOf(tokens);
  return period === undefined ? null : bounded(period, { from: null, to: period.to });
}

function before(tokens: readonly Token[]): Period | null {
  const period = periodOf(tokens);
  if (period === undefined || period.from === null) return null;
  return bounded(period, { from: null, to: period.from - 1 });
}

function onFrom(tokens: readonly Token[]): Period | null {
  const period = periodOf(tokens);
  return period === undefined ? null : bounded(period, { from: period.from, to: null });
}

/** "Trains run from 21 April" begins then; "a letter from 5 May" was of that day. */
function fromNowOn(tokens: readonly Token[], { published, tense }: Context): Period | null {
  const period = periodOf(tokens);
  if (period?.precision !== 'day' || period.from === null || published === null) return null;
  return period.from > published || tense() === 'future'
    ? bounded(period, { from: period.from, to: null })
    : null;
}

/** "no later than May", "no earlier than May". */
function noLater(tokens: readonly Token[]): Period | null {
  return (pick(tokens, 'later')?.value ?? 0) > 0 ? upTo(tokens) : onFrom(tokens);
}

/** "beginning on Monday", not "the end in 2024". */
function beginning(tokens: readonly Token[]): Period | null {
  return pick(tokens, 'part')?.word === 'beginning' ? onFrom(tokens) : null;
}

/** "later than 2019", "earlier than May". */
function laterThan(tokens: readonly Token[]): Period | null {
  return (pick(tokens, 'later')?.value ?? 0) > 0 ? after(tokens) : before(tokens);
}

/** After a year or a month it is over; after a day's vote it is still that day. */
function after(tokens: readonly Token[]): Period | null {
  const period = periodOf(tokens);
  if (period === undefined || period.to === null) return null;
  return bounded(period, {
    from: period.precision === 'day' ? period.from : period.to + 1,
    to: null,
  });
}
