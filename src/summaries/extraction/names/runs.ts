import {
  ACTION,
  AND,
  AUXILIARY,
  LEADING_PARTICLE,
  OF_WORD,
  PARTICLE_WORD,
  SAYS,
  besideAt,
} from './beside.ts';
import { isSpaceAt, oneOf } from '../text/characters.ts';
import {
  BODY,
  BODY_HEAD,
  BODY_OPENER,
  COMMON,
  DAY_OR_MONTH,
  GIVEN,
  NEVER,
  OF,
  OFFICE,
  PARTICLE,
  PLACE,
  SUFFIX,
  is,
} from './known.ts';
import { KNOWN_BODIES, ROLE_NOUNS } from './lexicon.ts';
import { isCapitalAt, wordAt, wordStart, wordsBetween } from './words.ts';
import type { Word, Words } from './words.ts';

/** Neighbouring words that may be one name; `first` is the place of `words[0]` among all words. */
export type Run = {
  readonly first: number;
  readonly words: readonly Word[];
  /** Places, in `words`, of nicknames printed in quotation marks: William "Bill" Barr. */
  readonly nicknamed: readonly number[];
};

/** Longer stretches of capitals are headings, not names; the limit also bounds the work. */
const MOST_WORDS = 12;
const opensNickname = oneOf('"“‘\'(');
const closesNickname = oneOf('"”’\')');

/** "He met Jeff Rath of the Alberta Prosperity Project." -> [Jeff Rath], [Alberta Prosperity Project]. */
export function findRuns(words: Words): Run[] {
  const runs: Run[] = [];
  let next = 0;
  for (const capital of words.capitals) {
    if (capital < next) continue;
    const from = capital > next && startsWithParticle(words, capital - 1) ? capital - 1 : capital;
    if (from === capital && !startsRun(words, capital)) continue;
    const run = takeRun(words, from);
    runs.push(run);
    next = from + run.words.length;
  }
  return runs;
}

function startsRun(words: Words, at: number): boolean {
  const word = wordAt(words, at);
  return (
    word !== undefined &&
    !is(word, NEVER) &&
    (!is(word, DAY_OR_MONTH) || isMonthNamed(words, at)) &&
    !isAccount(words, word)
  );
}

/** @DanaWhitlock is an account. */
function isAccount({ text }: Words, { start }: Word): boolean {
  return text.charAt(start - 1) === '@';
}

/** "de Blasio said": elsewhere in English a lower-case "de" hardly occurs. */
function startsWithParticle(words: Words, at: number): boolean {
  if (isCapitalAt(words, at) || (besideAt(words, at) & LEADING_PARTICLE) === 0) return false;
  const [word, next] = [wordAt(words, at), wordAt(words, at + 1)];
  return (
    word !== undefined && next !== undefined && joined(words, word, next) && !isAccount(words, word)
  );
}

/**
 * "June Carter", but not "in June Carter said", "the June Suffolk poll". Behind "to" and the like
 * only what stands around tells: "from May to June Carter led", "the end of June Carter said".
 */
function isMonthNamed(words: Words, at: number): boolean {
  const word = wordAt(words, at);
  if (word === undefined || !ALSO_NAMES.has(word.text) || !capitalAt(words, at + 1)) return false;
  const before = wordAt(words, at - 1)?.lower ?? '';
  if (BEFORE_MONTHS.has(before)) return false;
  if (!BEFORE_BOTH.has(before)) return true;
  const second = wordAt(words, at - 2);
  return (
    (besideAt(words, at + 2) & (SAYS | AUXILIARY | ACTION)) === 0 &&
    !(second !== undefined && is(second, DAY_OR_MONTH))
  );
}

const BEFORE_MONTHS = new Set(
  'in since until by last next this late early mid through during every each on the a an its'.split(
    ' ',
  ),
);
const BEFORE_BOTH = new Set('of from to before after and'.split(' '));

const NO_NICKNAMES: readonly number[] = [];

function takeRun(words: Words, first: number): Run {
  let nicknamed = NO_NICKNAMES;
  let next = first + 1;
  for (;;) {
    if (isNickname(words, next - 1)) nicknamed = [...nicknamed, next - 1 - first];
    const step = stepFrom(words, next, first);
    if (step === 0 || next - first + step > MOST_WORDS) break;
    next += step;
  }
  return { first, words: wordsBetween(words, first, next), nicknamed };
}

/** How many words from `at` on go on the run: none, a capital, or small words up to the next capital. */
function stepFrom(words: Words, at: number, first: number): number {
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

const ALSO_NAMES = new Set(['April', 'May', 'June']);

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

function capitalAt(words: Words, at: number): boolean {
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
function joined({ text }: Words, last: Word, word: Word): boolean {
  return word.start - last.end === 1 && isSpaceAt(text, last.end) && !last.possessive;
}

function isNickname(words: Words, at: number): boolean {
  const start = wordStart(words, at);
  if (!opensNickname(words.text.charCodeAt(start - 1)) || !isCapitalAt(words, at - 1)) return false;
  const [last, word, next] = [wordAt(words, at - 1), wordAt(words, at), wordAt(words, at + 1)];
  return (
    last !== undefined &&
    word !== undefined &&
    next !== undefined &&
    last.capital &&
    next.capital &&
    opensGap(words.text, last, word) &&
    closesGap(words.text, word, next)
  );
}

/** The length of ' "'. */
const NICKNAME_GAP = 2;

function opensGap(text: string, { end }: Word, { start }: Word): boolean {
  return (
    start - end === NICKNAME_GAP &&
    text.charAt(end) === ' ' &&
    opensNickname(text.charCodeAt(end + 1))
  );
}

function closesGap(text: string, { end }: Word, { start }: Word): boolean {
  return (
    start - end === NICKNAME_GAP &&
    closesNickname(text.charCodeAt(end)) &&
    text.charAt(end + 1) === ' '
  );
}
