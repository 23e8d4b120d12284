import { canSpeak } from '../cues.ts';
import { phraseAt } from '../phrase/forward.ts';
import { overApposition, skipBracket } from '../phrase/phrase.ts';
import { isMark, isQuote, verbOf } from '../words.ts';
import type { Finder } from './place.ts';
import { found } from './place.ts';

/** In tokens: a verb, a name and who that is. */
const LONGEST = 14;

/** `It was, says Lee, "late"`: a cue between commas, with its verb first, right before the quotation. */
export const inserted: Finder = ({ tokens, first }) => {
  if (!isMark(tokens[first - 1], ',')) return null;
  for (let at = first - 3; at > 0 && first - at < LONGEST && !isQuote(tokens[at]); at--) {
    const verb = verbOf(tokens[at + 1]);
    if (!isMark(tokens[at], ',') || verb?.kind !== 'speech' || verb.gerund) continue;
    const phrase = verb.base === 'tell' ? null : phraseAt(tokens, at + 2);
    if (!phrase || !canSpeak(tokens, phrase)) continue;
    const end = skipBracket(tokens, phrase.until);
    const isAll = end === first - 1 || overApposition(tokens, end) === first;
    if (isAll) return found(phrase, at + 1, at + 2);
  }
  return null;
};
