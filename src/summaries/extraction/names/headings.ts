import type { Span } from '../../types.ts';
import type { Word } from './words.ts';

const FEWEST_WORDS = 4;
const LONG_WORD = 4;
const CAPITAL_SHARE = 0.8;
const ENDS = /[.!?:;,…]["”’')]*\s*$/u;
const SMALL = new Set(
  'a an the to of in on for and or but at by as with from vs via nor into over'.split(' '),
);

/**
 * The numbers of sentences that are headings: "US Officials Move Quickly to Temper Expectations".
 * Most of their longer words have capitals and no full stop ends them, or all but small words do.
 */
export function findHeadings(
  text: string,
  sentences: readonly Span[],
  words: readonly Word[],
): Set<number> {
  const headings = new Set<number>();
  for (let from = 0; from < words.length;) {
    const sentence = words[from]?.sentence ?? 0;
    const count = { words: 0, long: 0, capitals: 0, lower: 0 };
    for (; words[from]?.sentence === sentence; from++) countWord(count, words[from]);
    const end = sentences[sentence]?.end ?? text.length;
    const stopped = ENDS.test(text.slice(Math.max(0, end - 4), end));
    const titled = stopped ? count.lower === 0 : count.capitals >= CAPITAL_SHARE * count.long;
    if (count.words >= FEWEST_WORDS && titled) headings.add(sentence);
  }
  return headings;
}

function countWord(
  count: { words: number; long: number; capitals: number; lower: number },
  word: Word | undefined,
): void {
  if (word === undefined) return;
  count.words++;
  if (!word.capital && !SMALL.has(word.text)) count.lower++;
  if (word.text.length < LONG_WORD) return;
  count.long++;
  if (word.capital) count.capitals++;
}
