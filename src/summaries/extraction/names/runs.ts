import { ACTION, AUXILIARY, LEADING_PARTICLE, SAYS, besideAt } from './beside.ts';
import { ALSO_NAMES, capitalAt, joined } from './joined.ts';
import { COMMON, DAY_OR_MONTH, NEVER, is } from './known.ts';
import { isNickname } from './nicknames.ts';
import { stepFrom } from './steps.ts';
import { isCapitalAt, wordAt, wordsBetween } from './words.ts';
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
    (!is(word, NEVER) || isSurnameHe(words, at)) &&
    (!is(word, DAY_OR_MONTH) || isMonthNamed(words, at)) &&
    !isAccount(words, word) &&
    !isHour(words, word)
  );
}

/** "At 8 | PM Roe left": no prime minister. */
function isHour({ text }: Words, { start, text: word }: Word): boolean {
  return /^[AP]M$/.test(word) && /\d ?$/.test(text.slice(Math.max(0, start - 2), start));
}

/** "He Jianxiong, a banker, said", "He Lifeng said": a family name of China that reads as a pronoun. */
export function isSurnameHe(words: Words, at: number): boolean {
  const [he, given] = [wordAt(words, at), wordAt(words, at + 1)];
  if (he?.text !== 'He' || given?.capital !== true || is(given, NEVER | COMMON)) return false;
  const behind = words.text.slice(given.end, given.end + 2);
  return (
    joined(words, he, given) &&
    (behind.startsWith(',') || (behind.startsWith(' ') && !isCapitalAt(words, at + 2)))
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
