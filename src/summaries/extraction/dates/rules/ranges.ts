import { yearOf } from '../calendar.ts';
import { closed, isClosed, moved } from '../period.ts';
import type { Closed } from '../period.ts';
import { pick } from '../rule.ts';
import type { Context, Rule } from '../rule.ts';
import type { Token } from '../token.ts';

/** From one date to another: "from May to October", "between 2014 and 2018", "Feb. 28-March 1". */
export const RANGES: readonly Rule[] = [
  { form: '(from|in|between)? the? date (dash|to|through|until) the? date', read: range },
  { form: 'between the? date and the? date', read: range },
  { form: '(between now and|from now (until|to|through)) the? date', read: fromNow },
  // from 2014 until now
  { form: '(from|since) the? date (until|to|through) now', read: untilNow },
];

function fromNow(tokens: readonly Token[], { published }: Context): Closed | null {
  const to = pick(tokens, 'date')?.period?.to ?? null;
  if (to === null || published === null || to < published) return null;
  return closed(published, to, 'range', false);
}

function untilNow(tokens: readonly Token[], { published }: Context): Closed | null {
  const from = pick(tokens, 'date')?.period?.from ?? null;
  if (from === null || published === null || from > published) return null;
  return closed(from, published, 'range', false);
}

/**
 * A beginning without a year or week of its own is the last before the end: "from August to
 * October", in September and still to come, began this August. An end takes the beginning's.
 */
function range(tokens: readonly Token[]): Closed | null {
  const [first, last] = tokens.flatMap(({ period }) =>
    period !== undefined && isClosed(period) ? [period] : [],
  );
  if (first === undefined || last === undefined) return null;
  const from = first.floats === null ? first : lastBefore(first, last);
  const to = first.floats === null && last.floats !== null ? firstAfter(last, first) : last;
  if (to.to < from.from) return null;
  const floats = first.floats === last.floats ? first.floats : null;
  return closed(from.from, to.to, 'range', first.stated || last.stated, floats);
}

function lastBefore(first: Closed, last: Closed): Closed {
  if (first.floats === 'week') return first.from > last.to ? shifted(first, -1) : first;
  const aligned = shifted(first, yearOf(last.to) - yearOf(first.from));
  return aligned.from > last.to ? shifted(aligned, -1) : aligned;
}

function firstAfter(last: Closed, first: Closed): Closed {
  if (last.floats === 'week') return last.to < first.from ? shifted(last, 1) : last;
  const aligned = shifted(last, yearOf(first.from) - yearOf(last.from));
  return aligned.to < first.from ? shifted(aligned, 1) : aligned;
}

function shifted(period: Closed, count: number): Closed {
  const unit = period.floats ?? 'year';
  return { ...period, from: moved(period.from, count, unit), to: moved(period.to, count, unit) };
}
