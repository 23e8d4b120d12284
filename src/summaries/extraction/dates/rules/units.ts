import lexicon from '../../../../../data/lexicon/dates.json' with { type: 'json' };
import type { Unit } from '../period.ts';
import { pick } from '../rule.ts';
import type { Token } from '../token.ts';

const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...lexicon.units, ...lexicon.plurals }),
);

/** The unit a word names, `undefined` for none: "weeks" -> week. */
export function unitOf(tokens: readonly Token[]): Unit | undefined {
  return UNITS.get(pick(tokens, 'unit', 'units')?.word ?? '') as Unit | undefined;
}
