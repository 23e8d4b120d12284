import lexicon from '../../../../../data/lexicon/function-words.json' with { type: 'json' };
import type { Token } from '../tokens.ts';
import {
  isAdverb,
  isCapital,
  isIngForm,
  isCoordinator,
  isDeterminer,
  isIndefinite,
  isMark,
  isNounForm,
  isNumber,
  isParticle,
  isPersonNoun,
  isPossessive,
  isPreposition,
  isRelative,
  isSpeakerNoun,
  isSubordinator,
  isTime,
  isWord,
  isAuxiliary,
  looksLikeVerb,
  verbOf,
  endsPhrase,
} from '../words.ts';
import { isFieldOfHead } from './field.ts';
import { isPosition } from './position.ts';
import { NAME_MONTHS, isGivenMonth } from './month.ts';
import type { Tokens } from './phrase.ts';

/** Reading a phrase from left to right: where it began, the token looked at, what was read so far. */
export type Step = {
  readonly tokens: Tokens;
  readonly start: number;
  readonly at: number;
  /** The last word belongs to a name. */
  readonly named: boolean;
  readonly nouns: number;
};

/** What a word does to the phrase: `small` words and `noun`s and `name`s go in, `stop` ends it before the word. */
export type Reading = 'small' | 'noun' | 'name' | 'stop';

type Rule = { readonly what: string; readonly read: (step: Step) => Reading | null };

const LEAD = 4;
/** Participles that stand before a noun. */
const PARTICIPLES: ReadonlySet<string> = new Set(lexicon.participles);
const SINGULAR = /^(?:one|another|each)$/;
/** Verbs of saying that are no nouns. */
export const SAID = /^(?:said|says|told|tells|wrote|added)$/;

/** Whether the words at `at` lead on to a name or a speaker noun: "Marsh | campaign spokesman Bo Lee". */
export function leadsToName(tokens: Tokens, at: number): boolean {
  for (let i = at; i < at + LEAD; i++) {
    const token = tokens[i];
    if (endsPhrase(token) || isTime(token) || isAdverb(token) || isDeterminer(token)) return false;
    if (verbOf(token) !== null && !isSpeakerNoun(token)) return false;
    if (isCapital(token)) return i > at && !isNumber(token);
    const next = tokens[i + 1];
    if (isSpeakerNoun(token)) return i > at || !isOffice(token, next);
    // "Lee | rallied supporters" has a verb, "Texas | elected officials" has none
    const describes =
      isSpeakerNoun(next) && !isCapital(next) && PARTICIPLES.has(token?.lower ?? '');
    if (i === at && looksLikeVerb(token) && !describes) return false;
  }
  return false;
}

/** "Lee | chairs the board", "Lee | coaches his sons": behind a name and before a determiner, what an office does. */
const isOffice = (token: Token | undefined, next: Token | undefined): boolean =>
  isDeterminer(next) && !isCapital(token) && (token?.lower.endsWith('s') ?? false);

/** Whether the word is the last of its phrase for certain: a mark, a preposition or a verb follows. */
function isLast({ tokens, at }: Step): boolean {
  const next = tokens[at + 1];
  return !isWord(next) || isPreposition(next) || isRelative(next) || verbOf(next) !== null;
}

/** Whether the word stands where an adjective or the phrase's first noun would. */
function opens({ tokens, start, at }: Step): boolean {
  const before = tokens[at - 1];
  return at === start || isDeterminer(before) || isPossessive(before) || isAdverb(before);
}

/**
 * "a welcome | message on the site", "a Kesh Council | report released", "a bank | forecast": after "a" stands a
 * noun without an s, and this is the last word it can be.
 */
function isSingularHere({ tokens, start, at }: Pick<Step, 'tokens' | 'start' | 'at'>): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!/^an?$/.test(tokens[start]?.lower ?? '') || token?.lower.endsWith('s')) return false;
  if (isSpeakerNoun(token) && isPreposition(next)) return true;
  const ends = !isWord(next) || isTime(next) || isPreposition(next) || PARTICIPLE.test(next.text);
  return isNounForm(token) && ends;
}
const PARTICIPLE = /^\p{Ll}{3,}ed$/u;

/** "according to the police | report, Lee", "…,” said the Roe | report.": a source is all that stands there, and no verb. */
function isSource({ tokens, start, at }: Pick<Step, 'tokens' | 'start' | 'at'>): boolean {
  const isNamed =
    (tokens[start - 1]?.lower === 'to' && tokens[start - 2]?.lower === 'according') ||
    (SAID.test(tokens[start - 1]?.lower ?? '') && isDeterminer(tokens[start]));
  const next = tokens[at + 1];
  return isNamed && isNounForm(tokens[at]) && (!isWord(next) || isPreposition(next));
}

/** A verb's form that is the noun here: "the report says", "a talk show host". */
function isNounHere({ tokens, start, at }: Step): boolean {
  const next = tokens[at + 1];
  const verbFollows =
    verbOf(next) !== null || isAuxiliary(next) || isAdverb(next) || isMark(next, ':');
  if (isSpeakerNoun(tokens[at]) && verbFollows) return true;
  // "argued the town's general | counsel."
  if (isPersonNoun(tokens[at]) && !isWord(next)) return true;
  if (isSingularHere({ tokens, start, at }) || isSource({ tokens, start, at })) return true;
  return isNounForm(tokens[at]) && leadsToName(tokens, at + 1);
}

/** "head of financial | reporting Ada Roe", "of government | affairs Ada Roe": the last word before the name. */
function isFieldOf({ tokens, start, at, named }: Step): boolean {
  const of = tokens[start - 1]?.lower === 'of' && !isDeterminer(tokens[start]);
  return of && at > start && !named && isCapital(tokens[at + 1]);
}

