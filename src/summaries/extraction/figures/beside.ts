import dates from '../../../../data/lexicon/dates.json' with { type: 'json' };
import lexicon from '../../../../data/lexicon/figures.json' with { type: 'json' };
import { knownAt, knownWords } from '../text/known-words.ts';
import { isNumber } from '../text/words.ts';
import type { Words } from '../text/words.ts';

/** Classes of words beside a number, without which a question about it need not be asked. */
const CLASSES = {
  month: Object.keys(dates.months),
  label: lexicon.labels.map(lastWord).flatMap((word) => [word, `${word}s`]),
  pointer: ['the', 'these', 'those', 'his', 'her', 'their', 'its', 'our', 'both'],
  age: ['age', 'aged'],
  year: ['year', 'years'],
  percent: ['per', 'percent', 'percentage'],
  currencyCode: lexicon.currencyCodes.map((code) => code.toLowerCase()),
  currency: [...Object.keys(lexicon.dollarAdjectives), ...Object.keys(lexicon.currencyWords)].map(
    firstWord,
  ),
  bound: Object.keys(lexicon.before).map(lastWord),
  /** "one in eight", "nine out of ten", "one of every ten". */
  share: ['in', 'out', 'of', 'every'],
  turning: ['turn', 'turns', 'turned', 'turning'],
  index: 'ftse p cac dax stoxx nikkei nasdaq russell tsx asx fortune forbes'.split(' '),
} as const satisfies Record<string, readonly string[]>;

type WordClass = keyof typeof CLASSES;

const NAMES = Object.keys(CLASSES) as WordClass[];

/** For each class the bit that stands for it, and one for digits. */
export const BESIDE = {
  ...(Object.fromEntries(NAMES.map((name, index) => [name, 1 << index])) as Readonly<
    Record<WordClass, number>
  >),
  digits: 1 << NAMES.length,
};

const WORDS = knownWords(masks());

function masks(): Map<string, number> {
  const words = new Map<string, number>();
  for (const name of NAMES) {
    for (const word of CLASSES[name]) words.set(word, (words.get(word) ?? 0) | BESIDE[name]);
  }
  return words;
}

function firstWord(phrase: string): string {
  return /^\p{L}+/u.exec(phrase)?.[0] ?? phrase;
}

function lastWord(phrase: string): string {
  return /\p{L}+$/u.exec(phrase)?.[0] ?? phrase;
}

/** The classes of two words next to one another, from an index on. */
export function classesBeside(words: Words, index: number): number {
  return classesAt(words, index) | classesAt(words, index + 1);
}

function classesAt(words: Words, index: number): number {
  if (index < 0 || index >= words.count) return 0;
  return isNumber(words, index) ? BESIDE.digits : (knownAt(WORDS, words, index) ?? 0);
}
