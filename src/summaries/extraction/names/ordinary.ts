import { BEYOND_ASCII } from '../text/words.ts';
import { isCapitalAt, wordAt, wordHash } from './words.ts';
import type { Word, Words } from './words.ts';

/** Whether the text has a word in lower case, too: "Voting is … of voting". */
export type Ordinary = (word: Word) => boolean;

/** Words whose hashes meet are told apart up to so many; it bounds the work. */
const MOST_MET = 8;

/**
 * Tells of words with a capital whether the text has them in lower case, too: where they open a
 * sentence they are no names. The text is gone through when the first is asked for.
 */
export function ordinaryWords(words: Words): Ordinary {
  let table: Int32Array | null = null;
  return (word) => {
    table ??= tableOf(words);
    for (let slot = slotOf(word.hash, table), met = 0; met < MOST_MET; slot++, met++) {
      const at = (table[slot & (table.length - 1)] ?? 0) - 1;
      if (at < 0) return false;
      if (wordHash(words, at) === word.hash && wordAt(words, at)?.text === word.lower) return true;
    }
    return false;
  };
}

/** The lower-case words by their hashes: 1 + the index of each one's first place, 0 where there is none. */
function tableOf(words: Words): Int32Array {
  const table = room(2 ** Math.ceil(Math.log2(2 * words.count + 1)));
  for (let at = 0; at < words.count; at++) {
    if (isCapitalAt(words, at)) continue;
    const hash = wordHash(words, at);
    for (let slot = slotOf(hash, table), met = 0; met < MOST_MET; slot++, met++) {
      const known = (table[slot & (table.length - 1)] ?? 0) - 1;
      if (known >= 0 && (wordHash(words, known) !== hash || hash === BEYOND_ASCII)) continue;
      if (known < 0) table[slot & (table.length - 1)] = at + 1;
      break;
    }
  }
  return table;
}

/** One article is read at a time: its table takes the room of the one before. */
let usual = new Int32Array(2048);
/** In slots; more is not kept. */
const MOST_KEPT = 1 << 16;

function room(slots: number): Int32Array<ArrayBuffer> {
  if (slots === usual.length) return usual.fill(0);
  const other = new Int32Array(slots);
  if (slots <= MOST_KEPT) usual = other;
  return other;
}

function slotOf(hash: number, table: Int32Array): number {
  return (hash ^ (hash >>> 15)) & (table.length - 1);
}
