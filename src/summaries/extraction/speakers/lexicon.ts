import organisations from '../../../../data/lexicon/organisations.json' with { type: 'json' };
import roles from '../../../../data/lexicon/roles.json' with { type: 'json' };
import speech from '../../../../data/lexicon/speakers.json' with { type: 'json' };
import type { Gender } from '../../types.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.toLowerCase().split(' '));

const MALE = setOf(roles.male);
const FEMALE = setOf(roles.female);

/** Nouns for persons by office or trade. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set([...MALE, ...FEMALE, ...setOf(roles.none)]);

/** "spokeswoman" -> female; `null` for nouns that tell nothing. */
export function genderOfNoun(noun: string): Gender | null {
  if (MALE.has(noun)) return 'male';
  return FEMALE.has(noun) ? 'female' : null;
}

/** Nouns for bodies: "campaign", "department"; with the words bodies' names end in. */
export const BODY_NOUNS: ReadonlySet<string> = new Set([
  ...setOf(speech.bodies),
  ...setOf(organisations.heads),
]);
/** Things somebody writes or says, whose words are their author's: "letter", "statement". */
export const DOCUMENT_NOUNS = setOf(speech.documents);
/** Those who speak for a body: "official", "spokesman". */
export const ENVOY_NOUNS = setOf(speech.envoys);
export const PREPOSITIONS = setOf(speech.prepositions);
export const DETERMINERS = setOf(speech.determiners);
/** "sen" -> "senator": short and long forms of an office. */
export const OFFICE_FORMS: ReadonlyMap<string, string> = new Map(Object.entries(speech.offices));
