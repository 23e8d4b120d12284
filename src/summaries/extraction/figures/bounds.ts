import lexicon from '../../../../data/lexicon/figures.json' with { type: 'json' };
import type { Figure } from '../../types.ts';

type Bound = Figure['bound'];

const BEFORE = lexicon.before as Readonly<Record<string, Bound | undefined>>;
const AFTER = lexicon.after as Readonly<Record<string, Bound | undefined>>;
const BEFORE_IT = new RegExp(`(?<!\\p{L})(${alternatives(BEFORE)})[\\s~]*$`, 'iu');
const AFTER_IT = new RegExp(`^\\s?(${alternatives(AFTER)})(?!\\p{L})`, 'iu');

/** The longest of the wordings that bound a number, with room for the spaces around it. */
const REACH = 20;

function alternatives(list: Readonly<Record<string, unknown>>): string {
  return Object.keys(list)
    .toSorted((a, b) => b.length - a.length)
    .map((words) => words.replaceAll('+', '\\+').replaceAll(' ', '\\s'))
    .join('|');
}

/** How the words around a number bound it: "at least three", "178,000 or so" -> about. */
export function boundOf(sentence: string, start: number, end: number): Bound {
  const before = BEFORE_IT.exec(sentence.slice(Math.max(0, start - REACH), start))?.[1];
  const told =
    before === undefined ? undefined : BEFORE[before.toLowerCase().replaceAll(/\s/g, ' ')];
  if (told !== undefined) return told;
  const after = AFTER_IT.exec(sentence.slice(end, end + REACH))?.[1];
  return (
    (after === undefined ? undefined : AFTER[after.toLowerCase().replaceAll(/\s/g, ' ')]) ?? 'exact'
  );
}
