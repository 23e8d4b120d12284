import {
  BODY_HEADS,
  BODY_OPENERS,
  CALENDAR,
  COMMON_WORDS,
  GIVEN_NAMES,
  KNOWN_PLACES,
  KNOWN_BODIES,
  NEVER_NAMES,
  OFFICE_TITLES,
  PARTICLES,
  ROLE_NOUNS,
  SUFFIXES,
  fold,
} from './lexicon.ts';
import type { Word } from './words.ts';

/** Neighbouring words that may be one name; `first` is the place of `words[0]` among all words. */
export type Run = {
  readonly first: number;
  readonly words: readonly Word[];
  /** Places, in `words`, of nicknames printed in quotation marks: William "Bill" Barr. */
  readonly nicknamed: readonly number[];
};

/** Longer stretches of capitals are headings, not names; the limit also bounds the work. */
const MOST_WORDS = 12;
const OF = new Set(['of', 'for', 'on', 'without']);
const NICKNAME_OPENS = /^ ["“‘'(]$/;
const NICKNAME_CLOSES = /^["”’')] $/;

/** "He met Jeff Rath of the Alberta Prosperity Project." -> [Jeff Rath], [Alberta Prosperity Project]. */
export function findRuns(text: string, words: readonly Word[]): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < words.length;) {
    const run = startsRun(text, words, at) ? takeRun(text, words, at) : null;
    if (run !== null) runs.push(run);
    at = run === null ? at + 1 : run.first + run.words.length;
  }
  return runs;
}

function startsRun(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  // @DanaWhitlock is an account.
  if (text[word.start - 1] === '@') return false;
  if (word.capital)
    return !isNever(word) && (!CALENDAR.has(word.lower) || isMonthNamed(text, words, at));
  const next = words[at + 1];
  // "de Blasio said": elsewhere in English a lower-case "de" hardly occurs.
  return (
    word.text.length <= LONGEST_PARTICLE &&
    LEADING_PARTICLES.has(word.text) &&
    next?.capital === true &&
    joined(text, word, next)
  );
}

/** "June Carter", but not "in June Carter said". */
function isMonthNamed(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    GIVEN_NAMES.has(word.lower) &&
    capitalAt(text, words, at + 1) &&
    !BEFORE_MONTHS.has(words[at - 1]?.lower ?? '')
  );
}

const BEFORE_MONTHS = new Set(
  'in since by until last next this late early mid of through from to before after on during every each and'.split(
    ' ',
  ),
);

const LONGEST_PARTICLE = 5;
const LEADING_PARTICLES = new Set([
  'de',
  'van',
  'von',
  'bin',
  'ibn',
  'della',
  'di',
  'du',
  'del',
  'der',
  'el',
  'al',
]);

function isNever(word: Word): boolean {
  return NEVER_NAMES.has(word.lower.replaceAll('’', "'"));
}

function takeRun(text: string, words: readonly Word[], first: number): Run {
  const taken: Word[] = [];
  const nicknamed: number[] = [];
  let next = first;
  for (;;) {
    const step = taken.length === 0 ? 1 : stepFrom(text, words, next, taken);
    if (step === 0 || taken.length + step > MOST_WORDS) break;
    if (isNickname(text, words, next)) nicknamed.push(taken.length);
    for (let k = 0; k < step; k++, next++) {
      const word = words[next];
      if (word !== undefined) taken.push(word);
    }
  }
  return { first, words: taken, nicknamed };
}

/** How many words from `at` on go on the run: none, a capital, or small words up to the next capital. */
function stepFrom(
  text: string,
  words: readonly Word[],
  at: number,
  taken: readonly Word[],
): number {
  const last = words[at - 1];
  const word = words[at];
  if (last === undefined || last.sentence !== word?.sentence) return 0;
  if (last.possessive) return isOwnedBody(text, last, word) ? 1 : 0;
  if (word.capital && FINITE.has(word.lower)) return 0;
  const gap = text.slice(last.end, word.start);
  if (gap === ', ' && SUFFIXES.has(word.lower) && word.capital) return 1;
  if (isNickname(text, words, at) || NICKNAME_CLOSES.test(gap)) return word.capital ? 1 : 0;
  if (gap === ' & ') return word.capital ? 1 : 0;
  if (!joined(text, last, word)) return 0;
  if (word.capital) return goesOn(word) ? 1 : 0;
  return smallWords(text, words, at, taken);
}

