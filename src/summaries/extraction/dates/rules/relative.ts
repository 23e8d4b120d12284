import { closed, unitAround } from '../period.ts';
import type { Closed, Period, Unit } from '../period.ts';
import { pick, valueOf } from '../rule.ts';
import type { Context, Rule } from '../rule.ts';
import type { Token } from '../token.ts';
import { rolling } from './counted.ts';
import { unitOf } from './units.ts';

/** What stands before a time that is counted from now: "in the next month". */
const SPANNED =
  'in|over|for|within|during|by|to|until|of|on|at|from|before|after|since|part|and|between';

/** Units counted from the day of publication: "next month", "the past year", "later in the week". */
export const RELATIVE: readonly Rule[] = [
  { form: '(?<! no) deictic', read: deictic },
  { form: 'the direction daypart', read: nextDaypart },
  { form: '(?<! the) direction daypart', read: dayShift },
  // moved to this weekend, named in the squad for this weekend
  { form: '(?<= to|for|until) direction unit', read: thisComing },
  // last week, next month, this year; the following day
  // ("the last week of the campaign" is none)
  {
    form: '(?<! the) direction unit (?! of the? (month|year|direction|unit|season|decade|holiday))',
    read: directed,
  },
  { form: `(?<= ${SPANNED}) the direction unit (?! of)`, read: directed },
  { form: `(?<! ${SPANNED}) the direction unit (?! of)`, read: theNext },
  // the end of the month, the rest of the week
  { form: '(?<= (unit|units|half|part|weekday|rest) of) the? unit', read: current },
  // the year to date
  { form: 'the? unit to now', read: toDate },
  // later in the week
  { form: 'later in the unit', read: laterIn },
  { form: 'the? direction direction unit', read: directed },
  // the weekend, where it is said when
  { form: '(?<= over|on|at|during|for|through) the unit', read: weekend },
  // the week after next, the year before last
  { form: 'the unit (before|after) direction', read: besides },
];

function deictic([token]: readonly Token[], { published }: Context): Closed | null {
  return published === null ? null : unitAround('day', published, token?.value ?? 0);
}

/** "last night" was yesterday's, "this morning" today's; "the following morning" is of another day. */
function dayShift(tokens: readonly Token[], { published }: Context): Closed | null {
  const direction = pick(tokens, 'direction');
  if (published === null || direction === undefined || !/^(?:last|this|next)$/.test(direction.word))
    return null;
  return unitAround('day', published, direction.value);
}

/** "by the next morning" counts from the date named before. */
function nextDaypart(tokens: readonly Token[], context: Context): Closed | null {
  return pick(tokens, 'direction')?.word === 'next' ? fromAnchor('day', 1, context) : null;
}

/**
 * "last week" is the calendar's, "the past week" the seven days up to publication. "The following
 * day" counts from the date named before; without one it is only read where it is still to come.
 */
function directed(tokens: readonly Token[], context: Context): Closed | null {
  const { published } = context;
  const unit = unitOf(tokens);
  const direction = tokens.findLast(({ kind }) => kind === 'direction');
  if (published === null || unit === undefined || direction === undefined) return null;
  if (unit === 'weekend') return weekendToward(direction, published, context);
  if (direction.word === 'past' || isLongLast(tokens, direction, unit))
    return rolling(published, -1, unit);
  const anaphoric =
    /^(?:following|previous|preceding)$/.test(direction.word) ||
    (unit === 'day' && direction.value === 1);
  if (!anaphoric) return unit === 'day' ? null : unitAround(unit, published, direction.value);
  return fromAnchor(unit, direction.value, context);
}

/**
 * "The next month will be hard" is that after publication, "the next month she sued" that after the date named
 * before; "whoever is late pays double the next week" is of no calendar.
 */
function theNext(tokens: readonly Token[], context: Context): Closed | null {
  const direction = tokens.findLast(({ kind }) => kind === 'direction');
  const unit = unitOf(tokens);
  const tense = direction?.word === 'next' && unit !== 'day' ? context.tense() : 'future';
  if (tense === 'future' || unit === undefined) return directed(tokens, context);
  return tense === 'past' ? fromAnchor(unit, 1, context) : null;
}

/** "in the last decade" ends today, as "in the last ten years" does. */
const isLongLast = ([first]: readonly Token[], { word }: Token, unit: Unit): boolean =>
  first?.kind === 'the' && word === 'last' && (unit === 'decade' || unit === 'century');

/**
 * "this past weekend" and "the coming weekend" are the nearest, "next weekend" is that of next week. "This
 * weekend" is the one before where the clause tells of what was.
 */
function weekendToward(
  { word, value: shift }: Token,
  published: number,
  { tense }: Context,
): Closed {
  const here = unitAround('weekend', published, 0);
  const isAhead = here.from > published;
  if (word === 'coming' || word === 'upcoming')
    return isAhead ? here : unitAround('weekend', published, 1);
  const isOver = word === 'this' && isAhead && tense() === 'past';
  return unitAround('weekend', published, isOver ? -1 : shift);
}

/** "this weekend" where something is put: the one of this week, or nothing. */
function thisComing(tokens: readonly Token[], { published }: Context): Closed | null {
  if (published === null || unitOf(tokens) !== 'weekend') return null;
  return pick(tokens, 'direction')?.word === 'this' ? unitAround('weekend', published, 0) : null;
}

function fromAnchor(
  unit: Unit,
  shift: number,
  { published, previous, tense }: Context,
): Closed | null {
  if (published === null) return null;
  const anchor = shift < 0 ? previous?.from : previous?.to;
  if (anchor !== null && anchor !== undefined)
    return isWithin(unitAround(unit, anchor, 0), previous) ? null : unitAround(unit, anchor, shift);
  return shift > 0 && tense() === 'past' ? null : unitAround(unit, published, shift);
}

/** "in 1877 … the next night": of which night nobody knows. */
function isWithin(unit: Closed, whole: Period | null): boolean {
  const isClosed = whole?.from != null && whole.to != null;
  return isClosed && whole.to - whole.from > unit.to - unit.from;
}

/** From its first day up to publication. */
function toDate(tokens: readonly Token[], { published }: Context): Closed | null {
  const unit = unitOf(tokens);
  if (published === null || unit === undefined || unit === 'day') return null;
  return closed(unitAround(unit, published, 0).from, published, 'range', false);
}

function weekend(tokens: readonly Token[], { published, tense }: Context): Closed | null {
  if (published === null || unitOf(tokens) !== 'weekend') return null;
  const here = unitAround('weekend', published, 0);
  const past = here.from <= published ? here : unitAround('weekend', published, -1);
  return tense() === 'future' ? here : past;
}

function besides(tokens: readonly Token[], { published }: Context): Closed | null {
  const unit = unitOf(tokens);
  const direction = valueOf(tokens, 'direction') ?? 0;
  const outward = pick(tokens, 'before') === undefined ? 1 : -1;
  if (published === null || unit === undefined || direction !== outward) return null;
  return unitAround(unit, published, 2 * outward);
}

/** "later in the day" is the day of the date named before, or that of publication. */
function laterIn(tokens: readonly Token[], { published, previous }: Context): Closed | null {
  const unit = unitOf(tokens);
  const anchor = previous?.from ?? published;
  return anchor === null || unit === undefined ? null : unitAround(unit, anchor, 0);
}

/** "at the end of the day" is no date. */
function current(tokens: readonly Token[], { published }: Context): Closed | null {
  const unit = unitOf(tokens);
  return published === null || unit === undefined || unit === 'day'
    ? null
    : unitAround(unit, published, 0);
}
