import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { asciiFirst } from '../../../../src/summaries/extraction/text/ascii-first.ts';

const PATTERNS = [
  /\p{L}+/u,
  /[\p{L}\p{N}’-]+ \P{L}/u,
  /[^\p{L}\s]+$/u,
  /(?<![\p{L}\p{N}])(?:(\p{Lu})|k)\p{Ll}{1,2}?(?!\p{L})/u,
  /(?<=(?=(\p{L}))\p{Lu}\P{Ll}*)\p{Ll}|(?<!\p{M})[\]\p{N}]/u,
  /\p{Lu}[^\p{Lu}]/iu,
  /[^\P{L}k](?<name>\p{Ll}+)\\p\[/iu,
];

/** Letters whose other case is ASCII, letters of other scripts and planes, halves of them, a mark. */
const CHARACTERS = [
  ...'a A k K s S ß é É İ ı ж Ж 中 𐀀 𝐀 𝒶 9 ½ _ ’ - . \\ p [ ] \u0301 \u212a \u017f \ud835 \udc00'.split(
    ' ',
  ),
  ' ',
  '\n',
];

test.each(PATTERNS)('%s matches what it did', (pattern) => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 12 }), (characters) => {
      const text = characters.join('');
      expect(asciiFirst(pattern).exec(text)).toEqual(pattern.exec(text));
    }),
    { numRuns: 1000 },
  );
});

describe('what it leaves alone', () => {
  it('keeps the flags', () => expect(asciiFirst(/\p{L}/giu).flags).toBe('giu'));
  it('keeps a pattern without properties', () =>
    expect(asciiFirst(/[a-z\]]\\(?:\(|\))pL/u).source).toBe(/[a-z\]]\\(?:\(|\))pL/u.source));
});
