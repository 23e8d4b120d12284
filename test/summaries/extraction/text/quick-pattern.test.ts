import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { quickPattern } from '../../../../src/summaries/extraction/text/quick-pattern.ts';

const PATTERNS = [
  /\p{L}+/u,
  /[\p{L}\p{N}’-]+ \P{L}/u,
  /[^\p{L}\s]+$/u,
  /(?<![\p{L}\p{N}])(?:(\p{Lu})|k)\p{Ll}{1,2}?(?!\p{L})/u,
  /(?<=(?=(\p{L}))\p{Lu}\P{Ll}*)\p{Ll}|(?<!\p{M})[\]\p{N}]/u,
  /\p{Lu}[^\p{Lu}]/iu,
  /[^\P{L}k](?<name>\p{Ll}+)\\p\[/iu,
];

/** Letters whose other case is ASCII, letters of other scripts and planes, half of one, a mark. */
const CHARACTERS = [
  ...'a A k K s S ß é É İ ı Ё ё Ž ž Ế ế 中 あ ש ع 𐀀 𠀀 9 ½ _ ’ - . ™ № € \\ p [ ] \u0301 \u212a \u017f \ud800 \udc00'.split(
    ' ',
  ),
  ' ',
  '\n',
];

test.each(PATTERNS)('%s matches what it did', (pattern) => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 12 }), (characters) => {
      const text = characters.join('');
      expect(quickPattern(pattern).exec(text)).toEqual(pattern.exec(text));
    }),
    { numRuns: 1000 },
  );
});

const everyCharacter = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code));

const disagreeing = (pattern: RegExp, characters: readonly string[]): string[] => {
  const made = quickPattern(pattern);
  return characters.filter((character) => made.test(character) !== pattern.test(character));
};

describe('the lists', () => {
  test.each([/\p{L}/u, /\p{Lu}/u, /\p{Ll}/u])(
    '%s is what it was in Latin, Greek, Cyrillic and Armenian',
    (pattern) => {
      expect(disagreeing(pattern, everyCharacter(0, 0x58f))).toEqual([]);
      expect(disagreeing(pattern, everyCharacter(0x1e00, 0x1eff))).toEqual([]);
    },
  );

  it('knows the letters of every other script', () => {
    const letter = quickPattern(/\p{L}/u);
    const symbols = new Set(everyCharacter(0x2100, 0x214f));
    const missed = everyCharacter(0x590, 0x3ffff).filter(
      (character) => /\p{L}/u.test(character) && !letter.test(character) && !symbols.has(character),
    );
    expect(missed).toEqual([]);
  });

  it('takes no mark of punctuation, symbol of money or picture for a letter', () => {
    const signs =
      '“”‘’«»‹›„–—…•·¡¿†‡§¶©®°±×÷€£¥₹₽™℠№℃←↑→↓≤≥∞■□▲●★☆✓✗♥⚽😀🇨🇦🏳️、。〈〉「」『』【】・！，．？：；（）'
        .normalize()
        .match(/[^\ufe0f]/gu);
    expect(signs?.filter((sign) => quickPattern(/[\p{L}\p{N}]/u).test(sign))).toEqual([]);
  });
});

describe('what it leaves alone', () => {
  it('keeps the flags', () => expect(quickPattern(/\p{L}/giu).flags).toBe('giu'));
  it('keeps a pattern without properties', () =>
    expect(quickPattern(/[a-z\]]\\(?:\(|\))pL/u).source).toBe(/[a-z\]]\\(?:\(|\))pL/u.source));
});
