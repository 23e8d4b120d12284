import type { NonEmpty, Span } from '../types.ts';

/** A paragraph of a quotation that runs on opens with a mark again; the mark is not said. */
const REOPENED = /(\n\s*)["“”„«»‘’'](?=\S)/g;

const spoken = (text: string, { start, end }: Span): string =>
  text.slice(start, end).replace(REOPENED, '$1').replace(/\s+/g, ' ').trim();

/** The comma before a cue is the newspaper's, not the speaker's: "The key," he said. */
const withoutComma = (words: string): string => words.replace(/,$/, '');

/**
 * What is said in a quotation: its parts joined, without the comma that stands before a cue, the
 * marks that open its paragraphs again, and line breaks. Otherwise as printed.
 *
 * `'"The key," he said, "is trust."'` with two parts -> `'The key is trust.'`
 */
export const spokenWords = (text: string, parts: NonEmpty<Span>): string =>
  parts.map((part) => withoutComma(spoken(text, part))).join(' ');

/**
 * The same with the commas at the seams, as another outlet prints it whole: "We met in May, and
 * agreed." split around a cue shows the same comma as "We met in May and agreed."
 */
export const spokenWithCommas = (text: string, parts: NonEmpty<Span>): string =>
  parts.map((part) => spoken(text, part)).join(' ');
