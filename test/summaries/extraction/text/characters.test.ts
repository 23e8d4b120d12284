import { describe, expect, it } from 'vitest';
import {
  isLower,
  isSpaceAt,
  isUpper,
  isWordAt,
  matching,
  oneOf,
} from '../../../../src/summaries/extraction/text/characters.ts';

const codeOf = (glyph: string): number => glyph.charCodeAt(0);

describe('oneOf', () => {
  const isStop = oneOf('.!…');

  it.each(['.', '!', '…'])('knows %s', (glyph) => {
    expect(isStop(codeOf(glyph))).toBe(true);
  });

  it.each(['a', '?', '—', '\0'])('does not know %j', (glyph) => {
    expect(isStop(codeOf(glyph))).toBe(false);
  });

  it('knows nothing beyond the ends of a text', () => {
    expect(isStop(''.charCodeAt(0))).toBe(false);
  });
});

describe('matching', () => {
  it('answers for every unit as its pattern does, however often it is asked', () => {
    const pattern = /\p{Lu}/u;
    const isCapital = matching(pattern);
    for (let code = 0; code < 0x10000; code++) {
      const expected = pattern.test(String.fromCharCode(code));
      if (isCapital(code) !== expected || isCapital(code) !== expected)
        throw new Error(`wrong for ${code.toString(16)}`);
    }
  });

  it('matches nothing beyond the ends of a text', () => {
    const isLetter = matching(/\p{L}/u);
    expect(isLetter('a'.charCodeAt(1))).toBe(false);
    expect(isLetter('a'.charCodeAt(-1))).toBe(false);
  });
});

describe('what stands in a text', () => {
  it('tells letters, digits and white space', () => {
    expect([isWordAt('é-1', 0), isWordAt('é-1', 1), isWordAt('é-1', 2)]).toEqual([
      true,
      false,
      true,
    ]);
    expect(isWordAt('a', 1)).toBe(false);
  });

  it('takes the edges of a text for white space', () => {
    expect([isSpaceAt('a', -1), isSpaceAt('a', 0), isSpaceAt('a', 1)]).toEqual([true, false, true]);
    expect(Array.from('\t\n\u00a0\u2009\ufeff').every((glyph) => isSpaceAt(glyph, 0))).toBe(true);
  });

  it('tells capitals by the first character alone', () => {
    expect([isUpper('Éa'), isUpper('éA'), isLower('éA'), isUpper(''), isLower('1')]).toEqual([
      true,
      false,
      true,
      false,
      false,
    ]);
  });
});
