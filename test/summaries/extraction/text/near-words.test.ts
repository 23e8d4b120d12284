import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someOfFirst, someOfLast } from '../../../../src/summaries/extraction/text/near-words.ts';

type Look = typeof someOfFirst;

/** Every word looked at, in the order it was. */
const seen = (look: Look, text: string, most: number, from = 0, to = text.length): string[] => {
  const words: string[] = [];
  look(text, from, to, most, (_, start, end) => {
    words.push(text.slice(start, end).toLowerCase());
    return false;
  });
  return words;
};

describe('someOfFirst', () => {
  it('reads no more words than asked for, in lower case', () => {
    expect(seen(someOfFirst, ', Ann O’Neill-Lee SAID on', 3)).toEqual([
      'ann',
      'o’neill-lee',
      'said',
    ]);
  });

  it('stops at the first that holds', () => {
    let asked = 0;
    const found = someOfFirst('he said so', 0, 10, 9, (text, start, end) => {
      asked++;
      return text.slice(start, end) === 'said';
    });
    expect([found, asked]).toEqual([true, 2]);
  });

  it('reads only what stands between the ends', () => {
    expect(seen(someOfFirst, 'he said so', 9, 3, 6)).toEqual(['sai']);
  });
});

describe('someOfLast', () => {
  it('reads from the last word on', () => {
    expect(seen(someOfLast, 'and then -- he told them, ', 2)).toEqual(['them', 'told']);
  });

  it('passes over marks that are in no word', () => {
    expect(seen(someOfLast, "said - '", 1)).toEqual(['said']);
  });
});

it('finds the words that a pattern over the whole text finds', () => {
  const glyphs = fc.constantFrom(...'abÉß \n.,"’\'-1—\u0301\ud800\udc00𝐀中'.split(''));
  const text = fc.array(glyphs, { maxLength: 24 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (sample) => {
      const words = sample.toLowerCase().match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
      expect(seen(someOfFirst, sample, Infinity)).toEqual(words);
      expect(seen(someOfLast, sample, Infinity)).toEqual(words.toReversed());
    }),
  );
});
