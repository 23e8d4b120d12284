import type { Printing } from '../../types.ts';

/** What a printing quotes, without the words of the article that split it. */
export const quotedWords = ({ start, parts, words }: Printing): string =>
  parts ? parts.map((part) => words.slice(part.start - start, part.end - start)).join(' ') : words;
