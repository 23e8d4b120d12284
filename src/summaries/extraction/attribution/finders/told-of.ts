import { canSpeak } from '../cues.ts';
import { phraseAt } from '../phrase/forward.ts';
import { overApposition } from '../phrase/phrase.ts';
import { isDeterminer, isQuote, verbOf } from '../words.ts';
import { isBe } from './not-theirs.ts';
import type { Finder } from './place.ts';
import { afterQuote, found } from './place.ts';

/** What words are that somebody said, with whose they are behind it. */
const SAID =
  /^(?:answer|assessment|complaint|conclusion|description|explanation|message|reaction|reply|response|summary|verdict|view|warning)$/;

/** `"It is late" is how Roe put it`, `"Late" was the verdict of Roe`: the sentence is about the quotation. */
export const toldOf: Finder = (place) => {
  const { tokens, first, last } = place;
  if (first !== 0 && !isQuote(tokens[first - 1])) return null;
  const be = afterQuote(place, last);
  if (!isBe(tokens[be])) return null;
  if (tokens[be + 1]?.lower === 'how') {
    const who = phraseAt(tokens, be + 2);
    const verb = overApposition(tokens, who?.until ?? 0);
    const puts =
      verbOf(tokens[verb]) !== null || /^(?:put|summed)$/.test(tokens[verb]?.lower ?? '');
    return who && puts && canSpeak(tokens, who) ? found(who, verb, verb + 1) : null;
  }
  const of = be + 3;
  const isOf = /^(?:of|from)$/.test(tokens[of]?.lower ?? '');
  if (!isOf || !isDeterminer(tokens[be + 1]) || !SAID.test(tokens[be + 2]?.lower ?? ''))
    return null;
  const who = phraseAt(tokens, of + 1);
  return who && canSpeak(tokens, who) ? found(who, be + 2, of) : null;
};