/** "a Wednesday editorial", "the second official": a time between determiner and noun. */
const isDescribing = (tokens: Tokens, at: number): boolean =>
  isDeterminer(tokens[at - 1]) && isSpeakerNoun(tokens[at + 1]);

const isSmall = (token: Token | undefined): boolean =>
  isPreposition(token) || isSubordinator(token) || isCoordinator(token);

/** In this order; the first that reads the word decides. */
const rules: readonly Rule[] = [
  {
    what: 'determiners come first: "all the", "his"',
    read: ({ tokens, start, at }) =>
      isDeterminer(tokens[at]) && (at === start || isDeterminer(tokens[at - 1])) ? 'small' : null,
  },
  {
    what: 'particles inside names: "Van Dyke", "Ursula von der Leyen"',
    read: ({ tokens, at, named }) =>
      isParticle(tokens[at]) && named && isCapital(tokens[at + 1]) ? 'small' : null,
  },
  {
    what: 'names that are months: "Theresa May"',
    read: ({ tokens, at, named }) =>
      named && NAME_MONTHS.has(tokens[at]?.text ?? '') && !isPossessive(tokens[at - 1])
        ? 'name'
        : null,
  },
  {
    what: 'given names that are months: "said | April Marsh"',
    read: ({ tokens, at }) => (isGivenMonth(tokens, at) ? 'name' : null),
  },
  {
    what: 'capitals go in, but no small word that opens the sentence: "From | Lee"; "ABC’s This Week host"',
    read: ({ tokens, start, at, nouns }) => {
      if (!isCapital(tokens[at])) return null;
      if (at === start && isSmall(tokens[at])) return 'stop';
      const isOfTitle = isPossessive(tokens[at - 1]) && isCapital(tokens[at + 1]);
      return nouns > 0 && isDeterminer(tokens[at]) && !isOfTitle ? 'stop' : 'name';
    },
  },
  {
    what: 'a position in a team before a name: "running | back Otis Roe", "centre | back Roe"',
    read: ({ tokens, at }) => (isPosition(tokens, at) ? 'noun' : null),
  },
  {
    what: '"then" between determiner and noun: "the then chairman"',
    read: ({ tokens, at }) =>
      tokens[at]?.lower === 'then' && isDeterminer(tokens[at - 1]) && isSpeakerNoun(tokens[at + 1])
        ? 'small'
        : null,
  },
  {
    what: 'closed classes and times end it: "Lee | in", "Lee | Monday"',
    read: ({ tokens, at }) => {
      const token = tokens[at];
      const late = isDeterminer(token) && !isNumber(token);
      const time = isTime(token) && !isPossessive(token) && !isDescribing(tokens, at);
      return endsPhrase(token) || late || time ? 'stop' : null;
    },
  },
  {
    what: '"close to" ties a phrase to its noun: "a source | close to Marsh"',
    read: ({ tokens, at, nouns }) =>
      nouns > 0 && tokens[at]?.lower === 'close' && tokens[at + 1]?.lower === 'to' ? 'stop' : null,
  },
  {
    what: 'adverbs only right after a determiner: "a deeply divided party"',
    read: ({ tokens, at, nouns }) => {
      if (!isAdverb(tokens[at])) return null;
      return nouns > 0 || !isDeterminer(tokens[at - 1]) ? 'stop' : 'small';
    },
  },
  {
    what: 'reporting verbs end it where they are verbs: "the senator | said"',
    read: (step) => {
      const token = step.tokens[step.at];
      if (verbOf(token) === null) return null;
      if (step.at === step.start && !isSpeakerNoun(token)) return 'stop';
      // "one | reads", "another | reports"
      const isOfOne = SINGULAR.test(step.tokens[step.at - 1]?.lower ?? '');
      if (isOfOne && step.at === step.start + 1 && token?.lower.endsWith('s')) return 'stop';
      // "the mother of three | said": a number does not make an adjective of it.
      const counted = isIndefinite(step.tokens[step.at - 1]) && !isNounForm(token);
      if (counted && (isLast(step) || SAID.test(token?.lower ?? ''))) return 'stop';
      const isNoun = isNounHere(step) || (isIngForm(token) && isFieldOf(step));
      return opens(step) || isNoun ? null : 'stop';
    },
  },
  {
    what: 'a participle after a person ends it: "a man | wearing"',
    read: ({ tokens, at, nouns }) =>
      nouns > 0 &&
      isIngForm(tokens[at]) &&
      isSpeakerNoun(tokens[at - 1]) &&
      !isFieldOfHead(tokens, at)
        ? 'stop'
        : null,
  },
  {
    what: 'small letters after a name end it, unless a name follows or a determiner opened it',
    read: (step) => {
      const { tokens, start, at, named } = step;
      if (!named || leadsToName(tokens, at)) return null;
      const closes = isDeterminer(tokens[start]) && !looksLikeVerb(tokens[at]);
      const isNoun = verbOf(tokens[at]) === null || isSingularHere(step) || isSource(step);
      return closes && isNoun && isLast(step) ? null : 'stop';
    },
  },
  {
    what: 'an unknown verb after a person ends it: "the tycoon | quipped"',
    read: (step) => {
      const { tokens, at, named } = step;
      const verbal = looksLikeVerb(tokens[at]) && isSpeakerNoun(tokens[at - 1]);
      const isNoun = opens(step) || isFieldOf(step) || leadsToName(tokens, at + 1);
      return !named && verbal && !isNoun ? 'stop' : null;
    },
  },
];

/** How the rules read one word. "a spokeswoman | for" -> `stop` */
export function readWord(step: Step): Reading {
  for (const rule of rules) {
    const reading = rule.read(step);
    if (reading !== null) return reading;
  }
  return 'noun';
}
