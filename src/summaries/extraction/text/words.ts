import { DIGIT, OTHER, kindOf } from './scan.ts';

/**
 * A text cut into its runs of letters and runs of digits, in order: "Can't 24" -> "Can", "t", "24".
 * Nothing is copied out of the text: of each run the start, the end (exclusive) and a hash of its
 * letters are kept, by which what is known of a word is found without cutting it out.
 */
export type Words = { readonly text: string; readonly count: number; readonly runs: Int32Array };

/** Words next to one another, by their indices, `to` exclusive. */
export type WordRange = { readonly words: Words; readonly from: number; readonly to: number };

/** How many numbers `runs` has for each word: its start, its end and its hash. */
export const STRIDE = 3;
/** Where among them the hash is. */
export const HASH = 2;
/** The hash of every run of digits. */
export const DIGITS = 0;
/** The hash of every word with a letter beyond ASCII: their case changes by Unicode's rules. */
export const BEYOND_ASCII = 1;
const FIRST_HASH = 2;
/** The first code beyond ASCII. */
export const ASCII_END = 128;
/** The bit that is set in "a" and not in "A". */
const SMALL = 32;

/** Where a word begins. */
export function startOf({ runs }: Words, index: number): number {
  return runs[STRIDE * index] ?? 0;
}

/** Where a word ends, exclusive. */
export function endOf({ runs }: Words, index: number): number {
  return runs[STRIDE * index + 1] ?? 0;
}

/** The same for the same letters, whatever their case: see {@link hashLetter}. */
export function hashOf({ runs }: Words, index: number): number {
  return runs[STRIDE * index + HASH] ?? 0;
}

/** Whether a word is a run of digits. */
export function isNumber(words: Words, index: number): boolean {
  return hashOf(words, index) === DIGITS;
}

/** The hash of the letters up to and with this one, by Horner's rule, wrapped to 32 bits. */
export function hashLetter(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (code | SMALL)) | 0;
}

/** The hash of a whole word, kept apart from those that mean something else. */
export function finishHash(hash: number): number {
  return hash === DIGITS || hash === BEYOND_ASCII ? FIRST_HASH : hash;
}

/** Whether the letters between two places are those of a word in lower case. */
export function isWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) {
    if (word.charCodeAt(at) !== (text.charCodeAt(start + at) | SMALL)) return false;
  }
  return true;
}

/** Cuts a text into words, in one pass; those of an article are kept, see {@link wordsOf}. */
export function cutWords(text: string): Words {
  let runs = new Int32Array(STRIDE * (FEWEST_RUNS + Math.ceil(text.length / USUAL_LENGTH)));
  let next = 0;
  for (let at = 0; at < text.length;) {
    const start = at;
    let code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === OTHER) {
      at += 1;
      continue;
    }
    let hash = 0;
    let seen = 0;
    do {
      hash = hashLetter(hash, code);
      seen |= code;
      at += 1;
      code = text.charCodeAt(at);
    } while (kindOf(code) === kind);
    if (next === runs.length) runs = longer(runs);
    runs[next] = start;
    runs[next + 1] = at;
    runs[next + HASH] =
      kind === DIGIT ? DIGITS : seen < ASCII_END ? finishHash(hash) : BEYOND_ASCII;
    next += STRIDE;
  }
  return { text, count: next / STRIDE, runs };
}

/** How long a word of news is with the space behind it; where words are shorter, room is made. */
const USUAL_LENGTH = 5;
const FEWEST_RUNS = 8;

function longer(runs: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * runs.length);
  more.set(runs);
  return more;
}

/** Several finders read one article one after the other: the words of the text cut last are kept. */
let last = cutWords('');

/** The words of an article. */
export function wordsOf(text: string): Words {
  if (last.text !== text) last = cutWords(text);
  return last;
}

/**
 * The words of a part of an article. A word that the part's ends cut is cut: then the words are
 * those of the part alone, counted from its own beginning.
 */
export function wordsWithin(text: string, start: number, end: number): WordRange {
  const words = wordsOf(text);
  const from = firstEndingAfter(words, start);
  const to = firstEndingAfter(words, end);
  const isCut =
    (from < to && startOf(words, from) < start) || (to < words.count && startOf(words, to) < end);
  if (!isCut) return { words, from, to };
  const part = cutWords(text.slice(start, end));
  return { words: part, from: 0, to: part.count };
}

/** The words of a part of an article as those of a text of its own, counted and placed from its beginning. */
export function wordsOfPart(text: string, start: number, end: number): Words {
  const { words, from, to } = wordsWithin(text, start, end);
  if (words.text !== text) return words;
  const runs = words.runs.slice(STRIDE * from, STRIDE * to);
  for (let at = 0; at < runs.length; at += STRIDE) {
    runs[at] = (runs[at] ?? 0) - start;
    runs[at + 1] = (runs[at + 1] ?? 0) - start;
  }
  return { text: text.slice(start, end), count: to - from, runs };
}

/** The index of the first word that ends after a place, found by halving; the count where none does. */
export function firstEndingAfter(words: Words, place: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(words, middle) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
