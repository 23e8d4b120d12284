/** What extraction finds in one article. */

import type { Article, CalendarDate, NonEmpty, Span } from './article.ts';

export type Gender = 'female' | 'male';

export type NameKind = 'person' | 'organisation' | 'place';

/** Somebody or something named in an article, with every place it is named. */
export type NamedEntity = {
  /** The fullest name the article gives, without titles but for those who reign: "Jeff Rath", "Prince Andrew". */
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

/** A speaker with the words that say so. */
export type AttributedSpeaker = Speaker & { readonly attribution: Attribution };

/** Speech, and who said it. */
export type FoundQuotation = QuotedSpeech & {
  /** `null` is unknown: never a guess. */
  readonly speaker: AttributedSpeaker | null;
  /** The "she" or "one of them" beside the words, only where it says who spoke and nobody can be told whom it means. */
  readonly pronoun?: Span;
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

/** What a number is of. */
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

/** How long a stretch a date expression names. */
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

/** An article with what was found in it. */
export type StoredArticle = { readonly article: Article; readonly extraction: Extraction };
