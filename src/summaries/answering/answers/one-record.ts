/** Answers about one record, behind the buttons of its card. */

import type { Corrected, NonEmpty, Printing, Quotation, Speaker } from '../../types.ts';
import type { RecordKind } from '../../store/store.ts';
import type { Difference } from '../differences.ts';
import type { Shown } from './shown.ts';

/** One quotation, with the wording of every outlet. */
export type WordingAnswer = Shown & {
  readonly kind: 'wording';
  readonly quotation: Quotation;
  /** Those that come nearest to the speaker's words first. */
  readonly wordings: readonly Wording[];
  /** Of its speaker. */
  readonly leads: readonly Lead[];
};

/** One outlet's printing of an utterance, and where it differs from the speaker's words. */
export type Wording = { readonly printing: Printing; readonly differences: readonly Difference[] };

/** One record, with every place it stands in. */
export type PassagesAnswer = Shown & {
  readonly kind: 'passages';
  readonly record: {
    readonly kind: RecordKind;
    readonly story: string;
    readonly words: string;
    /** Whether the words are a speaker's, not an outlet's. */
    readonly quoted: boolean;
    readonly corrected?: Corrected;
  };
  /** Who says or denies it. */
  readonly speaker: Speaker | null;
  readonly passages: NonEmpty<Passage>;
  /** Of its speaker. */
  readonly leads: readonly Lead[];
};

/** A printing amid the words of its article. */
export type Passage = {
  readonly printing: Printing;
  /** What stands before and behind it in its paragraph. */
  readonly before: string;
  readonly after: string;
};

/** What else is on record of somebody: their quotations, their denials, what happened with them. */
export type Lead = { readonly to: 'quotes' | 'denials' | 'timeline'; readonly person: string };
