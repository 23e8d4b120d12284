import { accordingAt, canSpeak, sourceAt } from '../cues.ts';
import { phraseAt } from '../phrase/forward.ts';
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
import { endsClause } from './after.ts';
import type { Finder, Found, Place } from './place.ts';
import { afterQuote, floorOf } from './place.ts';

const SAYS = new Set(['speech', 'voice', 'writing']);

/**
 * `The witness said it "shook," according to the report`: the words are the witness's, the report
 * only hands them on.
 */
export const handedOn: Finder = (place) => {
  const { tokens, first, last } = place;
  if (sourceAt(tokens, afterQuote(place, last)) === 0) return reportedOf(place);
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

/** `According to Lee, it will be told “as it comes,” the Courier reported`: the words are Lee's, the Courier only prints them. */
function reportedOf(place: Place): Found | null {
  const { tokens, first, last } = place;
  const floor = floorOf(tokens, first);
  if (floor > 0 || sourceAt(tokens, floor) === 0) return null;
  const outlet = phraseAt(tokens, afterQuote(place, last));
  const verb = verbOf(tokens[outlet?.until ?? 0]);
  if (!outlet || verb?.base !== 'report' || verb.gerund) return null;
  const source = endsClause(tokens[outlet.until + 1]) ? accordingAt(tokens, floor) : null;
  return source && canSpeak(tokens, source.speaker) ? source : null;
}
