import type {
  Corrected,
  Denial,
  Disagreement,
  Fact,
  Match,
  NonEmpty,
  Person,
  Printing,
  Quotation,
  Revision,
  Source,
  Speaker,
  Story,
  TimelineEntry,
} from '../types.ts';
import type { RecordKind, StoryHeading } from '../store/store.ts';
import type { Difference } from './differences.ts';

export type { Difference } from './differences.ts';

/** What every answer that shows records carries. */
type Shown = {
  /** How many more are on record than are shown. */
  readonly more: number;
  /** Records left out because their words no longer equal the stored article. */
  readonly withheld: number;
  /** Records besides that a server's editors have hidden in it; left out where there are none. */
  readonly hidden?: number;
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
  readonly length: Length;
  /** How many outlets and articles tell it, and what they rest on. */
  readonly counts: Counts;
  /** At most two facts that open the briefing, each a sentence that stands by itself. */
  readonly lead: readonly Fact[];
  /** At most seven that are reported or background, those of the lead first. */
  readonly facts: readonly Fact[];
  readonly quotations: readonly Quotation[];
  readonly denials: readonly Denial[];
  readonly disagreements: readonly Disagreement[];
  readonly revisions: readonly Revision[];
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
  /** Outlets that records of the story lean on, in alphabetical order. */
  readonly originals: readonly string[];
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

/** One outlet's printing of an utterance, and where it differs from the speaker's words. */
export type Wording = { readonly printing: Printing; readonly differences: readonly Difference[] };

/** What else is on record of somebody: their quotations, their denials, what happened with them. */
export type Lead = { readonly to: 'quotes' | 'denials' | 'timeline'; readonly person: string };

/** One quotation, with the wording of every outlet. */
export type WordingAnswer = Shown & {
  readonly kind: 'wording';
  readonly quotation: Quotation;
  /** Those that come nearest to the speaker's words first. */
  readonly wordings: readonly Wording[];
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

/** One record, with every place it stands in. */
export type PassagesAnswer = Shown & {
  readonly kind: 'passages';
  readonly record: {
    readonly kind: RecordKind;
    readonly story: string;
    readonly words: string;
    readonly corrected?: Corrected;
  };
  /** Who says or denies it. */
  readonly speaker: Speaker | null;
  readonly passages: NonEmpty<Passage>;
  /** Of its speaker. */
  readonly leads: readonly Lead[];
};

/** One story, its outlets side by side; those that print most of it first. */
export type CompareAnswer = Shown & {
  readonly kind: 'compare';
  readonly story: string;
  readonly title: string;
  readonly from: Story['from'];
  readonly to: Story['to'];
  readonly counts: Counts;
  readonly outlets: readonly OutletView[];
  /** What more than one outlet prints: most outlets first, among them what not all print alike. */
  readonly sharedQuotations: readonly Quotation[];
  readonly sharedFacts: readonly Fact[];
  readonly disagreements: readonly Disagreement[];
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
  /** Of the one story it tells; `null` where it was asked about a topic, over all stories. */
  readonly title: string | null;
  readonly entries: readonly TimelineEntry[];
};

/**
 * What the record says of a quote. Only `verbatim` and `trimmed` verify it, and only on equal words.
 *
 * - `reworded`: likely an utterance on record, in other words;
 * - `cut off`: all its words stand in one on record, but not what turns them round ("I doubt");
 * - `other speaker`: on record, word for word, but not as said by the person asked about;
 * - `outlet words`: word for word in an outlet's own text, as nobody's quotation;
 * - `too short`: fewer than twelve letters, which anybody may have said;
 * - `not on record`: none of these.
 */
export type Verdict =
  | 'verbatim'
  | 'trimmed'
  | 'reworded'
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
};

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
  /** Records that a server's editors have hidden in it; left out where there are none. */
  readonly hidden?: number;
  readonly suggestions: readonly Suggestion[];
};

export type Answer =
  | SummaryAnswer
  | QuotesAnswer
  | FactsAnswer
  | DenialsAnswer
  | TimelineAnswer
  | AskAnswer
  | CompareAnswer
  | VerifyAnswer
  | StoriesAnswer
  | WordingAnswer
  | PassagesAnswer
  | NothingAnswer;
