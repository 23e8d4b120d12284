import type { Match } from '../summaries/types.ts';
import type { Fonts } from './fonts.ts';
import type { Drawn } from './frame.ts';
import { COLOURS, framed, gap, MARGIN, paragraph, round, stack, WIDTH } from './frame.ts';
import type { Mark, MarkedAgainst, OutletColumn, PrintedRow, PrintingsSheet } from './picture.ts';
import type { Attributes, Svg } from './svg.ts';
import { element, textAt } from './svg.ts';

const ACCENT = '#7fd1de';

/** Few outlets get more room each. */
const COLUMN = { few: 112, many: 98 } as const;
const FEW = 2;

/** Of an outlet's name, largest first: the first at which no word of it has to be broken. */
const NAME_SIZES = [14, 13, 12, 11] as const;

const COLOUR: Readonly<Record<Match, string>> = {
  verbatim: '#86e5b4',
  trimmed: '#8fc1ff',
  reworded: '#ffd27a',
  disputed: '#ff9d9d',
};

/**
 * As in the texts of a card; the triangle and its mark are the sign of what contradicts. Words that are
 * only held against others are the same or not: none is right.
 */
const SIGN: Readonly<Record<MarkedAgainst, Readonly<Record<Match, string>>>> = {
  speaker: { verbatim: '✓', trimmed: '✂', reworded: '✎', disputed: '!' },
  shown: { verbatim: '=', trimmed: '✂', reworded: '≠', disputed: '!' },
};

/** Who printed what when, as SVG: a row for each record, a column for each outlet, a mark in each cell. */
export const printingsSvg = (fonts: Fonts, sheet: PrintingsSheet): string => {
  const { columns, rows, legend } = sheet;
  const wide = columns.length > FEW ? COLUMN.many : COLUMN.few;
  const textWidth = WIDTH - 2 * MARGIN - wide * columns.length - 12;
  const middleOf = (at: number): number => WIDTH - MARGIN - wide * (columns.length - at) + wide / 2;
  const cells = { middleOf, textWidth };
  return framed(fonts, sheet, ACCENT, (top) =>
    stack(top, [
      (y) => drawHead(fonts, columns, middleOf, wide, y),
      ...rows.flatMap((row) => [rule, drawRow(fonts, row, cells)]),
      rule,
      gap(4),
      drawLegend(fonts, legend),
    ]),
  );
};

const rule = (top: number): Drawn => ({
  svg: [
    element('rect', {
      x: MARGIN,
      y: round(top + 7),
      width: WIDTH - 2 * MARGIN,
      height: 1,
      fill: COLOURS.line,
    }),
  ],
  bottom: round(top + 15),
});

const drawHead = (
  fonts: Fonts,
  columns: readonly OutletColumn[],
  middleOf: (at: number) => number,
  wide: number,
  top: number,
): Drawn => {
  const width = wide - 6;
  const heads = columns.map(({ name, when }, at) => {
    const place = { x: middleOf(at), width };
    const size = NAME_SIZES.find((size) =>
      name.split(' ').every((word) => fonts.measure(word, size, 'bold') <= width),
    );
    const style = { size: size ?? NAME_SIZES[3], weight: 'bold' } as const;
    return stack(top, [
      (y) => paragraph(fonts, name, { ...place, y, most: 3 }, style, 'middle'),
      (y) =>
        paragraph(
          fonts,
          when,
          { ...place, y, most: 2 },
          { size: 13, fill: COLOURS.quiet },
          'middle',
        ),
    ]);
  });
  return {
    svg: heads.flatMap(({ svg }) => svg),
    bottom: Math.max(...heads.map(({ bottom }) => bottom)),
  };
};

type Cells = {
  readonly middleOf: (at: number) => number;
  readonly textWidth: number;
};

