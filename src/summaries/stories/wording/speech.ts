import type { NonEmpty, Span } from '../../types.ts';

/** A paragraph of a quotation that runs on opens with a mark again; the mark is not said. */
const REOPENED = /(\n\s*)["“”„«»‘’'](?=\S)/g;

const spoken = (text: string, { start, end }: Span): string =>
  text.slice(start, end).replace(REOPENED, '$1').replace(/\s+/g, ' ').trim();

/** The comma before a cue is the newspaper's, not the speaker's: "The key," he said. */
const withoutComma = (words: string): string => words.replace(/,$/, '');

/** What goes on like this had its comma before the cue came between: "this year, but most are safe". */
const GOES_ON =
  /^(?:and|but|or|nor|yet|so|because|although|though|while|whereas|unless|if|which|who|whose|where)\b/;

/**
 * What is said in a quotation: its parts joined, without the comma that stands before a cue, unless
 * the sentence goes on with a word that takes one, the marks that open its paragraphs again, and
 * line breaks. Otherwise as printed.
 *
 * `'"The key," he said, "is trust."'` with two parts -> `'The key is trust.'`
 */
export const spokenWords = (text: string, parts: NonEmpty<Span>): string => {
  const spokenParts = parts.map((part) => spoken(text, part));
  return spokenParts
    .map((words, i) => (GOES_ON.test(spokenParts[i + 1] ?? '') ? words : withoutComma(words)))
    .join(' ');
};

/**
 * The same with all commas at the seams and with none, as another outlet may print it whole: "We met
 * in May, and agreed." split around a cue shows the same comma as "We met in May and agreed."
 */
export const spokenOtherwise = (text: string, parts: NonEmpty<Span>): readonly string[] => {
  const spokenParts = parts.map((part) => spoken(text, part));
  return [spokenParts.join(' '), spokenParts.map(withoutComma).join(' ')];
};
