import { canBeOnePerson } from '../people/person-names.ts';
import type { EventProfile, Named } from './profile.ts';

/** Two persons of one surname are two: somebody there must go by a like given name. */
const isNamesake = ({ person, given, words }: Named, other: EventProfile): boolean => {
  if (person === null || given.some((word) => other.weights.has(word))) return false;
  const bearers = other.named.filter(
    (one) => one.person !== null && one.words.join(' ') === words.join(' '),
  );
  return bearers.length > 0 && !bearers.some((one) => canBeOnePerson(person, one.person ?? ''));
};

/** The names that are the other article's too, each telling word counted once. */
const namesIn = (a: EventProfile, b: EventProfile): Named[] => {
  const used = new Set<string>();
  return a.named.filter((name) => {
    const { words } = name;
    if (!words.every((word) => b.names.has(word)) || words.some((word) => used.has(word)))
      return false;
    for (const word of words) used.add(word);
    return !isNamesake(name, b);
  });
};

/** How many names two articles share: "Jeff Rath" and "Rath" are one. */
export const sharedNames = (a: EventProfile, b: EventProfile): number =>
  Math.min(namesIn(a, b).length, namesIn(b, a).length);

/** Whether they share only the names of places, where much happens. */
export const sharePlacesAlone = (a: EventProfile, b: EventProfile): boolean =>
  namesIn(a, b).every(({ isPlace }) => isPlace);

/** The cosine of what stands in no name of either: what happened, whoever it happened to. */
export const plainLikeness = (a: EventProfile, b: EventProfile): number => {
  const isPlain = (word: string): boolean => !a.names.has(word) && !b.names.has(word);
  let sum = 0;
  const length = (weights: ReadonlyMap<string, number>): number => {
    let squares = 0;
    for (const [word, weight] of weights) if (isPlain(word)) squares += weight * weight;
    return Math.sqrt(squares);
  };
  for (const [word, weight] of a.weights) {
    if (isPlain(word)) sum += weight * (b.weights.get(word) ?? 0);
  }
  return sum === 0 ? 0 : sum / (length(a.weights) * length(b.weights));
};

/** Whether both give one telling figure, such as 4,812. */
export const shareTellingNumber = (a: EventProfile, b: EventProfile): boolean =>
  a.numbers.some((number) => b.weights.has(number));

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
