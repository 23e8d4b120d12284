import { IS, NEAR, is } from './tense-words.ts';
import type { Tense } from './tense-words.ts';

/** "plans to meet", "agreed to meet" look ahead; "refused to appear", "was quick to say" look back. */
export function infinitive(clause: readonly number[], verb: number): Tense {
  if (!isVerbForm(clause, verb)) return null;
  const governor = verb - 2;
  // "will be allowed to play", "once expected to open"
  if (is(clause, governor - 1, IS.be)) return 'future';
  if (is(clause, governor - 1, IS.formerly) && is(clause, governor, IS.past)) return 'past';
  if (is(clause, governor, IS.openToFuture | IS.future)) return 'future';
  if (is(clause, governor, IS.past) || is(clause, governor - 1, IS.wasWere)) return 'past';
  return isOnTheWay(clause, governor) || isOfSubject(clause, verb) ? 'past' : 'future';
}

/** "the wait [to see a doctor] was 41 days", not "the mayor plans [to tell] what was said": of its clause a later verb tells. */
function isOfSubject(clause: readonly number[], verb: number): boolean {
  const noun = verb - 2;
  const phrase = clause.slice(Math.max(0, noun - LONGEST_PHRASE), noun);
  const isNoun = phrase.some((classes) => (classes & IS.noVerb) !== 0);
  if (!isNoun || is(clause, noun, IS.plural)) return false;
  const behind = clause.slice(verb + 1, verb + 1 + NEAR);
  const end = behind.findIndex((classes) => (classes & (IS.mark | IS.opensClause)) !== 0);
  return behind.slice(0, end < 0 ? NEAR : end).some((classes) => (classes & IS.wasWere) !== 0);
}

/** In words: "the average wait". */
const LONGEST_PHRASE = 3;

/** Whether a word behind "to" can be a verb. */
function isVerbForm(clause: readonly number[], at: number): boolean {
  return is(clause, at, IS.small) && !is(clause, at, IS.noVerb | IS.plural);
}

/** "[gathered] outside to hear her", not "came with a plan to go": a verb of motion with nothing but its place behind it. */
function isOnTheWay(clause: readonly number[], last: number): boolean {
  const verb = clause.slice(0, last + 1).findLastIndex((classes) => (classes & IS.motion) !== 0);
  const between = clause.slice(verb + 1, last + 1);
  return (
    verb >= 0 &&
    between.length < NEAR &&
    !is(clause, last, IS.decision) &&
    !is(clause, verb - 1, IS.to | IS.future) &&
    !is(between, 0, IS.plural) &&
    !between.some(
      (classes) =>
        (classes & (IS.past | IS.future | IS.mark | IS.opensClause | IS.has | IS.reporting)) !== 0,
    ) &&
    !between.some((_, at) => is(between, at, IS.to) && isVerbForm(between, at + 1))
  );
}
