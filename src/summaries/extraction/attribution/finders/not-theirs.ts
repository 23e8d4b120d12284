import { clauseSubject } from '../phrase/clause.ts';
import { phraseAt } from '../phrase/forward.ts';
import type { Phrase, Tokens } from '../phrase/phrase.ts';
import { subjectBefore } from '../phrase/subject.ts';
import type { Token } from '../tokens.ts';
import {
  isAuxiliary,
  isPersonNoun,
  isSaying,
  isVenue,
  isWord,
  looksLikeVerb,
  verbOf,
} from '../words.ts';

/** "Nothing Lee said "helps them"": the words are about what Lee said, and are another's. */
export function isOfWhatWasSaid(tokens: Tokens, { from, to }: Phrase): boolean {
  if (to > from + 1 && THING.test(tokens[from]?.lower ?? '')) return true;
  const that = tokens[from - 1]?.lower === 'that' ? 1 : 0;
  return THING.test(tokens[from - 1 - that]?.lower ?? '');
}
const THING = /^(?:nothing|anything|everything|something)$/;

/** "is", "were". */
export const isBe = (token: Token | undefined): boolean =>
  /^(?:is|was|are|were)$/.test(token?.lower ?? '');

/** "Lee's tweet was to mock "the planners"": what a text was for, which its author does not say. */
export function isPurpose(tokens: Tokens, floor: number, at: number): boolean {
  if (!isBe(tokens[at - 2])) return false;
  const subject = subjectBefore(tokens, at - 2, floor);
  const head = subject ? tokens[subject.to - 1] : undefined;
  return isVenue(head) || isSaying(head);
}

/**
 * "Lee said | one man | pointed to a pile and said", "Lee said that a neighbour ran over and yelled": somebody comes in who
 * does something, and no comma parts what they say from it.
 */
function toldOf(tokens: Tokens, { until }: Phrase, at: number): Phrase | null {
  const isTold = verbOf(tokens[until])?.kind === 'speech';
  const who = isTold
    ? phraseAt(tokens, tokens[until + 1]?.lower === 'that' ? until + 2 : until + 1)
    : null;
  if (!who || !COMES_IN.test(tokens[who.from]?.lower ?? '') || !isPersonNoun(tokens[who.to - 1]))
    return null;
  const between = tokens.slice(who.until, at);
  const acts = between.some((token) => looksLikeVerb(token) && verbOf(token)?.kind !== 'speech');
  return acts && between.every((token) => isWord(token)) ? who : null;
}
const COMES_IN = /^(?:an?|one|another)$/;

/**
 * The subject that a verb behind "and" shares with the verb before it. Behind a quotation the first
 * noun may be the rest of that verb's object: `regretted the "sad" state of the town and blamed "`.
 */
export function sharedSubject(tokens: Tokens, floor: number, at: number): Phrase | null {
  const subject = clauseSubject(tokens, floor, at);
  const told = subject && toldOf(tokens, subject, at);
  if (told) return told;
  if (!subject || floor === 0) return subject;
  const hasVerb = tokens
    .slice(subject.until, at)
    .some((token) => verbOf(token) !== null || looksLikeVerb(token) || isAuxiliary(token));
  return hasVerb ? subject : null;
}
