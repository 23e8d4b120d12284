import {
  ASCII_END,
  BEYOND_ASCII,
  DIGITS,
  HASH,
  STRIDE,
  endOf,
  finishHash,
  hashLetter,
  hashOf,
  isWord,
  startOf,
} from './words.ts';
import type { Words } from './words.ts';

/**
 * Words and what is known of each, found by the hash of the letters where they stand in a text:
 * most words of an article are unknown and are never cut out of it.
 */
export type KnownWords<T> = {
  /** For a hash, cut to the table's size: 1 + the word's index, 0 where there is none. */
  readonly slots: Int32Array;
  readonly hashes: Int32Array;
  readonly words: readonly string[];
  readonly values: readonly T[];
  readonly byWord: ReadonlyMap<string, T>;
};

/** Free slots for each word: few words then meet in one. */
const ROOM = 4;

/**
 * Words in lower case with a value each, ready to be looked up: `knownWords([['may', 5]])` knows 5
 * of "may", "May" and "MAY".
 */
export function knownWords<T>(entries: Iterable<readonly [string, T]>): KnownWords<T> {
  const byWord = new Map(entries);
  const words = [...byWord.keys()];
  const hashes = Int32Array.from(words, hashOfWord);
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(ROOM * words.length + 1)));
  for (const [index, hash] of hashes.entries()) {
    let slot = slotOf(hash, slots);
    while (slots[slot] !== 0) slot = nextSlot(slot, slots);
    slots[slot] = index + 1;
  }
  return { slots, hashes, words, values: [...byWord.values()], byWord };
}

function hashOfWord(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = hashLetter(hash, word.charCodeAt(at));
  return finishHash(hash);
}

function slotOf(hash: number, slots: Int32Array): number {
  return (hash ^ (hash >>> 15)) & (slots.length - 1);
}

function nextSlot(slot: number, slots: Int32Array): number {
  return (slot + 1) & (slots.length - 1);
}

/** The same for letters of a text that are not among its {@link Words}, with their hash. */
export function knownIn<T>(
  known: KnownWords<T>,
  text: string,
  start: number,
  end: number,
  hash: number,
): T | null {
  const slot = slotOf(hash, known.slots);
  if (known.slots[slot] === 0 && hash !== BEYOND_ASCII) return null;
  return lookUp(known, text, start, end, hash, slot);
}

/** What is known of a word of a text; `null` where nothing is, and of digits. */
export function knownAt<T>(known: KnownWords<T>, words: Words, index: number): T | null {
  const hash = hashOf(words, index);
  const slot = slotOf(hash, known.slots);
  if (known.slots[slot] === 0 && hash !== BEYOND_ASCII) return null;
  return lookUp(known, words.text, startOf(words, index), endOf(words, index), hash, slot);
}

/**
 * The first word from one on of which something may be known, or that is a number; `to` where there
 * is none. Passes over an article's other words faster than asking each.
 */
export function nextKnown<T>(
  { slots }: KnownWords<T>,
  { runs }: Words,
  from: number,
  to: number,
): number {
  const last = slots.length - 1;
  let index = from;
  for (let at = STRIDE * from + HASH; index < to; index += 1, at += STRIDE) {
    const hash = runs[at] ?? 0;
    if (slots[(hash ^ (hash >>> 15)) & last] !== 0 || hash === DIGITS || hash === BEYOND_ASCII)
      break;
  }
  return index;
}

/** The first word from one on of which something is known; the count where there is none. */
export function nextOf<T>(known: KnownWords<T>, words: Words, from: number): number {
  let index = nextKnown(known, words, from, words.count);
  while (index < words.count && knownAt(known, words, index) === null)
    index = nextKnown(known, words, index + 1, words.count);
  return index;
}

function lookUp<T>(
  { slots, hashes, words, values, byWord }: KnownWords<T>,
  text: string,
  start: number,
  end: number,
  hash: number,
  firstSlot: number,
): T | null {
  // "K" (Kelvin) is a "k" in lower case.
  if (hash === BEYOND_ASCII) return byWord.get(text.slice(start, end).toLowerCase()) ?? null;
  let slot = firstSlot;
  for (let next = slots[slot] ?? 0; next !== 0; next = slots[slot] ?? 0) {
    if (hashes[next - 1] === hash && isWord(words[next - 1] ?? '', text, start, end))
      return values[next - 1] ?? null;
    slot = nextSlot(slot, slots);
  }
  return null;
}

/**
 * What is known of the letters between two places, where a finder cuts words in its own way: "e-mail"
 * and "U.S." as one. `null` where nothing is.
 */
export function knownBetween<T>(
  known: KnownWords<T>,
  text: string,
  start: number,
  end: number,
): T | null {
  let hash = 0;
  let seen = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    hash = hashLetter(hash, code);
    seen |= code;
  }
  return knownIn(known, text, start, end, seen < ASCII_END ? finishHash(hash) : BEYOND_ASCII);
}
