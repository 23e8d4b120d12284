import { Resvg } from '@resvg/resvg-wasm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureOf } from '../../src/cards/pictures/index.ts';
import { limits } from '../../src/cards/message/limits.ts';
import { wordsOf } from '../../src/cards/words/index.ts';
import { LANGUAGES } from '../../src/language.ts';
import { openDrawing, svgOf } from '../../src/pictures/draw.ts';
import { openFonts } from '../../src/pictures/fonts.ts';
import type { Mark, PrintingsSheet, TimelineSheet } from '../../src/pictures/picture.ts';
import { MATCHES } from '../../src/summaries/types.ts';
import type { Match } from '../../src/summaries/types.ts';
import { anyAnswer } from '../support/answers.ts';
import { hostileText } from '../support/hostile.ts';
import { readPng } from '../support/png.ts';

const draw = await openDrawing();
const fonts = openFonts();

const timeline: TimelineSheet = {
  kind: 'timeline',
  title: 'Timeline: the bridge',
  rows: [
    { when: 'May 2, 2026', status: 'happened', state: 'happened', text: 'It shut.', by: 'A' },
    { when: 'by June 2026', status: 'due', state: 'due', text: 'It opens again.', by: 'A and B' },
  ],
  foot: [],
  undrawable: '▯ is what cannot be drawn.',
  missing: '',
};
const bySpeaker = (...matches: readonly Match[]): Mark[] =>
  matches.map((match) => ({ match, to: 'speaker' }));
const printings: PrintingsSheet = {
  kind: 'printings',
  title: 'Who printed what when: the bridge',
  columns: [
    { name: 'Harbour Gazette', when: 'May 2, 2026' },
    { name: 'Coast Daily', when: 'May 3, 2026' },
  ],
  rows: [
    {
      who: 'Ana Ruiz',
      text: '“It is shut.”',
      note: '',
      marks: [bySpeaker('verbatim', 'reworded'), []],
    },
  ],
  legend: [
    { mark: bySpeaker('verbatim')[0]!, word: 'verbatim' },
    { mark: bySpeaker('reworded')[0]!, word: 'reworded' },
    { mark: null, word: 'not printed' },
  ],
  foot: [],
  undrawable: '▯ is what cannot be drawn.',
  missing: '',
};
const saying = (text: string): TimelineSheet => ({
  ...timeline,
  rows: [{ ...timeline.rows[0], text }],
});

