import type { Fonts, Weight } from './fonts.ts';
import { FAMILY, UNDRAWABLE } from './fonts.ts';
import { breakLines } from './lines.ts';
import type { Sheet } from './picture.ts';
import type { Svg } from './svg.ts';
import { element, textAt } from './svg.ts';

/** In CSS pixels: as wide as Discord shows a picture on a desktop. */
export const WIDTH = 550;
export const MARGIN = 24;

/**
 * A ground of its own, so that it reads alike on a dark page and on a light one. Every colour of
 * text has a contrast to the ground of more than 7 to 1 (WCAG AAA).
 */
export const COLOURS = {
  ground: '#1b1d26',
  line: '#434857',
  text: '#f4f5f7',
  quiet: '#b9bfcc',
} as const;

/** Baseline to baseline, as a part of the size. */
const LEADING = 1.32;

/** What is drawn from some height on, and where it ends. */
export type Drawn = { readonly svg: readonly Svg[]; readonly bottom: number };

export type Style = { readonly size: number; readonly weight?: Weight; readonly fill?: string };

/** Draws lines of text, the first one's top at `y`. */
export const paragraph = (
  fonts: Fonts,
  text: string,
  { x, y, width, most }: { x: number; y: number; width: number; most: number },
  { size, weight = 'regular', fill = COLOURS.text }: Style,
  anchor: 'start' | 'middle' | 'end' = 'start',
): Drawn => {
  const lines = breakLines(fonts.drawable(text), width, most, (line) =>
    fonts.measure(line, size, weight),
  );
  const style = {
    'font-size': size,
    'font-weight': weight === 'bold' ? 700 : 400,
    'text-anchor': anchor,
    fill,
  };
  return {
    svg: lines.map((line, at) => textAt(x, round(y + size * (at * LEADING + 0.95)), line, style)),
    bottom: round(y + lines.length * size * LEADING),
  };
};

/** Heights to a tenth of a pixel: the same picture is the same text, whatever was added up. */
export const round = (height: number): number => Math.round(height * 10) / 10;

/** Parts below one another. */
export const stack = (top: number, parts: readonly ((top: number) => Drawn)[]): Drawn =>
  parts.reduce<Drawn>(
    (above, draw) => {
      const { svg, bottom } = draw(above.bottom);
      return { svg: [...above.svg, ...svg], bottom };
    },
    { svg: [], bottom: top },
  );

export const gap =
  (height: number) =>
  (top: number): Drawn => ({ svg: [], bottom: round(top + height) });

const BRAND = 'On Record';

/** A whole picture: title, what it shows, small print. */
export const framed = (
  fonts: Fonts,
  { title, foot, undrawable }: Sheet,
  accent: string,
  body: (top: number) => Drawn,
): string => {
  const above = stack(MARGIN - 4, [
    (y) =>
      paragraph(
        fonts,
        title,
        { x: MARGIN, y, width: WIDTH - 2 * MARGIN, most: 2 },
        { size: 21, weight: 'bold' },
      ),
    gap(14),
    body,
  ]);
  const isPartial = above.svg.join('').includes(UNDRAWABLE);
  const small: Style = { size: 13, fill: COLOURS.quiet };
  const brandWidth = fonts.measure(BRAND, small.size, 'bold');
  const footWidth = WIDTH - 2 * MARGIN - brandWidth - 16;
  const below = stack(above.bottom + 12, [
    ...[...foot, ...(isPartial ? [undrawable] : [])].map(
      (line) => (y: number) =>
        paragraph(fonts, line, { x: MARGIN, y, width: footWidth, most: 2 }, small),
    ),
  ]);
  const height = Math.ceil(Math.max(below.bottom, above.bottom + 12 + 17) + MARGIN - 8);
  const brand = textAt(WIDTH - MARGIN, height - MARGIN + 4, BRAND, {
    'font-size': small.size,
    'font-weight': 700,
    'text-anchor': 'end',
    fill: accent,
  });
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: WIDTH,
      height,
      viewBox: `0 0 ${String(WIDTH)} ${String(height)}`,
      'font-family': FAMILY,
    },
    element('rect', { width: WIDTH, height, fill: COLOURS.ground }),
    element('rect', { width: WIDTH, height: 5, fill: accent }),
    ...above.svg,
    ...below.svg,
    brand,
  );
};
