import type { Token } from '../tokens.ts';
import {
  isAdverb,
  isAuxiliary,
  isCapital,
  isCoordinator,
  isDeterminer,
  isNounForm,
  isPersonNoun,
  isPossessive,
  isPreposition,
  isSpeakerNoun,
  isWord,
  looksLikeVerb,
  verbOf,
} from '../words.ts';

/** Whether the form of a reporting verb is a verb where it stands, and one that has a subject there. */

type Tokens = readonly Token[];

/** "a tweet", "his claims", "in reports": the form is a noun here; after "to" it is a verb. */
export function isNoun(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  if (!isNounForm(tokens[at]) || before?.lower === 'to') return false;
  if (isDeterminer(before) || isPossessive(before) || isPreposition(before)) return true;
  if (isCompound(tokens, at)) return true;
  if (isObjectOf(tokens, at)) return true;
  // "the British press", "a furious tweet": no plural stands before a verb without an s.
  return (
    isDeterminer(tokens[at - 2]) &&
    BASE_FORM.test(tokens[at]?.lower ?? '') &&
    !(before?.lower ?? '').endsWith('s') &&
    !isPersonNoun(before) &&
    !isCoordinator(before)
  );
}
const BASE_FORM = /(?:ss|[^s])$/;

/** "citing campaign emails", "after police reports": nothing in the singular stands bare before a verb with an s. */
function isCompound(tokens: Tokens, at: number): boolean {
  const [opening, noun] = [tokens[at - 2], tokens[at - 1]];
  const isBare =
    !isWord(opening) || isPreposition(opening) || isCoordinator(opening) || isVerbal(opening);
  return (
    isBare &&
    isSpeakerNoun(noun) &&
    !isCapital(noun) &&
    BASE_FORM.test(noun?.lower ?? '') &&
    !BASE_FORM.test(tokens[at]?.lower ?? '')
  );
}

/** "had seen messages": behind an auxiliary and its verb a plural is what was seen. */
const isObjectOf = (tokens: Tokens, at: number): boolean =>
  isAuxiliary(tokens[at - 2]) &&
  isWord(tokens[at - 1]) &&
  !isAdverb(tokens[at - 1]) &&
  !isCapital(tokens[at - 1]) &&
  !BASE_FORM.test(tokens[at]?.lower ?? '');

const isVerbal = (token: Token): boolean => verbOf(token) !== null || looksLikeVerb(token);

/** "emails believed to have been stolen", "said to be late": others believe and say so. */
export const isReputed = (tokens: Tokens, at: number): boolean =>
  tokens[at + 1]?.lower === 'to' &&
  /^(?:have|be)$/.test(tokens[at + 2]?.lower ?? '') &&
  REPUTED.has(verbOf(tokens[at])?.base ?? '');
const REPUTED = new Set(['allege', 'believe', 'know', 'report', 'say', 'think', 'understand']);

/** "the proposed rule", "his alleged debts": it describes the noun behind it. */
export const isParticiple = (tokens: Tokens, at: number): boolean =>
  DEFINITE.test(tokens[at - 1]?.lower ?? '') &&
  (tokens[at]?.lower ?? '').endsWith('ed') &&
  isWord(tokens[at + 1]);
const DEFINITE = /^(?:the|an?|his|its|their|our|my|your)$/;
