import functionWords from '../../../../data/lexicon/function-words.json' with { type: 'json' };
import nouns from '../../../../data/lexicon/speaker-nouns.json' with { type: 'json' };
import tense from '../../../../data/lexicon/tense.json' with { type: 'json' };
import { NOUNS_IN_LY } from '../text/adverbs.ts';
import { quickPattern } from '../text/quick-pattern.ts';
import { matchesOf } from '../text/matches.ts';

const DETERMINERS: ReadonlySet<string> = new Set([
  ...functionWords.determiners,
  ...functionWords.indefinites,
]);
const PREPOSITIONS: ReadonlySet<string> = new Set(functionWords.prepositions);
const PASTS: ReadonlySet<string> = new Set([...tense.past, ...functionWords.irregularPasts]);
/** "The | then | mayor", "the | second | man": behind an article they describe. */
const DESCRIBING: ReadonlySet<string> = new Set([...functionWords.adverbs, 'second']);
/** What is no part of a noun phrase: it begins behind. */
const OUTSIDE: ReadonlySet<string> = new Set([
  ...functionWords.prepositions,
  ...functionWords.pronouns,
  ...functionWords.relatives,
  ...functionWords.subordinators,
  ...functionWords.coordinators,
  ...functionWords.auxiliaries,
  ...functionWords.adverbs,
  ...functionWords.time,
]);
const CALENDAR: ReadonlySet<string> = new Set(functionWords.calendar);
const PEOPLE: ReadonlySet<string> = new Set(nouns.people);
const BODIES: ReadonlySet<string> = new Set(nouns.bodies);

