import type { NonEmpty, Printing, Span } from '../../types.ts';
import { spokenOtherwise, spokenWords } from './speech.ts';

/** What a printing quotes, without the words of the article that split it. */
export const quotedWords = ({
  start,
  parts,
  words,
}: Pick<Printing, 'start' | 'parts' | 'words'>): string =>
  parts ? parts.map((part) => words.slice(part.start - start, part.end - start)).join(' ') : words;

/** What a printing quotes, in each way it can be read where a cue splits it: with and without the commas at its seams. */
export const spokenIn = ({
  start,
  end,
  parts = [{ start, end }],
  words,
}: Printing): NonEmpty<string> => {
  const own = ({ start: from, end: to }: Span): Span => ({ start: from - start, end: to - start });
  const [first, ...others] = parts;
  const spans: NonEmpty<Span> = [own(first), ...others.map(own)];
  const otherwise = others.length > 0 ? spokenOtherwise(words, spans) : [];
  return [spokenWords(words, spans), ...otherwise];
};
