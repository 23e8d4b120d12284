import type { Span } from '../../types.ts';
import { isSpaceAt, matching, oneOf } from '../text/characters.ts';
import { endOf, hashOf, startOf, wordsOf } from '../text/words.ts';
import { formAt, isCapital, isCapitalInside } from './forms.ts';
import type { Form } from './forms.ts';

/** A word of the text; `end` is before a possessive's apostrophe and behind an abbreviation's point. */
export type Word = Span &
  Form & {
    readonly possessive: boolean;
    /** The number of its sentence. */
    readonly sentence: number;
    /** Whether it opens its sentence or a quotation, where any word has a capital. */
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
const STRIDE = 5;
const CAPITAL = 1;
const JOINED = 2;

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

/**
 * Cuts a text into words. What {@link wordsOf} parts belongs together here where hyphens,
 * apostrophes, ampersands or points between initials join it. Linear in the text's length.
 */
export function splitWords(text: string, sentences: readonly Span[]): Words {
  const runs = wordsOf(text);
  let places = room(STRIDE * runs.count);
  const capitals: number[] = [];
  let count = 0;
  let sentence = 0;
  let nextStarts = sentences[1]?.start ?? Infinity;
  let run = 0;
  for (let at = 0; ;) {
    const next = run < runs.count ? startOf(runs, run) : text.length;
    const start = next - at === 1 && text.charCodeAt(at) < ASCII ? next : oddFrom(text, at, next);
    if (start >= text.length) break;
    let end = start;
    let hash = 0;
    let hashBefore = 0;
    const first = run;
    for (;;) {
      if (run < runs.count && startOf(runs, run) === end) {
        hashBefore = hash;
        hash = run === first ? hashOf(runs, run) : Math.imul(hash, NEXT_RUN) + hashOf(runs, run);
        end = endOf(runs, run);
        run++;
        continue;
      }
      const code = text.charCodeAt(end);
      if (code === SPACE) break;
      if (code >= ASCII && isWordCode(code)) end++;
      else if (isInner(text, start, end, code) && isWordCode(text.charCodeAt(end + 1))) end++;
      else break;
    }
    const possessive = run - first > 1 && isPossessive(text, start, end);
    while (start >= nextStarts) {
      sentence++;
      nextStarts = sentences[sentence + 1]?.start ?? Infinity;
    }
    if (STRIDE * count === places.length) places = longer(places);
    const place = STRIDE * count;
    places[place] = start;
    places[place + 1] = possessive ? end - 2 : end;
    places[place + 2] = sentence;
    const joined = run - first > 1 ? JOINED : 0;
    places[place + 4] = joined;
    places[place + 3] = possessive ? hashBefore : hash;
    at = isDotted(text, start, end) ? end + 1 : end;
    if (at > end) places[place + 1] = at;
    if (isCapital(text.charCodeAt(start)) || (joined !== 0 && isCapitalInside(text, start, end))) {
      places[place + 4] = joined | CAPITAL;
      capitals.push(count);
    }
    count++;
  }
  places.fill(0, STRIDE * count, STRIDE * (count + 1));
  return { text, count, places, capitals, made: new Array<Word | undefined>(count) };
}

const ASCII = 128;
const SPACE = ' '.charCodeAt(0);
const POINT = '.'.charCodeAt(0);
const NEXT_RUN = 31;

/** Halves of characters beyond the first plane count: they are mostly letters of other scripts. */
const isWordCode = matching(/[\p{L}\p{M}\p{N}\p{Cs}]/u);

/** The first character of a word that is neither letter nor digit: "½", half a character. */
function oddFrom(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code >= ASCII && isWordCode(code)) return at;
  }
  return to;
}

/** One article is read at a time: its words take the room of those before. */
let usual = new Int32Array(STRIDE * 4096);
/** More is not kept. */
const MOST_KEPT = STRIDE * 65_536;

function room(numbers: number): Int32Array<ArrayBuffer> {
  if (numbers <= usual.length) return usual;
  const more = new Int32Array(2 * numbers);
  if (more.length <= MOST_KEPT) usual = more;
  return more;
}

function longer(places: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * places.length);
  more.set(places);
  return more;
}

/** Hyphens, apostrophes and ampersands inside a word, points between initials: O'Brien, AT&T, U.S. */
function isInner(text: string, start: number, at: number, code: number): boolean {
  if (code === POINT)
    return (
      isInitials(text, start, at) &&
      isCapital(text.charCodeAt(at + 1)) &&
      text.charCodeAt(at + 2) === POINT
    );
  return code === 0x2d || code === 0x27 || code === 0x2019 || code === 0x26;
}

/** Whether a word is one capital, or capitals with points between: "U", "U.S". */
function isInitials(text: string, start: number, end: number): boolean {
  return (
    (end - start === 1 || text.charCodeAt(end - 2) === POINT) && isCapital(text.charCodeAt(end - 1))
  );
}

function isDotted(text: string, start: number, end: number): boolean {
  return (
    end - start > 1 &&
    text.charCodeAt(end) === POINT &&
    text.charCodeAt(end - 2) === POINT &&
    isInitials(text, start, end)
  );
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
    initial: form.capital && (first || opensSpeech(text, start)),
    hash: wordHash(words, at),
  };
  made[at] = word;
  return word;
}

const isOpening = oneOf('"“‘«„:([');
const APOSTROPHE = "'".charCodeAt(0);

/** Whether a quotation, a bracket or what a colon announces begins at a place. */
function opensSpeech(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (isOpening(before)) return true;
  if (start > 1 && isSpaceAt(text, start - 1)) return isOpening(text.charCodeAt(start - 2));
  return before === APOSTROPHE && isSpaceAt(text, start - 2);
}

/** Whether a word ends in 's, which belongs to it no more. */
function isPossessive(text: string, start: number, end: number): boolean {
  return end - start > 2 && isS(text.charCodeAt(end - 1)) && isApostrophe(text.charCodeAt(end - 2));
}

/** "Rath's"; "Democrats' plan": an apostrophe after s and before a space. */
function isOwning(text: string, end: number): boolean {
  if (!isApostrophe(text.charCodeAt(end))) return false;
  const [last, next] = [text.charCodeAt(end - 1), text.charCodeAt(end + 1)];
  return (isS(next) && last !== POINT) || (last === SMALL_S && next === SPACE);
}

const SMALL_S = 's'.charCodeAt(0);

function isS(code: number): boolean {
  return code === SMALL_S || code === 0x53;
}

function isApostrophe(code: number): boolean {
  return code === APOSTROPHE || code === 0x2019;
}
