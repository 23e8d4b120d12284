import type { Phrase } from '../phrase/phrase.ts';
import type { Token } from '../tokens.ts';
import { isMark, isQuote } from '../words.ts';

/** A speaker found beside a quotation: the phrase that names it and the cue's tokens. */
export type Found = { readonly speaker: Phrase; readonly cueFrom: number; readonly cueTo: number };

/** A place to look: the tokens of a frame, and where a quotation's first and last part stand in them. */
export type Place = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
};

/** One way an article says who spoke. It looks at the words around the quotation alone. */
export type Finder = (place: Place) => Found | null;

/** How many tokens from a quotation a cue is looked for. */
export const REACH = 45;

export const found = (speaker: Phrase | null, cueFrom: number, cueTo: number): Found | null =>
  speaker ? { speaker, cueFrom, cueTo } : null;

/** The last character of the quoted words, closing marks of inner quotations left out. */
export function endOfQuote(place: Place, at: number): string {
  const token = place.tokens[at];
  if (!token) return '';
  const words = place.text.slice(Math.max(token.start, token.end - 8), token.end);
  return words.replace(/[\s"'“”‘’»]+$/, '').slice(-1);
}

/** Where the clause after a quote begins, past the marks that set it off. */
export function afterQuote(place: Place, quote: number): number {
  let at = quote + 1;
  while (isMark(place.tokens[at], ",—–-.'’‘”)]")) at++;
  return at;
}

/** Where the words before the quote at `quote` begin: after the quote before it, or at the start. */
export function floorOf(tokens: readonly Token[], quote: number): number {
  for (let at = quote - 1; at >= 0; at--) if (isQuote(tokens[at])) return at + 1;
  return 0;
}
