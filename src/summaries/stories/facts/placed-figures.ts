import type { Figure } from '../../types.ts';
import type { Range } from './figures.ts';
import { fractionsIn, measureOf } from './measures.ts';
import type { Measure, Measured } from './measures.ts';
import { multiplesIn } from './multiples.ts';
import { ordinalCountsIn } from './ordinal-counts.ts';

/** A figure and where it stands in its sentence. */
export type Placed = {
  readonly figure: Figure;
  readonly at: number;
  readonly measure: Measure;
  /** The amounts it allows, where its words do not tell. */
  readonly range: Range | null;
};

const isWithin = (at: number, { at: start, figure }: Measured): boolean =>
  at >= start && at < start + figure.words.length;

/**
 * The figures of a sentence in order, those in words among them; one whose words are not found is
 * left out.
 */
export const placesOf = (text: string, figures: readonly Figure[]): Placed[] => {
  const counts = [...multiplesIn(text), ...ordinalCountsIn(text)];
  const inWords = [
    ...counts,
    // "A third person", "half as many" begin like shares.
    ...fractionsIn(text).filter((share) =>
      counts.every((other) => !isWithin(share.at, other) && !isWithin(other.at, share)),
    ),
  ];
  const placed: Placed[] = [];
  let from = 0;
  for (const figure of figures) {
    const at = text.indexOf(figure.words, from);
    if (at < 0) continue;
    from = at + figure.words.length;
    if (!inWords.some((one) => isWithin(at, one))) {
      placed.push({ figure, at, measure: measureOf(figure, text.slice(from)), range: null });
    }
  }
  return [...placed, ...inWords].sort((a, b) => a.at - b.at);
};
