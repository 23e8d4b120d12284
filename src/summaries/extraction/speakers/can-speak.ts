import common from '../../../../data/lexicon/common-words.json' with { type: 'json' };
import given from '../../../../data/lexicon/given-names.json' with { type: 'json' };
import openers from '../../../../data/lexicon/openers.json' with { type: 'json' };
import words from '../../../../data/lexicon/function-words.json' with { type: 'json' };
import type { Span } from '../../types.ts';
import { reportingVerb } from '../text/verbs.ts';
import { wordSet } from '../text/word-set.ts';
import { OWNERS, PREPOSITIONS, isPersonNoun, isSpeakingThing, singularOf } from './lexicon.ts';
import type { Phrase } from './phrase.ts';
import { OTHER_PRONOUNS, SINGULAR_PRONOUNS } from './pronouns.ts';
import type { Scene } from './scene.ts';

const COMMON: ReadonlySet<string> = new Set(common.words.flatMap((line) => line.split(' ')));
const NO_NAMES: ReadonlySet<string> = new Set(
  `${openers.never} ${openers.words} ${openers.calendar}`.toLowerCase().split(' '),
);
const GIVEN = wordSet(`${given.either} ${given.male} ${given.female}`);
const AUXILIARIES: ReadonlySet<string> = new Set(words.auxiliaries);
const PASTS: ReadonlySet<string> = new Set(words.irregularPasts);
/** Participles that stand before a noun: "Texas elected officials". */
const PARTICIPLES: ReadonlySet<string> = new Set(words.participles);
const WORD = /[\p{L}\p{N}@][\p{L}\p{M}\p{N}.&'’_-]*/gu;

/**
 * Whether somebody the article does not name may be called by these words: "two officials", "the
 * Harbour campaign", "Kumar"; not "22 percent", "the past", "Aird rallied supporters", "I'm".
 */
export function canSpeak(printed: string, { head, determiner }: Phrase): boolean {
  const parts = (printed.match(WORD) ?? []).map((word) => word.replace(/['’]s?$|\.$/, ''));
  const own = withoutObject(determiner === null ? parts : parts.slice(1));
  // "one of her aides": whose they are
  const isOwner = (word: string, at: number) => OWNERS.has(word) && at < own.length - 1;
  if (own.some((word, at) => isPronounOrAuxiliary(word) && !isOwner(word, at))) return false;
  if (determiner === null && hasVerb(own)) return false;
  return (
    isPersonNoun(head) ||
    isSpeakingThing(head) ||
    SOMEBODY.has(head) ||
    (own.length > 1 && own[0] === 'those') ||
    (SOME.test(own[0] ?? '') && WHERE.test(own[1] ?? '')) ||
    isGroup(own) ||
    (own.at(-1) ?? '').startsWith('@') ||
    isSomebodyRare(parts, head) ||
    isUnlistedName(own)
  );
}

/** "two people familiar | with them": what a preposition leads to, at the end, tells of whom or what. */
function withoutObject(parts: readonly string[]): readonly string[] {
  return parts.length > 2 && OBJECTS.has(parts.at(-1) ?? '') && PREPOSITIONS.has(parts.at(-2) ?? '')
    ? parts.slice(0, -2)
    : parts;
}

const OBJECTS = new Set('them it him her us hers his theirs'.split(' '));

function isPronounOrAuxiliary(word: string): boolean {
  const lower = word.toLowerCase().replaceAll('’', "'");
  return (
    lower.length > 0 &&
    !/^\p{Lu}{2,}$/u.test(word) &&
    (SINGULAR_PRONOUNS.has(lower) ||
      (OTHER_PRONOUNS.has(lower) && !COUNTED.has(lower)) ||
      AUXILIARIES.has(lower) ||
      /^(?:i|you|he|she|it|we|they|that|there)'/.test(lower))
  );
}

/** In "some students" and "both men" these only count. */
const COUNTED = new Set('this that these those one some many others both all'.split(' '));

/** "Aird rallied supporters": a capital, and behind it a past tense. */
function hasVerb(parts: readonly string[]): boolean {
  const [first = ''] = parts;
  return (
    /^\p{Lu}/u.test(first) &&
    parts
      .slice(1)
      .some((word) => (PASTS.has(word) || /^\p{Ll}+ed$/u.test(word)) && !PARTICIPLES.has(word))
  );
}

/** "some in her party", "many at the rally" */
const SOME = /^(?:some|many|most|several|few|others)$/i;
const WHERE = /^(?:in|at|from|on|inside|within|among|around|near|close)$/;

const SOMEBODY = new Set('someone somebody everyone everybody those accused'.split(' '));

/** "one of the managers present", "one of those involved": adjectives that stand behind their noun. */
const BEHIND_NOUN = new Set(
  'present involved concerned responsible interviewed affected questioned surveyed there here aboard nearby'.split(
    ' ',
  ),
);

/** "a chorus of prominent Republicans", "four in 10 voters": whatever counts them, persons speak. */
export function isGroup(own: readonly string[]): boolean {
  const parts = BEHIND_NOUN.has(own.at(-1) ?? '') ? own.slice(0, -1) : own;
  const last = (parts.at(-1) ?? '').toLowerCase();
  if (last === 'those' && parts.length < own.length) return true;
  return (
    last !== singularOf(last) &&
    isPersonNoun(last) &&
    parts.some((word) => /^(?:of|in)$/.test(word))
  );
}

/** What nouns for persons end in: "glazier", "flautist", "evacuee", "deckhand", "coxswain". */
const SOMEBODY_ENDS =
  /(?:er|or|eur|ist|ista|ian|ee|(?<!m)ent|ant|m[ae]n|maid|hand|lady|ladies|mistress|smith|wright|swain|folk|mate|aire|ess|crat|naut)s?$/;

/**
 * "the barista", "two glaziers": a noun that is no word of every day and ends as those for persons
 * do; of everyday ones ("the number", "the past") only those listed are anybody.
 */
function isSomebodyRare(parts: readonly string[], head: string): boolean {
  return parts.length > 1 && isSomebodyByForm(head);
}

/** "glazier", "arbitrageurs": a noun that ends as those for persons do, and no word of every day. */
export function isSomebodyByForm(noun: string): boolean {
  return SOMEBODY_ENDS.test(noun) && !COMMON.has(noun) && !COMMON.has(singularOf(noun));
}

/**
 * A surname that is an everyday word ("Trump", "Moore"), where the article prints it with a capital
 * inside its sentences more than once and never without one.
 */
export function isPrintedAsName({ text, notes: { printed } }: Scene, word: string): boolean {
  if (!/^\p{Lu}\p{Ll}{2,}(?<!ic|an|ish|ese)$/u.test(word) || opensAsWord(word)) return false;
  const known = printed.get(word);
  if (known !== undefined) return known;
  const read = text.slice(0, LONGEST_READ);
  const inside = read.match(new RegExp(`[a-z,”"’'] ${word}(?!\\p{L})`, 'gu')) ?? [];
  const small = new RegExp(`(?<!\\p{L})${word.toLowerCase()}(?!\\p{L})`, 'u');
  const isName = inside.length > 1 && !small.test(read);
  printed.set(word, isName);
  return isName;
}
/** In UTF-16 units. */
const LONGEST_READ = 20_000;

/**
 * `“…,” Green said`: one word with a capital, where the comma before the closing mark leaves the sentence open; a
 * noun for persons would have a small letter there.
 */
export function isNamedBehindComma({ text }: Scene, { start, end }: Span): boolean {
  const word = text.slice(start, end);
  return (
    /^\p{Lu}\p{Ll}{2,}$/u.test(word) &&
    !opensAsWord(word) &&
    /,["”’']{1,2} $/u.test(text.slice(Math.max(0, start - LONGEST_CLOSING), start))
  );
}
const LONGEST_CLOSING = 4;

/** "There", "Monday": a word that opens sentences and no name. */
export function opensAsWord(word: string): boolean {
  return NO_NAMES.has(word.toLowerCase());
}

/** Capitals throughout that are no words of every day, or given names: "Kumar", "Kristen Day", "Mark", but not "There". */
export function isUnlistedName(parts: readonly string[]): boolean {
  const lower = parts.map((word) => word.toLowerCase());
  const [first = ''] = lower;
  return (
    parts.length > 0 &&
    parts.every((word) => /^[@\p{Lu}]/u.test(word)) &&
    !opensAsWord(first) &&
    !lower.every(
      (word) => !GIVEN.has(word) && (COMMON.has(word) || reportingVerb(word) !== null),
    ) &&
    !/(?:ing|ly)$/.test(first)
  );
}
