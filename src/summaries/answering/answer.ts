import type { Denial, Fact, Person, Quotation, Source, Story, TimelineEntry } from '../types.ts';
import type { StoryHeading } from '../store/store.ts';

/** What every answer that shows records carries. */
type Shown = {
  /** How many more are on record than are shown. */
  readonly more: number;
  /** Records left out because their words no longer equal the stored article. */
  readonly withheld: number;
  /** The articles the records stand in, in the order they are shown. */
  readonly sources: readonly Source[];
};

/** One story briefed. */
export type SummaryAnswer = Shown & {
  readonly kind: 'summary';
  readonly story: string;
  readonly title: string;
  readonly from: Story['from'];
  readonly to: Story['to'];
  readonly facts: readonly Fact[];
  readonly quotations: readonly Quotation[];
  readonly denials: readonly Denial[];
};

export type QuotesAnswer = Shown & {
  readonly kind: 'quotes';
  /** Whose words these are. */
  readonly person: Person;
  readonly about: string | null;
  readonly quotations: readonly Quotation[];
};

export type FactsAnswer = Shown & {
  readonly kind: 'facts';
  readonly about: string | null;
  readonly facts: readonly Fact[];
};

export type DenialsAnswer = Shown & {
  readonly kind: 'denials';
  readonly about: string | null;
  readonly by: Person | null;
  readonly denials: readonly Denial[];
};

export type TimelineAnswer = Shown & {
  readonly kind: 'timeline';
  readonly about: string | null;
  readonly entries: readonly TimelineEntry[];
};

export type StoriesAnswer = {
  readonly kind: 'stories';
  readonly stories: readonly StoryHeading[];
  readonly more: number;
};

/** What a question could have meant, ready to be asked: an option of the same command and its value. */
export type Suggestion = {
  readonly option: string;
  readonly value: string;
  readonly label: string;
};

/** Nothing on record. Never an error: it says what was looked for and what there is instead. */
export type NothingAnswer = {
  readonly kind: 'nothing';
  readonly reason: 'no person' | 'several people' | 'no story' | 'no records' | 'empty index';
  /** The asker's own words that found nothing; `null` when nothing was asked for. */
  readonly asked: string | null;
  /** Whom or what was found, where only the combination found nothing ("Jeff Rath", about "wheat"). */
  readonly found: string | null;
  readonly suggestions: readonly Suggestion[];
};

export type Answer =
  | SummaryAnswer
  | QuotesAnswer
  | FactsAnswer
  | DenialsAnswer
  | TimelineAnswer
  | StoriesAnswer
  | NothingAnswer;