const CAPITAL = /^["“‘]?\p{Lu}/u;
const OWNER = /(?:['’]s|s['’])$/u;
const ADVERB = quickPattern(new RegExp(`^(?!(?:${NOUNS_IN_LY})$)\\p{Ll}+ly$`, 'u'));
const ED = /^\p{Ll}{2,}(?<!e)ed$/u;
const NO_LETTER = /^\P{L}*$/u;
const ING = /^\p{Ll}+ing$/u;
/** "Bank | of | England", "Ludwig | van | Marsh". */
const IN_NAME: ReadonlySet<string> = new Set(['of', '&', ...functionWords.particles]);
/** "a friend | of | Marsh", "a man | from | Leeds": may tell more of somebody. */
const OF_SOMEBODY: ReadonlySet<string> = new Set(['of', 'for', 'from', 'at', 'in', 'with']);
/** "an aide | to | Marsh": "to" leads to somebody else but behind these. */
const BEFORE_TO =
  /^(?:advis[eo]rs?|aides?|ambassadors?|assistants?|close|counsel|envoys?|secretary)$/u;
const BE = /^(?:is|are|was|were|be|been|being)$/u;
const COPULA = /^(?:is|are|was|were|be|been|being|became|becomes|remains)$/u;

/** "Lawyers | representing | the bank": leads to whom they act for, as a preposition does. */
const ACTING: ReadonlySet<string> = new Set(['representing', 'defending', 'advising']);

/** The words of a clause, and where each begins. */
type Words = { readonly printed: readonly string[]; readonly starts: readonly number[] };

function wordsOf(clause: string): Words {
  const found = matchesOf(/\S+/gu, clause);
  return { printed: found.map(([word]) => word), starts: found.map(({ index }) => index) };
}

const printedAt = ({ printed }: Words, at: number): string => printed[at] ?? '';
const lowerAt = (words: Words, at: number): string => printedAt(words, at).toLowerCase();

function isCapital(words: Words, at: number): boolean {
  const word = lowerAt(words, at);
  return CAPITAL.test(printedAt(words, at)) && !OUTSIDE.has(word) && !DETERMINERS.has(word);
}

/** "On | Monday", "last | May", but "Ada | May", "May | Marsh": a day or month is no name. */
const isName = (words: Words, at: number): boolean =>
  isCapital(words, at) &&
  !(CALENDAR.has(lowerAt(words, at)) && at > 0 && !isCapital(words, at - 1));

/** "sued", "took"; behind an article or an adverb it describes: "the accused man". */
function isVerb(words: Words, at: number): boolean {
  const word = printedAt(words, at);
  const before = lowerAt(words, at - 1);
  if (ING.test(word)) return BE.test(before);
  return (PASTS.has(word) || ED.test(word)) && !DETERMINERS.has(before) && !ADVERB.test(before);
}

/** Whether a word belongs to the common noun behind it. */
function isWithin(words: Words, at: number): boolean {
  const word = lowerAt(words, at);
  if (DESCRIBING.has(word)) return DETERMINERS.has(lowerAt(words, at - 1));
  return !(
    DETERMINERS.has(word) ||
    OUTSIDE.has(word) ||
    OWNER.test(word) ||
    ADVERB.test(word) ||
    CAPITAL.test(printedAt(words, at)) ||
    isVerb(words, at) ||
    NO_LETTER.test(word)
  );
}

/** The first word of the noun phrase that ends with the word at an index. */
function startOfPhrase(words: Words, last: number): number {
  let at = last;
  const isNamed = isName(words, at);
  const belongs = (before: number): boolean =>
    (isName(words, before) && !OWNER.test(printedAt(words, before))) ||
    (!isNamed && isWithin(words, before));
  while (at > 0 && belongs(at - 1)) at -= 1;
  if (IN_NAME.has(printedAt(words, at - 1)) && isNamed && isName(words, at - 2))
    return startOfPhrase(words, at - 2);
  if (OWNER.test(printedAt(words, at - 1))) return startOfPhrase(words, at - 1);
  while (DETERMINERS.has(lowerAt(words, at - 1)) || /^\d+$/u.test(printedAt(words, at - 1)))
    at -= 1;
  return at;
}

/** A phrase that can be no subject: it ends in an adverb, a verb or a time. */
const isNoPhrase = (words: Words, last: number): boolean =>
  last < 0 ||
  OUTSIDE.has(lowerAt(words, last)) ||
  isVerb(words, last) ||
  (CALENDAR.has(lowerAt(words, last)) && !isName(words, last)) ||
  NO_LETTER.test(printedAt(words, last));

/**
 * Where in a clause begins whom a relative pronoun behind it tells of: "Police questioned | Otis Hale",
 * who; "The claim was brought against | the owner of the shop", who. 0 where the whole clause is a noun
 * phrase; `null` where its end names nobody, or only what its subject is: "Marsh is a woman", who.
 */
export function antecedentIn(clause: string, pronoun: string): number | null {
  const words = wordsOf(clause);
  const last = words.printed.length - 1;
  if (isNoPhrase(words, last)) return null;
  let from = startOfPhrase(words, last);
  while (tellsOfSomebody(words, from - 1)) from = startOfPhrase(words, from - 2);
  if (from === 0) return 0;
  if (isPredicate(words, from)) return null;
  return pronoun === 'who' || isName(words, last) || BODIES.has(printedAt(words, last))
    ? (words.starts[from] ?? null)
    : null;
}

/** "Marsh is | a woman", but "It was | the mayor", "Among them was | Otis Hale". */
const isPredicate = (words: Words, from: number): boolean =>
  COPULA.test(lowerAt(words, from - 1)) &&
  !isName(words, from) &&
  !/^(?:it|there)$/u.test(lowerAt(words, from - 2));

/** "a friend | of", "one | of", "an aide | to": what leads on tells of somebody. */
function tellsOfSomebody(words: Words, at: number): boolean {
  const preposition = printedAt(words, at);
  const governor = lowerAt(words, at - 1);
  return preposition === 'to'
    ? BEFORE_TO.test(governor)
    : OF_SOMEBODY.has(preposition) &&
        (PEOPLE.has(governor) || BODIES.has(governor) || DETERMINERS.has(governor));
}

/**
 * Where in a clause that opens with a time or a preposition its subject begins: "On Monday | the bank",
 * "In a letter to the court | Otis Hale", "Last week | a spokesman for the bank". `null` where there is no
 * subject: "in a letter to the court".
 */
export function behindFronted(clause: string): number | null {
  const words = wordsOf(clause);
  const last = words.printed.length - 1;
  if (isNoPhrase(words, last)) return null;
  let from = startOfPhrase(words, last);
  while (from > 1 && PREPOSITIONS.has(lowerAt(words, from - 1)))
    from = startOfPhrase(words, from - 2);
  const isLed = from === 0 || PREPOSITIONS.has(lowerAt(words, from - 1));
  return isLed ? null : (words.starts[from] ?? null);
}

const leadsOn = (word: string): boolean => PREPOSITIONS.has(word) || ACTING.has(word);

/** Whether a clause is nothing but a noun phrase of people, or of a body: "The bank", "Lawyers for the bank", not "Shares in the bank fell". */
export function isSomebody(clause: string, mayBeBody = true): boolean {
  const words = wordsOf(clause);
  let last = words.printed.length - 1;
  if (isNoPhrase(words, last)) return false;
  let from = startOfPhrase(words, last);
  while (from > 1 && leadsOn(lowerAt(words, from - 1))) {
    last = from - 2;
    from = startOfPhrase(words, last);
  }
  const head = lowerAt(words, last);
  return from === 0 && (isName(words, last) || PEOPLE.has(head) || (mayBeBody && BODIES.has(head)));
}
