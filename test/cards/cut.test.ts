import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText, shorten } from '../../src/cards/message/cut.ts';
import { menuLine } from '../../src/cards/parts/gestures.ts';
import { hostileText } from '../support/hostile.ts';

describe('cutting a text', () => {
  it.each([
    ['short enough', 'one two', 7, 'one two', 0],
    ['between words', 'one two three', 9, 'one two', 5],
    ['where a word ends', 'one two three', 7, 'one two', 5],
    ['inside the only word', 'abcdefghij', 4, 'abcd', 6],
    ['a word that begins early', 'a bcdefghij', 8, 'a bcdefg', 3],
    ['not inside a surrogate pair', 'ab😀c', 3, 'ab', 2],
    ['not inside an emoji of several', 'ab👩‍👧c', 6, 'ab', 4],
    ['not before a skin tone', 'a👍🏽', 3, 'a', 2],
    ['not before a mark', 'abe\u0301c', 3, 'ab', 3],
    ['a grapheme longer than what is kept', 'e\u0301\u0301\u0301', 2, 'e\u0301', 2],
    ['a surrogate pair longer than what is kept', '😀', 1, '', 1],
  ])('%s', (_, text, most, kept, rest) => {
    expect(cutText(text, most)).toEqual({ kept, rest });
  });

  it('puts one mark where a line ends, not two', () => {
    expect(shorten('Of both types. And more of them', 18)).toBe('Of both types…');
    expect(menuLine('Of these and of all those other types. '.repeat(3), 'x')?.label).toMatch(
      /\p{L}…$/u,
    );
  });

  it('keeps a beginning, never too long and never half a character', () => {
    fc.assert(
      fc.property(hostileText(), fc.integer({ min: 1, max: 80 }), (text, most) => {
        const whole = text.toWellFormed();
        const { kept, rest } = cutText(whole, most);
        expect(whole.startsWith(kept)).toBe(true);
        expect(kept.length).toBeLessThanOrEqual(most);
        expect(kept.isWellFormed()).toBe(true);
        expect(rest).toBe(Array.from(whole.slice(kept.length).trimStart()).length);
      }),
    );
  });

  it('cuts a word too long only where a grapheme ends', () => {
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
    const units = Array.from('aé©!\u0301\u200d\ufe0f👍🏽한');
    const word = fc.string({ unit: fc.constantFrom(...units), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(word, fc.integer({ min: 1, max: 8 }), (text, most) => {
        const { kept } = cutText(text, most);
        const ends = [...graphemes.segment(text)].map(({ index }) => index);
        const fitting = ends.filter((end) => end > 0 && end <= most);
        if (text.length > most && fitting.length > 0) expect(kept.length).toBe(fitting.at(-1));
      }),
    );
  });

  it('takes no longer for 5 MB than it must', () => {
    expect(cutText('word '.repeat(1_000_000), 50).rest).toBe(4_999_950);
  });
});

describe('shortening a name', () => {
  it.each([
    ['The long title', 9, 'The long…'],
    ['The long', 8, 'The long'],
    ['Donaudampfschifffahrt', 10, 'Donaudamp…'],
  ])('%s to %i', (text, most, short) => {
    expect(shorten(text, most)).toBe(short);
  });
});
