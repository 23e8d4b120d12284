import type {
  FactStanding,
  Figure,
  FoundCredit,
  FoundDate,
  FoundFact,
  NamedEntity,
  QuotedSpeech,
  Span,
} from '../../types.ts';
import { once } from '../../once.ts';
import { readsAlone } from '../../reads-alone.ts';
import { hasOtherDollars, withoutCountry } from '../figures/dollars.ts';
import { findFigures } from '../figures/index.ts';
import { behindDateline } from '../../dateline.ts';
import { wordsOfPart } from '../text/words.ts';
import type { WhoIs } from '../text/who-is.ts';
import {
  LONGEST_SENTENCE,
  isStatement,
  isWhole,
  mentionsOf,
  outside,
  quotedParts,
  touching,
} from './candidates.ts';
import type { Mention } from './candidates.ts';
import { creditOf } from './credit.ts';
import {
  isAdvice,
  isFirstPerson,
  isLabelled,
  isOpinion,
  isPointer,
  isVerdict,
  opines,
} from './opinion.ts';
import { isOnlyQuotation, spokenParts } from './only-quotation.ts';
import { standingOf } from './standing.ts';
import { weigh } from './weight.ts';
import type { Evidence } from './weight.ts';
import { HAS, classesIn } from './words.ts';

/**
 * Finds the sentences that state something checkable in the article's own words, in order.
 *
 * "To bring a petition by May, the group needs 177,000 signatures." -> figures [177000 signatures],
 * creditedTo `null`, standing "reported". Sentences that are quoted speech are left to the
 * quotations, and a dateline is none of its words. Never throws.
 */
export function findFacts(
  text: string,
  sentences: readonly Span[],
  names: readonly NamedEntity[],
  quotations: readonly QuotedSpeech[],
  dates: readonly FoundDate[],
  credits: readonly FoundCredit[],
  whoIs: WhoIs,
): FoundFact[] {
  const quoted = touching(quotedParts(quotations));
  const spoken = touching(spokenParts(quotations));
  const named = touching(mentionsOf(names));
  const dated = touching(dates);
  const outlets = new Map(credits.map(({ start, outlet }) => [start, outlet]));
  const otherDollars = once(() => hasOtherDollars(text));
  const drafts: Draft[] = [];
  const writer = { first: 0, opining: 0 };
  for (const [index, span] of sentences.entries()) {
    if (span.end - span.start > LONGEST_SENTENCE || !isWhole(text, span)) continue;
    const classes = classesIn(text, span);
    const mentions = named(span);
    const days = dated(span).length;
    const isCandidate =
      mentions.length + days > 0 || isVouched(classes) || (classes & HAS.figure) !== 0;
    if (!isCandidate && (classes & HAS.writer) === 0) continue;
    const own = outside(text, span, quoted(span));
    const speech = spoken(span);
    if ((classes & HAS.writer) !== 0 && isFirstPerson(own)) writer.first += 1;
    if ((classes & HAS.writer) !== 0 && opines(own)) writer.opining += 1;
    if (!isCandidate || isPointer(own, classes)) continue;
    // A day says as much as a figure: "The recount begins on Monday."
    if (!isStatement(span, own, days === 0 ? classes : classes | HAS.figure)) continue;
    const draft = draftOf({
      text,
      span,
      own,
      classes,
      mentions,
      days,
      speech,
      outlet: outlets.get(span.start) ?? null,
      place: index / sentences.length,
      otherDollars,
      whoIs,
    });
    if (draft !== null) drafts.push(draft);
  }
  const { first, opining } = writer;
  const isWritersOwn = isOpinion(first, opining, sentences.length) || isLabelled(text);
  return drafts.map(({ evidence, ...fact }) => {
    const standing = isWritersOwn ? inOpinion(evidence) : evidence.standing;
    return { ...fact, standing, weight: weigh({ ...evidence, standing }) };
  });
}

type Draft = Omit<FoundFact, 'standing' | 'weight'> & { readonly evidence: Evidence };

/** A sentence that makes a statement, and what is known of it. */
type Statement = {
  readonly text: string;
  readonly span: Span;
  /** Its words without those quoted in it. */
  readonly own: string;
  readonly classes: number;
  readonly mentions: readonly Mention[];
  readonly days: number;
  /** What is said in it. */
  readonly speech: readonly Span[];
  /** The outlet it leans on. */
  readonly outlet: string | null;
  /** How far down the article, from 0 to 1. */
  readonly place: number;
  readonly otherDollars: () => boolean;
  readonly whoIs: WhoIs;
};

/** "The fine is unpaid, according to court records.": what a source vouches for can be checked. */
function isVouched(classes: number): boolean {
  return (classes & HAS.accordingTo) !== 0;
}

/** What a sentence states, on whose word; `null` where it is nothing that can be checked. */
function draftOf(statement: Statement): Draft | null {
  const { text, span, own, classes, mentions, days, whoIs } = statement;
  const figures = (classes & HAS.figure) === 0 ? [] : figuresOf(text, span, own);
  const isNamed = mentions.length + days + figures.length > 0;
  if (!isNamed && !isVouched(classes)) return null;
  if (figures.length === 0 && isOnlyQuotation(text, span, statement.speech)) return null;
  const isUnsure = figures.some(({ currency }) => currency === 'USD') && statement.otherDollars();
  const words = text.slice(span.start, span.end);
  const creditedTo = statement.outlet ?? creditOf({ text: words, span, mentions, classes, whoIs });
  if (creditedTo === null && (!isNamed || isVerdict(own, classes) || isAdvice(own, classes)))
    return null;
  return {
    start: behindDateline(text, span.start),
    end: span.end,
    figures: isUnsure ? figures.map(withoutCountry) : figures,
    creditedTo,
    evidence: {
      figures,
      names: countNames(mentions),
      dates: days,
      position: statement.place,
      credited: creditedTo !== null,
      standing: standingOf(own, classes),
      alone: readsAlone(words),
    },
  };
}

/** What a writer of an opinion states of his own is no report; what he credits to somebody is one. */
function inOpinion({ standing, credited }: Evidence): FactStanding {
  return standing === 'reported' && !credited ? 'background' : standing;
}

function figuresOf(text: string, { start, end }: Span, own: string): Figure[] {
  return own.length < end - start
    ? findFigures(own)
    : findFigures(own, wordsOfPart(text, start, end));
}

function countNames(mentions: readonly Mention[]): number {
  return mentions.length < 2
    ? mentions.length
    : new Set(mentions.map(({ entity }) => entity.name)).size;
}
