import type { Day } from '../calendar.ts';
import { moved } from '../period.ts';
import type { Closed, Period } from '../period.ts';
import { pick, valueOf } from '../rule.ts';
import type { Context, Rule } from '../rule.ts';
import type { Token } from '../token.ts';
import { closedIn, within } from './inside.ts';

/** Parts of a date: "early next week", "the first half of 2025", "later this month". */
export const PARTS: readonly Rule[] = [
  // early next week, mid-March; the end of the year; early on Monday
  { form: 'the? part (dash|on|in)? the? date', read: part },
  { form: 'the? part of the? date', read: part },
  // before the end of March
  { form: '(before|prior to) the? part of the? date', read: beforeEnd },
  // later this month, earlier on Saturday
  { form: 'later (on|in)? date', read: laterPart },
  // the first half of 2025
  { form: 'the? (ordinal|direction) half of the? date', read: half },
  // the rest of the year
  { form: 'the? rest of the? date', read: rest },
];

/** "before the end of March": all of March is left for it; "before the start" leaves none. */
function beforeEnd(tokens: readonly Token[]): Period | null {
  const period = closedIn(tokens);
  const word = pick(tokens, 'part')?.word;
  return period === null || word !== 'end' ? null : { ...period, from: null };
}

/** "early" and "late" are the halves of a time, "mid" its middle third. A day stays the day. */
function part(tokens: readonly Token[]): Closed | null {
  const period = closedIn(tokens);
  const word = pick(tokens, 'part');
  if (period === null || word === undefined) return null;
  const needsOf = /^(?:beginning|start|middle|end)$/.test(word.word);
  if (needsOf && pick(tokens, 'of') === undefined) return null;
  return needsOf && word.value !== 1 ? outerThird(period, word.value) : partOf(period, word.value);
}

/** "the end of 2024" is what its middle leaves, September to December; of a week it is the half. */
function outerThird(period: Closed, which: number): Closed {
  const middle = partOf(period, 1);
  if (period.precision === 'week' || middle.from === period.from) return partOf(period, which);
  return which === 0
    ? within(period, period.from, middle.from - 1, 'range')
    : within(period, middle.to + 1, period.to, 'range');
}

function partOf(period: Closed, which: number): Closed {
  const { from, to } = period;
  const days = to - from + 1;
  if (days === 1) return period;
  const middle = splitDay(period);
  if (which === 0) return within(period, from, middle - 1, 'range');
  if (which === 2) return within(period, middle, to, 'range');
  // "mid-1950s" are 1954 to 1956, the middle of a year May to August
  if (period.precision === 'decade')
    return within(period, moved(from, 4, 'year'), moved(from, 7, 'year') - 1, 'range');
  if (period.precision === 'year')
    return within(period, moved(from, 4, 'month'), moved(from, 8, 'month') - 1, 'range');
  const third = Math.floor(days / 3);
  return within(period, from + third, to - third, 'range');
}

/** The first day of the second half: 1 July of a year, the 16th of a month. */
function splitDay({ from, to, precision }: Closed): Day {
  if (precision === 'year') return moved(from, 6, 'month');
  if (precision === 'decade') return moved(from, 5, 'year');
  return precision === 'month' ? from + 15 : from + Math.floor((to - from + 1) / 2);
}

/** What is left of it, counted from publication. */
function rest(tokens: readonly Token[], { published }: Context): Closed | null {
  const period = closedIn(tokens);
  if (period === null || published === null || published > period.to) return null;
  return within(period, Math.max(published, period.from), period.to, 'range');
}

/** "later this month" runs from publication on, "earlier this year" up to it. */
function laterPart(tokens: readonly Token[], { published }: Context): Closed | null {
  const period = closedIn(tokens);
  if (period === null) return null;
  const late = (valueOf(tokens, 'later') ?? 0) > 0;
  const open = published !== null && period.from <= published && published <= period.to;
  if (period.from === period.to) return period;
  if (!open) return partOf(period, late ? 2 : 0);
  return late
    ? within(period, published, period.to, 'range')
    : within(period, period.from, published, 'range');
}

function half(tokens: readonly Token[]): Closed | null {
  const period = closedIn(tokens);
  const which = pick(tokens, 'ordinal', 'direction');
  if (period === null || which === undefined) return null;
  if (which.kind === 'ordinal')
    return which.value > 2 ? null : partOf(period, which.value === 1 ? 0 : 2);
  return which.word === 'last' ? partOf(period, 2) : null;
}
