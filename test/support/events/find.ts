import type { Article, Span } from '../../../src/summaries/types.ts';

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

const places = (text: string, words: string): Span[] =>
  Array.from(text.matchAll(new RegExp(escaped(words).replace(/\s+/g, '\\s+'), 'g')), (found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));

/** Where words stand in an article, whatever the white space between them; `null` where nowhere. */
export const findPassage = (article: Article, words: string): Span | null =>
  places(article.text, words)[0] ?? null;

/** The same for words in quotation marks: where they follow an opening mark, if they do anywhere. */
export const findSpeech = (article: Article, parts: readonly string[]): Span | null => {
  const found = parts.map((words) => {
    const all = places(article.text, words);
    return all.find(({ start }) => /["“'‘]/.test(article.text.charAt(start - 1))) ?? all[0];
  });
  const first = found[0];
  const last = found.at(-1);
  return first === undefined || last === undefined || found.includes(undefined)
    ? null
    : { start: first.start, end: last.end };
};
