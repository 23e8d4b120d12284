import common from '../../../../data/lexicon/common-words.json' with { type: 'json' };
import given from '../../../../data/lexicon/given-names.json' with { type: 'json' };
import nicknames from '../../../../data/lexicon/nicknames.json' with { type: 'json' };
import openers from '../../../../data/lexicon/openers.json' with { type: 'json' };
import organisations from '../../../../data/lexicon/organisations.json' with { type: 'json' };
import places from '../../../../data/lexicon/places.json' with { type: 'json' };
import roles from '../../../../data/lexicon/roles.json' with { type: 'json' };
import nouns from '../../../../data/lexicon/speaker-nouns.json' with { type: 'json' };
import titles from '../../../../data/lexicon/titles.json' with { type: 'json' };
import type { Gender } from '../../types.ts';
import { wordSet } from '../text/word-set.ts';

type ByGender = { readonly none: string; readonly male: string; readonly female: string };

const genders = ({ none, male, female }: ByGender): ReadonlyMap<string, Gender | null> =>
  new Map<string, Gender | null>([
    ...[...wordSet(none)].map((word) => [word, null] as const),
    ...[...wordSet(male)].map((word) => [word, 'male'] as const),
    ...[...wordSet(female)].map((word) => [word, 'female'] as const),
  ]);

/** Given names, folded -> whose they are; `null` where women and men bear them. */
export const GIVEN_NAMES = genders({ none: given.either, male: given.male, female: given.female });
/** Family names that stand first: Xi Jinping. */
export const FAMILY_FIRST = wordSet(given.familyFirst);
/** "mr" -> male. */
export const COURTESY_TITLES = genders(titles.courtesy);
/** "senator" -> `null`, "congresswoman" -> female. */
export const OFFICE_TITLES = genders(titles.office);
/** Nouns for persons: "spokesman" -> male. */
export const ROLE_NOUNS = genders(roles);
/** Nouns for persons that are told of them behind their name only: "a carer", "a cousin of hers". */
export const PEOPLE: ReadonlySet<string> = new Set(nouns.people);
/** Nouns that say nothing without whose or of what: "colleague", "deputy". */
export const RELATIONAL_NOUNS = wordSet(roles.relational);
/** Words before a title that belong to it: "former", "deputy", "house". */
export const TITLE_MODIFIERS = wordSet(titles.modifiers);
/** What "Secretary of" and the like go on with: "state", "health and human services". */
export const TITLE_OBJECTS: ReadonlySet<string> = new Set(
  titles.of.map((words) => words.toLowerCase()),
);
export const SUFFIXES = wordSet(titles.suffixes);
/** Letters behind a name that are no part of it: "KC", "OBE". */
export const HONOURS = wordSet(titles.honours);
/** In brackets behind a rank: "Colonel (ret.) Roe". */
export const RETIRED = wordSet(titles.retired);
export const PARTICLES = wordSet(titles.particles);

export const BODY_HEADS = wordSet(organisations.heads);
export const BODY_OPENERS = wordSet(organisations.openers);
export const KNOWN_BODIES: ReadonlySet<string> = new Set(
  organisations.known.map((name) => name.toLowerCase()),
);
/** "newspaper", "company": what stands before or is set behind a body's name. */
export const BODY_NOUNS = wordSet(organisations.nouns);
/** "trader", "shipbuilder": what a firm may be called as well as somebody. */
export const TRADES = wordSet(organisations.trades);
/** What only a company or outlet has: "shares", "employees". */
export const CORPORATE_NOUNS = wordSet(organisations.corporate);
/** Last words of what is nobody's name: "Voting Rights Act". */
export const THINGS = wordSet(organisations.things);
/** Words for bodies, places and offices that are surnames as well: "Church", "Lake", "Bishop". */
export const ALSO_SURNAMES = wordSet(organisations.alsoSurnames);
export const NOT_BODIES = wordSet(organisations.notBodies);
/** Bodies of the state, which are seldom called so with a name of another before them. */
export const PUBLIC_BODIES = wordSet(organisations.public);
/** Bodies of an area, which may be two towns or counties. */
export const LOCAL_BODIES = wordSet(organisations.local);
/** Words for bodies that are as often what a body deals with: "services", "energy". */
export const ALSO_TOPICS = wordSet(organisations.alsoTopics);
/** Bodies and offices called after several things: "Department of Health and Human Services". */
export const OF_SEVERAL = wordSet(organisations.ofSeveral);
/** Bodies called after several trades: "Royal College of Surgeons and Nurses". */
export const OF_PEOPLE = wordSet(organisations.ofPeople);

export const KNOWN_PLACES: ReadonlySet<string> = new Set(
  places.names.map((name) => name.toLowerCase()),
);
export const PLACE_HEADS = wordSet(places.heads);
export const PLACE_OPENERS = wordSet(places.openers);
/** "canadian", "republican": never a name by themselves. */
export const ADJECTIVES = wordSet(places.adjectives);

/** Words that belong to no name, whatever their case. */
export const NEVER_NAMES = wordSet(openers.never);
/** Words that mostly have a capital only because they stand first. */
export const OPENERS = wordSet(`${openers.words} ${openers.ofPeople}`);
/** The words of every day: what consists of them is hardly anybody's name. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  common.words.flatMap((line) => line.split(' ')),
);
export const CALENDAR = wordSet(openers.calendar);

/** A form of a given name -> the rows of forms it belongs to. */
export const NICKNAMES: ReadonlyMap<string, readonly number[]> = nicknameRows(nicknames.rows);

/** Words whose point is part of them, so that a name goes on behind it: "Sen.", "Jr.", "St.". */
export const ABBREVIATIONS = wordSet(titles.withPoint);

function nicknameRows(rows: readonly string[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  rows.forEach((row, index) => {
    for (const form of row.split(' ')) {
      const known = found.get(form);
      if (known === undefined) found.set(form, [index]);
      else known.push(index);
    }
  });
  return found;
}

/** "Muñoz" -> "munoz": lower case, without accents. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  return /^[\x20-\x7e]*$/.test(lower)
    ? lower
    : lower
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .replace(/[đðøłıæœßþ]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
        .replaceAll('’', "'");
}

/** Letters that do not come apart into a plain one and an accent. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
};
