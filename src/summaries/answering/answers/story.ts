/** Answers that tell whole stories. */

import type {
  Denial,
  Disagreement,
  Fact,
  Printing,
  Quotation,
  Revision,
  Story,
} from '../../types.ts';
import type { StoryHeading } from '../../store/store.ts';
import type { Difference } from '../differences.ts';
import type { Shown } from './shown.ts';

/** What every answer says that tells one story. */
export type OneStory = Shown & {
  readonly story: string;
  readonly title: string;
  readonly from: Story['from'];
  readonly to: Story['to'];
  /** How many outlets and articles tell it, and what they rest on. */
  readonly counts: Counts;
};

/** One story briefed. */
export type SummaryAnswer = OneStory & {
  readonly kind: 'summary';
  readonly length: Length;
  /** At most two facts that open the briefing, each a sentence that stands by itself. */
  readonly lead: readonly Fact[];
  /** Those that are reported or background and can be read alone, those of the lead first; in short at most seven. */
  readonly facts: readonly Fact[];
  readonly quotations: readonly Quotation[];
  readonly denials: readonly Denial[];
  readonly disagreements: readonly Disagreement[];
  readonly revisions: readonly Revision[];
  /** In full: every other fact, such as one that needs the sentence before it; in short none. */
  readonly rest: readonly Fact[];
  /** What is only thought possible. */
  readonly speculation: readonly Fact[];
  /** Who declined to say, or did not confirm. */
  readonly unanswered: readonly Denial[];
};

/** How much of a story a briefing tells. */
export type Length = 'short' | 'full';

/** Who tells a story: `{ outlets: 2, articles: 3, families: 2, originals: ['Financial Times'] }`. */
export type Counts = {
  readonly outlets: number;
  readonly articles: number;
  /** Publishers: outlets of one family, and copies of one text, count once. */
  readonly families: number;
  /** Outlets that the story leans on as a whole, in alphabetical order. */
  readonly originals: readonly string[];
};

/** One story, its outlets side by side; those that print most of it first. */
export type CompareAnswer = OneStory & {
  readonly kind: 'compare';
  readonly outlets: readonly OutletView[];
  /** What more than one outlet prints: most outlets first, among them what not all print alike. */
  readonly sharedQuotations: readonly Quotation[];
  readonly sharedFacts: readonly Fact[];
  readonly disagreements: readonly Disagreement[];
};

/** What one outlet has of a story that no other has, and where its wording is its own. */
export type OutletView = {
  readonly outlet: string;
  readonly family: string;
  /** How many records of the story it prints. */
  readonly prints: number;
  readonly onlyFacts: readonly Fact[];
  readonly onlyQuotations: readonly Quotation[];
  readonly onlyDenials: readonly Denial[];
  readonly changed: readonly ChangedWords[];
};

/** A quotation that an outlet prints otherwise than the speaker's words. */
export type ChangedWords = {
  readonly quotation: Quotation;
  readonly printing: Printing;
  readonly differences: readonly Difference[];
};

/** The stories on record. */
export type StoriesAnswer = {
  readonly kind: 'stories';
  readonly stories: readonly StoryHeading[];
  readonly more: number;
};
