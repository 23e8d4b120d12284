import type { Found } from '../finders/place.ts';
import type { Tokens } from '../phrase/phrase.ts';
import { isPossessive } from '../words.ts';
import { ofClause } from './clause.ts';
import { ofVerb } from './verb.ts';

/** Any that holds decides. */
const reasons = [...ofVerb, ...ofClause];

/**
 * Whether a verb of saying beside the quotation token at `quote` tells of words that were not said, or
 * not for certain. `Lee never said "no"`, `If Lee says "no"`, `Lee denied saying "no"` -> `true`
 */
export function isUnsaid(tokens: Tokens, cue: Found, quote: number): boolean {
  const { speaker, cueFrom } = cue;
  // "Lee's claim that", "said Lee": no verb follows its subject there.
  if (speaker.from >= cueFrom || isPossessive(tokens[speaker.to - 1])) return false;
  return reasons.some(
    ({ behind, holds }) => (behind === true || cueFrom < quote) && holds({ tokens, cue, quote }),
  );
}
