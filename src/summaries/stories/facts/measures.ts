import { SMALL_NUMBERS } from '../words/small-numbers.ts';
import type { Figure } from '../../types.ts';

/** What a figure measures, in one unit for each kind, so that miles and kilometres can be compared. */
export type Measure = {
  /** What is measured and, of money, in which currency it is: "length", "money". */
  readonly kind: string;
  /** How many of the kind's unit (metre, kilogram, square metre, litre, second) one of the printed is. */
  readonly factor: number;
  /** The unit as printed, without its number: "mile". */
  readonly unit: string;
};

const UNITS: Readonly<Record<string, readonly (readonly [names: string, factor: number])[]>> = {
  // Before lengths, with which they begin. In metres a second.
  speed: [
    ['kmph|kmh|kph|km\\/h(?:our)?|km an hour|kilomet(?:re|er)s? (?:an|per) hour', 1 / 3.6],
    ['mph|miles (?:an|per) hour', 0.44704],
    ['knots?', 0.514444],
  ],
  length: [
    ['m|met(?:re|er)s?', 1],
    ['cm|centimet(?:re|er)s?', 0.01],
    ['km|kms|kilomet(?:re|er)s?', 1_000],
    ['miles?', 1_609.344],
    ['nautical miles?', 1_852],
    ['feet|foot|ft', 0.3048],
    ['yards?', 0.9144],
    ['inch(?:es)?', 0.0254],
  ],
  mass: [
    ['kg|kgs|kilos?|kilogram(?:me)?s?', 1],
    ['tonnes?|metric tons?', 1_000],
    ['tons?', 1_000],
    ['lbs?', 0.4536],
    ['ounces?', 0.02835],
  ],
  area: [
    ['hectares?|ha', 10_000],
    ['acres?', 4_046.86],
    ['square (?:kilomet(?:re|er)s?|km)', 1e6],
    ['square miles?', 2.59e6],
    ['square (?:met(?:re|er)s?|m)', 1],
  ],
  volume: [
    ['lit(?:re|er)s?', 1],
    ['gallons?', 3.785],
    ['barrels?', 158.987],
  ],
  time: [
    ['seconds?', 1],
    ['minutes?|mins?', 60],
    ['hours?', 3_600],
    ['days?', 86_400],
    ['weeks?', 604_800],
    ['months?', 2_629_800],
    ['years?', 31_557_600],
    ['decades?', 315_576_000],
    ['centur(?:y|ies)', 3_155_760_000],
    ['millenn(?:ia|iums?)', 31_557_600_000],
  ],
};

type Known = { readonly kind: string; readonly factor: number; readonly form: RegExp };

const KNOWN: readonly Known[] = Object.entries(UNITS).flatMap(([kind, units]) =>
  units.map(([names, factor]) => ({
    kind,
    factor,
    form: new RegExp(`^[\\s-]?(?:${names})(?![\\p{L}\\p{N}])`, 'iu'),
  })),
);

/** In characters; no unit goes on longer. */
const LONGEST_UNIT = 24;

/** The unit that opens some words: `unitAt(' miles of road')` -> length, 1609.344 metres; `null` for none. */
const unitAt = (words: string): Measure | null => {
  const opening = words.slice(0, LONGEST_UNIT);
  for (const { kind, factor, form } of KNOWN) {
    const unit = form.exec(opening)?.[0];
    if (unit !== undefined) return { kind, factor, unit: unit.replace(/^[\s-]/, '').toLowerCase() };
  }
  return null;
};

/** "9.8m" with the value of 9.8. */
const isInMetres = (words: string, value: number): boolean =>
  /\dm$/.test(words) && Number(words.replace(/[m,]/g, '')) === value;

/** What a figure measures; counts of things are of the kind "count". */
export const measureOf = ({ unit, words, value }: Figure, after: string): Measure =>
  (unit === 'count' ? unitAt(isInMetres(words, value) ? ' m' : after) : null) ?? {
    kind: unit,
    factor: 1,
    unit,
  };

const FRACTIONS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  tenth: 10,
};
const NUMBERS: Readonly<Record<string, number>> = { a: 1, one: 1, ...SMALL_NUMBERS };
const NUMBER = Object.keys(NUMBERS).join('|');

/** "three-quarters", "a third", "half of", "a quarter of a mile"; not "the third quarter". */
const FRACTION = new RegExp(
  `(?<![\\p{L}-])(?:(?:(${NUMBER})[ -](third|quarter|fifth|tenth)s?)|(half))(?![\\p{L}-])(?: of)?(?: an?(?= ))?`,
  'giu',
);
/** "one in four", "nine out of ten", "one train in four". */
const ONE_IN = new RegExp(
  `(?<![\\p{L}-])(${NUMBER}) (?:\\p{Ll}+ )?(?:in|out of)(?: every)? (${NUMBER})(?![\\p{L}-])`,
  'giu',
);
/** How far a share in words may be from the one it stands for: "three-quarters" for 71 percent. */
const SLACK = 5;

/** A figure that a sentence gives in words, and where: a share, a part of a unit, so many times another. */
export type Measured = {
  readonly figure: Figure;
  readonly at: number;
  readonly measure: Measure;
  readonly range: readonly [number, number];
};

const asFraction = (text: string, words: string, at: number, value: number): Measured => {
  const unit = unitAt(text.slice(at + words.length));
  const isPart = unit !== null && unit.kind !== 'time' && / an?$/u.test(words);
  const percent = value * 100;
  return {
    at,
    range: isPart
      ? [value * 0.95 * unit.factor, value * 1.05 * unit.factor]
      : [percent - SLACK, percent + SLACK],
    measure: isPart ? unit : { kind: 'percent', factor: 1, unit: 'percent' },
    figure: {
      words: words.replace(/ (?:of|an?|of an?)$/u, ''),
      value: isPart ? value : Math.round(percent * 10) / 10,
      unit: isPart ? 'count' : 'percent',
      currency: null,
      of: null,
      bound: 'about',
    },
  };
};

/**
 * The shares a sentence gives in words, as percent, and parts of a unit as counts of it: `'one in
 * four trains'` -> 25 percent; `'a quarter of a mile'` -> 0.25 miles
 */
export const fractionsIn = (text: string): Measured[] => {
  const parts = Array.from(text.matchAll(FRACTION), ({ 0: words, 1: count, 2: of, index }) =>
    asFraction(
      text,
      words,
      index,
      (NUMBERS[count?.toLowerCase() ?? 'one'] ?? 1) / (FRACTIONS[of?.toLowerCase() ?? 'half'] ?? 2),
    ),
  );
  const shares = Array.from(text.matchAll(ONE_IN), ({ 0: words, 1: some, 2: all, index }) => {
    const [part, whole] = [some, all].map((word) => NUMBERS[word?.toLowerCase() ?? ''] ?? 1);
    return asFraction(text, words, index, (part ?? 1) / (whole ?? 1));
  });
  return [...parts, ...shares].filter(({ figure: { value } }) => value > 0 && value < 100);
};

/** The word behind a unit that says which way it is measured: "412 metres [short]". */
const WAY =
  /^ (short|long|wide|deep|high|tall|above|below|away|off|late|early|thick|old)(?!\p{L})/iu;

/** `wayOf(' short of the full distance')` -> `'short'`; `null` where the words say none. */
export const wayOf = (behindUnit: string): string | null =>
  WAY.exec(behindUnit)?.[1]?.toLowerCase() ?? null;
