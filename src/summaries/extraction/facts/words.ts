import lexicon from '../../../../data/lexicon/facts.json' with { type: 'json' };
import type { Span } from '../../types.ts';
import { FIGURE_WORDS } from '../figures/numerals.ts';
import { keyWords } from '../text/key-words.ts';
import { isLower } from '../text/characters.ts';
import { knownAt, knownWords, nextKnown } from '../text/known-words.ts';
import { formsOf } from '../text/verbs.ts';
import { SOURCE_NOUNS } from './source-nouns.ts';
import { isNumber, startOf, wordsWithin } from '../text/words.ts';
import type { Words } from '../text/words.ts';

/**
 * Classes of words without which a question about a sentence need not be asked: whatever its pattern
 * matches has one of them, which `gates.test.ts` holds.
 */
const CLASSES = {
  figure: FIGURE_WORDS,
  reader: ['i', 'you', 'your', 'my'],
  writer: ['i', 'my', 'we', 'our'],
  /** Of those without a form that says so the commonest verbs of a sentence, in small letters. */
  predicate: lexicon.predicates,
  reporting: [
    ...formsOf('speech', 'writing'),
    ...lexicon.deciding,
    ...lexicon.finding,
    ...formsOf('weak', 'thought'),
  ],
  speculation: [...keyWords(lexicon.speculation), 'would'],
  background: keyWords(lexicon.background),
  source: SOURCE_NOUNS,
  ending: [...formsOf('speech', 'writing'), ...lexicon.finding],
  hearer: lexicon.hearers,
  accordingTo: ['according'],
  verdict: listed(
    'surely sadly thankfully frankly mistake needless news scandal disgrace outrage shame tragedy pity farce absurd ' +
      'shameful outrageous disgraceful ridiculous deserve deserves every guess high',
  ),
  advice: listed('should ought must clear unclear'),
  pointer: listed(
    'pictured photo picture image watch listen read see related more gallery video pictures reporting editing writing ' +
      'click tap scroll swipe left right center centre',
  ),
  page: listed('story article report page piece headline post developing breaking'),
} as const satisfies Record<string, readonly string[]>;

function listed(words: string): string[] {
  return words.split(' ');
}

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
  for (let index = nextKnown(WORDS, words, from, to); index < to;) {
    classes |= isNumber(words, index) ? HAS.figure : classesOf(words, index);
    index = nextKnown(WORDS, words, index + 1, to);
  }
  return classes;
}

function classesOf(words: Words, index: number): number {
  const classes = knownAt(WORDS, words, index) ?? 0;
  const isName =
    (classes & HAS.predicate) !== 0 && !isLower(words.text.charAt(startOf(words, index)));
  return isName ? classes & ~HAS.predicate : classes;
}
