import type { QuotationKind } from '../../types.ts';
import { isUpper } from '../text/characters.ts';
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
    const isWhole = beside.alone() || quoted.split(/\s+/, LONG).length >= LONG || beside.said();
    return ends || (capital && isWhole) ? 'direct' : 'fragment';
  }
  if (SET_OFF.test(beside.before)) return capital || beside.cued() ? 'direct' : 'fragment';
  return capital &&
    /[.?!]\s*$/.test(quoted) &&
    quoted.split(/\s+/, UTTERANCE_WORDS).length >= UTTERANCE_WORDS
    ? 'direct'
    : 'fragment';
}
