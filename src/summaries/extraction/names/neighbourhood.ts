import { ADVERB, besideAt } from './beside.ts';
import type { Reading } from './reading.ts';
import { isCapitalAt, lettersEnd, wordStart } from './words.ts';
import type { Words } from './words.ts';

/** What stands around a name. */
export type Neighbourhood = {
  readonly text: string;
  readonly words: Words;
  readonly reading: Reading;
  /** What the word before tells, in the bits of beside.ts, and what parts it from the name. */
  readonly before: number;
  readonly gapBefore: string;
  /** The same of the word behind, adverbs left out, whose index is `next`. */
  readonly behind: number;
  readonly next: number;
  /** What stands right behind the name, up to the word behind. */
  readonly gapBehind: string;
};

/** The words around a name, adverbs behind it left out: "Aird also said". */
export function neighbourhood(text: string, words: Words, reading: Reading): Neighbourhood {
  const { first, start, end } = reading;
  let { next } = reading;
  while (next < reading.next + MOST_ADVERBS && isAdverb(words, next)) next++;
  return {
    text,
    words,
    reading,
    before: besideAt(words, first - 1),
    gapBefore: text.slice(Math.max(endBefore(words, first), start - MOST_BETWEEN), start),
    behind: besideAt(words, next),
    next,
    gapBehind:
      reading.next < words.count
        ? text.slice(end, Math.min(wordStart(words, reading.next), end + MOST_BETWEEN))
        : '',
  };
}

const MOST_BETWEEN = 4;

function endBefore(words: Words, first: number): number {
  return first === 0 ? Infinity : lettersEnd(words, first - 1);
}

const MOST_ADVERBS = 2;
const SMALL_L = 'l'.charCodeAt(0);
const SMALL_Y = 'y'.charCodeAt(0);

/** "Aird also said", "Aird has repeatedly said". */
function isAdverb(words: Words, at: number): boolean {
  if (at >= words.count || isCapitalAt(words, at)) return false;
  const end = lettersEnd(words, at);
  return (
    (words.text.charCodeAt(end - 1) === SMALL_Y && words.text.charCodeAt(end - 2) === SMALL_L) ||
    (besideAt(words, at) & ADVERB) !== 0
  );
}

const TAIL = 24;

/** What is printed behind a name, as far as signs are looked for. */
export function tailOf({ text, reading: { end } }: Neighbourhood): string {
  return text.slice(end, end + TAIL);
}
