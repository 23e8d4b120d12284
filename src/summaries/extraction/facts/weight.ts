import type { FactStanding, Figure } from '../../types.ts';

/** What speaks for a fact. `position` runs from 0 at the article's head to 1 at its end. */
export type Evidence = {
  readonly figures: readonly Figure[];
  readonly names: number;
  readonly dates: number;
  readonly position: number;
  readonly credited: boolean;
  readonly standing: FactStanding;
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

/**
 * From 0 to 1, two decimals: how specific a fact is and how early the article gives it. News puts
 * first what matters most (the inverted pyramid).
 */
export function weigh({ figures, names, dates, position, credited, standing }: Evidence): number {
  const measured = figures.filter(({ unit }) => unit !== 'ordinal').length;
  const sum =
    BASE +
    PER_FIGURE * Math.min(measured, MOST_FIGURES) +
    PER_NAME * Math.min(names, MOST_NAMES) +
    PER_DATE * Math.min(dates, MOST_DATES) +
    EARLY * (1 - position) +
    (credited ? CREDITED : 0);
  return Math.round(100 * Math.min(1, sum) * SHARE[standing]) / 100;
}
