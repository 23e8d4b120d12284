import lexicon from '../../../../data/lexicon/dates.json' with { type: 'json' };
import { NUMBER_WORDS } from '../text/spelled-numbers.ts';
import { knownWords } from '../text/known-words.ts';
import { HOLIDAY_OPENERS } from './holidays.ts';
import type { Kind } from './token.ts';

/** What a word is to a date. */
export type Entry = {
  readonly kind: Kind;
  readonly value: number;
  /** In lower case; empty for a word that is nothing to a date. */
  readonly word: string;
  /** A holiday's name may begin with it. */
  readonly opensHoliday: boolean;
};

type Meaning = Pick<Entry, 'kind' | 'value'>;

/** Later rows win over earlier ones. */
const MEANINGS: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ...plain('word', HOLIDAY_OPENERS),
  ...plain('spelled', NUMBER_WORDS),
  ...valued('month', lexicon.months),
  ...valued('weekday', lexicon.weekdays),
  ...valued('season', lexicon.seasons),
  ...valued('deictic', lexicon.days),
  ...valued('direction', lexicon.directions),
  ...valued('part', lexicon.parts),
  ...valued('decade', lexicon.decadeWords),
  ...valued('quarter', lexicon.quarters),
  ...valued('number', lexicon.counts),
  ...plain('unit', Object.keys(lexicon.units)),
  ...plain('units', Object.keys(lexicon.plurals)),
  ...plain('daypart', lexicon.dayparts),
  ...plain('zone', lexicon.zones),
  ...Object.entries(lexicon.words).flatMap(([kind, words]) => plain(kind as Kind, words)),
  ...valued('later', lexicon.later),
]);

function valued(kind: Kind, words: Readonly<Record<string, number>>): [string, Meaning][] {
  return Object.entries(words).map(([word, value]) => [word, { kind, value }]);
}

function plain(kind: Kind, words: readonly string[]): [string, Meaning][] {
  return words.map((word) => [word, { kind, value: 0 }]);
}

const OPENERS: ReadonlySet<string> = new Set(HOLIDAY_OPENERS);

/** Every word that is something to a date: "jan" -> month 1, "weeks" -> units. */
export const VOCABULARY = knownWords(
  Array.from(MEANINGS, ([word, meaning]) => [
    word,
    { ...meaning, word, opensHoliday: OPENERS.has(word) },
  ]),
);

/** Any other word. */
export const OTHER: Entry = { kind: 'word', value: 0, word: '', opensHoliday: false };

/** What a word (lower-case) is to a date. */
export function entryOf(word: string): Entry {
  return VOCABULARY.byWord.get(word) ?? OTHER;
}

/** Four digits from 1500 to 2099 are taken for a year. */
export function numberKind(value: number, ordinal: boolean): Kind {
  if (ordinal) return 'ordinal';
  return value >= 1500 && value <= 2099 ? 'year' : 'number';
}
