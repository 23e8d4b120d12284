/** Answers that list records. */

import type { Denial, Fact, Person, Quotation, TimelineEntry } from '../../types.ts';
import type { Shown } from './shown.ts';

/** A list of records, about a topic or not. */
export type Listed = Shown & {
  /**
   * How many of them, its last, do not name the topic themselves: their story is about it. Left out
   * where all do.
   */
  readonly beside?: number;
};

/** What somebody is on record as saying. */
export type QuotesAnswer = Listed & {
  readonly kind: 'quotes';
  /** Whose words these are. */
  readonly person: Person;
  readonly about: string | null;
  readonly quotations: readonly Quotation[];
};

/** What is reported about a topic, or at all. */
export type FactsAnswer = Listed & {
  readonly kind: 'facts';
  readonly about: string | null;
  readonly facts: readonly Fact[];
};

/** Who denied what; `null` where neither a topic nor a denier was asked for. */
export type DenialsAnswer = Listed & {
  readonly kind: 'denials';
  readonly about: string | null;
  readonly by: Person | null;
  readonly denials: readonly Denial[];
};

/** What happened, was said and is due, by date. */
export type TimelineAnswer = Listed & {
  readonly kind: 'timeline';
  readonly about: string | null;
  /** Of the one story it tells; `null` where it was asked about a topic, over all stories. */
  readonly title: string | null;
  readonly entries: readonly TimelineEntry[];
};

/** What is on record that bears on a question: records, and never a sentence about them. */
export type AskAnswer = Shown & {
  readonly kind: 'ask';
  readonly question: string;
  /** Whom the question names. */
  readonly people: readonly Person[];
  /** Best first, as the other lists; denials of what the facts say among the denials. */
  readonly facts: readonly Fact[];
  readonly quotations: readonly Quotation[];
  readonly denials: readonly Denial[];
  /** Which kind answers best. */
  readonly first: 'facts' | 'quotations' | 'denials';
};
