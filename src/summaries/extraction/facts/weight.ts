import type { FactStanding, Figure } from '../../types.ts';

/** What speaks for a fact. `position` runs from 0 at the article's head to 1 at its end. */
export type Evidence = {
  readonly figures: readonly Figure[];
  readonly names: number;
  readonly dates: number;
  readonly position: number;
  readonly credited: boolean;
  readonly standing: FactStanding;
  /** It can be read without the sentences before it. */
  readonly alone: boolean;
};

const BASE = 0.25;
const PER_FIGURE = 0.12;
const PER_NAME = 0.04;
const PER_DATE = 0.08;
const EARLY = 0.2;
const CREDITED = 0.05;
const MOST_FIGURES = 2;
const MOST_NAMES = 4;
const MOST_DATES = 1;
/** What is thought possible or set out as background is worth part of what is reported. */
const SHARE = { reported: 1, background: 0.7, speculation: 0.5 } as const satisfies Record<
  FactStanding,
  number
>;

/** A reader of the fact alone does not know who "he" is. */
const NOT_ALONE = 0.6;

/**
 * From 0 to 1, two decimals: how specific a fact is and how early the article gives it. News puts
 * first what matters most (the inverted pyramid).
 */
export function weigh(evidence: Evidence): number {
  const { figures, names, dates, position, credited, standing, alone } = evidence;
  const measured = figures.filter(({ unit }) => unit !== 'ordinal').length;
  const sum =
    BASE +
    PER_FIGURE * Math.min(measured, MOST_FIGURES) +
    PER_NAME * Math.min(names, MOST_NAMES) +
    PER_DATE * Math.min(dates, MOST_DATES) +
    EARLY * (1 - position) +
    (credited ? CREDITED : 0);
  const share = SHARE[standing] * (alone ? 1 : NOT_ALONE);
  return Math.round(100 * Math.min(1, sum) * share) / 100;
}
