import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchesOf } from '../../../../src/summaries/extraction/text/matches.ts';
import { isLetterAt, letterRunEnd } from '../../../../src/summaries/extraction/text/scan.ts';

it('finds runs of letters as a pattern would', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (let at = 0; at < text.length; at += 1) {
        const run = /^[\p{L}--[\u{10000}-\u{10FFFF}]]+/v.exec(text.slice(at))?.[0] ?? '';
        expect(letterRunEnd(text, at)).toBe(at + run.length);
        expect(isLetterAt(text, at)).toBe(run !== '');
      }
    }),
  );
  expect(isLetterAt('a', 1)).toBe(false);
});

it('gives every match from the beginning, call after call', () => {
  const pattern = /\d/g;
  const digits = (): string[] => matchesOf(pattern, 'a1b2').map(([digit]) => digit);
  expect([digits(), digits()]).toEqual([
    ['1', '2'],
    ['1', '2'],
  ]);
  expect(matchesOf(pattern, 'none')).toEqual([]);
});
