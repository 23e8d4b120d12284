import type { Span } from '../../types.ts';
import { isCapitalAt, lettersEnd, sentenceOf, wordAt, wordStart } from './words.ts';
import type { Words } from './words.ts';

const FEWEST_WORDS = 4;
const LONG_WORD = 4;
const CAPITAL_SHARE = 0.8;
const ENDS = /[.!?:;,…]["”’')]*\s*$/u;
const SMALL = new Set(
  'a an the to of in on for and or but at by as with from vs via nor into over'.split(' '),
);
const LONGEST_SMALL = 4;

/**
 * The numbers of sentences that are headings: "US Officials Move Quickly to Temper Expectations".
 * Most of their longer words have capitals and no full stop ends them, or all but small words do.
 */
export function findHeadings(
  text: string,
  sentences: readonly Span[],
  words: Words,
): ReadonlySet<number> {
  const headings = new Set<number>();
  for (let from = 0, to = 0; from < words.count; from = to) {
    const sentence = sentenceOf(words, from);
    let [long, capitals, lower] = [0, 0, 0];
    for (; to < words.count && sentenceOf(words, to) === sentence; to++) {
      const letters = lettersEnd(words, to) - wordStart(words, to);
      const capital = isCapitalAt(words, to);
      if (letters > LONGEST_SMALL && !capital) lower++;
      if (letters < LONG_WORD) continue;
      long++;
      if (capital) capitals++;
    }
    const titled = capitals >= CAPITAL_SHARE * long;
    if (to - from < FEWEST_WORDS || (!titled && lower > 0)) continue;
    const end = sentences[sentence]?.end ?? text.length;
    const stopped = ENDS.test(text.slice(Math.max(0, end - 4), end));
    if (stopped ? lower === 0 && hasSmallOnly(words, from, to) : titled) headings.add(sentence);
  }
  return headings;
}

/** Whether the words of a sentence without capitals are small ones. */
function hasSmallOnly(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (!isCapitalAt(words, at) && !SMALL.has(wordAt(words, at)?.text ?? '')) return false;
  return true;
}
