import organisations from '../../../../data/lexicon/organisations.json' with { type: 'json' };
import places from '../../../../data/lexicon/places.json' with { type: 'json' };
import roles from '../../../../data/lexicon/roles.json' with { type: 'json' };
import nouns from '../../../../data/lexicon/speaker-nouns.json' with { type: 'json' };
import speech from '../../../../data/lexicon/speakers.json' with { type: 'json' };
import titles from '../../../../data/lexicon/titles.json' with { type: 'json' };
import type { Gender } from '../../types.ts';
import { wordSet } from '../text/word-set.ts';

const MALE = wordSet(roles.male);
const FEMALE = wordSet(roles.female);

/** Nouns for persons by office or trade. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set([
  ...MALE,
  ...FEMALE,
  ...wordSet(roles.none),
]);

/** "spokeswoman" -> female; `null` for nouns that tell nothing. */
export function genderOfNoun(noun: string): Gender | null {
  if (MALE.has(noun)) return 'male';
  return FEMALE.has(noun) ? 'female' : null;
}

/** Nouns for bodies: "campaign", "department"; with the words bodies' names end in. */
export const BODY_NOUNS: ReadonlySet<string> = new Set([
  ...wordSet(speech.bodies),
  ...wordSet(organisations.heads),
]);
/** Things somebody writes or says, whose words are their author's: "letter", "statement". */
export const DOCUMENT_NOUNS = wordSet(speech.documents);
/** Of these, what whoever releases it says in their own name; a letter or a text may be somebody else's. */
export const OWN_RELEASES = wordSet(speech.ownReleases);
/** Those who speak for a body: "official", "spokesman". */
export const ENVOY_NOUNS = wordSet(speech.envoys);
export const PREPOSITIONS = wordSet(speech.prepositions);
export const DETERMINERS = wordSet(speech.determiners);
/** "sen" -> "senator": short and long forms of an office. */
export const OFFICE_FORMS: ReadonlyMap<string, string> = new Map(Object.entries(speech.offices));
/** "Republican", "Peruvian": with an article they are persons. "Democratic" and the like never are. */
export const DEMONYMS: ReadonlySet<string> = new Set(
  places.adjectives
    .toLowerCase()
    .split(' ')
    .filter((word) => !word.endsWith('ic')),
);
/** Nouns for one office, of which any may be said of its holder: "detective", "officer". */
export const ALIKE: readonly (readonly string[])[] = speech.alike.map((nouns) => nouns.split(' '));
/** Offices that stand before "of" in a title: "Secretary of State John Kerry". */
export const OFFICE_TITLES: ReadonlySet<string> = new Set(
  Object.values(titles.office).flatMap((words) => words.toLowerCase().split(' ')),
);

const PEOPLE: ReadonlySet<string> = new Set([...ROLE_NOUNS, ...ENVOY_NOUNS, ...nouns.people]);
/** What words stand on: "letter", "ledger". */
export const DOCUMENTS: ReadonlySet<string> = new Set([...DOCUMENT_NOUNS, ...nouns.documents]);
const SPEAKING_THINGS: ReadonlySet<string> = new Set([
  ...BODY_NOUNS,
  ...DOCUMENT_NOUNS,
  ...nouns.bodies,
  ...nouns.documents,
]);

/** "officials" -> "official", "women" -> "woman"; a singular stays as it is. */
export function singularOf(noun: string): string {
  if (noun.endsWith('men')) return `${noun.slice(0, -2)}an`;
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  return noun.endsWith('s') && !noun.endsWith('ss') ? noun.slice(0, -1) : noun;
}

/** Nouns for one or several persons: "official", "relatives", "Peruvian", "46-year-old". */
export function isPersonNoun(noun: string): boolean {
  return [noun, singularOf(noun)].some(
    (form) => PEOPLE.has(form) || DEMONYMS.has(form) || isTelling(form),
  );
}

/** Who is named by what they lead: "director | of public health", "head | of financial reporting". */
export const HEADS_OF_A_FIELD = wordSet(titles.ofAField);

/** What a title's "of" goes on with: "state", "defense". */
export const TITLE_OBJECTS: ReadonlySet<string> = new Set(
  titles.of.map((words) => words.toLowerCase()),
);

/** Nouns for bodies and documents, in either number. */
export function isSpeakingThing(noun: string): boolean {
  return SPEAKING_THINGS.has(noun) || SPEAKING_THINGS.has(singularOf(noun));
}

/** "official", not "officials". */
export function isOnePerson(noun: string): boolean {
  return singularOf(noun) === noun && isPersonNoun(noun);
}

/** "Peruvian", "Republican", "44-year-old", "billionaire": what somebody is besides being somebody. */
export function isEpithet(noun: string): boolean {
  return DEMONYMS.has(noun) || isTelling(noun) || EPITHETS.has(noun);
}
const EPITHETS = wordSet(speech.epithets);

/** "her campaign", "our members": who owns what speaks. */
export const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'our', 'my']);

/** "singer", "striker": what an article about one calls whom it is about, told or not. */
export const STARS = wordSet(speech.stars);

/** "44-year-old", "dad-of-three": said of somebody spoken of already. */
export function isTelling(noun: string): boolean {
  return /-year-old$|-of-(?:one|two|three|four|five|six|seven|eight|\d+)$/.test(noun);
}
