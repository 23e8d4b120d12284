import type { Figure } from '../../types.ts';
import type { Range } from './figures.ts';
import { SMALL_NUMBERS } from '../words/small-numbers.ts';
import type { Measured } from './measures.ts';

const NAMED: Readonly<Record<string, number>> = {
  twice: 2,
  double: 2,
  triple: 3,
  treble: 3,
  quadruple: 4,
  half: 0.5,
  halv: 0.5,
};

const TIMES = `(?:${Object.keys(SMALL_NUMBERS).join('|')}|\\d{1,3}) times`;
const AS = 'as (?:many|much|high|big|large|long|far|fast|likely|expensive|deep|wide|heavy|often)';
const SIZE =
  'the (?:number|size|amount|level|rate|price|cost|length|depth|width|weight|total|speed)';

/** "twice as many", "three times the size"; not "half as much again". */
const COMPARED = new RegExp(
  `(?<![\\p{L}-])(?:(?:twice|double|triple|${TIMES}) (?:${AS}|${SIZE})|half ${AS})(?!\\p{L}| again)`,
  'giu',
);
/** "doubled", "will halve", "tripling"; not "double glazing", "a double room". */
const CHANGED =
  /(?<![\p{L}-])(?:doubled|doubling|doubles|tripled|tripling|triples|trebled|trebling|quadrupled|halved|halving|halves)(?!\p{L})|(?<=(?:(?:will|would|to|could|may|might|should)|charges?|fees?|prices?|costs?|fares?|rents?|rates?|bills?) (?:more than |almost |nearly |about )?)(?:double|triple|treble|quadruple|halve)(?!\p{L})/giu;

const BEFORE =
  /(?<!\p{L})(?:(more than|over|at least)|(nearly|almost|about|roughly|around|some|close to)) $/iu;

/** How far from its value what is only so many times is, and what is "nearly" so many. */
const EXACT = [0.95, 1.05] as const;
const ABOUT = [0.8, 1.1] as const;

const valueOf = (words: string): number => {
  const [first = ''] = words.toLowerCase().split(' ');
  const named = Object.entries(NAMED).find(([name]) => first.startsWith(name.replace(/e$/u, '')));
  return SMALL_NUMBERS[first] ?? named?.[1] ?? Number(first);
};

const boundOf = (before: string): Figure['bound'] => {
  const [, more, about] = BEFORE.exec(before) ?? [];
  return more !== undefined ? 'at least' : about !== undefined ? 'about' : 'exact';
};

const rangeOf = (value: number, bound: Figure['bound']): Range => {
  if (bound === 'at least') return [value * EXACT[0], Infinity];
  const [low, high] = bound === 'about' ? ABOUT : EXACT;
  return [value * low, value * high];
};

/**
 * How many times another a sentence says something is: `'twice as many swans'`, `'the charge doubles'`
 * -> 2; `'half as many'`, `'rents halved'` -> 0.5
 */
export const multiplesIn = (text: string): Measured[] =>
  [COMPARED, CHANGED]
    .flatMap((form) => Array.from(text.matchAll(form), ({ 0: words, index }) => ({ words, index })))
    .map(({ words, index }): Measured => {
      const value = valueOf(words);
      const bound = boundOf(text.slice(Math.max(0, index - 12), index));
      return {
        at: index,
        range: rangeOf(value, bound),
        measure: { kind: 'times', factor: 1, unit: 'times' },
        figure: { words, value, unit: 'count', currency: null, of: null, bound },
      };
    })
    .filter(({ figure: { value } }) => value > 0);
