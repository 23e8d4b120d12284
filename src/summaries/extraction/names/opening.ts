import {
  GIVEN_NAMES,
  KNOWN_BODIES,
  KNOWN_PLACES,
  OFFICE_TITLES,
  OPENERS,
  PARTICLES,
  ROLE_NOUNS,
  fold,
} from './lexicon.ts';
import { kindByWords } from './kinds.ts';
import type { Word } from './words.ts';

/**
 * How many words of a run only their sentence's beginning has capitalised: 1 of "Incumbent John
 * Smith" and "Praising Gov. Pike", none of "New York". `ordinary` are words the text has in
 * lower case, too.
 */
export function openingWords(words: readonly Word[], ordinary: ReadonlySet<string>): number {
  const [first, second] = words;
  if (first?.initial !== true) return 0;
  const { lower } = first;
  if (second !== undefined && opensName(words, second)) return 0;
  if (PARTICLES.has(lower)) return 0;
  if (OPENERS.has(lower)) return 1;
  if (KNOWN_PLACES.has(lower) || KNOWN_BODIES.has(lower)) return 0;
  // A lone word may still be a surname known from elsewhere: "Rose said", "Connolly said".
  if (second === undefined) return 0;
  if (lower.endsWith('ing') || lower.endsWith('ly')) return 1;
  return ordinary.has(lower) && !ROLE_NOUNS.has(lower) && !OFFICE_TITLES.has(lower) ? 1 : 0;
}

function opensName(words: readonly Word[], second: Word): boolean {
  const [first] = words;
  if (first === undefined) return false;
  return (
    GIVEN_NAMES.has(fold(first.text)) ||
    kindByWords(words) !== null ||
    KNOWN_PLACES.has(`${first.lower} ${second.lower}`)
  );
}
