import type { QuotationKind, QuotedSpeech, Span } from '../../types.ts';
import { isUpper } from '../text/characters.ts';
import { someOfFirst } from '../text/near-words.ts';
import { reportsFinitely } from './saying.ts';

const LONGEST_CUE = 160;

/**
 * Whether the words between two quoted parts are a cue inside one utterance:
 * `"The key," he said, "is trust."`. The sentence goes on: nothing ends it on either side, and a
 * mark sets the second part off.
 */
function goesOn(text: string, first: Span, second: Span): boolean {
  if (second.start - first.end > LONGEST_CUE) return false;
  const between = text.slice(first.end, second.start).replace(/^["'”’»]+|["'“‘«]+$/g, '');
  if (between.includes('\n') || /[.?!]["'”’»]*\s*$/.test(text.slice(first.start, first.end)))
    return false;
  // `"It holds," she said, if they pay, "for years"`: the condition is the article's own.
  if (/\b(?:if|unless)\b/.test(between)) return false;
  // `called it “late” and said, “go home”`: another verb, another utterance
  if (
    /^\s*(?:and|but|then|before|while)\s/.test(between) &&
    !/[,—–-]\s*$/.test(text.slice(first.start, first.end))
  )
    return false;
  if (!/[,—–-]\s*$/.test(between) || /[.;:]\s/.test(between)) return false;
  return (
    someOfFirst(between, 0, between.length, Infinity, reportsFinitely) &&
    (!isUpper(text.slice(second.start)) || /^I\b/.test(text.slice(second.start)))
  );
}

/** Joins a quotation split around its cue into one utterance of two or more parts. */
export function joinSplit(text: string, quotations: readonly QuotedSpeech[]): QuotedSpeech[] {
  const joined: { kind: QuotationKind; first: Span; rest: Span[] }[] = [];
  for (const { kind, parts } of quotations) {
    const [first, ...rest] = parts;
    const previous = joined.at(-1);
    if (previous && goesOn(text, previous.rest.at(-1) ?? previous.first, first)) {
      previous.rest.push(...parts);
    } else joined.push({ kind, first, rest });
  }
  return joined.map(({ kind, first, rest }) => ({ kind, parts: [first, ...rest] }));
}
