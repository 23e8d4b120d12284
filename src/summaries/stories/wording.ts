import type { Match } from '../types.ts';
import { foldWording } from './fold.ts';
import { likeness, stretches } from './likeness.ts';
import type { Stretch } from './likeness.ts';
import { areOpposed, countOtherwise, meantOtherwise, readMeaning } from './opposites.ts';
import type { Meaning } from './opposites.ts';
import { foldSpelling } from './spelling.ts';
import { partOf } from './trimmed.ts';
import type { Part } from './trimmed.ts';

/** A wording read once, to be compared many times. */
export type Wording = {
  readonly folded: string;
  readonly tokens: readonly string[];
  /** The same however an outlet sets contractions, commas and the like. */
  readonly spelled: readonly string[];
  readonly stretches: readonly Stretch[];
  /** `null` for a wording too long to be compared. */
  readonly meaning: Meaning | null;
};

/** A longer wording is compared for equality alone: nobody is quoted at such length in other words. */
const LONGEST_COMPARED = 8_000;

/** From how much likeness on two wordings are likely one utterance; set on pairs of our own writing. */
const LIKELY_SAME = 0.5;

/** `readWording('“The US is ready,”').folded` -> `'the US is ready'` */
export const readWording = (words: string): Wording => {
  const folded = foldWording(words);
  if (folded.length > LONGEST_COMPARED) {
    return { folded, tokens: [], spelled: [], stretches: [], meaning: null };
  }
  return {
    folded,
    tokens: folded === '' ? [] : folded.split(' '),
    spelled: folded === '' ? [] : foldSpelling(folded).split(' '),
    stretches: stretches(words.replace(/\s+/g, ' ')),
    meaning: readMeaning(words),
  };
};

const areOtherWords = (printed: Wording, said: Wording): boolean =>
  printed.meaning !== null &&
  said.meaning !== null &&
  likeness(printed.stretches, said.stretches) >= LIKELY_SAME &&
  !differInMeaning(printed, said);

/**
 * Whether two wordings cannot be of one utterance whatever they share: one denies the other, gives
 * another number, or says "could" for "will", "before" for "after".
 */
export const differInMeaning = ({ meaning: a }: Wording, { meaning: b }: Wording): boolean =>
  a !== null && b !== null && (areOpposed(a, b) || meantOtherwise(a, b) || countOtherwise(a, b));

const areSameWords = (a: Wording, b: Wording): boolean =>
  a.folded === b.folded || (a.spelled.length > 0 && a.spelled.join(' ') === b.spelled.join(' '));

const partIn = (printed: Wording, said: Wording): Part | null =>
  partOf(printed.tokens, said.tokens) ?? partOf(printed.spelled, said.spelled);

/**
 * Whether all the words stand unbroken in the other wording, be it without what turns them round:
 * "the ship is safe" in "I doubt the ship is safe".
 */
export const standsIn = (printed: Wording, said: Wording): boolean =>
  printed.folded !== '' && (areSameWords(printed, said) || partIn(printed, said) !== null);

/** As `compareWording`, for wordings read before. */
export const matchWording = (printed: Wording, said: Wording): Match | null => {
  if (printed.folded === '' || said.folded === '') return null;
  if (areSameWords(printed, said)) return 'verbatim';
  const part = partIn(printed, said);
  if (part !== null) return part === 'whole' ? 'trimmed' : 'reworded';
  return areOtherWords(printed, said) ? 'reworded' : null;
};

/**
 * How one printing of an utterance stands to the speaker's words.
 *
 * - `verbatim`: the same words, after folding quote marks, white space, punctuation around the
 *   whole, the case of the first letter and how outlets spell ("don't", "do not");
 * - `trimmed`: an unbroken run of them, or several joined by marked ellipses that swallow nothing
 *   that turns the meaning round;
 * - `reworded`: other words, likely for the same utterance, or a run of them cut off from its
 *   negation or condition;
 * - `null`: not the same utterance, as far as words tell, or one that says the contrary.
 *
 * `compareWording('free Alberta…', 'We want a free Alberta.')` -> `'trimmed'`
 *
 * Only `reworded` and `null` rest on likeness: a changed quotation never is `verbatim`.
 */
export const compareWording = (printed: string, said: string): Match | null =>
  matchWording(readWording(printed), readWording(said));
