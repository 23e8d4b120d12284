import lexicon from '../../../../data/lexicon/figures.json' with { type: 'json' };
import type { Figure } from '../../types.ts';
import { quickPattern } from '../text/quick-pattern.ts';

const OTHER_DOLLARS = quickPattern(
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:US|CA?|CDN|AU?|NZ|HK|S)\\$ ?\\d|(?<!\\p{L})(?:${lexicon.dollarPlaces.join('|')})(?!\\p{L})`,
    'u',
  ),
);
const STATES_COUNTRY = /^(?:US|\$ ?[\d.,]+ ?US)|USD|U\.S|american/iu;

/**
 * Whether a dollar sign alone may stand for another than the United States' dollar in an article: it
 * names a country with a dollar of its own, or tells dollars apart.
 *
 * "Ottawa paid $5 million", "US$5 million, or $7 million here" -> `true`
 */
export function hasOtherDollars(text: string): boolean {
  return OTHER_DOLLARS.test(text);
}

/** A figure in such an article: whose dollars "$5 million" are is unknown, of "US$5 million" it is stated. */
export function withoutCountry(figure: Figure): Figure {
  return figure.currency === 'USD' && !STATES_COUNTRY.test(figure.words)
    ? { ...figure, currency: null }
    : figure;
}
