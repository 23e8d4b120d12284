import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneLine, plainCharacters } from '../../../src/summaries/reading/characters.ts';

test.each<[string, string, string]>([
  ['line ends of every kind', 'a\r\nb\rc\u2028d\u2029e\u0085f\vg\fh', 'a\nb\nc\nd\ne\nf\ng\nh'],
  ['control characters', 'a\u0000b\u001b\u007fc\td', 'abc\td'],
  ['a lone surrogate', 'a\ud800b', 'a\ufffdb'],
  ['soft hyphens and zero-width spaces', 'sepa\u00adra\u200btist', 'separatist'],
  ['direction overrides', 'a\u202egnp.exe\u2066', 'agnp.exe'],
  ['letters in two parts', 'Jose\u0301', 'José'],
  ['emoji joined of several', '👩‍🌾', '👩‍🌾'],
])('%s', (_, text, plain) => {
  expect(plainCharacters(text)).toBe(plain);
});

test('a million marks on one letter are cut to thirty', () => {
  const marks = '\u0316'.repeat(1_000_000);
  expect(plainCharacters(`a${marks}b`)).toBe(`a${'\u0316'.repeat(30)}b`);
});

test('doing it twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const once = plainCharacters(text);
      expect(plainCharacters(once)).toBe(once);
      expect(oneLine(oneLine(text))).toBe(oneLine(text));
    }),
  );
});
