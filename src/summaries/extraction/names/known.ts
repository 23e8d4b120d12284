import {
  ADJECTIVES,
  ALSO_SURNAMES,
  BODY_HEADS,
  BODY_OPENERS,
  CALENDAR,
  COMMON_WORDS,
  COURTESY_TITLES,
  GIVEN_NAMES,
  HONOURS,
  KNOWN_BODIES,
  KNOWN_PLACES,
  NEVER_NAMES,
  NOT_BODIES,
  OFFICE_TITLES,
  OPENERS,
  PARTICLES,
  PLACE_HEADS,
  PLACE_OPENERS,
  ROLE_NOUNS,
  SUFFIXES,
  THINGS,
  TITLE_MODIFIERS,
} from './lexicon.ts';
import { reportingForms } from '../text/verbs.ts';
import { isSaying } from './saying.ts';

/** The lexicons' lists as bits: what all of them know of a word is one number. */
export const GIVEN = 1 << 0;
export const PLACE = 1 << 1;
/** The first word of a place's name of several. */
export const PLACE_BEGINS = 1 << 2;
export const BODY = 1 << 3;
/** The first word of a body's name of several. */
export const BODY_BEGINS = 1 << 4;
export const OFFICE = 1 << 5;
export const COURTESY = 1 << 6;
export const ROLE = 1 << 7;
export const MODIFIER = 1 << 8;
export const SUFFIX = 1 << 9;
export const HONOUR = 1 << 10;
export const PARTICLE = 1 << 11;
export const BODY_HEAD = 1 << 12;
export const BODY_OPENER = 1 << 13;
export const THING = 1 << 16;
export const ALSO_SURNAME = 1 << 17;
export const NOT_BODY = 1 << 18;
export const PLACE_HEAD = 1 << 19;
export const PLACE_OPENER = 1 << 20;
export const ADJECTIVE = 1 << 21;
export const NEVER = 1 << 22;
export const OPENER = 1 << 23;
export const COMMON = 1 << 24;
export const DAY_OR_MONTH = 1 << 25;
/** "of" and what else stands inside a body's name: "Coalition on Homelessness". */
export const OF = 1 << 27;

/** "FBI". */
export const ACRONYM = 1 << 28;
/** "St.", "Ave.". */
export const STREET = 1 << 29;
/** A verb whose subject speaks: see saying.ts. */
export const SAYING = 1 << 30;

/** "2024", "3D". */
export const WITH_DIGIT = 1 << 26;

const BITS = new Map<string, number>();

function mark(words: Iterable<string>, bit: number): void {
  for (const word of words) BITS.set(word, (BITS.get(word) ?? 0) | bit);
}

function* ofOneWord(names: Iterable<string>): Iterable<string> {
  for (const name of names) if (!name.includes(' ')) yield name;
}

function* firstOfSeveral(names: Iterable<string>): Iterable<string> {
  for (const name of names) if (name.includes(' ')) yield name.slice(0, name.indexOf(' '));
}

mark(ofOneWord(KNOWN_PLACES), PLACE);
mark(firstOfSeveral(KNOWN_PLACES), PLACE_BEGINS);
mark(ofOneWord(KNOWN_BODIES), BODY);
mark(firstOfSeveral(KNOWN_BODIES), BODY_BEGINS);
mark(OFFICE_TITLES.keys(), OFFICE);
mark(COURTESY_TITLES.keys(), COURTESY);
mark(ROLE_NOUNS.keys(), ROLE);
mark(TITLE_MODIFIERS, MODIFIER);
mark(SUFFIXES, SUFFIX);
mark(HONOURS, HONOUR);
mark(PARTICLES, PARTICLE);
mark(BODY_HEADS, BODY_HEAD);
mark(BODY_OPENERS, BODY_OPENER);
mark(THINGS, THING);
mark(ALSO_SURNAMES, ALSO_SURNAME);
mark(NOT_BODIES, NOT_BODY);
mark(PLACE_HEADS, PLACE_HEAD);
mark(PLACE_OPENERS, PLACE_OPENER);
mark(ADJECTIVES, ADJECTIVE);
mark(NEVER_NAMES, NEVER);
mark(OPENERS, OPENER);
mark(COMMON_WORDS, COMMON);
mark(CALENDAR, DAY_OR_MONTH);
mark(['of', 'for', 'on', 'without'], OF);
mark(['st', 'ave', 'rd', 'blvd', 'dr'], STREET);
mark(GIVEN_NAMES.keys(), GIVEN);
mark([...reportingForms()].filter(isSaying), SAYING);

/** What a word is in other letters only: a Member of the Senedd (MS) is no Ms, Di Roe no DI, Luigi Di Roe neither. */
const NOT_AS_PRINTED: ReadonlyMap<string, number> = new Map([
  ['MS', COURTESY],
  ['Di', OFFICE],
]);

const AN_ACRONYM = /^\p{Lu}[\p{Lu}&]{1,5}$/u;

/** What the lexicons know of a word as printed, in `lower` case and `folded`, without its accents. */
export function knownOf(printed: string, lower: string, folded: string): number {
  const plain = lower.includes('’') ? (BITS.get(lower.replaceAll('’', "'")) ?? 0) & NEVER : 0;
  const digit = /\d/.test(printed) ? WITH_DIGIT : 0;
  const own = BITS.get(lower) ?? 0;
  // Given names are listed without their accents.
  const bits = folded === lower ? own : (own & ~GIVEN) | ((BITS.get(folded) ?? 0) & GIVEN);
  const known = (bits & ~(NOT_AS_PRINTED.get(printed) ?? 0)) | plain | digit;
  // "A MAN accused of theft": the first words of an article are often in capitals.
  const isSomebody = (known & ROLE) !== 0 && (known & COMMON) !== 0;
  const mayBeBody = (known & NOT_BODY) === 0 && !isSomebody;
  return mayBeBody && AN_ACRONYM.test(printed) ? known | ACRONYM : known;
}

/** All that is known of one or another of some words. */
export function allKnown(words: readonly { readonly known: number }[]): number {
  let bits = 0;
  for (const { known } of words) bits |= known;
  return bits;
}

/** Whether one of these things is known of a word: `is(word, GIVEN | PLACE)`. */
export function is({ known }: { readonly known: number }, bits: number): boolean {
  return (known & bits) !== 0;
}
