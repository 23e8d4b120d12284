import { yearOf } from './calendar.ts';
import type { Day } from './calendar.ts';
import type { Closed } from './period.ts';
import type { Context } from './rule.ts';

/** How far to look for a 29 February. */
const REACH_YEARS = 4;

/**
 * Gives a year to something that comes once a year. With "last" or "next" (`lean` -1, 1) it lies
 * wholly before or after publication, with "this" (0) in the same year; without either the tense
 * decides, and without a tense the nearest is meant.
 *
 * May, published 2026-01-29: "collected in May" -> 2025, "will vote in May" -> 2026.
 */
export function yearly(
  inYear: (year: number) => Closed | null,
  { published, tense }: Pick<Context, 'published' | 'tense'>,
  lean?: number,
): Closed | null {
  if (published === null) return null;
  const around = yearOf(published);
  const choices: Closed[] = [];
  for (let year = around - REACH_YEARS; year <= around + REACH_YEARS; year += 1) {
    const choice = inYear(year);
    if (choice !== null) choices.push(choice);
  }
  const choice = choose(choices, published, lean ?? null, tense);
  return choice === null
    ? null
    : { ...choice, stated: false, floats: lean === undefined ? 'year' : null };
}

function choose(
  choices: readonly Closed[],
  day: Day,
  lean: number | null,
  tense: Context['tense'],
): Closed | null {
  if (lean === 0) return choices.find(({ to }) => yearOf(to) === yearOf(day)) ?? null;
  if (lean === -1) return choices.findLast(({ to }) => to < day) ?? null;
  if (lean === 1) return choices.find(({ from }) => from > day) ?? null;
  const told = tense();
  if (told === 'past') return choices.findLast(({ from }) => from <= day) ?? null;
  if (told === 'future') return choices.find(({ to }) => to >= day) ?? null;
  return nearest(choices, day);
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
