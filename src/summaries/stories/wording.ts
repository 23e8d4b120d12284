import type { Match } from '../types.ts';
import { foldWording } from './fold.ts';
import { likeness, stretches } from './likeness.ts';
import type { Stretch } from './likeness.ts';
import { isPartOf } from './trimmed.ts';

/** A wording read once, to be compared many times. */
export type Wording = {
  readonly folded: string;
  readonly tokens: readonly string[];
  readonly stretches: readonly Stretch[];
};

/** A longer wording is compared for equality alone: nobody is quoted at such length in other words. */
const LONGEST_COMPARED = 8_000;

/** From how much likeness on two wordings are likely one utterance; set on pairs of our own writing. */
const LIKELY_SAME = 0.5;

/** `readWording('“The US is ready,”').folded` -> `'the US is ready'` */
export const readWording = (words: string): Wording => {
  const folded = foldWording(words);
  if (folded.length > LONGEST_COMPARED) {
    return { folded, tokens: [], stretches: [] };
  }
  return {
    folded,
    tokens: folded === '' ? [] : folded.split(' '),
    stretches: stretches(words.replace(/\s+/g, ' ')),
  };
};

/** As `compareWording`, for wordings read before. */
export const matchWording = (printed: Wording, said: Wording): Match | null => {
  if (printed.folded === '' || said.folded === '') return null;
  if (printed.folded === said.folded) return 'verbatim';
  if (isPartOf(printed.tokens, said.tokens)) return 'trimmed';
  return likeness(printed.stretches, said.stretches) >= LIKELY_SAME ? 'reworded' : null;
};

/**
 * How one printing of an utterance stands to the speaker's words.
 *
 * - `verbatim`: the same words, after folding quote marks, white space, punctuation around the
 *   whole and the case of the first letter;
 * - `trimmed`: an unbroken run of them, or several joined by marked ellipses that swallow nothing
 *   that turns the meaning round;
 * - `reworded`: other words, likely for the same utterance;
 * - `null`: not the same utterance, as far as words tell.
 *
 * `compareWording('free Alberta…', 'We want a free Alberta.')` -> `'trimmed'`
 *
 * Only `reworded` and `null` rest on likeness: a changed quotation never is `verbatim`.
 */
export const compareWording = (printed: string, said: string): Match | null =>
  matchWording(readWording(printed), readWording(said));
