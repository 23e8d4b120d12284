const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const words = new Intl.Segmenter('en', { granularity: 'word' });

/** How wide a text is, in the units of the width asked for. */
type Measure = (text: string) => number;

/**
 * A text in at most `most` lines of a width, broken between words; what does not fit is cut at a
 * word's end, and an ellipsis says so.
 *
 * @example breakLines('one two three', 7, 2, ({ length }) => length) // ['one two', 'three']
 */
export const breakLines = (
  text: string,
  width: number,
  most: number,
  measure: Measure,
): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text, width, measure)) {
    if (measure((line + piece).trimEnd()) <= width) {
      line += piece;
      continue;
    }
    if (lines.length + 1 === most) return [...lines, withEllipsis(line, width, measure)];
    lines.push(line.trimEnd());
    line = piece.trimStart();
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
};

/** Words with the space and marks around them; a word wider than a line in graphemes. */
const pieces = (text: string, width: number, measure: Measure): readonly string[] => {
  const found: string[] = [];
  for (const { segment } of words.segment(text)) {
    const last = found.at(-1);
    // A mark stays with the word before it, and an opening one with the word behind.
    if (last !== undefined && !/\s$/u.test(last) && !/^\s/u.test(segment))
      found[found.length - 1] = last + segment;
    else found.push(segment);
  }
  return found.flatMap((piece) =>
    measure(piece) <= width ? [piece] : Array.from(graphemes.segment(piece), (one) => one.segment),
  );
};

const withEllipsis = (line: string, width: number, measure: Measure): string => {
  const kept = Array.from(graphemes.segment(line.trimEnd()), ({ segment }) => segment);
  let cut = `${kept.join('')}…`;
  while (kept.length > 0 && measure(cut) > width) {
    const space = kept.lastIndexOf(' ');
    kept.length = space > 0 ? space : kept.length - 1;
    cut = `${kept.join('')}…`;
  }
  return cut;
};
