import { GIVEN_NAMES, NICKNAMES } from './lexicon.ts';

const SHARED_STEM = 4;

/** Whether two given names may be one person's: Jeff and Jeffrey, J and John, Jean-Luc and Jean. */
export function sameGiven(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length === 1 || other.length === 1) return one.startsWith(other.charAt(0));
  const rows = NICKNAMES.get(other);
  if (rows !== undefined && NICKNAMES.get(one)?.some((row) => rows.includes(row)) === true)
    return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= SHARED_STEM && (long.startsWith(short) || isMisprint(short, long));
}

/** "Sane" for Shane: a letter left out makes a word that is nobody's name of one that is. */
function isMisprint(short: string, long: string): boolean {
  if (long.length !== short.length + 1 || GIVEN_NAMES.has(short) || !GIVEN_NAMES.has(long))
    return false;
  let at = 0;
  while (at < short.length && short.charAt(at) === long.charAt(at)) at++;
  return at > 0 && short.slice(at) === long.slice(at + 1);
}
