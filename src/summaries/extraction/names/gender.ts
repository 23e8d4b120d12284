import type { Gender } from '../../types.ts';
import type { Reading } from './reading.ts';
import { HE, SHE, besideAt } from './beside.ts';
import type { Words } from './words.ts';

const REACH = 25;
const CLEAR_MAJORITY = 2;

/**
 * The gender the pronouns behind a person's mentions show, where neither title nor given name tells;
 * `null` while they are few or mixed. A pronoun counts for the last name before it only, and not
 * where another name (`named` is 1 for the first words of all persons' mentions) comes between.
 */
export function genderByPronouns(
  words: Words,
  readings: readonly Reading[],
  named: Uint8Array,
): Gender | null {
  const count = { female: 0, male: 0 };
  for (const { next } of readings) {
    for (let at = next; at < next + REACH && named[at] !== 1; at++) {
      const pronoun = besideAt(words, at) & (HE | SHE);
      if (pronoun === 0) continue;
      count[pronoun === HE ? 'male' : 'female']++;
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
