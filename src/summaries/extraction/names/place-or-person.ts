import { weigh } from './evidence.ts';
import { PLACE_HEADS } from './lexicon.ts';
import type { Reading, Surroundings } from './reading.ts';

/**
 * "Lincoln Park", "Victoria Road": a given name and a word for a place that is a surname too is a
 * place where the article only goes there. Whoever has a title, says or does something, or is
 * called by the last word alone ("Park said") stays somebody.
 */
export function placesLikePersons(
  around: Surroundings,
  readings: readonly Reading[],
): readonly Reading[] {
  const doubtful = readings.filter(mayBePlace);
  if (doubtful.length === 0) return readings;
  const places = new Set(
    [...new Set(doubtful.map(({ name }) => name))].filter((name) =>
      isOnlyGoneTo(around, readings, name),
    ),
  );
  return readings.map((reading) =>
    places.has(reading.name) && mayBePlace(reading) ? { ...reading, kind: 'place' } : reading,
  );
}

function mayBePlace({ kind, parts, role, titleGender }: Reading): boolean {
  return (
    kind === 'person' &&
    parts.length === 2 &&
    role === null &&
    titleGender === null &&
    PLACE_HEADS.has(parts.at(-1) ?? '')
  );
}

function isOnlyGoneTo(
  { text, words }: Surroundings,
  readings: readonly Reading[],
  name: string,
): boolean {
  const surname = name.slice(name.lastIndexOf(' ') + 1);
  let place = 0;
  for (const reading of readings) {
    if (reading.parts.at(-1) !== surname) continue;
    const sums = weigh(text, words, reading);
    const isOwner = /^['’]/.test(text.charAt(reading.end));
    const isSomebody = reading.role !== null || reading.titleGender !== null || isOwner;
    if (isSomebody || sums.person > 0 || sums.speaker > 0) return false;
    if (reading.name === name) place += sums.place;
  }
  return place > 0;
}
