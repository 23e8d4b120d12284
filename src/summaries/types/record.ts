/** What is on record of an event: one utterance, denial, fact or day over all articles that print it. */

import type { CalendarDate, NonEmpty, Span } from './article.ts';
import type { DatePrecision, DenialKind, FactStanding, Figure, Speaker } from './extraction.ts';

/**
 * How a printing's words stand to the speaker's, in the order in which readers see them: from the
 * same words away. `verbatim`: the same words. `trimmed`: an unbroken part of them. `reworded`: other
 * words. `disputed`: words for the same occasion that contradict the speaker's words, printed as
 * direct speech.
 */
export const MATCHES = ['verbatim', 'trimmed', 'reworded', 'disputed'] as const;
export type Match = (typeof MATCHES)[number];

/** One outlet's rendering: `article.text.slice(start, end) === words`. */
export type Printing = Span & {
  readonly outlet: string;
  /** The article's id. */
  readonly article: string;
  readonly words: string;
  readonly match: Match;
  /** The outlet this printing leans on: "Financial Times"; `null`: its own. */
  readonly original: string | null;
  /** The quoted stretches, where a cue splits them: `words` then holds the cue too. */
  readonly parts?: NonEmpty<Span>;
};

/** How many stand behind a record. */
export type Support = {
  /** Different outlets that print it. */
  readonly outlets: number;
  /**
   * Of these, how many rest on nothing another one has: pages that lean on one original, pages of
   * one publisher family and word-for-word copies count once.
   */
  readonly independent: number;
  /** The outlets leaned on, in alphabetical order: `['Financial Times']`. */
  readonly originals: readonly string[];
};

/**
 * Why a wording counts as the speaker's, where printings differ. `longest` and `earliest` only choose
 * one to show, as do, in one server, `merged` where its editors made one record of two with other words,
 * and `muted` where it does not see the outlets that print others.
 */
export type WordsBy =
  'told to' | 'most outlets' | 'longest' | 'earliest' | 'only wording' | 'merged' | 'muted';

/** What a server's editors changed of a record, and on which day. */
export type Corrected =
  | { readonly kind: 'speaker' | 'merged'; readonly on: CalendarDate }
  /** It stands under its speaker's other name; `spelling` is the one it was read with. */
  | { readonly kind: 'name'; readonly spelling: string; readonly on: CalendarDate };

/** Whether a printing has other words than those shown. */
export const isOtherwise = ({ match }: Printing): boolean =>
  match === 'reworded' || match === 'disputed';

/** One of several that are as likely. */
const CHOSEN: ReadonlySet<WordsBy> = new Set(['longest', 'earliest', 'merged']);

/**
 * Whether nobody knows which of its wordings is the speaker's: then none may be called theirs, nor
 * any be said not to be.
 */
export const isWordingOpen = ({
  wordsBy,
  printings,
}: Pick<Quotation, 'wordsBy' | 'printings'>): boolean =>
  wordsBy === 'muted' || (CHOSEN.has(wordsBy) && printings.some(isOtherwise));

/** An utterance of one speaker with every printing of it. */
export type Quotation = {
  readonly id: string;
  readonly story: string;
  readonly speaker: Speaker | null;
  /** The speaker's words: those of the first `verbatim` printing, its parts joined. */
  readonly words: string;
  readonly saidOn: CalendarDate | null;
  /** Whether the day rests on the article's own date or on that of another article of the story. */
  readonly dated: 'article' | 'story' | null;
  readonly venue: string | null;
  readonly toldTo: string | null;
  /** Why these count as the speaker's words. */
  readonly wordsBy: WordsBy;
  /** Left out while nobody changed anything. */
  readonly corrected?: Corrected;
  readonly support: Support;
  readonly printings: NonEmpty<Printing>;
};

/** What is said to be so, by somebody or in an article's own words, and where it stands. */
export type Claim = {
  /** The words of the printing, white space as one space. */
  readonly words: string;
  /** Who made it, where that is known. */
  readonly by: Speaker | null;
  /** In the denial itself, elsewhere in the same article, or in another article of the story. */
  readonly found: 'denial' | 'article' | 'story';
  readonly printing: Printing;
};

/** A later word by the same denier that admits what was denied or takes the denial back, or confirms what was denied. */
export type Later = { readonly kind: 'retracted' | 'confirmed'; readonly printing: Printing };

/** Who denies. */
export type Deniers = {
  readonly by: Speaker;
  /** The body that an outlet tells of as denying it right before it quotes its chief. */
  readonly alsoBy?: Speaker;
};

/** Whom a denial is quoted of, then the body for which it is said. */
export const deniersOf = ({ by, alsoBy }: Deniers): Speaker[] =>
  alsoBy === undefined ? [by] : [by, alsoBy];

/** Who denies what, in which words. */
export type Denial = Deniers & {
  readonly id: string;
  readonly story: string;
  readonly kind: DenialKind;
  readonly words: string;
  /** The words are the denier's own, as quoted; left out where they are an outlet's. */
  readonly quoted?: true;
  /** The claim denied; `null` where none is on record. */
  readonly claim: Claim | null;
  readonly saidOn: CalendarDate | null;
  /** Whether the day rests on the article's own date or on that of another article of the story. */
  readonly dated: 'article' | 'story' | null;
  readonly later: Later | null;
  /** Left out while nobody changed anything. */
  readonly corrected?: Corrected;
  readonly support: Support;
  readonly printings: NonEmpty<Printing>;
};

/** Something checkable that is reported, with every printing of it. */
export type Fact = {
  readonly id: string;
  readonly story: string;
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly creditedTo: string | null;
  readonly standing: FactStanding;
  readonly weight: number;
  readonly support: Support;
  readonly printings: NonEmpty<Printing>;
};

/**
 * `due`: still to come when it was written. `said`: somebody's words are what happened that day.
 * `denied`: what is dated is what somebody denies.
 */
export type EntryStatus = 'happened' | 'said' | 'due' | 'denied';

/** What happened, was said or is due on a day or in a span of days. */
export type TimelineEntry = {
  readonly id: string;
  readonly story: string;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly precision: DatePrecision;
  /** Whether the article names year and day itself, or they are counted from a publication date. */
  readonly basis: 'stated' | 'resolved';
  /** Whose date it rests on: its own article's, or that of another article of the story. */
  readonly dated: 'article' | 'story';
  readonly status: EntryStatus;
  readonly text: string;
  readonly printings: NonEmpty<Printing>;
};
