import {
  isCapital,
  isDeterminer,
  isMark,
  isName,
  isPersonNoun,
  isRelative,
  isWord,
} from '../words.ts';
import { phraseAt } from './forward.ts';
import type { Phrase, Tokens } from './phrase.ts';

/** In words. */
const LONGEST_CLAUSE = 12;

/**
 * The name set between marks behind a clause that tells which person is meant: "the lawyer who filed it, Otis Roe,"
 * -> "Otis Roe"; `null` for "the nurse who left Dayton, New Mexico,", where it may be a place.
 */
export function namedBehindWho(tokens: Tokens, person: Phrase): Phrase | null {
  const { from, to, until } = person;
  if (!isDeterminer(tokens[from]) || !isPersonNoun(tokens[to - 1])) return null;
  if (tokens[until]?.lower !== 'who') return null;
  let comma = until + 1;
  while (comma < until + LONGEST_CLAUSE && isWord(tokens[comma]) && !isRelative(tokens[comma]))
    comma++;
  if (!isMark(tokens[comma], ',') || isCapital(tokens[comma - 1])) return null;
  const name = phraseAt(tokens, comma + 1);
  if (name === null || name.to < name.from + 2 || name.until !== name.to) return null;
  const isWhole = tokens.slice(name.from, name.to).every((token) => isCapital(token));
  return isWhole && isName(tokens[name.to - 1]) && !isWord(tokens[name.to]) ? name : null;
}

/** The same where the second of the marks is at `closing`. */
export function namedBefore(tokens: Tokens, closing: number, floor: number): Phrase | null {
  let who = closing - 1;
  const least = Math.max(floor, closing - 2 * LONGEST_CLAUSE);
  while (who > least && tokens[who]?.lower !== 'who') who--;
  for (let from = who - 1; from >= Math.max(floor, who - LONGEST_CLAUSE); from--) {
    if (!isWord(tokens[from])) return null;
    if (!isDeterminer(tokens[from])) continue;
    const person = phraseAt(tokens, from);
    const name = person?.until === who ? namedBehindWho(tokens, person) : null;
    return name?.to === closing ? name : null;
  }
  return null;
}
