import type { Passage } from '../text/passages.ts';

/** Whether nothing but white space stands before `at` in its paragraph. */
export const startsParagraph = (text: string, at: number): boolean =>
  /(?:^|\n)[^\S\n]*$/.test(text.slice(Math.max(0, at - 20), at)) || at === 0;

/** Whether nothing but white space and a stray mark follows `at` in its paragraph. */
export const endsParagraph = (text: string, at: number): boolean =>
  /^[.,'"]?[^\S\n]*(?:\n|$)/.test(text.slice(at, at + 20));

const followsOn = (text: string, first: Passage, second: Passage): boolean =>
  first.closed &&
  first.family === second.family &&
  !startsParagraph(text, first.open) &&
  endsParagraph(text, first.close) &&
  startsParagraph(text, second.open) &&
  text
    .slice(first.close, second.open)
    .replace(/[.,'"]/, '')
    .trim() === '' &&
  endsParagraph(text, second.close);

/**
 * Joins a quotation that ends its paragraph with the paragraphs after it that are nothing but
 * quotation: the speaker goes on, only the marks were closed at each paragraph's end. A paragraph
 * that names no speaker at all opens no such run: two of them may be two people.
 * `He said, "One."\n\n"Two."` -> one passage, `One."\n\n"Two.`
 */
export function joinParagraphs(text: string, passages: readonly Passage[]): Passage[] {
  const joined: Passage[] = [];
  let last: Passage | null = null;
  for (const passage of passages) {
    const previous = joined.at(-1);
    if (previous && last && followsOn(text, { ...last, open: previous.open }, passage)) {
      joined[joined.length - 1] = {
        ...passage,
        open: previous.open,
        start: previous.start,
        runsOn: true,
      };
    } else joined.push(passage);
    last = passage;
  }
  return joined;
}
