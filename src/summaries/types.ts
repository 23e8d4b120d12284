/**
 * The words of this domain. Every record a user can see carries at least one printing: where it
 * stands, in which article, in which words. An unsourced record cannot be written down.
 */

/** A list that cannot be empty. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** A range of UTF-16 code units into an article's `text`, end exclusive. */
export type Span = { readonly start: number; readonly end: number };

/** A day in the Gregorian calendar, `YYYY-MM-DD`. */
export type CalendarDate = string;

/** Who publishes articles. `family` is the publisher several outlets belong to. */
export type Outlet = {
  readonly name: string;
  readonly domains: readonly string[];
  readonly country?: string;
  readonly family?: string;
  /** What it is called for short, as printed: "FT". */
  readonly short?: readonly string[];
};

/**
 * One page of one outlet, cleaned. `text` is what every span points into: paragraphs are separated
 * by one blank line, sentences broken by the page's layout are whole again, and every word of the
 * body is kept.
 */
export type Article = {
  /** The first 16 hex digits of the SHA-256 of outlet, title, date and text. */
  readonly id: string;
  /** The outlet's name as shown ("LA News"). */
  readonly outlet: string;
  readonly title: string;
  readonly url: string | null;
  /** `null` where the page names no date: none is taken from thin air. */
  readonly published: CalendarDate | null;
  /** Where it was read from: a file's name or an address. */
  readonly source: string;
  readonly text: string;
};

// ── What extraction finds in one article ────────────────────────────────────────────────────────

export type Gender = 'female' | 'male';
export type NameKind = 'person' | 'organisation' | 'place';

/** Somebody or something named in an article, with every place it is named. */
export type NamedEntity = {
  /** The fullest name the article gives, without titles: "Jeff Rath". */
  readonly name: string;
  readonly kind: NameKind;
  readonly gender: Gender | null;
  /** Offices and descriptions as printed beside the name: "leader of the Alberta Prosperity Project". */
  readonly roles: readonly string[];
  /** Every other form it appears in: "Rath". */
  readonly aliases: readonly string[];
  readonly mentions: NonEmpty<Span>;
};

/** `direct`: a whole utterance in quotation marks. `fragment`: quoted words inside reported speech. */
export type QuotationKind = 'direct' | 'fragment';

/**
 * Words in quotation marks that somebody said. A quotation split around its cue ("The key," he
 * said, "is trust") has two parts. A part runs from after its opening mark to before its closing
 * one, over paragraph breaks too.
 */
export type QuotedSpeech = { readonly kind: QuotationKind; readonly parts: NonEmpty<Span> };

/** `stated` beside the quotation, `carried` on from the one before, `resolved` from a pronoun or role. */
export type AttributionBasis = 'stated' | 'carried' | 'resolved';

/** The words beside a quotation that say who spoke, and how the article puts it. */
export type Attribution = {
  /** The mention: "Rath", "the senator", "he". */
  readonly mention: Span;
  /** The reporting words: "said", "according to"; `null` where the speaker is carried on. */
  readonly cue: Span | null;
  readonly basis: AttributionBasis;
  /** Where it was said or written, as printed: "Truth Social". */
  readonly venue: string | null;
  /** Whom it was told, as printed: "the FT". */
  readonly toldTo: string | null;
};

/** A person, body or unnamed source that speaks; several who speak together are `unnamed`, under all their names. */
export type Speaker = {
  /** "Jeff Rath", "White House", "State Department spokesperson", "Jeff Rath and Mark Carney". */
  readonly name: string;
  readonly role: string | null;
  readonly kind: 'person' | 'organisation' | 'unnamed';
};

export type AttributedSpeaker = Speaker & { readonly attribution: Attribution };

export type FoundQuotation = QuotedSpeech & {
  /** `null` is unknown: never a guess. */
  readonly speaker: AttributedSpeaker | null;
};

/** `rejects part`: one part of what is claimed is granted, the other denied. */
export type DenialKind = 'denies' | 'rejects part' | 'downplays' | 'declines' | 'unconfirmed';

/** A passage in which somebody denies something. */
export type FoundDenial = Span & {
  readonly kind: DenialKind;
  readonly by: (Speaker & { readonly mention: Span | null }) | null;
  /** The words that make it a denial: "denied", "No such support". */
  readonly cue: Span;
  /** The words denied, where the article prints them beside the denial. */
  readonly claim: Span | null;
};

export type FigureUnit = 'money' | 'percent' | 'count' | 'ordinal';

/** A number an article gives. */
export type Figure = {
  readonly words: string;
  readonly value: number;
  readonly unit: FigureUnit;
  /** ISO 4217, for money. */
  readonly currency: string | null;
  /** What is counted, as printed: "signatures". */
  readonly of: string | null;
  readonly bound: 'exact' | 'about' | 'at least' | 'at most';
};

/** `reported` as having happened or being so, or only thought possible, or set out as background. */
export type FactStanding = 'reported' | 'speculation' | 'background';

/** A sentence that states something checkable. */
export type FoundFact = Span & {
  readonly figures: readonly Figure[];
  /** Whom the article credits it to: "Financial Times", "sources". */
  readonly creditedTo: string | null;
  readonly standing: FactStanding;
  /** From 0 to 1: how much the article makes of it. */
  readonly weight: number;
};

export type DatePrecision =
  'day' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'range';

/**
 * A date expression and the days it names, both inclusive. `from` is `null` for "by May" and "until
 * June", `to` for "since April". `stated` names its year and day itself; `resolved` rests on the
 * publication date.
 */
export type FoundDate = Span & {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly precision: DatePrecision;
  readonly basis: 'stated' | 'resolved';
};

/** A sentence that leans on what an outlet printed or was told: its span, and the outlet's name. */
export type FoundCredit = Span & { readonly outlet: string };

/** All that is found in one article. Spans point into its `text`. */
export type Extraction = {
  readonly sentences: readonly Span[];
  readonly names: readonly NamedEntity[];
  readonly quotations: readonly FoundQuotation[];
  readonly denials: readonly FoundDenial[];
  readonly facts: readonly FoundFact[];
  readonly dates: readonly FoundDate[];
  /** In the order of the text, at most one a sentence. */
  readonly credits: readonly FoundCredit[];
};

// ── What the index keeps: one event over many articles ──────────────────────────────────────────

/**
 * `verbatim`: the same words. `trimmed`: an unbroken part of them. `reworded`: other words.
 * `disputed`: words for the same occasion that contradict the speaker's words, printed as direct
 * speech.
 */
export type Match = 'verbatim' | 'trimmed' | 'reworded' | 'disputed';

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

/** Why a wording counts as the speaker's, where printings differ. */
export type WordsBy = 'told to' | 'most outlets' | 'longest' | 'earliest' | 'only wording';

/** What a server's editors changed of a record, and on which day. */
export type Corrected =
  | { readonly kind: 'speaker' | 'merged'; readonly on: CalendarDate }
  /** It stands under its speaker's other name; `spelling` is the one it was read with. */
  | { readonly kind: 'name'; readonly spelling: string; readonly on: CalendarDate };

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

/** Who denies what, in which words. */
export type Denial = {
  readonly id: string;
  readonly story: string;
  readonly by: Speaker;
  readonly kind: DenialKind;
  readonly words: string;
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

/** `due`: still to come when it was written. `said`: somebody's words are what happened that day. */
export type EntryStatus = 'happened' | 'said' | 'due';

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
