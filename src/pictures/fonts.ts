import { create } from 'fontkit';
import type { Font } from 'fontkit';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A weight of the text. */
export type Weight = 'regular' | 'bold';

/** What a picture's letters are measured and drawn with. */
export type Fonts = {
  /** The width of a text in pixels, at a size in pixels. */
  measure(text: string, size: number, weight: Weight): number;
  /** The text with `▯` for every run of characters that cannot be drawn. */
  drawable(text: string): string;
  /** The files to draw these texts with. */
  filesFor(texts: string): readonly Uint8Array[];
};

/** The family the files of `FILES` name themselves. */
export const FAMILY = 'Inter';

const FILES = {
  regular: '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  bold: '@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf',
  /** For what the family lacks: Arabic, Hebrew, Armenian, Georgian and many signs. */
  others: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
} as const;

/** Stands for what cannot be drawn; all that is left out is said to be. */
export const UNDRAWABLE = '▯';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u;

/** Kerning makes a line a little wider or narrower than the sum of its letters. */
const SLACK = 1.01;

/** The fonts that come with the packages, read from disk once. */
export const openFonts = (): Fonts => {
  const load = (name: string) => readFileSync(fileURLToPath(import.meta.resolve(name)));
  const files = {
    regular: load(FILES.regular),
    bold: load(FILES.bold),
    others: load(FILES.others),
  };
  const open = (file: Buffer): Font => {
    const font = create(file);
    if (!('glyphForCodePoint' in font))
      throw new Error('a collection of fonts where one is wanted');
    return font;
  };
  const fonts = {
    regular: open(files.regular),
    bold: open(files.bold),
    others: open(files.others),
  };
  const widths = new Map<string, number>();

  const widthIn = (name: keyof typeof fonts, character: string): number => {
    const key = name + character;
    const known = widths.get(key);
    if (known !== undefined) return known;
    const width =
      fonts[name].glyphForCodePoint(codeOf(character)).advanceWidth / fonts[name].unitsPerEm;
    widths.set(key, width);
    return width;
  };
  const isIn = (name: keyof typeof fonts, character: string): boolean =>
    fonts[name].hasGlyphForCodePoint(codeOf(character));
  const isOwn = (character: string): boolean =>
    INVISIBLE.test(character) || isIn('regular', character);
  const isDrawable = (character: string): boolean => isOwn(character) || isIn('others', character);

  return {
    measure: (text, size, weight) => {
      const characters = Array.from(text).filter((one) => !INVISIBLE.test(one));
      // A line with anything from the second font is drawn in it as far as it goes.
      const isMixed = !characters.every(isOwn);
      const fontOf = (one: string) => (isMixed && isIn('others', one) ? 'others' : weight);
      return characters.reduce((sum, one) => sum + widthIn(fontOf(one), one), 0) * size * SLACK;
    },
    drawable: (text) =>
      Array.from(graphemes.segment(text), ({ segment }) =>
        Array.from(segment).every(isDrawable) ? segment : UNDRAWABLE,
      )
        .join('')
        .replace(/▯(?:\s*▯)+/gu, UNDRAWABLE),
    filesFor: (texts) => [
      files.regular,
      files.bold,
      ...(Array.from(texts).every(isOwn) ? [] : [files.others]),
    ],
  };
};

const codeOf = (character: string): number => character.codePointAt(0) ?? 0;
