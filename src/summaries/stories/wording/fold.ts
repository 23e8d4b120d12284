/** Characters that show nothing: soft hyphen, zero-width space, word joiner, byte order mark. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
const DOUBLE_MARKS = /[“”„‟«»‹›＂]|``|''/g;
const SINGLE_MARKS = /[‘’‚‛`´ʼ]/g;
/** Marks inside marks change kind with the marks around them; after a figure they mean feet and inches. */
const MARK_OF_SPEECH = /(?<!\p{N})"/gu;
/** Quoted inside the words and ending in a figure: the mark after it is no inches. */
const QUOTED_FIGURE = /(?<=\s)"([^"\s][^"]{0,60}(?<=\p{N})|\p{N})"(?=[\s.,;:!?)—]|$)/gu;
const ELLIPSIS = / ?(?:\[ ?(?:…|\.{3,}) ?\]|\( ?(?:…|\.{3,}) ?\)|…|\.{3,}|\.(?: \.){2,}) ?/g;
/** A dash between clauses, however set; a hyphen inside a word or a sign before a figure is none. */
const DASH = / ?(?:[—―]|-{2,}) ?| [–-] /g;
const HYPHEN = /[‐‑‒–−]/g;
/** "[T]he": an editor's mark that only the case of the first letter was changed. */
const BRACKETED_FIRST = /^\[(\p{L})\](?=\p{L})/u;

const OPENING = `"' ,;:—…`;
const CLOSING = `"' ,;:—….!`;

/** Without marks, stops and white space before the words: `withoutLead('"ready,"')` -> `'ready,"'` */
export const withoutLead = (text: string): string => {
  let start = 0;
  while (start < text.length && OPENING.includes(text.charAt(start))) start++;
  return text.slice(start);
};

/** Without those after the words: `withoutTail('"ready,"')` -> `'"ready'` */
export const withoutTail = (text: string): string => {
  let end = text.length;
  while (end > 0 && CLOSING.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
};

/** Whether the text ends in feet or inches (`it was 6'`) rather than in the partner of a mark before it. */
const endsInFeet = (text: string): boolean =>
  /\p{N}["']$/u.test(text.slice(-3)) && !OPENING.includes(text.charAt(0));

const withoutEdges = (text: string): string =>
  endsInFeet(text) ? text : withoutTail(withoutLead(text));

/** `lowerFirst('The US')` -> `'the US'` */
export const lowerFirst = (text: string): string => {
  const first = String.fromCodePoint(
    ...[text.codePointAt(0)].filter((point) => point !== undefined),
  );
  return first.toLowerCase() + text.slice(first.length);
};

/**
 * Words as compared: two quotations are the same words exactly if this gives the same string.
 * Folded are the kind of quote marks, dashes and ellipses, white space, punctuation around the
 * whole and the case of its first letter. Everything between the words stays, and so do question
 * marks and signs on figures.
 *
 * `foldWording('“The US is  ready,”')` -> `'the US is ready'`
 */
export const foldWording = (text: string): string =>
  lowerFirst(
    withoutEdges(
      text
        .normalize('NFC')
        .replace(INVISIBLE, '')
        .replace(/\s+/g, ' ')
        .replace(DOUBLE_MARKS, '"')
        .replace(SINGLE_MARKS, "'")
        .replace(QUOTED_FIGURE, "'$1'")
        .replace(MARK_OF_SPEECH, "'")
        .replace(ELLIPSIS, ' … ')
        .replace(DASH, ' — ')
        .replace(HYPHEN, '-')
        .replace(/ {2,}/g, ' '),
    ).replace(BRACKETED_FIRST, '$1'),
  );
