import type { Gender } from '../../types.ts';
import type { Reading } from './readings.ts';
import type { Word } from './words.ts';

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
] as const);

const REACH = 25;
const CLEAR_MAJORITY = 2;

/**
 * The gender the pronouns behind a person's mentions show, where neither title nor given name tells;
 * `null` while they are few or mixed. A pronoun counts for the last name before it only, and not
 * where another name (`named`: the places of all persons' words) comes between.
 */
export function genderByPronouns(
  words: readonly Word[],
  readings: readonly Reading[],
  named: ReadonlySet<number>,
): Gender | null {
  const count = { female: 0, male: 0 };
  for (const { next } of readings) {
    for (let at = next; at < next + REACH && !named.has(at); at++) {
      const gender = PRONOUNS.get(words[at]?.lower ?? '');
      if (gender === undefined) continue;
      count[gender]++;
      break;
    }
  }
  if (
    count.male >= CLEAR_MAJORITY * Math.max(1, count.female) ||
    (count.male === 1 && count.female === 0)
  )
    return 'male';
  return count.female >= CLEAR_MAJORITY * Math.max(1, count.male) ||
    (count.female === 1 && count.male === 0)
    ? 'female'
    : null;
}
