/** One event over many articles, and what only shows between them. */

import type { CalendarDate, NonEmpty } from './article.ts';
import type { Figure, Speaker } from './extraction.ts';
import type { Denial, Fact, Printing, Quotation, TimelineEntry } from './record.ts';

/** An article as listed under an answer. */
export type Source = {
  readonly outlet: string;
  readonly article: string;
  readonly title: string;
  readonly url: string | null;
  readonly published: CalendarDate | null;
  /** Whether it is an article of the asking server's own; left out elsewhere. */
  readonly own?: true;
  /**
   * The publisher several outlets belong to, else the outlet itself; articles with the same text
   * share the family of the earliest.
   */
  readonly family: string;
  /**
   * What it shares with the other articles of the story, most telling first: `['Jeff Rath',
   * '177,000']`; empty for a story's only article.
   */
  readonly joinedBy: readonly string[];
};

/** What one side of a disagreement has, and who prints it. Just one of `figure` and `day` is given. */
export type Side = {
  /** As printed: "177,000", "on Tuesday". */
  readonly value: string;
  readonly figure: Figure | null;
  readonly day: CalendarDate | null;
  readonly printings: NonEmpty<Printing>;
};

/** Outlets that differ on one figure, or on the day of one happening. */
export type Disagreement = {
  readonly id: string;
  readonly story: string;
  readonly kind: 'figure' | 'date';
  /** What is counted or what happened: "signatures". */
  readonly about: string;
  /** Two or more, lowest first. */
  readonly sides: readonly Side[];
};

/** One quotation or figure of a page that reads otherwise now; `null` on the side that has none. */
export type Change = {
  readonly kind: 'quotation' | 'figure';
  readonly before: Printing | null;
  readonly after: Printing | null;
};

/**
 * A page read again with other words. The old article stays stored; the story is told from the
 * newest.
 */
export type Revision = {
  readonly outlet: string;
  /** The ids of the articles. */
  readonly before: string;
  readonly after: string;
  /** The day the newer text gives itself, where it is another than the older's. */
  readonly seenOn: CalendarDate | null;
  readonly changes: readonly Change[];
};

/** One event over many articles, with all that is on record about it. */
export type Story = {
  /** Made from its earliest article, so that the order of arrival does not matter. */
  readonly id: string;
  readonly title: string;
  /** Its earliest and latest publication dates. */
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly sources: NonEmpty<Source>;
  readonly quotations: readonly Quotation[];
  readonly denials: readonly Denial[];
  readonly facts: readonly Fact[];
  readonly timeline: readonly TimelineEntry[];
  readonly disagreements: readonly Disagreement[];
  readonly revisions: readonly Revision[];
  /** Everybody who is named in it, with other forms of the name and roles: what a question may call them. */
  readonly people: readonly Person[];
  /** Places, bodies and other names it is about, most named first: what "about" can be asked with. */
  readonly topics: readonly string[];
};

/** Somebody a question can be about. */
export type Person = {
  readonly name: string;
  readonly kind: Speaker['kind'];
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
};
