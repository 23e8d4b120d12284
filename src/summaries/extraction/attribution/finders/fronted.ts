import { canSpeak } from '../cues.ts';
import { hasVerb } from '../phrase/clause.ts';
import { phraseAt } from '../phrase/forward.ts';
import type { Tokens } from '../phrase/phrase.ts';
import { nextComma } from '../phrase/phrase.ts';
import { isAdverb, isCoordinator, isQuote, isWord } from '../words.ts';
import { RELAYING } from './gerund.ts';
import { reportingVerb } from '../../text/verbs.ts';
import type { Finder, Place } from './place.ts';
import { afterQuote, endOfQuote, found } from './place.ts';

/** What may stand before the participle: "But after calling". */
const LEADS = /^(?:after|before|by|despite|in|when|while)$/;
const LONGEST_LEAD = 3;

/**
 * `Calling it "a sad day," Marsh left the room.`: a participle that opens the sentence goes with the
 * subject of the clause behind the quotation, whatever its verb is.
 */
export const fronted: Finder = (place) => {
  const { tokens, first } = place;
  const verb = opening(tokens);
  if (verb < 0 || verb >= first) return null;
  const subject = phraseAt(tokens, clauseBehind(place));
  return subject && canSpeak(tokens, subject) && hasVerb(tokens, subject, tokens.length)
    ? found(subject, verb, verb + 1)
    : null;
};

/** Where the participle of saying stands that opens the sentence, or -1. */
function opening(tokens: Tokens): number {
  for (let at = 0; at < LONGEST_LEAD; at++) {
    const token = tokens[at];
    // In capitals, as it opens the sentence, a word is otherwise part of a name.
    const verb = reportingVerb(token?.lower ?? '');
    if (verb?.gerund && verb.kind !== 'thought' && verb.kind !== 'weak')
      return RELAYING.has(verb.base) ? -1 : at;
    if (!isWord(token) || !(isCoordinator(token) || isAdverb(token) || LEADS.test(token.lower)))
      return -1;
  }
  return -1;
}

/** Where the clause begins that the participle leads up to: behind the comma that closes its own words. */
function clauseBehind(place: Place): number {
  const { tokens, last } = place;
  let quote = last;
  while (isQuote(tokens[afterQuote(place, quote)])) quote = afterQuote(place, quote);
  if (endOfQuote(place, quote) === ',') return afterQuote(place, quote);
  const comma = nextComma(tokens, quote + 1, tokens.length);
  return comma < 0 ? tokens.length : comma + 1;
}