const drawRow =
  (fonts: Fonts, { who, text, note, marks }: PrintedRow, { middleOf, textWidth }: Cells) =>
  (top: number): Drawn => {
    const place = { x: MARGIN, width: textWidth };
    const told = stack(top, [
      ...(who === ''
        ? []
        : [
            (y: number) =>
              paragraph(
                fonts,
                who,
                { ...place, y, most: 1 },
                { size: 14, weight: 'bold', fill: COLOURS.quiet },
              ),
          ]),
      (y) => paragraph(fonts, text, { ...place, y, most: 3 }, { size: 15 }),
      ...(note === ''
        ? []
        : [
            (y: number) =>
              paragraph(fonts, note, { ...place, y, most: 3 }, { size: 13, fill: COLOURS.quiet }),
          ]),
    ]);
    const bottom = Math.max(told.bottom, top + 32);
    const middle = round((top + bottom) / 2);
    return {
      svg: [...told.svg, ...marks.flatMap((cell, at) => drawCell(cell, middleOf(at), middle))],
      bottom,
    };
  };

/** From the middle of one mark to that of the next in the same cell. */
const MARK_STEP = 35;

/** Marks side by side; a stroke where the outlet does not print it. */
const drawCell = (cell: readonly Mark[], x: number, y: number): readonly Svg[] =>
  cell.length === 0
    ? [element('rect', { x: x - 7, y: y - 1, width: 14, height: 2, fill: COLOURS.quiet })]
    : cell.flatMap((mark, at) => drawMark(mark, x + MARK_STEP * (at - (cell.length - 1) / 2), y));

/** A shape and a sign each: a disc, a hexagon, a diamond, a triangle; hollow where no words are the speaker's. */
const drawMark = ({ match, to }: Mark, x: number, y: number): readonly Svg[] => {
  const colour = COLOUR[match];
  const isFull = to === 'speaker';
  const look = isFull
    ? { fill: colour }
    : { fill: COLOURS.ground, stroke: colour, 'stroke-width': 2 };
  return [
    shape(match, x, y, look),
    textAt(x, match === 'disputed' ? y + 8 : y + 5, SIGN[to][match], {
      'font-size': 17,
      'font-weight': 700,
      'text-anchor': 'middle',
      fill: isFull ? COLOURS.ground : colour,
    }),
  ];
};

const shape = (match: Match, x: number, y: number, look: Attributes): Svg => {
  switch (match) {
    case 'verbatim':
      return element('circle', { cx: x, cy: y, r: 14, ...look });
    case 'trimmed':
      return polygon(x, y, look, [-16, 0, -8, -13, 8, -13, 16, 0, 8, 13, -8, 13]);
    case 'reworded':
      return polygon(x, y, look, [0, -17, 17, 0, 0, 17, -17, 0]);
    case 'disputed':
      return polygon(x, y, look, [0, -16, 18, 14, -18, 14]);
  }
};

/** Corners as x, y, x, y… around the middle. */
const polygon = (x: number, y: number, look: Attributes, corners: readonly number[]): Svg =>
  element('polygon', {
    points: corners.map((by, at) => round((at % 2 === 0 ? x : y) + by)).join(' '),
    ...look,
  });

/** From left to right, in as many lines as it takes. */
const drawLegend =
  (fonts: Fonts, legend: PrintingsSheet['legend']) =>
  (top: number): Drawn => {
    const style = { size: 13, fill: COLOURS.quiet };
    const svg: Svg[] = [];
    let x = MARGIN;
    let y = top;
    for (const { mark, word } of legend) {
      const width = 44 + fonts.measure(word, style.size, 'regular') + 14;
      if (x > MARGIN && x + width > WIDTH - MARGIN) {
        x = MARGIN;
        y += 38;
      }
      svg.push(
        ...drawCell(mark === null ? [] : [mark], x + 17, y + 17),
        ...paragraph(fonts, word, { x: x + 40, y: y + 8, width: WIDTH, most: 1 }, style).svg,
      );
      x += width;
    }
    return { svg, bottom: y + 36 };
  };
