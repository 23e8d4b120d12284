import lexicon from '../../../../data/lexicon/facts.json' with { type: 'json' };
import type { Span } from '../../types.ts';
import { FIGURE_WORDS } from '../figures/numerals.ts';
import { keyWords } from '../text/key-words.ts';
import { knownAt, knownWords } from '../text/known-words.ts';
import { isNumber, wordsWithin } from '../text/words.ts';

/** Classes of words without which a question about a sentence need not be asked. */
const CLASSES = {
  figure: FIGURE_WORDS,
  reader: ['i', 'you', 'your', 'my'],
  speculation: [...keyWords(lexicon.speculation), 'would'],
  background: keyWords(lexicon.background),
  source: lexicon.sources,
  accordingTo: ['according'],
  reportedBy: ['reported', 'published', 'revealed', 'obtained', 'seen', 'reviewed'],
  toldTo: [
    ...['told', 'tells', 'revealed', 'disclosed', 'confirmed', 'said', 'speaking', 'spoke'],
    'interview',
  ],
} as const satisfies Record<string, readonly string[]>;

type WordClass = keyof typeof CLASSES;

const NAMES = Object.keys(CLASSES) as WordClass[];

/** For each class the bit that stands for it. */
export const HAS = Object.fromEntries(NAMES.map((name, index) => [name, 1 << index])) as Readonly<
  Record<WordClass, number>
>;

const WORDS = knownWords(masks());

function masks(): Map<string, number> {
  const words = new Map<string, number>();
  for (const name of NAMES) {
    for (const word of CLASSES[name]) words.set(word, (words.get(word) ?? 0) | HAS[name]);
  }
  return words;
}

/** The classes of words a part of a text has, one bit each: "3 officials" -> `HAS.figure | HAS.source`. */
export function classesIn(text: string, { start, end }: Span): number {
  const { words, from, to } = wordsWithin(text, start, end);
  let classes = 0;
  for (let index = from; index < to; index += 1)
    classes |= isNumber(words, index) ? HAS.figure : (knownAt(WORDS, words, index) ?? 0);
  return classes;
}
