import abbreviations from '../../../../data/lexicon/abbreviations.json' with { type: 'json' };
import { isUpper } from '../text/characters.ts';

/** A word, a punctuation mark, or a whole quoted part, which is never looked into. */
export type Token = {
  readonly kind: 'word' | 'mark' | 'quote';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  /** For a quote: which quotation it is part of. */
  readonly quotation: number;
};

const TOKEN =
  /[\p{L}\p{N}$@#£€][\p{L}\p{M}\p{N}]*(?:[.'’&/-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|--+|\.\.+|["“”„‟«»]|''+|``|\S/gu;
const QUOTE_MARK = /^(?:["“”„‟«»]|''+|``)$/;
const WORD = /^[\p{L}\p{N}$@#£€]/u;
const INITIALS = /^(?:\p{L}\.)*\p{L}$/u;
const STOPPED = new Set([
  ...abbreviations.beforeName,
  ...abbreviations.afterName,
  ...abbreviations.months,
]);

/** Whether a full stop after `word` belongs to it: "Sen.", "U.S.", "J." */
const takesStop = (word: string): boolean =>
  (INITIALS.test(word) && (word.includes('.') || isUpper(word))) ||
  (STOPPED.has(word.toLowerCase()) && !isAllCapitals(word));
/** "the FT" is no fort, "the CO" no company. */
const isAllCapitals = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

/** The words and marks in `[start, end)`; quotation marks are left out. */
export function tokenise(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  const piece = text.slice(start, end);
  for (const match of piece.matchAll(TOKEN)) {
    const from = start + match.index;
    const found = match[0];
    if (QUOTE_MARK.test(found)) continue;
    const previous = tokens.at(-1);
    if (
      found === '.' &&
      previous?.end === from &&
      previous.kind === 'word' &&
      takesStop(previous.text)
    ) {
      tokens[tokens.length - 1] = {
        ...previous,
        end: from + 1,
        text: `${previous.text}.`,
        lower: `${previous.lower}.`,
      };
      continue;
    }
    tokens.push({
      kind: WORD.test(found) ? 'word' : 'mark',
      start: from,
      end: from + found.length,
      text: found,
      lower: found.toLowerCase(),
      quotation: -1,
    });
  }
  return tokens;
}
