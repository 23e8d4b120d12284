import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Fonts } from './fonts.ts';
import { FAMILY, openFonts } from './fonts.ts';
import type { Sheet } from './picture.ts';
import { printingsSvg } from './printings.ts';
import { timelineSvg } from './timeline.ts';

/** For displays with two device pixels to a CSS pixel, as nearly all phones have. */
const SCALE = 2;

/** It can be started once in a thread. */
let engine: Promise<void> | null = null;

/** Draws sheets as PNG, `WIDTH * SCALE` pixels wide. The same sheet gives the same bytes. */
export const openDrawing = async (): Promise<(sheet: Sheet) => Uint8Array> => {
  const wasm = fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'));
  engine ??= initWasm(readFileSync(wasm));
  await engine;
  const fonts = openFonts();
  return (sheet) => {
    const svg = svgOf(fonts, sheet);
    const drawing = new Resvg(svg, {
      fitTo: { mode: 'zoom', value: SCALE },
      font: { fontBuffers: [...fonts.filesFor(svg)], defaultFontFamily: FAMILY },
    });
    const image = drawing.render();
    try {
      return image.asPng();
    } finally {
      image.free();
      drawing.free();
    }
  };
};

/** A sheet as SVG, complete in itself: it refers to nothing outside. */
export const svgOf = (fonts: Fonts, sheet: Sheet): string => {
  switch (sheet.kind) {
    case 'timeline':
      return timelineSvg(fonts, sheet);
    case 'printings':
      return printingsSvg(fonts, sheet);
  }
};
