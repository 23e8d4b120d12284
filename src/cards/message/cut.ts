const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What is kept of a text, and how many characters (code points) of it are not. */
type Cut = { readonly kept: string; readonly rest: number };

/**
 * The beginning of a text, at most `most` UTF-16 units: between words where a word ends in the
 * second half, else between graphemes, and never inside a surrogate pair.
 *
 * `cutText('one two three', 9)` -> `{ kept: 'one two', rest: 5 }`
 */
export const cutText = (text: string, most: number): Cut => {
  if (text.length <= most) return { kept: text, rest: 0 };
  const end = wordEnd(text, graphemeEnd(text, most), most);
  return { kept: text.slice(0, end), rest: codePoints(text.slice(end).trimStart()) };
};

/** What is kept of a text, as cut: `cutShort('Of both types.')` -> `'Of both types…'` */
export const cutShort = (kept: string): string => `${kept.replace(/[.,;:\s]+$/, '')}…`;

/** A name or title for one line: `shorten('The long title', 9)` -> `'The long…'`. */
export const shorten = (text: string, most: number): string =>
  text.length <= most ? text : cutShort(cutText(text, most - 1).kept);

/** Letters and marks of which each is a grapheme by itself, whatever plain one stands beside it. */
const PLAIN = /[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e]/;

const isPlain = (letter: string | undefined): boolean => letter !== undefined && PLAIN.test(letter);

const graphemeEnd = (text: string, most: number): number => {
  // Two of them settle it: segmenting takes longer than writing the rest of a card.
  if (isPlain(text[most - 1]) && isPlain(text[most])) return most;
  // A whole character more than fits, so that a grapheme ending exactly at `most` is seen to end there.
  let end = 0;
  for (const { index } of graphemes.segment(text.slice(0, most + 2)))
    if (index <= most) end = index;
  if (end > 0) return end;
  const last = text.charCodeAt(most - 1);
  return last >= 0xd800 && last <= 0xdbff ? most - 1 : most;
};

const wordEnd = (text: string, end: number, most: number): number => {
  if (text[end] === ' ') return end;
  const space = text.lastIndexOf(' ', end - 1);
  return space > most / 2 ? space : end;
};

const codePoints = (text: string): number => {
  let count = 0;
  for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) count += 1;
  return count;
};
