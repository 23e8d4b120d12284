import fc from 'fast-check';
import { expect, it } from 'vitest';
import { segmentEnds } from '../../../../src/summaries/extraction/sentences/segments.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const reference = (text: string): number[] =>
  [...segmenter.segment(text)].map(({ index, segment }) => index + segment.length);

it('gives where segments end', () => {
  expect(segmentEnds('He left. It is 3.5.')).toEqual([9, 19]);
  expect(segmentEnds('')).toEqual([]);
});

it('knows of every character what Unicode makes of it', () => {
  const frames = [
    'a!#B',
    'a! #B',
    'a. # b',
    'a#B. x',
    'A.#b',
    '#.B',
    '1.# 1 b',
    'x\n#B.C',
    'Hi.# B',
  ];
  for (let code = 0; code < 0x2200; code++) {
    for (const frame of frames) {
      const text = frame.replace('#', () => String.fromCharCode(code));
      if (segmentEnds(text).join() !== reference(text).join())
        throw new Error(`not as Intl.Segmenter has it: ${JSON.stringify(text)}`);
    }
  }
});

it('agrees with Intl.Segmenter whatever the text', () => {
  const glyphs = fc.constantFrom(
    ...[
      '.',
      '.',
      '!',
      '?',
      ' ',
      ' ',
      '\n',
      '\r\n',
      '\r',
      'a',
      'A',
      'é',
      'É',
      '1',
      ',',
      '-',
      ':',
      ';',
    ],
    ...['"', '”', '(', ')', '’', '…', '—', '\u00ad', '\u00a0', '\u2028', '€', '%', '\u0301', 'Ω'],
    ...['中', '。', '\u200b', '\ud800', '😀'],
  );
  const text = fc.array(glyphs, { maxLength: 16 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (sample) => {
      expect(segmentEnds(sample)).toEqual(reference(sample));
    }),
    { numRuns: 2_000 },
  );
});
