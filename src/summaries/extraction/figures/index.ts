import type { Figure } from '../../types.ts';
import { cutWords } from '../text/words.ts';
import type { Words } from '../text/words.ts';
import { boundOf } from './bounds.ts';
import { countedAfter } from './counted.ts';
import { isNoFigure } from './not-figures.ts';
import { findNumerals } from './numerals.ts';
import type { Numeral, Placed } from './numerals.ts';
import { shareAt } from './shares.ts';
import { measure } from './units.ts';

/**
 * Finds the figures a sentence gives: money, shares, counts and ranks, with their bounds. Dates,
 * times, ages and labels ("Article 5") are none.
 *
 * "at least 177,000 signatures" -> { words: "177,000", value: 177000, unit: "count", of:
 * "signatures", bound: "at least" }. "between 5 and 10 percent" gives two, at least 5 and at most
 * 10 percent. Whoever has the sentence's words at hand hands them in. Never throws.
 */
export function findFigures(sentence: string, words: Words = cutWords(sentence)): Figure[] {
  const numerals = findNumerals(words).filter((numeral) => !isNoFigure(sentence, numeral));
  return numerals.map((numeral, index) => {
    const next = numerals[index + 1];
    const previous = numerals[index - 1];
    if (next !== undefined && spans(sentence, numeral, next))
      return lowerEnd(sentence, numeral, next);
    if (previous !== undefined && spans(sentence, previous, numeral))
      return upperEnd(sentence, previous, numeral);
    return figure(sentence, numeral);
  });
}

function figure(sentence: string, numeral: Placed): Figure {
  const share = shareAt(sentence, numeral);
  if (share !== null)
    return {
      words: sentence.slice(numeral.start, share.end),
      value: share.percent,
      unit: 'percent',
      currency: null,
      of: countedAfter(sentence, share.end, true),
      bound: boundOf(sentence, numeral.start, share.end, numeral.before),
    };
  const { start, end, unit, currency } = measure(sentence, numeral);
  return {
    words: sentence.slice(start, end),
    value: numeral.value,
    unit,
    currency,
    of: isTwice(sentence, numeral)
      ? 'times'
      : countedAfter(sentence, end, unit === 'money' || unit === 'percent'),
    bound: boundOf(sentence, start, end, numeral.before),
  };
}

/** "twice" says what it counts. */
function isTwice(sentence: string, { start, end, spelled, value }: Numeral): boolean {
  return spelled && value === 2 && sentence.slice(start, end).toLowerCase() === 'twice';
}

/** Between the ends of a range, in UTF-16 units: "million and $". */
const LONGEST_LINK = 12;

/** "5 to 10", "$5-10 million", "between five and ten". */
function spans(sentence: string, low: Numeral, high: Numeral): boolean {
  if (low.ordinal || high.ordinal || low.value >= high.value) return false;
  if (high.start - low.end > LONGEST_LINK) return false;
  const between = sentence.slice(low.end, high.start);
  if (/^(?: to |\s?[-–]\s?)[$€£¥]?$/u.test(between)) return true;
  const before = sentence.slice(Math.max(0, low.start - 10), low.start);
  return / and [$€£¥]?$/u.test(between) && /between [$€£¥]?$/iu.test(before);
}

/** Money where either end is: "$5-10 million". */
function upperEnd(sentence: string, low: Placed, high: Placed): Figure {
  const upper = figure(sentence, high);
  const { unit, currency } = measure(sentence, low);
  return {
    ...upper,
    ...(unit === 'money' && upper.unit === 'count' ? { unit, currency } : {}),
    bound: 'at most',
  };
}

/** The lower end has the unit of the upper, and its magnitude: "$5-10 million" begins at 5 million. */
function lowerEnd(sentence: string, low: Placed, high: Placed): Figure {
  const { unit, currency, of } = upperEnd(sentence, low, high);
  const own = measure(sentence, low);
  const inDigits = Number(
    /[\d.,]+/.exec(sentence.slice(high.start, high.end))?.[0].replaceAll(',', '') ?? 0,
  );
  const shared = own.end === low.end && inDigits > low.value ? high.value / inDigits : 1;
  return {
    words: sentence.slice(own.start, own.end),
    value: low.value * shared,
    unit,
    currency,
    of,
    bound: 'at least',
  };
}
