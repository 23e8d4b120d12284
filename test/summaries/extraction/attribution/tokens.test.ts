import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { tokenise } from '../../../../src/summaries/extraction/attribution/tokens.ts';
import {
  isCapital,
  isPronoun,
  isTime,
  looksLikeVerb,
  verbOf,
} from '../../../../src/summaries/extraction/attribution/words.ts';

const printed = (text: string) => tokenise(text, 0, text.length).map((token) => token.text);

test.each([
  ['Sen. Roe, 44, didn’t go.', ['Sen.', 'Roe', ',', '44', ',', 'didn’t', 'go', '.']],
  ['the U.S. — R-Ohio', ['the', 'U.S.', '—', 'R-Ohio']],
  ['“so” she said... then', ['so', 'she', 'said', '...', 'then']],
  ["''yes'' and ``no", ['yes', 'and', 'no']],
  ['$5 -- @roe & co', ['$5', '--', '@roe', '&', 'co']],
  ['@ada_roe said _so_', ['@ada_roe', 'said', '_', 'so', '_']],
  ['the FT. It', ['the', 'FT', '.', 'It']],
  ['𝐀b 😀.', ['𝐀b', '😀', '.']],
])('%s', (text, tokens) => {
  expect(printed(text)).toEqual(tokens);
});

it('tells a word by its case where case tells', () => {
  const [we, us, day, week, asked] = tokenise('we US Day week Asked', 0, 20);
  expect([isPronoun(we), isPronoun(us)]).toEqual([true, false]);
  expect([isTime(day), isCapital(day), isTime(week)]).toEqual([false, true, true]);
  expect([verbOf(asked), looksLikeVerb(asked)]).toEqual([null, false]);
});

it('has every letter of a text in a word, in order, and nothing outside the part asked for', () => {
  const units = fc.constantFrom(...'aB é.\'’-–`"“&/@$5\n\u0301\ud800\udc00𝐀😀'.split(''), 'she');
  const texts = fc.array(units, { maxLength: 30 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, fc.nat(30), fc.nat(30), (text, a, b) => {
      const start = Math.min(a, text.length);
      const end = Math.min(text.length, start + b);
      const tokens = tokenise(text, start, end);
      let at = start;
      for (const token of tokens) {
        expect(token.start).toBeGreaterThanOrEqual(at);
        expect(token.end).toBeGreaterThan(token.start);
        expect(token.lower).toBe(text.slice(token.start, token.end).toLowerCase());
        expect(/[\p{L}\p{N}]/u.test(text.slice(at, token.start))).toBe(false);
        at = token.end;
      }
      expect(at).toBeLessThanOrEqual(end);
      expect(/[\p{L}\p{N}]/u.test(text.slice(at, end))).toBe(false);
    }),
  );
});
