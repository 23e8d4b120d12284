import type { FoundDenial, Span } from '../../types.ts';
import { behindDateline } from '../../dateline.ts';
import { matchesOf } from '../text/matches.ts';
import { deniesIn } from './answers.ts';
import { claimAsked } from './asked.ts';
import { claimAfter } from './claim.ts';
import { wholeSubject } from './claim-subject.ts';
import { findCues, isSubjectOf } from './cue.ts';
import type { Cue, CueRule } from './cue.ts';
import { mentionsBetween } from './mentions.ts';
import { notOfClaimer } from './not-own-claim.ts';
import { REPORTED, REPORTED_ACROSS, TOLD, TOLD_ACROSS } from './rules/index.ts';
import type { RuleSet } from './rules/index.ts';
import { says, tellsOfSaying } from './saying.ts';
import { isFronted, subjectBefore } from './subject.ts';
import { whoIs } from './who.ts';
import type { Cast } from './who.ts';
import { quickPattern } from '../text/quick-pattern.ts';

/** A heading has no full stop. */
const WHOLE = /[.!?…:]["'”’»)\]]*\s*$/u;
const SMALL_WORD = quickPattern(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu);
/** "The ministry could not confirm it", "neither confirmed nor denied it", unlike "it could not be confirmed", is said of somebody. */
const ACTIVE = quickPattern(/(?:confirm|verify|nor \p{L}+)$/iu);
/** "Why has nobody denied it?" asks, and tells of no denial. */
const ASKS = quickPattern(
  /^["“‘]?(?:(?:and|but|so) )?(?:why|how|what|who|when|where|which|is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|if)(?!\p{L})[^?]*\?\W*$/iu,
);
/** Longer is no sentence, but a text without any. */
const LONGEST = 3000;

/**
 * Denials in the article's own words: with a verb of denying ("has denied any support"), or as
 * somebody's words reported without quotation marks ("said there was no deal"). `rules` are those
 * that may match in the sentence.
 */
export function narratedDenials(
  cast: Cast,
  sentence: Span,
  quoted: readonly Span[],
  rules: readonly CueRule[],
): FoundDenial[] {
  const { text } = cast;
  if (sentence.end - sentence.start > LONGEST) return [];
  const words = text.slice(sentence.start, sentence.end);
  if (!WHOLE.test(words) || ASKS.test(words) || !/\p{Ll}{3}/u.test(words)) return [];
  const own = blanked(text, sentence, quoted);
  const isOwn = ({ start, end }: Cue): boolean => own.slice(start, end) === words.slice(start, end);
  const across = findCues(words, rules, TOLD_ACROSS).filter(isOwn);
  // "dismissed the report as false" says more than "dismissed the report".
  const told = findCues(own, rules, TOLD).filter(
    ({ start }) => !across.some((cue) => cue.start === start),
  );
  const cues = [...told, ...across].filter(deniesIn(text, sentence.start));
  const found = cues
    .filter((cue) => !cue.isOwned || isOfTheirOwn(cast, moved(cue, sentence.start), sentence))
    .map((cue) => narrated(cast, sentence, moved(cue, sentence.start)))
    .filter(isSomebodys);
  return found.length > 0
    ? withoutEchoes(found)
    : reportedDenials(cast, sentence, { own, words: own, set: REPORTED }, rules);
}

/**
 * The denial in a sentence that reports with marks around some of the words: said she “never gave such
 * an order”. `quoted` are all parts quoted there, `fragment` the one the sentence goes on around;
 * `null` where the marks hold no part of the denial.
 */
export function denialAround(
  cast: Cast,
  sentence: Span,
  quoted: readonly Span[],
  fragment: Span,
  rules: readonly CueRule[],
): FoundDenial | null {
  if (sentence.end - sentence.start > LONGEST) return null;
  const own = blanked(cast.text, sentence, quoted);
  const others = quoted.filter((part) => part !== fragment);
  const words = blanked(cast.text, sentence, others).replaceAll(QUOTATION_MARK, ' ');
  const [denial] = reportedDenials(cast, sentence, { own, words, set: REPORTED_ACROSS }, rules);
  if (denial === undefined) return null;
  const isInside = denial.cue.end > fragment.start && denial.cue.start < fragment.end;
  return isInside ? { ...denial, start: fragment.start, end: fragment.end } : null;
}

const QUOTATION_MARK = quickPattern(/["“”]|(?<!\p{L})[‘']|[’'](?!\p{L})/gu);

/** Playing down and declining is done by somebody; a law against playing down crimes is none, nor "someone who won't say". */
function isSomebodys({ kind, by }: FoundDenial): boolean {
  if (kind === 'denies' || kind === 'unconfirmed') return true;
  return by !== null && !ANYBODY.test(by.name);
}

const ANYBODY = /^(?:some|any|every)(?:one|body)$|^(?:no one|nobody|those|whoever|people)$/iu;

/** "Rejected the claims, [calling] them false" says one thing in two ways: it is told once, as the stronger of them. */
function withoutEchoes(denials: readonly FoundDenial[]): FoundDenial[] {
  const told: FoundDenial[] = [];
  for (const denial of denials) {
    const last = told.at(-1);
    if (last !== undefined && isEcho(last, denial))
      told[told.length - 1] = { ...last, kind: 'denies' };
    else told.push(denial);
  }
  return told;
}

function isEcho(first: FoundDenial, { kind, by, claim }: FoundDenial): boolean {
  return (
    kind === 'denies' &&
    claim === null &&
    first.claim !== null &&
    (first.kind === 'denies' || first.kind === 'downplays') &&
    by !== null &&
    by.name === first.by?.name
  );
}

function narrated(cast: Cast, sentence: Span, cue: Cue): FoundDenial {
  const { text } = cast;
  const subject = cue.isOwned
    ? ownerBefore(text, sentence, cue.start)
    : cue.agentAt === null
      ? subjectBefore(cast.whole(), sentence, cue.verbAt)
      : agentAt(cast.whole(), cue.agentAt, sentence.end);
  const isByNobody = cue.kind === 'unconfirmed' && !ACTIVE.test(text.slice(cue.start, cue.end));
  return denialIn(cast, sentence, cue, isByNobody ? null : subject);
}

function denialIn(cast: Cast, sentence: Span, cue: Cue, subject: Span | null): FoundDenial {
  return {
    start: behindDateline(cast.text, sentence.start),
    end: sentence.end,
    kind: cue.kind,
    by:
      subject === null ? null : whoIs({ ...cast, pronouns: notOfClaimer(cast, sentence) }, subject),
    cue: { start: cue.start, end: cue.end },
    claim: claimOf(cast, sentence, cue) ?? claimAsked(cast.text, { start: cue.end, end: cue.end }),
  };
}

function claimOf({ text }: Cast, sentence: Span, cue: Cue): Span | null {
  if (cue.claimAt === null) return null;
  const claim = claimAfter(text, cue.claimAt, claimEnd(text, sentence, cue));
  return claim !== null && isSubjectOf(cue) ? wholeSubject(text, sentence.start, claim) : claim;
}

/** "[Denying] any deal, Marsh left", "While [denying] it, Marsh left": the claim ends where the subject follows. */
function claimEnd(text: string, sentence: Span, { verbAt, claimUntil }: Cue): number {
  const { start, end } = sentence;
  if (claimUntil !== null) return claimUntil;
  const isFirst = verbAt === start || isFronted(text, sentence, verbAt);
  const comma = isFirst ? text.indexOf(',', verbAt) : -1;
  return comma === -1 ? end : Math.min(comma, end);
}

/** "Otis Roe's claim that he had not", not "Otis Roe's claim that she had not": of himself. */
function isOfTheirOwn({ text, mentions }: Cast, cue: Cue, sentence: Span): boolean {
  const owner = ownerBefore(text, sentence, cue.start);
  const pronoun = / that (he|she) /u.exec(text.slice(cue.start, cue.end))?.[1];
  if (owner === null || pronoun === undefined) return true;
  const named = mentionsBetween(mentions(), owner.start, owner.end).at(-1);
  const gender = named?.entity.gender ?? null;
  return gender === null || gender === (pronoun === 'he' ? 'male' : 'female');
}

const OWNER = quickPattern(
  /(?:((?:\p{Lu}[\p{L}.’'-]* ){0,3}\p{Lu}[\p{L}.-]*|(?:The|the) (?:\p{L}+ )?\p{Ll}+)['’]s?|(?<!\p{L})([Hh]is|[Hh]er|[Tt]heir|[Ii]ts)) (?:\p{L}+ ){0,2}$/u,
);
const LONGEST_OWNER = 80;

/** "Ada Marsh repeated | Otis Roe's [claim that he had not]", "his [claim that he had not]". */
function ownerBefore(text: string, { start }: Span, at: number): Span | null {
  const from = Math.max(start, at - LONGEST_OWNER);
  const owner = OWNER.exec(text.slice(from, at));
  const words = owner?.[1] ?? owner?.[2];
  if (owner === null || words === undefined) return null;
  const place = from + owner.index + owner[0].indexOf(words);
  return { start: place, end: place + words.length };
}

/** The agent of a passive: up to the next comma or verb. */
function agentAt(text: string, at: number, end: number): Span {
  const words =
    /^\s*[\p{L}\p{N}.&'’-]+(?:\s[\p{L}\p{N}.&'’-]+){0,7}?(?=\s(?:on|in|at|as|who|and|but|after|when|while|for|was|were|has|have|had|went|seeking|asking|requesting)(?!\p{L})|[,.;:—(“"]|$)/u.exec(
      text.slice(at, Math.min(end, at + 120)),
    )?.[0] ?? '';
  const start = at + words.length - words.trimStart().length;
  return { start, end: start + words.trim().replace(/[.,]$/, '').length };
}

/** The article's own words of a sentence, those a denial is looked for in, and by which rules. */
type Report = { readonly own: string; readonly words: string; readonly set: RuleSet };

/** Words that somebody is said to have said: the first denial among them. */
function reportedDenials(
  cast: Cast,
  sentence: Span,
  { own, words, set }: Report,
  rules: readonly CueRule[],
): FoundDenial[] {
  if (!tellsOfSaying(cast.text, sentence)) return [];
  const cue = findCues(words, rules, set).find(deniesIn(cast.text, sentence.start));
  if (cue === undefined) return [];
  const verbs = matchesOf(SMALL_WORD, own).filter((match) => says(own, match));
  const saying =
    verbs.findLast(({ index }) => index < cue.start) ?? verbs.find(({ index }) => index >= cue.end);
  if (saying === undefined) return [];
  const verbAt = sentence.start + saying.index;
  const subject =
    (saying.index < cue.end ? null : inverted(cast.whole(), sentence, verbAt, saying[0].length)) ??
    subjectBefore(cast.whole(), sentence, verbAt);
  return [denialIn(cast, sentence, moved(cue, sentence.start), subject)];
}

/** ", said Otis Roe.": the subject behind its verb. */
function inverted(text: string, { start, end }: Span, verbAt: number, length: number): Span | null {
  if (!text.slice(Math.max(start, verbAt - 2), verbAt).endsWith(', ')) return null;
  const behind = verbAt + length;
  if (!/^ (?:(?:the|an?|his|her|its) \p{Ll}|\p{Lu})/u.test(text.slice(behind, end))) return null;
  const subject = agentAt(text, behind, end);
  return subject.end > subject.start ? subject : null;
}

function moved(cue: Cue, by: number): Cue {
  return {
    ...cue,
    start: cue.start + by,
    end: cue.end + by,
    verbAt: cue.verbAt + by,
    claimAt: cue.claimAt === null ? null : cue.claimAt + by,
    claimUntil: cue.claimUntil === null ? null : cue.claimUntil + by,
    agentAt: cue.agentAt === null ? null : cue.agentAt + by,
  };
}

/** The sentence with what is quoted made unreadable, unit for unit. */
function blanked(text: string, { start, end }: Span, quoted: readonly Span[]): string {
  let own = '';
  let at = start;
  for (const part of quoted) {
    if (part.end <= at || part.start >= end) continue;
    own +=
      text.slice(at, Math.max(at, part.start)) +
      '·'.repeat(Math.min(end, part.end) - Math.max(at, part.start));
    at = Math.min(end, part.end);
  }
  return own + text.slice(at, end);
}
