import type { NameKind } from '../../types.ts';
import { RULES } from './evidence-rules.ts';
import { COMMON_WORDS } from './lexicon.ts';
import { neighbourhood } from './neighbourhood.ts';
import type { Reading } from './reading.ts';
import { signsOf } from './signs.ts';
import type { Words } from './words.ts';

/** The sums of what holds for a mention; what shows a speaker is kept apart. */
export type Weights = Readonly<Record<NameKind | 'speaker', number>>;

/** From this sum on a name is of a kind. */
export const ENOUGH = 2;

/** How surely the neighbourhood of a mention makes it a person's, a body's, a place's name. */
export function weigh(text: string, words: Words, reading: Reading): Weights {
  const around = neighbourhood(text, words, reading);
  const sums = { person: 0, organisation: 0, place: 0, speaker: 0 };
  const signs = signsOf(around);
  for (const { kind, weight, needs, holds, speaks } of RULES) {
    if ((signs & needs) === 0 || !holds(around)) continue;
    if (speaks === true) sums.speaker = isWholeName(reading) ? weight : 1;
    else sums[kind] += weight;
  }
  return sums;
}

/** "Ada Marsh"; of "Marsh" or "Water First" alone nobody can tell whether it is a body that speaks. */
function isWholeName({ parts }: Reading): boolean {
  return parts.length > 1 && !parts.every((part) => COMMON_WORDS.has(part));
}
