import { isSpaceAt } from '../text/characters.ts';
import type { Reading, Surroundings } from './reading.ts';
import { roleAfter } from './roles.ts';
import { wordAt } from './words.ts';

/** Offices one person holds at a time, at the end of a title. */
const SOLE_OFFICE = /(?:^|[\s-])(president|premier|chancellor|prime minister|governor|gov\.)$/iu;
/** Whom only somebody in office or running for one has. */
const HAS_OFFICE = /^(?:aides?|advisers?|advisors?|administration|cabinet|presidency|candidacy)$/u;
/** What a woman is called who bears the surname of somebody in office. */
const KIN = /(?:^|[\s-])(?:wife|widow|first lady|daughter|mother|sister|sister-in-law)(?:$|\s)/iu;

/** More mentions tell no more of what somebody is called; it bounds the work. */
const MOST_MENTIONS = 12;

/**
 * Whether a surname alone is more likely that of a relative than of the woman the article names
 * with it in full, from whose mentions `full` is: "President Clinton" where Hillary Clinton is
 * nowhere called president, "Trump's aides" where Melania Trump is called a first lady. A surname is
 * shared by marriage far more often with a husband, so that nothing speaks against a man's.
 */
export function isRelatives(
  around: Surroundings,
  full: readonly Reading[],
  reading: Reading,
): boolean {
  const office = SOLE_OFFICE.exec(reading.role ?? '')?.[1]?.toLowerCase();
  if (full.length === 0 || (office === undefined && !isOwnerOfOffice(around, reading)))
    return false;
  const called = full.slice(0, MOST_MENTIONS).flatMap((mention) => rolesOf(around, mention));
  return office === undefined
    ? called.some((role) => KIN.test(role))
    : !called.some((role) => isInOffice(role.toLowerCase(), office));
}

function isInOffice(role: string, office: string): boolean {
  return (
    role.includes(office) ||
    (office === 'gov.' && role.includes('governor')) ||
    (office === 'governor' && role.includes('gov.'))
  );
}

function rolesOf({ text, words }: Surroundings, mention: Reading): string[] {
  return [mention.role, roleAfter(text, words, mention)?.words ?? null].filter(
    (role) => role !== null,
  );
}

/** "Trump's aides". */
function isOwnerOfOffice({ text, words }: Surroundings, { end, next }: Reading): boolean {
  const owned = wordAt(words, next);
  return (
    owned !== undefined &&
    isSpaceAt(text, owned.start - 1) &&
    /^['’]s?\s$/u.test(text.slice(end, Math.min(owned.start, end + 4))) &&
    HAS_OFFICE.test(owned.text)
  );
}
