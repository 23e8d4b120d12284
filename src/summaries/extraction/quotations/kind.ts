import type { QuotationKind } from '../../types.ts';
import { isUpper } from '../text/characters.ts';
import { hasAtMost } from '../text/at-most.ts';
import type { Surroundings } from './surroundings.ts';

const SET_OFF = /[,:;—–-]\s*$/;
const UTTERANCE_WORDS = 4;
const LONG = 6;

/**
 * Whether quoted words are an utterance of their own or part of the article's sentence.
 * `Roe has a 'much better bridge' than` -> `fragment`; `Lee said, "We won."` -> `direct`
 */
export function kindOf(quoted: string, beside: Surroundings): QuotationKind {
  const opensSentence = beside.before.trim() === '';
  const capital = isUpper(quoted.replace(/^[^\p{L}\p{N}]+/u, ''));
  if (opensSentence) {
    const ends = /[.,?!…—–-][\s"'“”‘’»)]*$/.test(quoted) || /^\s*[,.—–-]/.test(beside.after);
    const isWhole = beside.alone() || !hasAtMost(LONG - 1, quoted) || beside.said();
    return ends || (capital && isWhole) ? 'direct' : 'fragment';
  }
  if (SET_OFF.test(beside.before)) return capital || beside.cued() ? 'direct' : 'fragment';
  return capital && /[.?!]\s*$/.test(quoted) && !hasAtMost(UTTERANCE_WORDS - 1, quoted)
    ? 'direct'
    : 'fragment';
}
