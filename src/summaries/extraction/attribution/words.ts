import { isPhrasal } from '../text/verbs.ts';
import type { ReportingVerb } from '../text/verbs.ts';
import * as kinds from './kinds.ts';
import type { Token } from './tokens.ts';

type Asked = Token | undefined;
const is = (token: Asked, kind: number): boolean =>
  token !== undefined && (token.classes & kind) !== 0;

export const isWord = (token: Asked): token is Token => token?.kind === 'word';
export const isMark = (token: Asked, glyphs: string): boolean =>
  token?.kind === 'mark' && glyphs.includes(token.glyph);
export const isQuote = (token: Asked): boolean => token?.kind === 'quote';
export const isDeterminer = (token: Asked): boolean => is(token, kinds.DETERMINER);
/** "he", "us", but not "US". */
export const isPronoun = (token: Asked): boolean => is(token, kinds.PRONOUN);
export const isIndefinite = (token: Asked): boolean => is(token, kinds.INDEFINITE);
export const isRelative = (token: Asked): boolean => is(token, kinds.RELATIVE);
export const isPreposition = (token: Asked): boolean => is(token, kinds.PREPOSITION);
export const isSubordinator = (token: Asked): boolean => is(token, kinds.SUBORDINATOR);
export const isCoordinator = (token: Asked): boolean => is(token, kinds.COORDINATOR);
export const isAuxiliary = (token: Asked): boolean => is(token, kinds.AUXILIARY);
/** "not", "cannot", "didn't" */
export const isNegative = (lower: string): boolean => /^(?:not|never|cannot|.*n['’]t)$/.test(lower);
/** "Monday", "week"; of capitalised words only days and months: "Day" is a name. */
export const isTime = (token: Asked): boolean => is(token, kinds.TIME);
/** "Week" too: a capital may only open the sentence. */
export const isTimeWord = (token: Asked): boolean => is(token, kinds.TIME_WORD);
export const isParticle = (token: Asked): boolean => is(token, kinds.PARTICLE);
/** "went on to", "continued to": verbs that only lead to another. */
export const isLeading = (token: Asked): boolean => is(token, kinds.LEADING);
/** "both stressed", "himself said": words after a subject that point back to it. */
export const isFloating = (token: Asked): boolean => is(token, kinds.FLOATING);
/** Prepositions that tie a phrase to the noun before it: "of", "for". */
export const isAttaching = (token: Asked): boolean => is(token, kinds.ATTACHING);
export const isOwner = (token: Asked): boolean => is(token, kinds.OWNER);
/** "claim", "remarks": what is said, as a noun. */
export const isSaying = (token: Asked): boolean => is(token, kinds.SAYING);
/** "statement", "interview": where something is said or written. */
export const isVenue = (token: Asked): boolean => is(token, kinds.VENUE);
/** "spokesman", "aides", "campaign", "statement": what a noun phrase that speaks can be headed by. */
export const isSpeakerNoun = (token: Asked): boolean => is(token, kinds.SPEAKER_NOUN);
export const isPersonNoun = (token: Asked): boolean => is(token, kinds.PERSON_NOUN);
export const isCapital = (token: Asked): boolean => is(token, kinds.CAPITAL);
export const isNumber = (token: Asked): boolean => is(token, kinds.NUMBER);
export const isPossessive = (token: Asked): boolean => is(token, kinds.POSSESSIVE);
export const isAdverb = (token: Asked): boolean => is(token, kinds.ADVERB);
/** "wearing", "Speaking". */
export const isIngForm = (token: Asked): boolean => is(token, kinds.ING_FORM);
/** "him", "them": never the subject of a verb. */
export const isObject = (token: Asked): boolean => is(token, kinds.OBJECT);

/** "it", "you": of a pronoun's form nobody can tell whether it is subject or object. */
export const isOfEitherCase = (token: Asked): boolean =>
  /^(?:it|you|this|that)$/.test(token?.lower ?? '');

const NO_NAME = kinds.SPEAKER_NOUN | kinds.DETERMINER | kinds.INDEFINITE;
/** Whether a phrase's head is a name: "Roe", "CNN", but not "Officials" or "Some" at a sentence's start. */
export const isName = (token: Asked): boolean => isCapital(token) && !is(token, NO_NAME);

/** The reporting verb a token is a form of; a capitalised one is part of a name. */
export const verbOf = (token: Asked): ReportingVerb | null => token?.verb ?? null;

/** Whether two tokens are a verb of saying together: "fired back". */
export const isPhrasalVerb = (token: Asked, particle: Asked): boolean =>
  is(token, kinds.PHRASAL) &&
  token !== undefined &&
  isWord(particle) &&
  isPhrasal(token.lower, particle.lower);

/**
 * Whether a reporting verb's form could as well be a noun here: "a tweet", "his claims". Past tenses
 * and -ing forms are verbs.
 */
export const isNounForm = (token: Asked): boolean => is(token, kinds.NOUN_FORM);

/** "fired", "doubles", "went": could be a finite verb that is on no list. */
export const looksLikeVerb = (token: Asked): boolean => is(token, kinds.LOOKS_LIKE_VERB);

const NO_PHRASE =
  kinds.AUXILIARY |
  kinds.PREPOSITION |
  kinds.PRONOUN |
  kinds.RELATIVE |
  kinds.SUBORDINATOR |
  kinds.COORDINATOR;
/** Words no noun phrase runs over: "said Lee | in | Ohio", "the man | who". */
export const endsPhrase = (token: Asked): boolean => !isWord(token) || is(token, NO_PHRASE);