/** Verbs that end a name in a heading: "Dana Whitlock Is Right". */
const FINITE = new Set(
  'is are was were has had does did says said can could should would'.split(' '),
);

/** "Harbour Workers' Union", "Women's Institute": many own it, and it is a body. */
function isOwnedBody(text: string, last: Word, word: Word): boolean {
  const gap = text.slice(last.end, word.start);
  if (!word.capital || !BODY_HEADS.has(word.lower) || !/^['’]s?\s$/.test(gap)) return false;
  return MANY.has(last.lower) || (gap.length === 2 && ROLE_NOUNS.has(last.lower.slice(0, -1)));
}

const MANY = new Set('women men children people veterans teachers'.split(' '));

function goesOn(word: Word): boolean {
  return (
    !CALENDAR.has(word.lower) ||
    word.text === 'May' ||
    word.text === 'June' ||
    word.text === 'April'
  );
}

function smallWords(
  text: string,
  words: readonly Word[],
  at: number,
  taken: readonly Word[],
): number {
  const small = words[at]?.text ?? '';
  const nextIsCapital = capitalAt(text, words, at + 1);
  if (PARTICLES.has(small)) {
    if (nextIsCapital) return 2;
    return PARTICLES.has(words[at + 1]?.text ?? '') && capitalAt(text, words, at + 2) ? 3 : 0;
  }
  const last = taken.at(-1);
  if (OF.has(small) && last !== undefined && opensBody(last)) {
    if (nextIsCapital) return 2;
    return words[at + 1]?.text === 'the' && capitalAt(text, words, at + 2) ? 3 : 0;
  }
  const inBody =
    small === 'and' &&
    taken.some(({ lower }) => BODIES_OF_SEVERAL.has(lower)) &&
    taken.some((word) => OF.has(word.text));
  const next = words[at + 1];
  if (small === 'and' && nextIsCapital && isOneBody(text, words, at)) return 2;
  return inBody &&
    nextIsCapital &&
    next !== undefined &&
    !GIVEN_NAMES.has(fold(next.text)) &&
    next.text !== next.text.toUpperCase() &&
    !next.possessive
    ? 2
    : 0;
}

/**
 * "Food and Drug Administration", "Marks and Spencer": words for things, which neither name anybody
 * nor a place, up to a word that ends bodies' names; or a firm known by such a name.
 */
function isOneBody(text: string, words: readonly Word[], and: number): boolean {
  const [left, right] = [words[and - 1], words[and + 1]];
  if (left === undefined || right === undefined) return false;
  if (KNOWN_BODIES.has(`${left.lower} and ${right.lower}`)) return true;
  if (!isThing(left) || !isThing(right)) return false;
  for (let at = and + 2; at < and + 2 + MOST_BEHIND_AND && capitalAt(text, words, at); at++)
    if (BODY_HEADS.has(words[at]?.lower ?? '')) return true;
  return false;
}

const MOST_BEHIND_AND = 3;

function isThing({ lower }: Word): boolean {
  return (
    COMMON_WORDS.has(lower) &&
    ![GIVEN_NAMES, KNOWN_PLACES, KNOWN_BODIES, OFFICE_TITLES, BODY_HEADS].some((list) =>
      list.has(lower),
    )
  );
}

/** "Department of Health and Human Services", but "the Bank of Canada and Statistics Canada". */
const BODIES_OF_SEVERAL = new Set(
  (
    'department ministry office committee center centre institute school secretary minister centers centres ' +
    'board commission bureau agency administration council division federation society'
  ).split(' '),
);

function opensBody(word: Word): boolean {
  const { lower } = word;
  return BODY_OPENERS.has(lower) || BODY_HEADS.has(lower) || OFFICE_TITLES.has(lower);
}

function capitalAt(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  const last = words[at - 1];
  return (
    word?.capital === true &&
    last?.sentence === word.sentence &&
    joined(text, last, word) &&
    goesOn(word)
  );
}

/** Whether one space, or a line's end inside a sentence, is all that parts two words. */
function joined(text: string, last: Word, word: Word): boolean {
  return word.start - last.end === 1 && /\s/.test(text[last.end] ?? '') && !last.possessive;
}

function isNickname(text: string, words: readonly Word[], at: number): boolean {
  const [last, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (
    last === undefined ||
    word === undefined ||
    next === undefined ||
    !last.capital ||
    !next.capital
  )
    return false;
  return (
    NICKNAME_OPENS.test(text.slice(last.end, word.start)) &&
    NICKNAME_CLOSES.test(text.slice(word.end, next.start))
  );
}
