import type { Attribution, QuotedSpeech, Span } from '../../types.ts';
import { endsParagraph } from '../text/paragraphs.ts';
import { tokenise } from './tokens.ts';
import { isSpeakerNoun } from './words.ts';

/** A quotation, and who said it by the words beside it: `null` where nothing says who. */
export type Said = {
  readonly quotation: QuotedSpeech;
  readonly attribution: Attribution | null;
};

/**
 * Joins a quotation with the paragraphs behind it that are nothing but quotation and carried on from
 * the same mention: the speaker goes on, only the marks were closed at each paragraph's end. What
 * several people said stays apart: each paragraph may be another's. `attributions` has one entry for
 * each quotation.
 * `He said, "One."\n\n"Two."` -> one quotation, `One."\n\n"Two.`
 */
export function joinSaidOn(
  text: string,
  quotations: readonly QuotedSpeech[],
  attributions: readonly (Attribution | null)[],
): Said[] {
  const joined: Said[] = [];
  for (const [index, quotation] of quotations.entries()) {
    const next = { quotation, attribution: attributions[index] ?? null };
    const before = joined.at(-1);
    if (before && goesOn(text, before, next)) {
      joined[joined.length - 1] = { ...before, quotation: upTo(before, next) };
    } else joined.push(next);
  }
  return joined;
}

function goesOn(text: string, before: Said, next: Said): boolean {
  const mention = before.attribution?.mention;
  return (
    mention !== undefined &&
    next.attribution?.basis === 'carried' &&
    next.attribution.mention.start === mention.start &&
    isNextParagraph(text, before.quotation, next.quotation) &&
    !isOfSeveral(text, mention)
  );
}

/** Marks that close one paragraph and open the next, and a stray mark of the layout between them. */
const NEXT_PARAGRAPH = /^[.,]?["”’'»]{1,2}[.,'"]?[^\S\n]*\n\s*["“‘'«]{1,2}$/;
const LONGEST_BREAK = 40;

function isNextParagraph(text: string, before: QuotedSpeech, { parts }: QuotedSpeech): boolean {
  const [only, ...more] = parts;
  const end = (before.parts.at(-1) ?? before.parts[0]).end;
  return (
    more.length === 0 &&
    only.start - end <= LONGEST_BREAK &&
    NEXT_PARAGRAPH.test(text.slice(end, only.start)) &&
    /^[.,]?["”’'»]{1,2}/.test(text.slice(only.end, only.end + 3)) &&
    endsParagraph(text, only.end + 1)
  );
}

/** "critics", "they". */
const isOfSeveral = (text: string, { start, end }: Span): boolean =>
  tokenise(text, start, end).some(
    (token) =>
      token.lower === 'they' || (isSpeakerNoun(token) && /(?:[^s]s|men|people)$/.test(token.lower)),
  );

const upTo = ({ quotation }: Said, { quotation: next }: Said): QuotedSpeech => {
  const [first, ...rest] = quotation.parts;
  const { end } = next.parts[0];
  const last = rest.pop();
  return last === undefined
    ? { ...quotation, parts: [{ start: first.start, end }] }
    : { ...quotation, parts: [first, ...rest, { start: last.start, end }] };
};
