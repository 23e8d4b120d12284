import type { Token } from '../tokens.ts';
import { isCoordinator, isMark, isPreposition, isPronoun, verbOf } from '../words.ts';
import type { Found } from './place.ts';

/** Cues that stand before a quotation and are none of it. */

type Tokens = readonly Token[];

/**
 * A verb that reports somebody's words only where no better one governs it: "said he believed",
 * "Lee said she called it": the first names who speaks.
 */
export function isWeak(tokens: Tokens, cue: Found): boolean {
  const kind = verbOf(tokens[cue.cueFrom])?.kind;
  const before = tokens[cue.speaker.from - 1];
  const dependent =
    before?.lower === 'what' || before?.lower === 'that' || verbOf(before)?.kind === 'speech';
  // "said Lee has agreed to": what somebody is said to have agreed to is told in the words of who says it.
  const isToCome =
    MODAL.test(tokens[cue.cueFrom - 1]?.lower ?? '') || tokens[cue.cueTo]?.lower === 'to';
  if (isFinding(tokens, cue.cueFrom)) return true;
  if (SAYS_THAT.has(verbOf(tokens[cue.cueFrom])?.base ?? '')) return false;
  return (
    kind === 'thought' ||
    kind === 'weak' ||
    (dependent && (isToCome || isPronoun(tokens[cue.speaker.from])))
  );
}

/** `said that Washington had concluded it was "a lie"`: what somebody is said to have found is told in the words of who says it. */
const isFinding = (tokens: Tokens, verb: number): boolean =>
  tokens[verb - 1]?.lower === 'had' && FINDINGS.has(verbOf(tokens[verb])?.base ?? '');
const FINDINGS = new Set([
  'conclude',
  'decide',
  'determine',
  'discover',
  'find',
  'realise',
  'realize',
]);

/** Verbs that say something only before "that": "he allowed that it was late". */
export const SAYS_THAT = new Set(['hold', 'allow']);

/** "said that his party would respond": what is only to come says nothing yet. */
export const MODAL = /^(?:would|will|could|can|might|may|should|must)$/;

/** `said reports Lee said he would go were "false"`: what is said of reports is not said by whom they are of. */
export function isOfReport(tokens: Tokens, { speaker: { from } }: Found, quote: number): boolean {
  const isReport = [from, from - 1, from - 2].some((at) => REPORTS.has(tokens[at]?.lower ?? ''));
  if (!isReport || !ARE.test(tokens[quote - 1]?.lower ?? '')) return false;
  // "claims that Lee said the plans were": these have a subject of their own
  const before = tokens[quote - 2];
  return !isPronoun(before) && !(before?.lower.endsWith('s') ?? false);
}
const REPORTS = new Set('reports rumours rumors claims allegations suggestions stories'.split(' '));
const ARE = /^(?:are|were)$/;

/** `a film, which it blames on Lee: "`: behind a colon speaks whoever the sentence is of. */
export const isOfObject = (tokens: Tokens, { speaker, cueFrom }: Found, quote: number): boolean =>
  RELATIVE.test(tokens[speaker.from - 1]?.lower ?? '') &&
  speaker.to <= cueFrom &&
  isMark(tokens[quote - 1], ':') &&
  isPreposition(tokens[cueFrom + 1]);
const RELATIVE = /^(?:which|whom)$/;

/** `said that the plan, which Lee wrote, was "late"`: a clause between commas says nothing of what stands behind it. */
export const isInClosedClause = (
  tokens: Tokens,
  { speaker, cueFrom, cueTo }: Found,
  quote: number,
): boolean =>
  RELATIVE.test(tokens[speaker.from - 1]?.lower ?? '') &&
  speaker.to <= cueFrom &&
  isMark(tokens[speaker.from - 2], ',') &&
  tokens.slice(cueTo, quote - 1).some((token) => isMark(token, ','));

/** `According to Lee it is dead, but Roe questions whether it is "late"`: the source is that of the clause before. */
export const isOfAnother = (tokens: Tokens, source: number, cue: Found | null): boolean =>
  cue !== null &&
  tokens
    .slice(source, cue.speaker.from)
    .some((token, at, between) => isCoordinator(token) && isMark(between[at - 1], ','));
