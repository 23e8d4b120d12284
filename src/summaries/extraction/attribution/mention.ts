import type { Span } from '../../types.ts';
import type { Phrase, Tokens } from './phrase/phrase.ts';
import { objectEnd } from './phrase/forward.ts';
import type { Token } from './tokens.ts';
import { isCapital, isName, isPronoun } from './words.ts';

const OWNERSHIP = new Set(['of', 'for', 'from', 'by', 'with', 'to', 'at', 'close', 'inside']);

/**
 * Where the mention of a phrase ends: a common noun takes what says whose it is ("a spokeswoman for
 * Marsh"), a full name stands alone ("Ada Roe"), a surname takes its body ("Mr. Roe of the Bridge Trust").
 */
function mentionEnd(tokens: Tokens, phrase: Phrase): number {
  const head = tokens[phrase.to - 1];
  if (isPronoun(head)) return phrase.to;
  if (isName(head)) return isSurname(tokens, phrase) ? ofBody(tokens, phrase) : phrase.to;
  if (phrase.closed) return phrase.until;
  let end = phrase.to;
  while (end < phrase.until && OWNERSHIP.has(tokens[end]?.lower ?? '')) {
    const object = objectEnd(tokens, end);
    if (object === end || object > phrase.until) break;
    end = object;
  }
  return end;
}

const isSurname = (tokens: Tokens, { from, to }: Phrase): boolean =>
  tokens.slice(from, to).filter((token) => isCapital(token) && !token.text.endsWith('.')).length ===
  1;

function ofBody(tokens: Tokens, { to, until }: Phrase): number {
  if (tokens[to]?.lower !== 'of' || until <= to) return to;
  const end = objectEnd(tokens, to);
  return isCapital(tokens[end - 1]) ? end : to;
}

/** The stretch of text from token `from` to before token `to`. */
export const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

/** A phrase as the mention of a speaker; a possessive's "'s" and the "'d" of "he'd" are no part of it. */
export function mentionSpan(text: string, tokens: readonly Token[], phrase: Phrase): Span {
  const span = spanOf(tokens, phrase.from, mentionEnd(tokens, phrase));
  const tail = /(?:['’](?:s|d|ve|ll)|(?<=s)['’])$/.exec(text.slice(span.start, span.end));
  return tail ? { start: span.start, end: span.end - tail[0].length } : span;
}
