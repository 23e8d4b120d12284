import { canSpeak, sourceAt } from '../cues.ts';
import {
  isCoordinator,
  isMark,
  isName,
  isPersonNoun,
  isPronoun,
  isSubordinator,
  verbOf,
} from '../words.ts';
import { cueBefore } from './before.ts';
import type { Finder } from './place.ts';
import { afterQuote } from './place.ts';

const SAYS = new Set(['speech', 'voice', 'writing']);

/**
 * `The witness said it "shook," according to the report`: the words are the witness's, the report
 * only hands them on.
 */
export const handedOn: Finder = (place) => {
  const { tokens, first, last } = place;
  if (sourceAt(tokens, afterQuote(place, last)) === 0) return null;
  const cue = cueBefore(place);
  if (!cue || cue.speaker.from >= cue.cueFrom || !canSpeak(tokens, cue.speaker)) return null;
  const verb = verbOf(tokens[cue.cueFrom]);
  const head = tokens[cue.speaker.to - 1];
  const somebody = isPersonNoun(head) || isName(head) || isPronoun(head);
  if (!somebody || !verb || verb.gerund || !SAYS.has(verb.kind)) return null;
  const between = tokens.slice(cue.cueTo, first);
  // "Lee said he liked it, but it is "weak," according to the report": another clause.
  const leaves = between.some(
    (token, at) =>
      isMark(token, ';') ||
      (isMark(token, ',') && (isCoordinator(between[at + 1]) || isSubordinator(between[at + 1]))),
  );
  return leaves ? null : cue;
};
