import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wholeIndex } from '../../../../src/summaries/extraction/text/matches.ts';

it.each([
  ['dismay may', 7],
  ['May may', 4],
  ['dismays', 7],
  ['', 0],
])('finds the word in %j at %i', (text, at) => expect(wholeIndex(/may(?!\p{L})/gu, text)).toBe(at));

it('finds what a look-behind finds', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ab ,é]{0,30}$/), (text) => {
      const found = /(?<!\p{L})(?:ab|bé|a b)(?!\p{L})/u.exec(text)?.index ?? text.length;
      expect(wholeIndex(/(?:ab|bé|a b)(?!\p{L})/gu, text)).toBe(found);
    }),
  );
});
