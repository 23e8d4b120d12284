import { yearOf } from './calendar.ts';
import type { Day } from './calendar.ts';
import type { Closed } from './period.ts';
import type { Context } from './rule.ts';

/** How far to look for a 29 February. */
const REACH_YEARS = 4;

/**
 * Gives a year to something that comes once a year. With "last" or "next" (`lean` -1, 1) it lies
 * wholly before or after publication, with "this" (0) in the same year; without either the year told
 * for it decides, then the tense, and without a tense the nearest is meant.
 *
 * May, published 2026-01-29: "collected in May" -> 2025, "will vote in May" -> 2026.
 */
export function yearly(
  inYear: (year: number) => Closed | null,
  { published, tense, yearTold, previous }: Context,
  lean?: number,
): Closed | null {
  if (published === null) return null;
  const told = lean === undefined && tense() !== 'future' ? yearTold() : null;
  const inTold = told === null ? null : inYear(told);
  if (inTold !== null) return { ...inTold, stated: false };
  const around = yearOf(published);
  const choices: Closed[] = [];
  for (let year = around - REACH_YEARS; year <= around + REACH_YEARS; year += 1) {
    const choice = inYear(year);
    if (choice !== null) choices.push(choice);
  }
  const choice = choose(choices, published, lean ?? null, { tense, previous });
  return choice === null
    ? null
    : { ...choice, stated: false, floats: lean === undefined ? 'year' : null };
}

function choose(
  choices: readonly Closed[],
  day: Day,
  lean: number | null,
  { tense, previous }: Pick<Context, 'tense' | 'previous'>,
): Closed | null {
  if (lean === 0) return choices.find(({ to }) => yearOf(to) === yearOf(day)) ?? null;
  if (lean === -1) return choices.findLast(({ to }) => to < day) ?? null;
  if (lean === 1) return choices.find(({ from }) => from > day) ?? null;
  const told = tense();
  if (told === null) return nearest(choices, day);
  const past = choices.findLast(({ from }) => from <= day) ?? null;
  const future = choices.find(({ to }) => to >= day) ?? null;
  const isFar =
    told === 'past'
      ? isAgo(past, day, FAR) && !isOfThatYear(past, day)
      : isAgo(past, day, 0) && !isAgo(past, day, RECENT);
  // "began in January 2025 and went on until Oct. 14": the year is told.
  const isTold =
    past !== null &&
    previous?.to != null &&
    previous.stated &&
    yearOf(previous.to) === yearOf(past.to);
  if (past?.precision === 'day' && isFar && !isTold) return nearest(choices, day);
  return told === 'past' ? past : future;
}

/** In days: a day of the calendar so long ago, in another year, would be printed with its year. */
const FAR = 240;
/** In days: one so lately over is not meant again ("outstanding as of March 13"). */
const RECENT = 30;

function isAgo(choice: Closed | null, day: Day, days: number): boolean {
  return choice !== null && day - choice.to > days;
}

function isOfThatYear(choice: Closed | null, day: Day): boolean {
  return choice !== null && yearOf(choice.to) === yearOf(day);
}

/** Of choices equally near the first. */
function nearest(choices: readonly Closed[], day: Day): Closed | null {
  let near: Closed | null = null;
  for (const choice of choices)
    if (near === null || distance(choice, day) < distance(near, day)) near = choice;
  return near;
}

function distance({ from, to }: Closed, day: Day): number {
  return Math.max(from - day, day - to, 0);
}
