import type { Attribution, QuotedSpeech, Span } from '../../types.ts';
import { hasAtMost } from '../text/at-most.ts';

/**
 * `“Was it true?” Lee asked.¶“No,” Roe answered.¶“None of it?”`: of short lines by turns, one to a
 * paragraph, the one without a cue is whose turn it is.
 */
export function otherTurn(
  text: string,
  quotations: readonly QuotedSpeech[],
  attributions: readonly (Attribution | null)[],
  quotation: number,
): Span | null {
  const [first, second, line] = quotations
    .slice(Math.max(0, quotation - 2), quotation + 1)
    .map(({ parts }) => ({ start: parts[0].start, end: parts.at(-1)?.end ?? parts[0].end }));
  const [asker, answerer] = [attributions[quotation - 2], attributions[quotation - 1]];
  if (!first || !second || !line || !asker || !answerer) return null;
  const isAsked = text.charAt(second.end - 1) === '?';
  if (!isLine(text, second, LONGEST_ANSWER)) return null;
  if (!isLine(text, line, isAsked ? LONGEST_ANSWER : LONGEST_TURN)) return null;
  const isByTurns = PARAGRAPHS.test(text.slice(first.end, second.start));
  if (!isByTurns || !PARAGRAPHS.test(text.slice(second.end, line.start))) return null;
  const [one, other] = [asker, answerer].map(({ mention }) => wordOf(text, mention));
  return one === other ? null : asker.mention;
}
/** In words. */
const LONGEST_ANSWER = 12;
const LONGEST_TURN = 6;
/** In UTF-16 units. */
const LONGEST_LINE = 80;

const isLine = (text: string, { start, end }: Span, most: number): boolean =>
  hasAtMost(most, text, start, Math.min(end, start + LONGEST_LINE));
/** One paragraph's end, and no more than a cue. */
const PARAGRAPHS = /^[^\n]{0,120}\n\s*["“]$/u;
/** What a mention ends in: "Lee" of "Ada Lee". */
const wordOf = (text: string, { start, end }: Span): string =>
  (/\S+$/.exec(text.slice(start, end))?.[0] ?? '').toLowerCase();
