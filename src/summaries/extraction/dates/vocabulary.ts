import lexicon from '../../../../data/lexicon/dates.json' with { type: 'json' };
import { isNumberWord } from '../numerals/spelled.ts';
import type { Kind } from './token.ts';

type Entry = { readonly kind: Kind; readonly value: number };

const ENTRIES: ReadonlyMap<string, Entry> = new Map<string, Entry>([
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

function valued(kind: Kind, words: Readonly<Record<string, number>>): [string, Entry][] {
  return Object.entries(words).map(([word, value]) => [word, { kind, value }]);
}

function plain(kind: Kind, words: readonly string[]): [string, Entry][] {
  return words.map((word) => [word, { kind, value: 0 }]);
}

const OTHER: Entry = { kind: 'word', value: 0 };
const SPELLED: Entry = { kind: 'spelled', value: 0 };

/** What a word of letters (lower-case) is to a date: "jan" -> month 1, "weeks" -> units. */
export function entryOf(word: string): Entry {
  return ENTRIES.get(word) ?? (isNumberWord(word) ? SPELLED : OTHER);
}

/** Four digits from 1500 to 2099 are taken for a year. */
export function numberKind(value: number, ordinal: boolean): Kind {
  if (ordinal) return 'ordinal';
  return value >= 1500 && value <= 2099 ? 'year' : 'number';
}
