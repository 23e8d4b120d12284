import { phraseAt } from '../phrase/forward.ts';
import {
  isAuxiliary,
  isDeterminer,
  isMark,
  isName,
  isPersonNoun,
  isQuote,
  isRelative,
  looksLikeVerb,
  verbOf,
} from '../words.ts';
import type { Finder } from './place.ts';
import { afterQuote, endOfQuote, found } from './place.ts';

/** `"We are glad," Ada Roe, a nurse from Kesh.`: nothing but a name and who that is, up to the full stop. */
export const verbless: Finder = (place) => {
  const { tokens, first, last } = place;
  const opens = first === 0 || isQuote(tokens[first - 1]);
  if (!opens || first !== last || endOfQuote(place, last) !== ',') return null;
  const speaker = phraseAt(tokens, afterQuote(place, last));
  if (!speaker || !isName(tokens[speaker.to - 1]) || !isMark(tokens[speaker.until], ','))
    return null;
  const described = speaker.until + 1;
  if (!isDeterminer(tokens[described]) && !isPersonNoun(tokens[described])) return null;
  for (let at = described; at < tokens.length && !isMark(tokens[at], '.'); at++) {
    const token = tokens[at];
    const isVerb = verbOf(token) !== null || looksLikeVerb(token) || isAuxiliary(token);
    if (isVerb || isQuote(token) || isRelative(token)) return null;
  }
  return found(speaker, speaker.until, speaker.until + 1);
};
