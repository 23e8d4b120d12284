import type { EventProfile } from './event-profile.ts';

/** What is left of likeness where each headline has a figure that the other article does not know. */
const OTHER_FIGURES = 0.5;

/** The cosine of two profiles: 0 for nothing in common, 1 for the same words as often. */
const inWords = (a: EventProfile, b: EventProfile): number => {
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of small.weights) sum += weight * (large.weights.get(word) ?? 0);
  return sum;
};

/** What part of an article's names, by what they say, the other has too. 1 where it names nobody. */
const namesKnown = (a: EventProfile, b: EventProfile): number => {
  let all = 0;
  let known = 0;
  for (const name of a.names) {
    const weight = a.weights.get(name) ?? 0;
    all += weight;
    if (b.weights.has(name)) known += weight;
  }
  return all === 0 ? 1 : known / all;
};

const figuresUnknown = (a: EventProfile, b: EventProfile): boolean =>
  a.headlineFigures.length > 0 && !a.headlineFigures.some((figure) => b.weights.has(figure));

/**
 * How alike two articles are in what happened and to whom, from 0 to 1: likeness in words times
 * likeness in names. Reports on two earthquakes share their words but not their names, reports on
 * two affairs of one minister the names but not the words; either keeps them apart.
 */
export const eventLikeness = (a: EventProfile, b: EventProfile): number => {
  const inNames = Math.sqrt(namesKnown(a, b) * namesKnown(b, a));
  const figures = figuresUnknown(a, b) && figuresUnknown(b, a) ? OTHER_FIGURES : 1;
  return inWords(a, b) * inNames * figures;
};
