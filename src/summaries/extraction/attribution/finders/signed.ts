import { phraseAt } from '../phrase/forward.ts';
import { isAuxiliary, isMark, isName, isWord, looksLikeVerb, verbOf } from '../words.ts';
import type { Finder } from './place.ts';
import { found } from './place.ts';

/** `“It is over.” — Ada Roe, mayor`: a line of a quotation and, behind a dash, who signs it. */
export const signed: Finder = ({ tokens, first, last }) => {
  if (first !== 0 || !isMark(tokens[last + 1], '—–-')) return null;
  const rest = tokens.slice(last + 2);
  const tells = rest.some(
    (token) => isAuxiliary(token) || verbOf(token) !== null || looksLikeVerb(token),
  );
  const phrase = tells ? null : phraseAt(tokens, last + 2);
  if (!phrase || isWord(tokens[phrase.until])) return null;
  return isName(tokens[phrase.to - 1]) ? found(phrase, last + 1, last + 2) : null;
};
