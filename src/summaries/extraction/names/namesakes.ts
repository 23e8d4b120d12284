import { kinBefore } from '../text/kin.ts';
import { reportingVerb } from '../text/verbs.ts';
import type { Person } from './person.ts';
import type { Reading, Surroundings } from './reading.ts';

/** "Roe came with his wife, Ada Roe. Roe said": who is told of as another's and says nothing is not meant. */
const isCompanion = oncePerPerson(
  ({ text }, { full }) =>
    full[0] !== undefined &&
    kinBefore(text, full[0].start) !== null &&
    !full.some(({ end }) => isSpeaking(text, end)),
);

/** "Otis and Ada Roe": the surname is somebody else's too. */
const isOfCouple = oncePerPerson(({ text }, { full }) =>
  full.some(({ start }) =>
    /\p{Lu}\p{L}+ and $/u.test(text.slice(Math.max(0, start - LONGEST_NAME), start)),
  ),
);
/** In UTF-16 units, with its "and". */
const LONGEST_NAME = 24;

/** Every mention of a namesake asks it, and all of a person's mentions answer: told once for each. */
function oncePerPerson(
  tell: (around: Surroundings, person: Person) => boolean,
): (around: Surroundings, person: Person) => boolean {
  const told = new WeakMap<Person, boolean>();
  return (around, person) => {
    const known = told.get(person) ?? tell(around, person);
    told.set(person, known);
    return known;
  };
}

/** "Ada Roe, said", "Ada Roe also told": a verb of saying close behind. */
function isSpeaking(text: string, end: number): boolean {
  const words = text.slice(end, end + LONGEST_VERB).match(/\p{Ll}+/gu) ?? [];
  return words.slice(0, 2).some((word) => reportingVerb(word) !== null);
}
/** In UTF-16 units, with a word before it. */
const LONGEST_VERB = 24;

const NEAR_SENTENCES = 1;
/** A headline and the first sentences may use a surname before the name is given in full. */
const LEAD_SENTENCES = 4;

/**
 * Of namesakes the one named in full just before; else the only one named so far, or the one the
 * article has named most in full so far. Where nobody stands out, whoever is known by surname only.
 */
export function mostLikely(
  around: Surroundings,
  namesakes: readonly Person[],
  reading: Reading,
): Person | null {
  const surnamed = namesakes.find(({ full }) => full.length === 0) ?? null;
  const [only, ...more] = namesakes.filter(({ full }) => full.length > 0);
  if (only === undefined) return surnamed;
  if (more.length === 0) return only;
  const before = namesakes
    .map((person) => ({ person, last: lastFullBefore(person, reading.start) }))
    .filter(({ person, last }) => last !== null || isInLead(person.full[0], reading));
  const principals = before
    .map(({ person }) => person)
    .filter((person) => !isCompanion(around, person));
  const near = before
    .filter(({ last }) => last !== null && reading.sentence - last.sentence <= NEAR_SENTENCES)
    .filter(({ person }) => principals.length === 0 || principals.includes(person))
    .sort((one, other) => (other.last?.start ?? 0) - (one.last?.start ?? 0));
  if (near[0] !== undefined) return near[0].person;
  const [most, second] = before
    .map(({ person }) => person)
    .sort((one, other) => other.full.length - one.full.length);
  if (most !== undefined && most.full.length > (second?.full.length ?? 0)) return most;
  const [principal, ...others] = principals;
  const isAlone = principal !== undefined && others.length === 0 && !isOfCouple(around, principal);
  return surnamed ?? (isAlone ? principal : null);
}

function isInLead(full: Reading | undefined, { weak, sentence }: Reading): boolean {
  return (
    full !== undefined && (weak || sentence < LEAD_SENTENCES) && full.sentence < LEAD_SENTENCES
  );
}

/** By halving: an article may name somebody a hundred thousand times. */
function lastFullBefore({ full }: Person, start: number): Reading | null {
  let low = 0;
  let high = full.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((full[middle]?.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return full[low - 1] ?? null;
}
