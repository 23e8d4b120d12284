import {
  BODY,
  GIVEN,
  OFFICE,
  OPENER,
  PARTICLE,
  PLACE,
  PLACE_BEGINS,
  ROLE,
  SAYING,
  is,
} from './known.ts';
import { kindByWords } from './kinds.ts';
import { KNOWN_PLACES } from './lexicon.ts';
import type { Ordinary } from './ordinary.ts';
import type { Word } from './words.ts';

/** Endings of those who do something: "auctioneer", "locksmith", "conservator", "herbalist". */
const AGENT_NOUN =
  /(?:(?:ee|[a-z]{2}[bcdfghklmnprstvz])er|[a-z]{3}[st]or|[a-z]{3}ist|smith|wright|minder|[a-z]{3}(?:man|woman))$/;

/**
 * How many words of a run only their sentence's beginning has capitalised: 1 of "Incumbent John
 * Smith" and "Praising Gov. Pike", none of "New York". `isOrdinary` tells of words the text has in
 * lower case, too.
 */
export function openingWords(words: readonly Word[], isOrdinary: Ordinary): number {
  const [first, second] = words;
  if (first?.initial !== true) return 0;
  if (second !== undefined && opensName(words, first, second)) return 0;
  if (is(first, PARTICLE)) return 0;
  if (is(first, OPENER)) return 1;
  // "Hails Obama visit": a headline's verb
  if (is(first, SAYING) && first.lower.endsWith('s') && second !== undefined) return 1;
  // "Replied Roe: “No”"
  if (is(first, SAYING) && first.lower.endsWith('ed') && second !== undefined) return 1;
  if (is(first, PLACE | BODY)) return 0;
  // A lone word may still be a surname known from elsewhere: "Rose said", "Connolly said".
  if (second === undefined) return 0;
  // "Praising", "Only"; not "King"
  if (/(?:ing|ly)$/.test(first.lower) && !is(first, OFFICE)) return 1;
  // "Auctioneer Con Hanratty": what somebody does, printed before a whole name.
  if (words.length > 2 && is(second, GIVEN) && AGENT_NOUN.test(first.lower)) return 1;
  return !is(first, ROLE | OFFICE) && isOrdinary(first) ? 1 : 0;
}

function opensName(words: readonly Word[], first: Word, second: Word): boolean {
  return (
    is(first, GIVEN) ||
    kindByWords(words) !== null ||
    (is(first, PLACE_BEGINS) && KNOWN_PLACES.has(`${first.lower} ${second.lower}`))
  );
}
