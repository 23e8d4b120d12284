import common from '../../../../data/lexicon/common-words.json' with { type: 'json' };
import given from '../../../../data/lexicon/given-names.json' with { type: 'json' };
import nicknames from '../../../../data/lexicon/nicknames.json' with { type: 'json' };
import openers from '../../../../data/lexicon/openers.json' with { type: 'json' };
import organisations from '../../../../data/lexicon/organisations.json' with { type: 'json' };
import places from '../../../../data/lexicon/places.json' with { type: 'json' };
import roles from '../../../../data/lexicon/roles.json' with { type: 'json' };
import titles from '../../../../data/lexicon/titles.json' with { type: 'json' };
import type { Gender } from '../../types.ts';

type ByGender = { readonly none: string; readonly male: string; readonly female: string };

const setOf = (words: string): ReadonlySet<string> => new Set(words.toLowerCase().split(' '));

const genders = ({ none, male, female }: ByGender): ReadonlyMap<string, Gender | null> =>
  new Map<string, Gender | null>([
    ...[...setOf(none)].map((word) => [word, null] as const),
    ...[...setOf(male)].map((word) => [word, 'male'] as const),
    ...[...setOf(female)].map((word) => [word, 'female'] as const),
  ]);

/** Given names, folded -> whose they are; `null` where women and men bear them. */
export const GIVEN_NAMES = genders({ none: given.either, male: given.male, female: given.female });
/** Family names that stand first: Xi Jinping. */
export const FAMILY_FIRST = setOf(given.familyFirst);
/** "mr" -> male. */
export const COURTESY_TITLES = genders(titles.courtesy);
/** "senator" -> `null`, "congresswoman" -> female. */
export const OFFICE_TITLES = genders(titles.office);
/** Nouns for persons: "spokesman" -> male. */
export const ROLE_NOUNS = genders(roles);
/** Words before a title that belong to it: "former", "deputy", "house". */
export const TITLE_MODIFIERS = setOf(titles.modifiers);
/** What "Secretary of" and the like go on with: "state", "health and human services". */
export const TITLE_OBJECTS: ReadonlySet<string> = new Set(
  titles.of.map((words) => words.toLowerCase()),
);
export const SUFFIXES = setOf(titles.suffixes);
/** Letters behind a name that are no part of it: "KC", "OBE". */
export const HONOURS = setOf(titles.honours);
/** In brackets behind a rank: "Colonel (ret.) Roe". */
export const RETIRED = setOf('ret retd retired');
export const PARTICLES = setOf(titles.particles);

export const BODY_HEADS = setOf(organisations.heads);
export const BODY_OPENERS = setOf(organisations.openers);
export const KNOWN_BODIES: ReadonlySet<string> = new Set(
  organisations.known.map((name) => name.toLowerCase()),
);
/** "newspaper", "company": what stands before or is set behind a body's name. */
export const BODY_NOUNS = setOf(organisations.nouns);
/** "trader", "shipbuilder": what a firm may be called as well as somebody. */
export const TRADES = setOf(organisations.trades);
/** What only a company or outlet has: "shares", "employees". */
export const CORPORATE_NOUNS = setOf(organisations.corporate);
/** Last words of what is nobody's name: "Voting Rights Act". */
export const THINGS = setOf(organisations.things);
/** Words for bodies, places and offices that are surnames as well: "Church", "Lake", "Bishop". */
export const ALSO_SURNAMES = setOf(organisations.alsoSurnames);
export const NOT_BODIES = setOf(organisations.notBodies);

export const KNOWN_PLACES: ReadonlySet<string> = new Set(
  places.names.map((name) => name.toLowerCase()),
);
export const PLACE_HEADS = setOf(places.heads);
export const PLACE_OPENERS = setOf(places.openers);
/** "canadian", "republican": never a name by themselves. */
export const ADJECTIVES = setOf(places.adjectives);

/** Words that belong to no name, whatever their case. */
export const NEVER_NAMES = setOf(openers.never);
/** Words that mostly have a capital only because they stand first. */
export const OPENERS = setOf(openers.words);
/** The words of every day: what consists of them is hardly anybody's name. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  common.words.flatMap((line) => line.split(' ')),
);
export const CALENDAR = setOf(openers.calendar);

/** A form of a given name -> the rows of forms it belongs to. */
export const NICKNAMES: ReadonlyMap<string, readonly number[]> = nicknameRows(nicknames.rows);

/** Words whose point is part of them, so that a name goes on behind it: "Sen.", "Jr.", "St.". */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'mr mrs ms dr rev hon prof sen sens rep reps gov govs gen adm col maj capt lt cmdr sgt cpl pvt det del jr sr st mt ft ave blvd rd'.split(
    ' ',
  ),
);

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
