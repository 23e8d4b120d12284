import { hasVerb } from '../phrase/clause.ts';
import { phraseAt } from '../phrase/forward.ts';
import type { Tokens } from '../phrase/phrase.ts';
import { nextComma } from '../phrase/phrase.ts';
import { isMark, isWord, looksLikeVerb, verbOf } from '../words.ts';
import { verbBefore } from './before.ts';
import type { Finder } from './place.ts';
import { afterQuote, endOfQuote, floorOf } from './place.ts';

const OPENERS = /^(?:while|whilst|although|though|whereas|after|before|when|as|since|because)$/;
/** "Days after", "But a week after": so many words may stand before. */
const LONGEST_LEAD = 5;

/**
 * `While Lee called it "a disgrace," Roe said it would go on.`: a clause that opens the sentence and
 * has a cue of its own keeps its quotation, whoever the main clause behind the comma is of.
 */
export const ofClause: Finder = (place) => {
  const { tokens, first, last } = place;
  const opener = openerAt(tokens, floorOf(tokens, first), first);
  const isClosed = endOfQuote(place, last) === ',' || isMark(tokens[last + 1], ',');
  if (opener < 0 || !isClosed) return null;
  const main = phraseAt(tokens, afterQuote(place, last));
  if (!main || !hasVerb(tokens, main, tokens.length)) return null;
  const cue = verbBefore(tokens, opener + 1, first);
  if (cue === null || cue.speaker.from <= opener) return null;
  // "After it went viral, she wrote, “": a comma has closed the clause before.
  const isOver = nextComma(tokens, opener, cue.speaker.from) >= 0;
  return isOver || nextComma(tokens, cue.cueTo, first) >= 0 ? null : cue;
};

/** Where the word stands that makes a clause of the words before the quotation, or -1. */
function openerAt(tokens: Tokens, floor: number, first: number): number {
  for (let at = floor; at < Math.min(first, floor + LONGEST_LEAD); at++) {
    const token = tokens[at];
    if (!isWord(token)) return -1;
    if (OPENERS.test(token.lower)) return at;
    if (verbOf(token) !== null || (at > floor && looksLikeVerb(token))) return -1;
  }
  return -1;
}
