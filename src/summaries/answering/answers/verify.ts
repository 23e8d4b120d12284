import type { Denial, Fact, Match, NonEmpty, Person, Printing, Quotation } from '../../types.ts';
import type { Difference } from '../differences.ts';
import type { Shown } from './shown.ts';

/** Whether a quote is on record. */
export type VerifyAnswer = Shown & {
  readonly kind: 'verify';
  readonly quote: string;
  /** Whose words it is to be; `null` for anybody's. */
  readonly person: Person | null;
  readonly verdict: Verdict;
  /** What the verdict rests on, best first; beside `not on record` and `outlet words`, what comes nearest. */
  readonly found: readonly Compared[];
  /** What `outlet words` rests on; empty with all others. */
  readonly outletWords: readonly OutletWords[];
};

/**
 * What the record says of a quote. Only `verbatim` and `trimmed` verify it, and only on equal words.
 *
 * - `reworded`: likely an utterance on record, in other words, or in an outlet's wording of one;
 * - `outlets differ`: printed as said, in a wording of several of which nobody knows which is the speaker's;
 * - `cut off`: all its words stand in one on record, but not what turns them round ("I doubt");
 * - `other speaker`: on record, word for word, but not as said by the person asked about;
 * - `outlet words`: word for word in an outlet's own text, as nobody's quotation;
 * - `too short`: one word or fewer than twelve letters, which anybody may have said;
 * - `not on record`: none of these.
 */
export type Verdict =
  | 'verbatim'
  | 'trimmed'
  | 'reworded'
  | 'outlets differ'
  | 'cut off'
  | 'other speaker'
  | 'outlet words'
  | 'too short'
  | 'not on record';

/** A quotation on record beside the quote asked about. */
export type Compared = {
  readonly quotation: Quotation;
  /** How the quote stands to the speaker's words; `null`: another utterance, as far as words tell. */
  readonly match: Match | null;
  readonly differences: readonly Difference[];
  /** Outlets that print the very words asked about, whatever they are to the speaker's. */
  readonly printedBy: readonly string[];
  /** Outlets in whose wording these stand as an unbroken part; where none has them so, cut off from what turns them. */
  readonly partlyBy: readonly string[];
};

/** Whether any outlet prints the quote asked about in its wording of this one. */
export const isPrinted = ({ printedBy, partlyBy }: Compared): boolean =>
  printedBy.length + partlyBy.length > 0;

/** A denial or fact whose passage has the quote asked about among an outlet's own words. */
export type OutletWords = {
  /** Those in which the words stand. */
  readonly printings: NonEmpty<Printing>;
  /** All the words stand there, but not what turns them round. */
  readonly isCutOff: boolean;
} & (
  | { readonly kind: 'denial'; readonly record: Denial }
  | { readonly kind: 'fact'; readonly record: Fact }
);
