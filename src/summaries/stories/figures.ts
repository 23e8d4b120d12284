import type { Figure } from '../types.ts';

/** Below this a count says little: "two officials", "three times". */
const LEAST_TELLING = 10;

/** Whether a figure marks out a fact among others: `$500 billion`, `85 percent`, `177,000 signatures` do. */
export const isTelling = (figure: Figure): boolean =>
  figure.unit === 'money' || figure.unit === 'percent' || Math.abs(figure.value) >= LEAST_TELLING;

const sameMeasure = (a: Figure, b: Figure): boolean =>
  a.unit === b.unit && (a.currency === b.currency || a.currency === null || b.currency === null);

/** The same value of the same unit: `$500 billion` and `500 billion dollars` -> `true` */
const sameFigure = (a: Figure, b: Figure): boolean => sameMeasure(a, b) && a.value === b.value;

/** Whether two passages give a telling figure in common. */
export const shareFigure = (a: readonly Figure[], b: readonly Figure[]): boolean =>
  a.some((one) => isTelling(one) && b.some((other) => sameFigure(one, other)));

/**
 * Whether each passage gives telling figures, none of them the other's: then they tell two facts, or
 * outlets disagree on one. `'61 delegates'`, `'55 delegates'` -> `true`; `'61 delegates'`, none -> `false`
 */
export const figuresDisagree = (a: readonly Figure[], b: readonly Figure[]): boolean =>
  a.some(isTelling) && b.some(isTelling) && !shareFigure(a, b);
