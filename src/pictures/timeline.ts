import type { EntryStatus } from '../summaries/types.ts';
import type { Fonts } from './fonts.ts';
import type { Drawn } from './frame.ts';
import { COLOURS, framed, gap, MARGIN, paragraph, round, stack, WIDTH } from './frame.ts';
import type { TimelineRow, TimelineSheet } from './picture.ts';
import type { Svg } from './svg.ts';
import { element } from './svg.ts';

const ACCENT = '#b7a6ea';

/** Where the line of time runs, and where the text beside it begins. */
const LINE_X = MARGIN + 9;
const TEXT_X = LINE_X + 24;
const TEXT_WIDTH = WIDTH - MARGIN - TEXT_X;

const COLOUR: Readonly<Record<EntryStatus, string>> = {
  happened: '#8fc1ff',
  said: '#ffd27a',
  due: '#86e5b4',
  denied: '#ff9f9f',
};

/** A timeline as SVG: a mark for each entry on one line, what was told beside it. */
export const timelineSvg = (fonts: Fonts, sheet: TimelineSheet): string =>
  framed(fonts, sheet, ACCENT, (top) => {
    const rows = stack(
      top,
      sheet.rows.flatMap((row, at) => [...(at > 0 ? [gap(14)] : []), drawRow(fonts, row)]),
    );
    const line = element('rect', {
      x: LINE_X - 1,
      y: top + 9,
      width: 2,
      height: round(rows.bottom - top - 9),
      fill: COLOURS.line,
    });
    return { svg: [line, ...rows.svg], bottom: rows.bottom };
  });

const drawRow =
  (fonts: Fonts, { when, status, state, text, by }: TimelineRow) =>
  (top: number): Drawn => {
    const head = `${when} · ${state}`;
    const heading = paragraph(
      fonts,
      head,
      { x: TEXT_X, y: top, width: TEXT_WIDTH, most: 1 },
      { size: 14, weight: 'bold', fill: COLOUR[status] },
    );
    const below = stack(heading.bottom + 2, [
      (y) => paragraph(fonts, text, { x: TEXT_X, y, width: TEXT_WIDTH, most: 2 }, { size: 16 }),
      (y) =>
        paragraph(
          fonts,
          by,
          { x: TEXT_X, y: y + 1, width: TEXT_WIDTH, most: 1 },
          { size: 13, fill: COLOURS.quiet },
        ),
    ]);
    return {
      svg: [mark(status, LINE_X, round(top + 9)), ...heading.svg, ...below.svg],
      bottom: below.bottom,
    };
  };

/** A full circle happened, a speech bubble was said, an empty diamond is due, a struck ring is denied: told apart without colour. */
const mark = (status: EntryStatus, x: number, y: number): Svg => {
  const fill = COLOUR[status];
  const edge = { stroke: COLOURS.ground, 'stroke-width': 3 };
  switch (status) {
    case 'happened':
      return element('circle', { cx: x, cy: y, r: 8, fill, ...edge });
    case 'said':
      return element('path', {
        d: `M${String(x - 10)} ${String(y - 8)}h20v13h-10l-6 6v-6h-4z`,
        fill,
        'stroke-linejoin': 'round',
        ...edge,
      });
    case 'due':
      return element('path', {
        d: `M${String(x)} ${String(y - 9)}l9 9l-9 9l-9 -9z`,
        fill: COLOURS.ground,
        stroke: fill,
        'stroke-width': 3,
      });
    case 'denied':
      return element('path', {
        d: `M${String(x - 7)} ${String(y)}a7 7 0 1 0 14 0a7 7 0 1 0 -14 0M${String(x - 5)} ${String(y + 5)}l10 -10`,
        fill: COLOURS.ground,
        stroke: fill,
        'stroke-width': 3,
      });
  }
};
