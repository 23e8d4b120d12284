import lexicon from '../../../../data/lexicon/figures.json' with { type: 'json' };
import type { FigureUnit, Span } from '../../types.ts';
import { isSpaceAt, oneOf } from '../text/characters.ts';
import { BESIDE } from './beside.ts';
import type { Placed } from './numerals.ts';
import { quickPattern } from '../text/quick-pattern.ts';

/** A number with what it is a number of: the span takes in the sign or word that says so. */
export type Measured = Span & { readonly unit: FigureUnit; readonly currency: string | null };

const SIGNS = lexicon.currencySigns as Readonly<Record<string, string | undefined>>;
const PREFIXES = lexicon.dollarPrefixes as Readonly<Record<string, string | undefined>>;
const WORDS = lexicon.currencyWords as Readonly<Record<string, string | undefined>>;
const ADJECTIVES = lexicon.dollarAdjectives as Readonly<Record<string, string | undefined>>;

const SIGN_BEFORE = /(?:(?<![\p{L}\p{N}])(US|CA?|CDN|AU?|NZ|HK|S))?([$€£¥₹₩₽₪₺₴])\s?$/u;
const CODE = lexicon.currencyCodes.join('|');
const CODE_BEFORE = quickPattern(new RegExp(`(?<![\\p{L}\\p{N}])(${CODE})\\s?$`, 'u'));
const CODE_AFTER = quickPattern(new RegExp(`^\\s?(${CODE})(?![\\p{L}\\p{N}])`, 'u'));
const WORD_AFTER = quickPattern(
  new RegExp(
    `^[\\s-](?:(${Object.keys(lexicon.dollarAdjectives).join('|').replaceAll('.', '\\.')})\\.? )?(${Object.keys(lexicon.currencyWords).join('|')})(?!\\p{L})`,
    'iu',
  ),
);
const PERCENT_AFTER = /^(?:\s?%|[\s-]per ?cent(?:age points?)?(?!\p{L}))/iu;

/** How much of the sentence on either side says the unit, in UTF-16 units. */
const REACH = 32;

/** What a number measures: money, a share, a rank, or a count of something. */
export function measure(sentence: string, numeral: Placed): Measured {
  const before = sentence.slice(Math.max(0, numeral.start - 8), numeral.start);
  const after = sentence.slice(numeral.end, numeral.end + REACH);
  const span = { start: numeral.start, end: numeral.end };
  const percent = hasPercent(sentence, numeral) ? PERCENT_AFTER.exec(after) : null;
  if (percent !== null)
    return { ...span, end: span.end + percent[0].length, unit: 'percent', currency: null };
  const sign =
    (hasSign(sentence, numeral.start) ? SIGN_BEFORE.exec(before) : null) ??
    ((numeral.before & BESIDE.currencyCode) === 0 ? null : CODE_BEFORE.exec(before));
  if (sign !== null)
    return {
      ...span,
      start: span.start - sign[0].length,
      unit: 'money',
      currency: currencyOf(sign),
    };
  const code = (numeral.after & BESIDE.currencyCode) === 0 ? null : CODE_AFTER.exec(after);
  if (code !== null)
    return { ...span, end: span.end + code[0].length, unit: 'money', currency: code[1] ?? null };
  const word = (numeral.after & BESIDE.currency) === 0 ? null : WORD_AFTER.exec(after);
  if (word !== null) {
    const adjective = ADJECTIVES[word[1]?.toLowerCase() ?? ''];
    const currency = adjective ?? WORDS[word[2]?.toLowerCase() ?? ''] ?? null;
    return { ...span, end: span.end + word[0].length, unit: 'money', currency };
  }
  return { ...span, unit: numeral.ordinal ? 'ordinal' : 'count', currency: null };
}

const isSign = oneOf('$€£¥₹₩₽₪₺₴');
const PERCENT = 37;

function hasSign(sentence: string, start: number): boolean {
  return isSign(sentence.charCodeAt(isSpaceAt(sentence, start - 1) ? start - 2 : start - 1));
}

function hasPercent(sentence: string, { end, after }: Placed): boolean {
  return (
    (after & BESIDE.percent) !== 0 ||
    sentence.charCodeAt(isSpaceAt(sentence, end) ? end + 1 : end) === PERCENT
  );
}

/** "C$" -> CAD. A dollar sign by itself is the United States dollar. */
function currencyOf([, first = '', sign]: RegExpExecArray): string | null {
  if (sign === undefined) return first;
  return (sign === '$' ? PREFIXES[first.toLowerCase()] : undefined) ?? SIGNS[sign] ?? null;
}
