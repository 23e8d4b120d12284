import { GIVEN_NAMES, KNOWN_PLACES } from './lexicon.ts';
import type { Reading, Surroundings } from './readings.ts';
import { wordAt } from './words.ts';

/**
 * "Stephen and Ayesha Curry" names two: the first bears the second's surname, unless it is somebody's
 * surname in this article ("Carter and Ruth Calder", where a Tom Carter is named).
 */
export function shareSurnames(
  { words, text }: Surroundings,
  readings: readonly Reading[],
): readonly Reading[] {
  const surnames = new Set(
    readings.filter(({ parts }) => parts.length > 1).map(({ parts }) => parts.at(-1)),
  );
  return readings.map((reading, at) => {
    const { parts, next, plain } = reading;
    const [name = ''] = parts;
    const second = readings[at + 1];
    const surname = second?.parts.at(-1);
    if (
      second === undefined ||
      surname === undefined ||
      parts.length > 1 ||
      second.parts.length < 2 ||
      second.given === undefined ||
      second.first !== next + 1 ||
      wordAt(words, next)?.text !== 'and' ||
      reading.titleGender !== null ||
      reading.role !== null ||
      !GIVEN_NAMES.has(name) ||
      KNOWN_PLACES.has(name) ||
      surnames.has(name)
    )
      return reading;
    const last = wordAt(words, second.next - 1);
    const printed = last === undefined ? surname : text.slice(last.start, last.end);
    return {
      ...reading,
      kind: 'person',
      weak: second.weak,
      parts: [name, surname],
      plain: `${plain} ${printed}`,
      given: GIVEN_NAMES.get(name) ?? null,
    };
  });
}
