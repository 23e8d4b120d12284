import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasAtMost } from '../../../../src/summaries/extraction/text/at-most.ts';

describe('hasAtMost', () => {
  it.each([
    [2, 'the vote', true],
    [2, 'the “no” vote', false],
    [2, '  the\u00a0vote\n', true],
    [0, ' ', true],
    [0, 'a', false],
  ])('%i words in %j: %s', (most, text, expected) => {
    expect(hasAtMost(most, text)).toBe(expected);
  });

  it('looks between two places alone', () => {
    expect(hasAtMost(1, 'keep off the grass', 5, 8)).toBe(true);
    expect(hasAtMost(1, 'keep off the grass', 5, 12)).toBe(false);
  });

  it('counts what white space parts', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '’', 'é', ' ', '\n', '\u00a0', '\u2009') });
    fc.assert(
      fc.property(text, fc.nat(5), (words, most) => {
        expect(hasAtMost(most, words)).toBe((words.match(/\S+/g) ?? []).length <= most);
      }),
    );
  });
});
