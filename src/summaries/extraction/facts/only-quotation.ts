import type { QuotedSpeech, Span } from '../../types.ts';
import { isReporting } from './reporting.ts';
import { quickPattern } from '../text/quick-pattern.ts';

/** The first words behind a quotation that opens its sentence: "said Ada Marsh", "the mayor told them". */
const CUE_BEHIND = quickPattern(/^["”’'»]*,? ((?:[\p{L}\p{N}.'’-]+,? ){1,12})/u);
/** What a sentence goes on to tell besides: "…, after the council had voted to sell it". */
const TELLS_ON = quickPattern(
  /, (?:\p{L}+ ){0,2}(?:after|when|before|because|since|until)(?!\p{L})/u,
);
/** The clause before a quotation that ends its sentence: "the mayor replied: ". */
const CUE_AHEAD = /([^,;:“”"]{1,80})[:,] ?["“'‘«]?$/u;
/** "Marsh sold the mill and said: ": she did something too. */
const SECOND_VERB =
  /(?<!\p{L})(?:and|but|then)(?: (?:also|later|then))? \p{Ll}+(?: [^,;:“”"]{1,60})?[:,] ?["“'‘«]?$/u;
/** What is closed behind the last word of a sentence. */
const CLOSING = /^[.!?]?["”’'»)]*\s*$/u;

/**
 * Whether a sentence is nothing but speech and who spoke: `"We lost," said Marsh, a miner who was
 * there.`, `Asked why, Marsh replied: "We lost."` Its words are a quotation's, which has a record.
 */
export function isOnlyQuotation(
  text: string,
  { start, end }: Span,
  spoken: readonly Span[],
): boolean {
  const [first] = spoken;
  const last = spoken.at(-1);
  if (first === undefined || last === undefined) return false;
  if (first.start <= start + 1) {
    const behind = text.slice(first.end, Math.min(end, first.end + FAR));
    const words = CUE_BEHIND.exec(behind)?.[1]?.split(/,? /) ?? [];
    return words.some(isReporting) && !TELLS_ON.test(text.slice(first.end, end));
  }
  if (!CLOSING.test(text.slice(Math.min(last.end, end), end))) return false;
  const ahead = text.slice(start, first.start);
  return (
    (CUE_AHEAD.exec(ahead)?.[1] ?? '').split(' ').some(isReporting) && !SECOND_VERB.test(ahead)
  );
}

/** A cue and its subject, in UTF-16 units. */
const FAR = 120;

/** All parts of whole utterances in the order of the text. */
export function spokenParts(quotations: readonly QuotedSpeech[]): Span[] {
  return quotations
    .flatMap(({ kind, parts }) => (kind === 'direct' ? parts : []))
    .toSorted((a, b) => a.start - b.start);
}
