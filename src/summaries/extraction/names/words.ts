import { behindDateline } from '../../dateline.ts';
import type { Span } from '../../types.ts';
import { isSpaceAt, oneOf } from '../text/characters.ts';
import { formAt } from './forms.ts';
import type { Form } from './forms.ts';

/** A word of the text; `end` is before a possessive's apostrophe and behind an abbreviation's point. */
export type Word = Span &
  Form & {
    readonly possessive: boolean;
    /** The number of its sentence. */
    readonly sentence: number;
    /** Whether it opens its sentence, also behind a dateline, or a quotation, where any word has a capital. */
    readonly initial: boolean;
    readonly hash: number;
  };

/**
 * The words of a text, in order: "Sen. Rath's aide" -> Sen (0 to 4), Rath (5 to 9, possessive), aide
 * (12 to 16). Most are never looked at: a {@link Word} is made where {@link wordAt} asks for it.
 */
export type Words = {
  readonly text: string;
  readonly count: number;
  /** For each word its start, its end without possessive and point, its sentence, its hash, whether it has a capital. */
  readonly places: Int32Array;
  /** The indices of those with a capital. */
  readonly capitals: readonly number[];
  readonly made: (Word | undefined)[];
};

/** How many numbers `places` has for each word. */
export const STRIDE = 5;
/** The bits of the last of them. */
export const CAPITAL = 1;
export const JOINED = 2;

/** The word at an index; `undefined` outside the text. */
export function wordAt(words: Words, at: number): Word | undefined {
  return words.made[at] ?? (at >= 0 && at < words.count ? makeWord(words, at) : undefined);
}

/** The words from an index up to another, exclusive. */
export function wordsBetween(words: Words, from: number, to: number): readonly Word[] {
  const found = new Array<Word>(Math.max(0, to - from));
  for (let at = from; at < to; at++) found[at - from] = words.made[at] ?? makeWord(words, at);
  return found;
}

/** Where a word begins. */
export function wordStart({ places }: Words, at: number): number {
  return places[STRIDE * at] ?? 0;
}

/** Where its letters end, possessive and point left out. */
export function lettersEnd({ places }: Words, at: number): number {
  return places[STRIDE * at + 1] ?? 0;
}

/** The number of its sentence. */
export function sentenceOf({ places }: Words, at: number): number {
  return places[STRIDE * at + 2] ?? 0;
}

/** Whether it begins as names do: see {@link Form}. */
export function isCapitalAt({ places }: Words, at: number): boolean {
  return ((places[STRIDE * at + 4] ?? 0) & CAPITAL) !== 0;
}

/** Whether it was joined of several: "then-senator", "O'Brien". */
export function isJoinedAt({ places }: Words, at: number): boolean {
  return ((places[STRIDE * at + 4] ?? 0) & JOINED) !== 0;
}

/** The same for the same letters in whatever case. */
export function wordHash({ places }: Words, at: number): number {
  return places[STRIDE * at + 3] ?? 0;
}

function makeWord(words: Words, at: number): Word {
  const { text, made } = words;
  const start = wordStart(words, at);
  const end = lettersEnd(words, at);
  const form = formAt(text, start, end, wordHash(words, at));
  const sentence = sentenceOf(words, at);
  const point = form.takesPoint && text.charCodeAt(end) === POINT ? 1 : 0;
  const first = at === 0 || sentenceOf(words, at - 1) !== sentence;
  const word: Word = {
    start,
    end: end + point,
    text: form.text,
    lower: form.lower,
    folded: form.folded,
    capital: form.capital,
    takesPoint: form.takesPoint,
    known: form.known,
    given: form.given,
    possessive: isOwning(text, end),
    sentence,
    initial: form.capital && (first || opensSpeech(text, start) || followsDateline(text, start)),
    hash: wordHash(words, at),
  };
  made[at] = word;
  return word;
}

const isOpening = oneOf('"“‘«„:([');
export const SPACE = ' '.charCodeAt(0);
export const POINT = '.'.charCodeAt(0);
const APOSTROPHE = "'".charCodeAt(0);
const QUOTE = '"'.charCodeAt(0);

/** Whether a quotation, a bracket or what a colon announces begins at a place. */
function opensSpeech(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (isOpening(before)) return true;
  if (start > 1 && isSpaceAt(text, start - 1)) {
    const mark = text.charCodeAt(start - 2);
    // `very lucky," Trooper Ruiz said`: behind a word a straight mark closes.
    return isOpening(mark) && (mark !== QUOTE || isSpaceAt(text, start - 3));
  }
  return before === APOSTROPHE && isSpaceAt(text, start - 2);
}

/** "LEEDS — Former | mayor Ada Rath": the sentence proper begins here. */
function followsDateline(text: string, start: number): boolean {
  if (!isSpaceAt(text, start - 1) || !isDash(text.charCodeAt(start - 2))) return false;
  const line = text.lastIndexOf('\n', start) + 1;
  return start - line < LONGEST_DATELINE && behindDateline(text, line) === start;
}
const isDash = oneOf('—–-');
const LONGEST_DATELINE = 100;

/** "Rath's"; "Democrats' plan": an apostrophe after s and before a space. */
function isOwning(text: string, end: number): boolean {
  if (!isApostrophe(text.charCodeAt(end))) return false;
  const [last, next] = [text.charCodeAt(end - 1), text.charCodeAt(end + 1)];
  return (isS(next) && last !== POINT) || (last === SMALL_S && next === SPACE);
}

const SMALL_S = 's'.charCodeAt(0);

/** "s" or "S". */
export function isS(code: number): boolean {
  return code === SMALL_S || code === 0x53;
}

/** Straight or curly. */
export function isApostrophe(code: number): boolean {
  return code === APOSTROPHE || code === 0x2019;
}
