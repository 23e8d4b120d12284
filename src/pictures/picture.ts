import type { EntryStatus, Match, NonEmpty } from '../summaries/types.ts';

/**
 * What a picture shows, as data. All texts are plain, one line each and in the reader's language,
 * and may still be hostile: only `svg.ts` writes them into markup.
 */
export type Sheet = TimelineSheet | PrintingsSheet;

/** A picture beside a card, with the words that say the same. */
export type Picture = { readonly alt: string; readonly sheet: Sheet };

type Framed = {
  readonly title: string;
  /** What is left out, and other small print. */
  readonly foot: readonly string[];
  /** What is said where `▯` stands for characters that no font at hand has. */
  readonly undrawable: string;
  /** What its card says in its place where it has to go without it. */
  readonly missing: string;
};

/** What happened, was said and is due. */
export type TimelineSheet = Framed & {
  readonly kind: 'timeline';
  readonly rows: NonEmpty<TimelineRow>;
};

export type TimelineRow = {
  readonly when: string;
  readonly status: EntryStatus;
  /** The status in the reader's words. */
  readonly state: string;
  readonly text: string;
  /** The outlets that print it. */
  readonly by: string;
};

/** Who printed what when: a row for each record, a column for each outlet. */
export type PrintingsSheet = Framed & {
  readonly kind: 'printings';
  readonly columns: NonEmpty<OutletColumn>;
  readonly rows: NonEmpty<PrintedRow>;
  /** What the marks mean. */
  readonly legend: readonly { readonly mark: Mark | null; readonly word: string }[];
};

/**
 * How words stand to others: to the speaker's, or, where it is not known which these are or nobody is
 * quoted, just to those shown. `null` in its place is the stroke of who does not print them.
 */
export type Mark = { readonly match: Match; readonly to: MarkedAgainst };
export type MarkedAgainst = 'speaker' | 'shown';

export type OutletColumn = { readonly name: string; readonly when: string };

export type PrintedRow = {
  /** Who said it; `''` for what nobody is quoted with. */
  readonly who: string;
  readonly text: string;
  /** What is to be said of its wordings; `''` for nothing. */
  readonly note: string;
  /** How each column's outlet prints it, in every way it does; empty where it does not. */
  readonly marks: readonly (readonly Mark[])[];
};
