import abbreviations from '../../../../data/lexicon/abbreviations.json' with { type: 'json' };
import lexicon from '../../../../data/lexicon/function-words.json' with { type: 'json' };
import nouns from '../../../../data/lexicon/speaker-nouns.json' with { type: 'json' };
import { knownWords } from '../text/known-words.ts';
import type { ReportingVerb } from '../text/verbs.ts';
import { phrasalForms, reportingForms, reportingVerb } from '../text/verbs.ts';

/** The classes a word can be of, one bit each. What some of them are for is told in `words.ts`. */
export const DETERMINER = 1 << 0;
export const PRONOUN = 1 << 1;
export const INDEFINITE = 1 << 2;
export const RELATIVE = 1 << 3;
export const PREPOSITION = 1 << 4;
export const SUBORDINATOR = 1 << 5;
export const COORDINATOR = 1 << 6;
export const AUXILIARY = 1 << 7;
export const ADVERB = 1 << 8;
/** A {@link TIME_WORD} that is one as it is printed. */
export const TIME = 1 << 9;
export const PARTICLE = 1 << 10;
export const SPEAKER_NOUN = 1 << 11;
export const PERSON_NOUN = 1 << 12;
export const LEADING = 1 << 13;
export const FLOATING = 1 << 14;
export const ATTACHING = 1 << 15;
export const OWNER = 1 << 16;
export const SAYING = 1 << 17;
export const VENUE = 1 << 18;
export const OBJECT = 1 << 19;
/** The first word of a verb of two: "fired" of "fired back". */
export const PHRASAL = 1 << 20;
/** A reporting verb's form that could as well be a noun. */
export const NOUN_FORM = 1 << 21;
export const TIME_WORD = 1 << 22;
export const CALENDAR = 1 << 23;
/** Could be a finite verb that is on no list. */
export const LOOKS_LIKE_VERB = 1 << 24;
// What the letters of a word tell, whatever the lexicons say of it.
export const CAPITAL = 1 << 25;
export const NUMBER = 1 << 26;
export const POSSESSIVE = 1 << 27;
export const ING_FORM = 1 << 28;
/** A full stop after it belongs to it. */
export const STOPPED = 1 << 29;

/** What the lexicons say of a word. */
export type Entry = {
  readonly lower: string;
  readonly classes: number;
  readonly verb: ReportingVerb | null;
};

const OBJECTS = ['him', 'them', 'me', 'us'];

/** "claim", "claims", "reply", "replies"; "told" is no form a noun has. */
const isPresent = (form: string, base: string): boolean =>
  form === base ||
  form === `${base}s` ||
  form === `${base}es` ||
  form === `${base.slice(0, -1)}ies`;

/** "a tweet", "his claims"; past tenses and -ing forms are verbs only. */
const isNounToo = (form: string, { base, gerund }: ReportingVerb): boolean =>
  !gerund && isPresent(form, base) && form !== 'says' && form !== 'read';

/** "he'd say", "she's said": a pronoun with what is left of its auxiliary. */
function contracted(): string[] {
  const subjects = ['he', 'she', 'they', 'it', 'we', 'i', 'you'];
  const rests = ['d', 's', 've', 'll'];
  return subjects.flatMap((subject) =>
    rests.flatMap((rest) => [`${subject}'${rest}`, `${subject}’${rest}`]),
  );
}

const CLASSES: readonly (readonly [number, readonly string[]])[] = [
  [DETERMINER, lexicon.determiners],
  [PRONOUN, [...lexicon.pronouns, ...contracted()]],
  [INDEFINITE, lexicon.indefinites],
  [RELATIVE, lexicon.relatives],
  [PREPOSITION, lexicon.prepositions],
  [SUBORDINATOR, lexicon.subordinators],
  [COORDINATOR, lexicon.coordinators],
  [AUXILIARY, lexicon.auxiliaries],
  [ADVERB, lexicon.adverbs],
  [TIME_WORD, lexicon.time],
  [PARTICLE, lexicon.particles],
  [SPEAKER_NOUN, [...nouns.people, ...nouns.bodies, ...nouns.documents]],
  [PERSON_NOUN, nouns.people],
  [LEADING, lexicon.leading],
  [FLOATING, lexicon.floating],
  [ATTACHING, lexicon.attaching],
  [OWNER, lexicon.possessives],
  [SAYING, nouns.sayings],
  [VENUE, nouns.venues],
  [OBJECT, OBJECTS],
  [PHRASAL, [...phrasalForms()]],
  [CALENDAR, lexicon.calendar],
  [LOOKS_LIKE_VERB, lexicon.irregularPasts],
  [STOPPED, [...abbreviations.beforeName, ...abbreviations.afterName, ...abbreviations.months]],
];

function entries(): ReadonlyMap<string, Entry> {
  const built = new Map<string, Entry>();
  const add = (lower: string, classes: number, verb: ReportingVerb | null): void => {
    const entry = built.get(lower);
    built.set(lower, {
      lower,
      classes: classes | (entry?.classes ?? 0),
      verb: verb ?? entry?.verb ?? null,
    });
  };
  for (const [bit, words] of CLASSES) for (const word of words) add(word.toLowerCase(), bit, null);
  for (const form of reportingForms()) {
    const verb = reportingVerb(form);
    add(form, verb !== null && isNounToo(form, verb) ? NOUN_FORM : 0, verb);
  }
  return built;
}

/** Every word the lexicons know. */
export const KNOWN = knownWords(entries());
