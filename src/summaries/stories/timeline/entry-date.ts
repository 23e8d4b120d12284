import type { FoundDate, FoundQuotation, Span } from '../../types.ts';
import { isInside, lastFrom, startingIn } from '../spans.ts';

/** "the Act of 1993", "a report published in May", "the class of 2012": dated is the noun. */
const BOUND_BEFORE =
  /(?:\p{L}\s+of|\b(?:published|issued|signed|dated|founded|established|adopted|passed|built|enacted|launched|born|elected|titled|released)\s+(?:in|on|back in))\s+$/iu;
/** These take "of" and a date without being dated by it: "the end of May", "as of Monday". */
const NOT_BOUND =
  /\b(?:end|start|beginning|middle|close|morning|evening|night|afternoon|day|as|ahead|half|quarter|week|spring|summer|autumn|fall|winter)\s+of\s+$/i;
/** "the January letter", "a 2012 speech", "Monday's vote". */
const BOUND_AFTER =
  /^(?:['’]s?\s+\p{Ll}{3,}|\s+(?!said|says|told|that|when|after|before|because|while|where|but|and|for|with|from|over|under|amid|saying|adding|during|until|between|against|about|into|the|its|his|her|their|our|near|outside|inside|along|as|which|who|would|will|could|has|had|have|was|were|did|came|made|took|called|wrote|asked|announced|warned|killed|than|without|through|despite|following|night|morning|evening|afternoon)\p{Ll}{4,})/iu;
const NOUN_LEADS = /(?:\b(?:a|an|the|his|her|its|their|this|that|our)|['’]s)\s+$/i;

/** A clause about a noun or under another: its date is not that of the sentence. */
const SUBORDINATE =
  /\b(?:who|whom|whose|which|that|where|when|after|before|since|because|as|while|although|though|until|if)\b[^,;—]*$/i;

/** "Lund, [who took office in] 2024, has said": a clause about somebody or something named before it. */
const RELATIVE = /(?<!\p{L})(?:who|whom|whose|which|where)(?!\p{L})[^,;—]*$/iu;
const RELATIVE_END = /[,;—.]|$/u;
/** What a sentence tells where this stands outside such a clause: that somebody spoke. */
const SPEAKS =
  /(?<!\p{L})(?:sa(?:id|ys?)|t(?:old|ells?)|add(?:ed|s)|insist(?:ed|s)|den(?:ied|ies)|admit(?:ted|s)|argu(?:ed|es)|warn(?:ed|s)|call(?:ed|s) (?:it|this|that|on|for)|urg(?:ed|es))(?!\p{L})/iu;
/** "…, officials said on Monday.": the sentence tells something else. */
const SAID_AT_END =
  /[^”"’'],\s(?:(?:(?!(?:has|had|have|and|but)\s)\p{L}+\s){1,6}?(?:said|says|told|added|reported)|(?:said|says|added)(?=\s(?:the\s|an?\s)?\p{L}))(?!\p{L})[^,“”"]{0,80}$/iu;

/** "Lund, who ran it in two hours on Sunday, said": a day of this week is told for itself. */
const isOfNews = ({ precision, basis, from, to }: FoundDate): boolean =>
  precision === 'day' && basis === 'resolved' && from !== null && to !== null;

/** Whether a date only says since when somebody who speaks has been what they are: no day of the saying. */
const isOfSpeaker = (text: string, sentence: Span, date: FoundDate): boolean => {
  const before = text.slice(sentence.start, date.start);
  const clause = RELATIVE.exec(before)?.index;
  if (clause === undefined || isOfNews(date)) return false;
  const rest = text.slice(date.end, sentence.end);
  const outside = `${before.slice(0, clause)} ${rest.slice(RELATIVE_END.exec(rest)?.index ?? 0)}`;
  return SPEAKS.test(outside.replace(SAID_AT_END, ''));
};

/** "…, two diplomats said on Tuesday": when it was told, not when it was. */
const TOLD_BEFORE =
  /[,”"'’][^,]{0,60}\b(?:said|says|told|announced|reported|added)\s+(?:\p{L}+\s+){0,3}$/iu;

/** How far back from a date its binding is looked for, in characters. */
const BINDING = 100;

/** The rank of a date that says when something was told. */
const TOLD = 2;

/** How firmly a date in a sentence is that of its main verb: less is more. */
const rank = (text: string, sentence: Span, date: FoundDate): number => {
  const before = text.slice(Math.max(sentence.start, date.start - BINDING), date.start);
  const after = text.slice(date.end, Math.min(sentence.end, date.end + BINDING));
  if (isBound(before, after)) return 4;
  const clause = text.slice(sentence.start, date.start);
  if (SUBORDINATE.test(clause)) return 3;
  if (TOLD_BEFORE.test(before)) return TOLD;
  return isAtEdge(clause, after) ? 0 : 1;
};

const isBound = (before: string, after: string): boolean =>
  (BOUND_BEFORE.test(before) && !NOT_BOUND.test(before)) ||
  (NOUN_LEADS.test(before) && BOUND_AFTER.test(after)) ||
  /^['’]s?\s+\p{Ll}/u.test(after);

/** "On Monday the crews…" and "…on Monday." */
const isAtEdge = (before: string, after: string): boolean =>
  /^\W*(?:\p{L}+\s+){0,2}$/u.test(before) || /^\W*$/.test(after);

type Ranked = { readonly date: FoundDate; readonly rank: number };

/**
 * The dates under which a sentence stands in a timeline: that of its main verb, by the edges of the
 * sentence and the clauses between, and where another says when it was told, that one too. A date
 * bound to a noun stands back behind any other; one that somebody names in a quotation, or that tells
 * of a speaker in a clause aside, is none of the sentence's.
 *
 * "In 2019 the court upheld the Act of 1993." -> main 2019
 * "Crews will walk out on 18 May, their union said on Friday." -> main 18 May, told Friday
 *
 * @param on the dates and the direct speech of the article, each in its order
 */
export const datesOfSentence = (
  text: string,
  sentence: Span,
  on: { readonly dates: readonly FoundDate[]; readonly speech: readonly Span[] },
): { readonly main: FoundDate | null; readonly told: FoundDate | null } => {
  const isQuoted = (date: FoundDate): boolean => {
    const part = lastFrom(on.speech, date.start, (span) => span);
    return part !== null && isInside(date, part);
  };
  const isOwn = (date: FoundDate): boolean =>
    isInside(date, sentence) &&
    (date.from !== null || date.to !== null) &&
    !isQuoted(date) &&
    !isOfSpeaker(text, sentence, date);
  const ranked = startingIn(on.dates, sentence, (date) => date)
    .filter(isOwn)
    .map((date) => ({ date, rank: rank(text, sentence, date) }));
  const main = ranked.reduce<Ranked | null>(
    (best, next) => (best && best.rank <= next.rank ? best : next),
    null,
  );
  const told = ranked.find((each) => each !== main && each.rank === TOLD);
  return { main: main?.date ?? null, told: told?.date ?? null };
};

/** The direct speech of an article, part by part in order. */
export const speechIn = (quotations: readonly FoundQuotation[]): readonly Span[] =>
  quotations
    .flatMap(({ kind, parts }): readonly Span[] => (kind === 'direct' ? parts : []))
    .toSorted((a, b) => a.start - b.start);
