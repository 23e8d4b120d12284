import { mondayOf, weekdayOf } from '../calendar.ts';
import type { Day } from '../calendar.ts';
import { closed } from '../period.ts';
import type { Closed } from '../period.ts';
import { pick, valueOf } from '../rule.ts';
import type { Context, Rule } from '../rule.ts';
import type { Token } from '../token.ts';

/** What "last" may belong to. */
const TIMES = 'unit|units|weekday|month|season|holiday|number|year|quarter|ordinal|daypart|date';

/** Days of the week: "on Saturday", "next Friday", "Tuesday of next week". */
export const WEEKDAYS: readonly Rule[] = [
  // "on a Sunday in June" is one of several
  { form: '(?<! every|every part|ordinal|direction|on a) weekday', read: near },
  { form: 'the? direction weekday (?! (of|in) (month|year|direction|the unit))', read: directed },
  { form: 'the? direction direction weekday', read: directed },
  { form: `the? weekday before direction (?! ${TIMES})`, read: beforeLast },
  { form: 'weekday (comma|on|of)? direction unit', read: ofWeek },
  { form: 'direction unit on? weekday', read: ofWeek },
];

function oneDay(day: Day): Closed {
  return closed(day, day, 'day', false);
}

/**
 * News names the day that was, the day of publication included, unless the verb looks ahead; what somebody
 * announced on a day begins after that.
 */
function near(
  tokens: readonly Token[],
  { published, tense, previous, startsAfterPrevious }: Context,
): Closed | null {
  if (published === null) return null;
  const weekday = valueOf(tokens, 'weekday') ?? 0;
  const said = previous?.precision === 'day' ? previous.to : null;
  if (said !== null && startsAfterPrevious()) return { ...after(said, weekday), floats: 'week' };
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(published) + 7) % 7;
  return { ...oneDay(tense() === 'future' ? published + ahead : published - back), floats: 'week' };
}

/** The first such day of the week behind a day. */
function after(day: Day, weekday: number): Closed {
  return oneDay(day + ((weekday - weekdayOf(day) + 6) % 7) + 1);
}

/** "last" and "next" count whole weeks from Monday; "this past" and "coming" mean the nearest one. */
function directed(tokens: readonly Token[], { published, previous }: Context): Closed | null {
  if (published === null) return null;
  const weekday = valueOf(tokens, 'weekday') ?? 0;
  const direction = tokens.findLast(({ kind }) => kind === 'direction');
  const anchor = previous?.to ?? published;
  switch (direction?.word) {
    case 'past':
      return oneDay(published - ((weekdayOf(published) - weekday + 6) % 7) - 1);
    case 'coming':
    case 'upcoming':
      return oneDay(published + ((weekday - weekdayOf(published) + 6) % 7) + 1);
    case 'following':
      if (previous === null) return oneDay(mondayOf(published) + 7 + weekday - 1);
      return after(anchor, weekday);
    default:
      return oneDay(mondayOf(published) + 7 * (direction?.value ?? 0) + weekday - 1);
  }
}

/** "the Friday before last": a week before the last one. */
function beforeLast(tokens: readonly Token[], { published }: Context): Closed | null {
  if (published === null || pick(tokens, 'direction')?.word !== 'last') return null;
  const weekday = valueOf(tokens, 'weekday') ?? 0;
  return oneDay(published - ((weekdayOf(published) - weekday + 6) % 7) - 8);
}

function ofWeek(tokens: readonly Token[], { published }: Context): Closed | null {
  if (published === null || pick(tokens, 'unit')?.word !== 'week') return null;
  const shift = valueOf(tokens, 'direction') ?? 0;
  return oneDay(mondayOf(published) + 7 * shift + (valueOf(tokens, 'weekday') ?? 0) - 1);
}
