import type { Found } from '../finders/place.ts';
import type { Tokens } from '../phrase/phrase.ts';
import { isAdverb, verbOf } from '../words.ts';

/** A cue as it stands among the tokens, and the quotation it would report. */
export type Cued = { readonly tokens: Tokens; readonly cue: Found; readonly quote: number };

/** A reason why a verb of saying reports nothing that was said. */
export type Reason = {
  readonly what: string;
  /** Holds behind the quotation too: `"Never," Lee did not say.` */
  readonly behind?: true;
  readonly holds: (cued: Cued) => boolean;
};

const DISOWNING = new Set(['deny', 'dismiss', 'dispute', 'rebut', 'refute', 'reject']);

/** The word at `at` in lower case, empty outside the tokens. */
export const lower = (tokens: Tokens, at: number): string => tokens[at]?.lower ?? '';
/** Whether the word at `at` is a verb of denying: "denied", "rejecting". */
export const disowns = (tokens: Tokens, at: number): boolean =>
  DISOWNING.has(verbOf(tokens[at])?.base ?? '');

/** The nearest word before `at` that is no adverb, nor "having". */
export function wordBefore(tokens: Tokens, at: number): number {
  let before = at - 1;
  while (isAdverb(tokens[before]) || lower(tokens, before) === 'having') before--;
  return before;
}

/** Auxiliaries that open a question or stand before the subject: "Did Lee say", "nor had Lee said". */
export const ASKING = /^(?:do|does|did|has|have|had|is|are|was|were|would|could|should)$/;
