import { quickPattern } from './quick-pattern.ts';
import { isSpaceAt } from './characters.ts';
import { knownAt, knownWords, nextOf } from './known-words.ts';
import type { KnownWords } from './known-words.ts';
import { LETTER, kindOf } from './scan.ts';
import { endOf, startOf, wordsOf } from './words.ts';
import type { Words } from './words.ts';

/** A pattern that is looked for around words only, not in the whole text. */
export type Around = {
  /** Sticky. */
  readonly pattern: RegExp;
  readonly triggers: KnownWords<true>;
  readonly capital: boolean;
  readonly small: KnownWords<true>;
};

/** What every match of a pattern is made of, the words in lower case. */
type Parts = {
  /** Every match has one of these words. */
  readonly triggers: readonly string[];
  /** Whether that word then has a capital. */
  readonly capital: boolean;
  /** No other word that begins with a small letter and stands behind a space is in a match. */
  readonly small: readonly string[];
};

/** A pattern whose matches begin with a word and have words by which they are found. */
export function around(pattern: RegExp, { triggers, capital, small }: Parts): Around {
  const { source, flags } = pattern;
  return {
    pattern: quickPattern(new RegExp(source, `${flags.replace('g', '')}y`)),
    triggers: known(triggers),
    capital,
    small: known(small),
  };
}

function known(words: readonly string[]): KnownWords<true> {
  return knownWords(words.map((word) => [word, true] as const));
}

/**
 * Every match of the pattern that has a trigger, in order, and some of the others. Reads the text
 * around its triggers alone; linear in the text as the pattern is.
 */
export function matchesAround(
  text: string,
  { pattern, triggers, capital, small }: Around,
): RegExpExecArray[] {
  const words = wordsOf(text);
  const found: RegExpExecArray[] = [];
  let read = 0;
  for (
    let at = nextOf(triggers, words, 0);
    at < words.count;
    at = nextOf(triggers, words, at + 1)
  ) {
    const start = startOf(words, at);
    if (start < read || isSmall(words, at) === capital) continue;
    read = clearBefore(words, at, read, small);
    while (read <= start) {
      pattern.lastIndex = read;
      const match = mayBegin(text, read) ? pattern.exec(text) : null;
      if (match !== null) found.push(match);
      read = match === null ? read + 1 : pattern.lastIndex;
    }
  }
  return found;
}

/** A place, none before `earliest`, that no match goes over: behind the nearest word that is in none. */
function clearBefore(words: Words, at: number, earliest: number, small: KnownWords<true>): number {
  for (let before = at - 1; before >= 0 && startOf(words, before) > earliest; before--)
    if (
      isSmall(words, before) &&
      isSpaceAt(words.text, startOf(words, before) - 1) &&
      knownAt(small, words, before) === null
    )
      return endOf(words, before);
  return earliest;
}

/** Whether a word begins at a place; of letters beyond the first plane every half may. */
function mayBegin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (kindOf(code) === LETTER && kindOf(text.charCodeAt(at - 1)) !== LETTER) || isHalf(code);
}

function isHalf(code: number): boolean {
  return (code & 0xf800) === 0xd800;
}

function isSmall(words: Words, at: number): boolean {
  const code = words.text.charCodeAt(startOf(words, at));
  return code >= SMALL_A && code <= SMALL_Z;
}

const SMALL_A = 'a'.charCodeAt(0);
const SMALL_Z = 'z'.charCodeAt(0);
