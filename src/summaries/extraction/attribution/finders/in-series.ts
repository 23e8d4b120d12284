import { canSpeak } from '../cues.ts';
import { mainSubject, opensAdverbial } from '../phrase/clause.ts';
import { phraseAt } from '../phrase/forward.ts';
import { isWord, verbOf } from '../words.ts';
import { endsCue } from './after.ts';
import { verbBefore } from './before.ts';
import type { Finder } from './place.ts';
import { afterQuote, endOfQuote, floorOf } from './place.ts';

/**
 * `Lee panned it as "spin," Roe accused them of "lying" and Pike left`: clauses in a row. What stands
 * behind the first quotation has an object of its own, so it is no cue of that one.
 */
export const inSeries: Finder = (place) => {
  const { tokens, first, last } = place;
  if (endOfQuote(place, last) !== ',' || !isWord(tokens[first - 1])) return null;
  const other = phraseAt(tokens, afterQuote(place, last));
  const verb = other?.until ?? 0;
  if (!other || verbOf(tokens[verb]) === null || endsCue(tokens, verb, verb + 1)) return null;
  const floor = floorOf(tokens, first);
  if (opensAdverbial(tokens[floor])) return null;
  const own = verbBefore(tokens, floor, first);
  const opens = own !== null && mainSubject(tokens, floor, first)?.from === own.speaker.from;
  return opens && canSpeak(tokens, own.speaker) ? own : null;
};
