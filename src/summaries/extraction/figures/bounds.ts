import lexicon from '../../../../data/lexicon/figures.json' with { type: 'json' };
import type { Figure } from '../../types.ts';
import { isSpaceAt, oneOf } from '../text/characters.ts';
import { BESIDE } from './beside.ts';
import { quickPattern } from '../text/quick-pattern.ts';

type Bound = Figure['bound'];

const BEFORE = lexicon.before as Readonly<Record<string, Bound | undefined>>;
const AFTER = lexicon.after as Readonly<Record<string, Bound | undefined>>;
const BEFORE_IT = quickPattern(new RegExp(`(?<!\\p{L})(${alternatives(BEFORE)})[\\s~]*$`, 'iu'));
const AFTER_IT = quickPattern(new RegExp(`^\\s?(${alternatives(AFTER)})(?!\\p{L})`, 'iu'));

/** The longest of the wordings that bound a number, with room for the spaces around it. */
const REACH = 20;

function alternatives(list: Readonly<Record<string, unknown>>): string {
  return Object.keys(list)
    .toSorted((a, b) => b.length - a.length)
    .map((words) => words.replaceAll('+', '\\+').replaceAll(' ', '\\s'))
    .join('|');
}

/** What any wording after a number begins with. */
const mayBound = oneOf('+-oO');

/**
 * How the words around a number bound it: "at least three", "178,000 or so" -> about. `beside` are
 * the classes of the words before it.
 */
export function boundOf(sentence: string, start: number, end: number, beside: number): Bound {
  const before =
    (beside & BESIDE.bound) === 0
      ? undefined
      : BEFORE_IT.exec(sentence.slice(Math.max(0, start - REACH), start))?.[1];
  const told =
    before === undefined ? undefined : BEFORE[before.toLowerCase().replaceAll(/\s/g, ' ')];
  if (told !== undefined) return told;
  const space = isSpaceAt(sentence, end) ? 1 : 0;
  if (!mayBound(sentence.charCodeAt(end + space))) return 'exact';
  const after = AFTER_IT.exec(sentence.slice(end, end + REACH))?.[1];
  return (
    (after === undefined ? undefined : AFTER[after.toLowerCase().replaceAll(/\s/g, ' ')]) ?? 'exact'
  );
}
