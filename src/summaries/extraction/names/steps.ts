import { isSpaceAt } from '../text/characters.ts';
import { AND, OF_WORD, PARTICLE_WORD, besideAt } from './beside.ts';
import {
  BODY,
  BODY_HEAD,
  BODY_OPENER,
  COMMON,
  DAY_OR_MONTH,
  GIVEN,
  OF,
  OFFICE,
  PARTICLE,
  PLACE,
  SUFFIX,
  is,
} from './known.ts';
import { KNOWN_BODIES, ROLE_NOUNS } from './lexicon.ts';
import { closesGap, isNickname } from './nicknames.ts';
import { isCapitalAt, wordAt, wordsBetween } from './words.ts';
import type { Word, Words } from './words.ts';

/** How many words from `at` on go on the run: none, a capital, or small words up to the next capital. */
export function stepFrom(words: Words, at: number, first: number): number {
  if (!isCapitalAt(words, at) && (besideAt(words, at) & JOINS) === 0) return 0;
  const last = wordAt(words, at - 1);
  const word = wordAt(words, at);
  if (word === undefined || last?.sentence !== word.sentence) return 0;
  if (last.possessive) return isOwnedBody(words.text, last, word) ? 1 : 0;
  if (word.capital && FINITE.has(word.lower)) return 0;
  if (word.start - last.end > 1) return word.capital && goesOnOver(words, at) ? 1 : 0;
  if (!joined(words, last, word)) return 0;
  if (word.capital) return goesOn(word) ? 1 : 0;
  return smallWords(words, at, first);
}

/** Small words inside names. */
const JOINS = PARTICLE_WORD | OF_WORD | AND;

/** More than a space parts a name's words: "Marsh, Jr.", a nickname's marks, "Ernst & Young". */
function goesOnOver(words: Words, at: number): boolean {
  const [last, word] = [wordAt(words, at - 1), wordAt(words, at)];
  if (last === undefined || word === undefined) return false;
  const { text } = words;
  const gap = text.slice(last.end, Math.min(word.start, last.end + LONGEST_GAP));
  return (
    (gap === ', ' && is(word, SUFFIX)) ||
    isNickname(words, at) ||
    closesGap(text, last, word) ||
    gap === ' & '
  );
}

const LONGEST_GAP = 4;

/** Verbs that end a name in a heading: "Dana Whitlock Is Right". */
const FINITE = new Set(
  'is are was were has had does did says said can could should would'.split(' '),
);

/** "Harbour Workers' Union", "Women's Institute": many own it, and it is a body. */
function isOwnedBody(text: string, last: Word, word: Word): boolean {
  if (!word.capital || !is(word, BODY_HEAD)) return false;
  const gap = text.slice(last.end, Math.min(word.start, last.end + LONGEST_GAP));
  if (!/^['’]s?\s$/.test(gap)) return false;
  return MANY.has(last.lower) || (gap.length === 2 && ROLE_NOUNS.has(last.lower.slice(0, -1)));
}

const MANY = new Set('women men children people veterans teachers'.split(' '));

function goesOn(word: Word): boolean {
  return !is(word, DAY_OR_MONTH) || ALSO_NAMES.has(word.text);
}

/** Months that are given names. */
export const ALSO_NAMES = new Set(['April', 'May', 'June']);

function smallWords(words: Words, at: number, first: number): number {
  const small = wordAt(words, at);
  if (small === undefined) return 0;
  const nextIsCapital = capitalAt(words, at + 1);
  const next = wordAt(words, at + 1);
  if (is(small, PARTICLE)) {
    if (nextIsCapital) return 2;
    return isParticle(next) && capitalAt(words, at + 2) ? 3 : 0;
  }
  const last = wordAt(words, at - 1);
  if (is(small, OF) && last !== undefined && is(last, BODY_OPENER | BODY_HEAD | OFFICE)) {
    if (nextIsCapital) return 2;
    return next?.text === 'the' && capitalAt(words, at + 2) ? 3 : 0;
  }
  if (small.text !== 'and' || !nextIsCapital || next === undefined) return 0;
  if (isOneBody(words, at)) return 2;
  const taken = wordsBetween(words, first, at);
  const inBody =
    taken.some(({ lower }) => BODIES_OF_SEVERAL.has(lower)) && taken.some((word) => is(word, OF));
  return inBody && !is(next, GIVEN) && next.text !== next.text.toUpperCase() && !next.possessive
    ? 2
    : 0;
}

/** In lower case: "Van" is a name's first word. */
function isParticle(word: Word | undefined): boolean {
  return word !== undefined && !word.capital && is(word, PARTICLE);
}

/**
 * "Food and Drug Administration", "Marks and Spencer": words for things, which neither name anybody
 * nor a place, up to a word that ends bodies' names; or a firm known by such a name.
 */
function isOneBody(words: Words, and: number): boolean {
  const [left, right] = [wordAt(words, and - 1), wordAt(words, and + 1)];
  if (left === undefined || right === undefined) return false;
  if (KNOWN_BODIES.has(`${left.lower} and ${right.lower}`)) return true;
  if (!isThing(left) || !isThing(right)) return false;
  for (let at = and + 2; at < and + 2 + MOST_BEHIND_AND && capitalAt(words, at); at++) {
    const word = wordAt(words, at);
    if (word !== undefined && is(word, BODY_HEAD)) return true;
  }
  return false;
}

const MOST_BEHIND_AND = 3;

function isThing(word: Word): boolean {
  return is(word, COMMON) && !is(word, GIVEN | PLACE | BODY | OFFICE | BODY_HEAD);
}

/** "Department of Health and Human Services", but "the Bank of Canada and Statistics Canada". */
const BODIES_OF_SEVERAL = new Set(
  (
    'department ministry office committee center centre institute school secretary minister centers centres ' +
    'board commission bureau agency administration council division federation society'
  ).split(' '),
);

/** Whether a word has a capital and one space parts it from the word before. */
export function capitalAt(words: Words, at: number): boolean {
  const word = wordAt(words, at);
  const last = wordAt(words, at - 1);
  return (
    word?.capital === true &&
    last?.sentence === word.sentence &&
    joined(words, last, word) &&
    goesOn(word)
  );
}

/** Whether one space, or a line's end inside a sentence, is all that parts two words. */
export function joined({ text }: Words, last: Word, word: Word): boolean {
  return word.start - last.end === 1 && isSpaceAt(text, last.end) && !last.possessive;
}
