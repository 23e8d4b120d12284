import type { Figure } from '../../types.ts';

/** Below this a count says little: "two officials", "three times". */
const LEAST_TELLING = 10;

/** Whether a figure marks out a fact among others: `$500 billion`, `85 percent`, `177,000 signatures` do. */
export const isTelling = (figure: Figure): boolean =>
  figure.unit === 'money' || figure.unit === 'percent' || Math.abs(figure.value) >= LEAST_TELLING;

/** Whether two figures are of one unit: dollars, per cent, a count, a place in a row. */
export const sameMeasure = (a: Figure, b: Figure): boolean =>
  a.unit === b.unit && (a.currency === b.currency || a.currency === null || b.currency === null);

/** The same value of one unit: `$500 billion`, `500 billion dollars` */
export const areEqual = (a: Figure, b: Figure): boolean => a.value === b.value && sameMeasure(a, b);

/** Sums of parts of a million are not exact in binary. */
const NOISE = 1e-9;

/** Half of the last place that is not 0: of 178,000 it is 500, of 4.9 it is 0.05. */
const halfPlace = (value: number): number => {
  let place = 10 ** -(String(value).split('.')[1]?.length ?? 0);
  while (place >= 1 && value >= 10 * place && value % (10 * place) === 0) place *= 10;
  return place / 2;
};

/** Of so many percent nobody prints the decimals in a headline: 41 is 41.3; a rate of 4 is not 4.25. */
const WHOLE_PERCENT = 10;
/** Less than half, so that 41 and 42 do not meet. */
const HALF_PERCENT = 0.49;

/** The lowest and the highest value a figure allows. */
export type Range = readonly [low: number, high: number];

/** `rangeOf('about 178,000')` -> `[177500, 178500]`; "nearly 178,000" ends at 178,000. */
export const rangeOf = ({ value, bound, unit }: Figure, isNearly = false): Range => {
  const noise = Math.abs(value) * NOISE;
  if (bound === 'at least') return [value - noise, Infinity];
  if (bound === 'at most') return [-Infinity, value + noise];
  if (
    unit === 'percent' &&
    bound === 'exact' &&
    value >= WHOLE_PERCENT &&
    Number.isInteger(value)
  ) {
    return [value - HALF_PERCENT, value + HALF_PERCENT];
  }
  if (bound === 'exact' || unit === 'ordinal') return [value - noise, value + noise];
  const slack = halfPlace(value) + noise;
  return [value - slack, value + (isNearly ? noise : slack)];
};

/** `overlap([1, 3], [3, Infinity])` -> `true` */
export const overlap = ([lowA, highA]: Range, [lowB, highB]: Range): boolean =>
  lowA <= highB && lowB <= highA;