describe('a picture', () => {
  it.each([timeline, printings])('is a PNG for screens of two pixels to one: $kind', (sheet) => {
    const png = draw(sheet);
    const { width, height } = readPng(png);
    expect(width).toBe(1100);
    const [, stated] = /height="(\d+)"/.exec(svgOf(fonts, sheet)) ?? [];
    expect(height).toBe(2 * Number(stated));
    expect(draw(sheet)).toEqual(png);
  });

  it('marks each printing with the sign it has in the texts of a card', () => {
    const marks = [bySpeaker('verbatim', 'trimmed', 'reworded')];
    const svg = svgOf(fonts, { ...printings, rows: [{ ...printings.rows[0], marks }] });
    for (const match of ['verbatim', 'trimmed', 'reworded'] as const) {
      const [sign = '?'] = wordsOf('en').matchAlone[match];
      expect(svg).toContain(`>${sign}</text>`);
      expect(fonts.drawable(sign)).toBe(sign);
    }
  });

  it('has no sign that calls words right or wrong where none are the speaker’s', () => {
    const marks = MATCHES.map((match): Mark => ({ match, to: 'shown' }));
    const note = 'Nobody knows.';
    const row = { ...printings.rows[0], note, marks: [marks] };
    const svg = svgOf(fonts, { ...printings, legend: [], rows: [row] });
    expect([...svg.matchAll(/>(\S)<\/text>/g)].map(([, sign]) => sign)).toEqual([
      '=',
      '✂',
      '≠',
      '!',
    ]);
    expect(svg).toContain(note);
    for (const sign of '=≠') expect(fonts.drawable(sign)).toBe(sign);
  });

  it('grows with what it shows, and stays a picture that a phone can show', () => {
    const long = 'and then the council put it off again '.repeat(9);
    const row = { ...timeline.rows[0], text: long, by: long, when: long };
    const { height } = readPng(draw({ ...timeline, title: long, rows: [row, row, row, row, row] }));
    expect(height).toBeGreaterThan(readPng(draw(timeline)).height);
    expect(height).toBeLessThan(1400);
  });

  it.each([
    'The Associated Press',
    'The Sydney Morning Herald',
    'Local Democracy Wire',
    'The Washington Post',
    'Agence France-Presse',
  ])('names %s whole above a narrow column', (name) => {
    const column = { name, when: 'September 22, 2026' };
    const svg = svgOf(fonts, { ...printings, columns: [column, column, column] });
    expect(svg).not.toContain('…');
    for (const word of name.split(' ')) expect(svg).toContain(word);
  });

  it.each([
    ['Łódź, Søren, façade, Ærø, naïveté'],
    ['Ο δήμος έκλεισε τη γέφυρα'],
    ['Мост закрыт с мая'],
    ['الجسر مغلق'],
    ['הגשר סגור'],
  ])('draws %s', (text) => {
    expect(fonts.drawable(text)).toBe(text);
    expect(svgOf(fonts, saying(text))).not.toContain(timeline.undrawable);
  });

  it.each([
    ['橋は閉鎖', '▯'],
    ['the 橋は bridge', 'the ▯ bridge'],
    ['a 🏳️‍🌈 b', 'a ▯ b'],
    ['पुल बंद', '▯'],
  ])('says what it cannot draw: %s', (text, drawn) => {
    expect(fonts.drawable(text)).toBe(drawn);
    expect(svgOf(fonts, saying(text))).toContain(timeline.undrawable);
  });

  it('measures no line narrower than it is drawn', () => {
    for (const text of ['Harbour Gazette reports it', 'AVAWAToYo', 'Мост и الجسر', 'mmmmWWWW']) {
      const box = new Resvg(
        `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="50"><text y="30" font-size="20" font-family="Inter">${text}</text></svg>`,
        { font: { fontBuffers: [...fonts.filesFor(text)], defaultFontFamily: 'Inter' } },
      ).innerBBox();
      expect(box?.width).toBeLessThanOrEqual(fonts.measure(text, 20, 'regular'));
    }
  });
});

describe('pictures of any answer', () => {
  const words = fc.constantFrom(...LANGUAGES).map(wordsOf);
  const ELEMENTS = /^(?:svg|rect|circle|path|polygon|text)$/;

  it('are well-formed, of our own elements alone, and refer to nothing outside', () => {
    fc.assert(
      fc.property(anyAnswer(hostileText(), 6), words, (answer, words) => {
        const picture = pictureOf(words, answer);
        fc.pre(picture !== null);
        const svg = svgOf(fonts, picture.sheet);
        // Reads it as XML, strictly.
        new Resvg(svg).free();
        for (const [, name = ''] of svg.matchAll(/<\/?([^\s>/]+)/g)) expect(name).toMatch(ELEMENTS);
        expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
          /<[^>]*(?:href|url\(|style=|on\w+=)/i,
        );
      }),
      { numRuns: 40 },
    );
  });

  it('have words for them that Discord takes', () => {
    fc.assert(
      fc.property(anyAnswer(hostileText(), 6), words, (answer, words) => {
        const picture = pictureOf(words, answer);
        fc.pre(picture !== null);
        expect(picture.alt.length).toBeGreaterThan(0);
        expect(picture.alt.length).toBeLessThanOrEqual(limits.altCharacters);
        expect(picture.alt).not.toMatch(/\p{Cc}|\p{Bidi_Control}|\p{Cs}/u);
      }),
      { numRuns: 150 },
    );
  });
});
