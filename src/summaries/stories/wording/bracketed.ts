import { withoutLead, withoutTail } from './fold.ts';

/** An editor's bracket stands for no more words of the speaker's: "[the council]" for "they". */
const MOST_REPLACED = 4;
/** With fewer words of the speaker's own around them brackets tell nothing. */
const FEWEST_WORDS = 4;
const FEWEST_LETTERS = 12;

/** A word as compared, or `null` for what stands in brackets. */
type Unit = string | null;

const bare = (token: string): string => withoutTail(withoutLead(token)).toLowerCase();

/** `'be told how to run [her own] town'` -> be, told, how, to, run, `null`, town */
const unitsOf = (tokens: readonly string[]): Unit[] => {
  const units: Unit[] = [];
  let isOpen = false;
  for (const token of tokens) {
    const opens = token.includes('[');
    if (opens || isOpen) {
      if (!isOpen) units.push(null);
      isOpen = !token.includes(']');
    } else units.push(bare(token));
  }
  return units;
};

const withoutEdges = (units: readonly Unit[]): readonly Unit[] => {
  const own = units.flatMap((unit, at) => (unit === null ? [] : [at]));
  return units.slice(own[0] ?? 0, (own.at(-1) ?? -1) + 1);
};

const fitsAt = (units: readonly Unit[], said: readonly string[], at: number): boolean => {
  const [unit, ...rest] = units;
  if (unit === undefined) return true;
  if (unit !== null) return said[at] === unit && fitsAt(rest, said, at + 1);
  return Array.from({ length: MOST_REPLACED + 1 }, (_, words) => words).some((words) =>
    fitsAt(rest, said, at + words),
  );
};

/**
 * Whether words stand in a longer wording but for what an editor put in brackets for a few of them.
 * They are other words then: to find a printing, never to vouch for it. Both as tokens of folded wordings.
 *
 * `[The council] never told us that [the pool] was closing` in "They never told us that it was closing" -> `true`
 */
export const standsBracketed = (printed: readonly string[], said: readonly string[]): boolean => {
  if (!printed.some((token) => token.includes('['))) return false;
  const units = withoutEdges(unitsOf(printed));
  const own = units.filter((unit) => unit !== null);
  if (own.length < FEWEST_WORDS || own.join('').length < FEWEST_LETTERS) return false;
  const words = said.map(bare);
  return words.some((_, at) => fitsAt(units, words, at));
};
