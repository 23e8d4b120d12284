import fc from 'fast-check';
import { expect, it } from 'vitest';
import { breakLines } from '../../src/pictures/lines.ts';

const measure = ({ length }: string) => length;

it.each<[string, number, number, string[]]>([
  ['one two three', 7, 2, ['one two', 'three']],
  ['one two three', 20, 1, ['one two three']],
  ['one two three four', 8, 2, ['one two', 'three…']],
  ['“No,” she said.', 9, 2, ['“No,” she', 'said.']],
  ['incomprehensibilities', 10, 3, ['incomprehe', 'nsibilitie', 's']],
  ['incomprehensibilities', 10, 1, ['incompreh…']],
  ['', 10, 2, []],
])('breaks between words: %j in %i', (text, width, most, lines) => {
  expect(breakLines(text, width, most, measure)).toEqual(lines);
});

it('is never wider or longer than asked for, and leaves nothing out without saying so', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme-ascii', maxLength: 80 }),
      fc.integer({ min: 2, max: 30 }),
      fc.integer({ min: 1, max: 4 }),
      (text, width, most) => {
        const lines = breakLines(text, width, most, measure);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
        const shown = lines.join('').replaceAll(' ', '');
        const all = text.replaceAll(' ', '');
        if (shown !== all)
          expect(all.startsWith(shown.slice(0, -1)) && shown.endsWith('…')).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});
