import { COMMON_WORDS, GIVEN_NAMES, KNOWN_PLACES } from './lexicon.ts';
import type { Reading, Surroundings } from './reading.ts';
import { OF_ONE_FAMILY, besideAt } from './beside.ts';
import { wordAt } from './words.ts';
import type { Words } from './words.ts';

/**
 * "Stephen and Ayesha Curry" names two: the first bears the second's surname, unless it is somebody's
 * surname in this article ("Carter and Ruth Calder", where a Tom Carter is named). A given name no
 * list knows does so where the words beside the two make them one family.
 */
export function shareSurnames(
  around: Surroundings,
  readings: readonly Reading[],
): readonly Reading[] {
  const { words, text } = around;
  let surnames: ReadonlySet<string> | null = null;
  return readings.map((reading, at) => {
    const { parts, next, plain } = reading;
    const second = readings[at + 1];
    if (second?.first !== next + 1 || second.parts.length < 2 || parts.length > 1) return reading;
    const [name = ''] = parts;
    const surname = second.parts.at(-1);
    if (
      surname === undefined ||
      second.given === undefined ||
      wordAt(words, next)?.text !== 'and' ||
      reading.titleGender !== null ||
      !(GIVEN_NAMES.has(name) ? reading.role === null : isFamily(around, reading, second)) ||
      KNOWN_PLACES.has(name) ||
      (surnames ??= surnamesOf(readings)).has(name)
    )
      return reading;
    const last = wordAt(words, second.next - 1);
    const printed = last === undefined ? surname : text.slice(last.start, last.end);
    return {
      ...reading,
      kind: 'person',
      weak: second.weak,
      parts: [name, surname],
      name: `${name} ${surname}`,
      plain: `${plain} ${printed}`,
      given: GIVEN_NAMES.get(name) ?? null,
    };
  });
}

/** The last parts of all names of several. */
function surnamesOf(readings: readonly Reading[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { parts } of readings) if (parts.length > 1) surnames.add(parts.at(-1) ?? '');
  return surnames;
}

const NEAR_BEHIND = 4;

/** "the parents, Khizr and Ghazala Khan,", "Arven and Silke Tamm, a couple from Perth". */
function isFamily({ words, text }: Surroundings, first: Reading, second: Reading): boolean {
  if (COMMON_WORDS.has(first.parts[0] ?? '')) return false;
  if (isOfOneFamily(words, first.first - 1)) return true;
  if (text.charAt(second.end) !== ',') return false;
  for (let at = second.next; at < second.next + NEAR_BEHIND; at++)
    if (isOfOneFamily(words, at)) return true;
  return false;
}

function isOfOneFamily(words: Words, at: number): boolean {
  return (besideAt(words, at) & OF_ONE_FAMILY) !== 0;
}
