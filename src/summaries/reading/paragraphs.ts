import { BULLET, endsOpen, endsSentence, isListItem, startsLower } from './prose.ts';

/** Pages are wrapped at widths between these, in UTF-16 units. */
const MIN_WRAP_WIDTH = 30;
const MAX_WRAP_WIDTH = 130;

/** Fewer line breaks than this tell nothing about a page's width. */
const MIN_BREAKS = 3;

/** A line is full from this share of the width on. */
const FULL_SHARE = 0.93;

/** In a block of fewer lines the longest is no measure of the others. */
const MIN_TELLING_LINES = 3;

/** So many of a wrapped page's breaks must fall where the next word did not fit. */
const MIN_TIGHT_SHARE = 0.6;

/** In Markdown a newline is a space, but a line longer than this was never wrapped: it is a paragraph. */
const MAX_SOFT_LINE = 200;

const BULLETS = /^(?:[•‣▪●◦·*+]|-(?= +\p{L}))\s+(?=\S)/u;
const RULE = /^(?:[-*_=~]\s?){2,}$/;
const HYPHEN_END = /\p{L}-$/u;

/** How a page is laid out. */
export type Layout = {
  /** Whether a newline within a paragraph is a space, as in Markdown. */
  readonly softBreaks: boolean;
  /** Lines that are never part of a paragraph: buttons, share lines, credits. */
  readonly standsAlone: (line: string) => boolean;
};

/**
 * The paragraphs of a page: parted by blank lines, by list items and by rules, and by single
 * newlines unless these only wrap the text.
 *
 * `'One two\nthree.\n\nFour.'` -> `['One two three.', 'Four.']`; `'Title\nFirst words.'` -> two.
 */
export function paragraphsOf(text: string, layout: Layout): readonly string[] {
  const blocks = blocksOf(text.split('\n').map(tidyLine));
  const width = usualWidth(blocks);
  // A page without one blank line parts its paragraphs by single newlines, in Markdown too.
  const softBreaks = layout.softBreaks && blocks.length > 1;
  return blocks.flatMap((lines) => {
    const widest = lines.length >= MIN_TELLING_LINES ? widestBreak(lines) : width;
    const limit = isWidth(width) && isWidth(widest) ? widest : Infinity;
    const apart = new Set(lines.length > 1 ? lines.filter(layout.standsAlone) : []);
    return joinWhere(
      lines,
      (before, after) =>
        !apart.has(before) && !apart.has(after) && belongTogether(before, after, limit, softBreaks),
    );
  });
}

/**
 * Neighbouring pieces of text joined where `isOne` says so of two of them: with a space, or without
 * after a hyphen (`'oil-'` and `'rich'`). Every piece is looked at as it was before joining.
 *
 * `joinWhere(['a', 'b', 'C'], startsLower of the second)` -> `['a b', 'C']`
 */
export function joinWhere(
  pieces: readonly string[],
  isOne: (before: string, after: string) => boolean,
): readonly string[] {
  const groups: string[][] = [];
  pieces.forEach((piece, at) => {
    const before = pieces[at - 1];
    if (before !== undefined && isOne(before, piece))
      groups.at(-1)?.push(gap(before, piece), piece);
    else groups.push([piece]);
  });
  return groups.map((group) => group.join(''));
}

const gap = (before: string, after: string): string =>
  HYPHEN_END.test(before.slice(-2)) && startsLower(after) ? '' : ' ';

/** Whether a sentence goes on from one line or paragraph to the next: `'said the'`, `'office'` -> `true` */
export const sentenceGoesOn = (before: string, after: string): boolean =>
  !endsSentence(before) && !isListItem(after) && (startsLower(after) || endsOpen(before));

function tidyLine(line: string): string {
  const tidy = line.replace(/\s+/g, ' ').trim();
  return RULE.test(tidy) ? '' : tidy.replace(BULLETS, BULLET);
}

function belongTogether(
  before: string,
  after: string,
  width: number,
  softBreaks: boolean,
): boolean {
  if (isListItem(after)) return false;
  if (sentenceGoesOn(before, after) || isTight(before, after, width)) return true;
  return softBreaks && before.length <= MAX_SOFT_LINE && after.length <= MAX_SOFT_LINE;
}

/** Lines with no blank line between them. */
function blocksOf(lines: readonly string[]): readonly (readonly string[])[] {
  const blocks: string[][] = [[]];
  for (const line of lines)
    if (line !== '') blocks.at(-1)?.push(line);
    else blocks.push([]);
  return blocks.filter((block) => block.length > 0);
}

/** The width a page is wrapped at as most of its lines tell it; infinity where it is not wrapped. */
function usualWidth(blocks: readonly (readonly string[])[]): number {
  const lengths = blocks.flatMap((lines) => lines.slice(0, -1).map((line) => line.length));
  const median = lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0;
  if (lengths.length < MIN_BREAKS || !isWidth(median)) return Infinity;
  const tight = blocks.reduce((sum, lines) => sum + tightBreaks(lines, median), 0);
  return tight >= lengths.length * MIN_TIGHT_SHARE ? median : Infinity;
}

const isWidth = (width: number): boolean => width >= MIN_WRAP_WIDTH && width <= MAX_WRAP_WIDTH;

/** The longest line that another follows. */
const widestBreak = (lines: readonly string[]): number =>
  lines.slice(0, -1).reduce((most, line) => Math.max(most, line.length), 0);

function tightBreaks(lines: readonly string[], usual: number): number {
  const width = lines.length >= MIN_TELLING_LINES ? widestBreak(lines) : usual;
  return lines.slice(0, -1).filter((line, at) => isTight(line, lines[at + 1] ?? '', width)).length;
}

/** Whether the first word of the next line did not fit on this one, or hardly: letters differ in width. */
const isTight = (line: string, next: string, width: number): boolean =>
  line.length + 1 + firstWord(next).length > width * FULL_SHARE;

const firstWord = (line: string): string => line.slice(0, `${line} `.indexOf(' '));
