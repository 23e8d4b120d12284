import { canSpeak } from '../cues.ts';
import { subjectBefore } from '../phrase/subject.ts';
import { isDeterminer, isWord } from '../words.ts';
import type { Finder } from './place.ts';
import { floorOf, found } from './place.ts';

/**
 * `Lee offered "a deep apology"`, `issued an "unreserved and frank" apology`: an apology, thanks and the like are words, whoever
 * gives them. "The shop offered “two for one” deals" says nothing.
 */
export const extended: Finder = ({ text, tokens, first, last }) => {
  const verb = isDeterminer(tokens[first - 1]) ? first - 2 : first - 1;
  if (!GIVES.test(tokens[verb]?.lower ?? '')) return null;
  const quoted = text.slice(tokens[first]?.start, tokens[last]?.end);
  const next = tokens[last + 1];
  const noun = isWord(next) && SPOKEN.test(next.lower);
  if (!noun && !SPOKEN.test(quoted)) return null;
  const who = subjectBefore(tokens, verb, floorOf(tokens, first));
  return who && canSpeak(tokens, who) ? found(who, verb, verb + 1) : null;
};
const GIVES =
  /^(?:offer|extend|express|voice|convey|send|issue|deliver|give|make)(?:e?d|s|ing)?$|^(?:sent|gave|made|giving|making|voicing|issuing)$/;
/** What is given in words. */
const SPOKEN =
  /(?<!\p{L})(?:apolog(?:y|ies)|condolences?|sympath(?:y|ies)|regrets?|thanks|gratitude|congratulations|praise|doubts?|concerns?|reservations?|support|welcome|best wishes|denials?|warnings?|assurances?|pledge|promise|reminder|rebuke)(?!\p{L})/iu;
