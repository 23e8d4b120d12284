import lexicon from '../../../../data/lexicon/function-words.json' with { type: 'json' };
import nouns from '../../../../data/lexicon/speaker-nouns.json' with { type: 'json' };
import { isUpper } from '../text/characters.ts';
import type { ReportingVerb } from '../text/verbs.ts';
import { reportingVerb } from '../text/verbs.ts';
import type { Token } from './tokens.ts';

const set = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.map((entry) => entry.toLowerCase()));
const determiners = set(lexicon.determiners);
const pronouns = set(lexicon.pronouns);
const indefinites = set(lexicon.indefinites);
const relatives = set(lexicon.relatives);
const prepositions = set(lexicon.prepositions);
const subordinators = set(lexicon.subordinators);
const coordinators = set(lexicon.coordinators);
const auxiliaries = set(lexicon.auxiliaries);
const adverbs = set(lexicon.adverbs);
const time = set(lexicon.time);
const pasts = set(lexicon.irregularPasts);
const calendar = set(lexicon.calendar);
const particles = set(lexicon.particles);
const speakers = set([...nouns.people, ...nouns.bodies, ...nouns.documents]);
const people = set(nouns.people);
const leading = set(lexicon.leading);
const floating = set(lexicon.floating);
const attaching = set(lexicon.attaching);
const possessives = set(lexicon.possessives);
const sayings = set(nouns.sayings);
const venues = set(nouns.venues);

type Asked = Token | undefined;
const word = (token: Asked): token is Token => token?.kind === 'word';

export const isWord = word;
export const isMark = (token: Asked, glyphs: string): boolean =>
  token?.kind === 'mark' && glyphs.includes(token.text.charAt(0));
export const isQuote = (token: Asked): boolean => token?.kind === 'quote';
export const isDeterminer = (token: Asked): boolean => word(token) && determiners.has(token.lower);
/** "he", "us", but not "US". */
export const isPronoun = (token: Asked): boolean =>
  word(token) &&
  pronouns.has(token.lower) &&
  (token.text.length === 1 || token.text.slice(1) === token.lower.slice(1));
export const isIndefinite = (token: Asked): boolean => word(token) && indefinites.has(token.lower);
export const isRelative = (token: Asked): boolean => word(token) && relatives.has(token.lower);
export const isPreposition = (token: Asked): boolean =>
  word(token) && prepositions.has(token.lower);
export const isSubordinator = (token: Asked): boolean =>
  word(token) && subordinators.has(token.lower);
export const isCoordinator = (token: Asked): boolean =>
  word(token) && coordinators.has(token.lower);
export const isAuxiliary = (token: Asked): boolean => word(token) && auxiliaries.has(token.lower);
/** "Monday", "week"; of capitalised words only days and months: "Day" is a name. */
export const isTime = (token: Asked): boolean =>
  word(token) && (isUpper(token.text) ? calendar.has(token.lower) : time.has(token.lower));
export const isParticle = (token: Asked): boolean => word(token) && particles.has(token.lower);
/** "went on to", "continued to": verbs that only lead to another. */
export const isLeading = (token: Asked): boolean => word(token) && leading.has(token.lower);
/** "both stressed", "himself said": words after a subject that point back to it. */
export const isFloating = (token: Asked): boolean => word(token) && floating.has(token.lower);
/** Prepositions that tie a phrase to the noun before it: "of", "for". */
export const isAttaching = (token: Asked): boolean => word(token) && attaching.has(token.lower);
export const isOwner = (token: Asked): boolean => word(token) && possessives.has(token.lower);
/** "claim", "remarks": what is said, as a noun. */
export const isSaying = (token: Asked): boolean => word(token) && sayings.has(token.lower);
/** "statement", "interview": where something is said or written. */
export const isVenue = (token: Asked): boolean => word(token) && venues.has(token.lower);
/** "spokesman", "aides", "campaign", "statement": what a noun phrase that speaks can be headed by. */
export const isSpeakerNoun = (token: Asked): boolean => word(token) && speakers.has(token.lower);
export const isPersonNoun = (token: Asked): boolean => word(token) && people.has(token.lower);
export const isCapital = (token: Asked): boolean =>
  word(token) && (isUpper(token.text) || token.text.startsWith('@')) && !isTime(token);
export const isNumber = (token: Asked): boolean => word(token) && /^[\d$£€]/.test(token.text);
export const isPossessive = (token: Asked): boolean =>
  word(token) && /(?:['’]s|s['’])$/i.test(token.text);
export const isAdverb = (token: Asked): boolean =>
  word(token) &&
  (adverbs.has(token.lower) ||
    (token.lower.length > 4 &&
      token.lower.endsWith('ly') &&
      !isUpper(token.text) &&
      !/^(?:family|ally|assembly|elderly|early)$/.test(token.lower)));

/** Whether a phrase's head is a name: "Roe", "CNN", but not "Officials" or "Some" at a sentence's start. */
export const isName = (token: Asked): boolean =>
  isCapital(token) && !isSpeakerNoun(token) && !isDeterminer(token) && !isIndefinite(token);
/** "him", "them": never the subject of a verb. */
export const isObject = (token: Asked): boolean =>
  word(token) && OBJECTS.has(token.lower) && token.text === token.lower;
const OBJECTS = set(['him', 'them', 'me', 'us']);

/** The reporting verb a token is a form of; a capitalised one is part of a name. */
export const verbOf = (token: Asked): ReportingVerb | null =>
  word(token) && !isUpper(token.text) ? reportingVerb(token.lower) : null;

/**
 * Whether a reporting verb's form could as well be a noun here: "a tweet", "his claims". Past tenses
 * and -ing forms are verbs.
 */
export const isNounForm = (token: Asked): boolean => {
  const verb = verbOf(token);
  return (
    verb !== null &&
    word(token) &&
    !verb.gerund &&
    isPresent(token.lower, verb.base) &&
    token.lower !== 'says' &&
    token.lower !== 'read'
  );
};

/** "claim", "claims", "reply", "replies"; "told" is no form a noun has. */
const isPresent = (form: string, base: string): boolean =>
  form === base ||
  form === `${base}s` ||
  form === `${base}es` ||
  form === `${base.slice(0, -1)}ies`;

/** "fired", "doubles", "went": could be a finite verb that is on no list. */
export const looksLikeVerb = (token: Asked): boolean =>
  word(token) &&
  !isUpper(token.text) &&
  (pasts.has(token.lower) || /[a-z](?:ed|es|[^su'’]s)$/.test(token.lower)) &&
  !isSpeakerNoun(token);
