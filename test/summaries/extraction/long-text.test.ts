import { expect, test } from 'vitest';
import { extract } from '../../../src/summaries/extraction/index.ts';

const LENGTH = 250_000;

// What makes a reader look back or ahead again and again: each took minutes in quadratic time.
test.each([
  [
    'a transcript whose speakers name nobody',
    'QX: It is old.\n\nIt creaks.\n\nZJ: It is.\n\nSo it is.\n\n',
  ],
  [
    'an interview in print',
    'Ada Quill: Is it old?\n\nIt creaks.\n\nOtis Roe: It is.\n\nSo it is.\n\n',
  ],
  ['single marks that open each paragraph and never close', "'a\n\n"],
  ['double marks that open each paragraph and never close', '“a\n\n'],
  ['paragraphs of nothing but quotation', '“It has to go.”\n\n'],
  ['marks of both kinds, one inside the other', '“a ‘b '],
  ['double marks one in another that never close', '“a “b” '],
  [
    'a sentence of pronouns and names',
    '“We won,” he said, and Ada Roe told the man with Tom Lee that ',
  ],
  ['one paragraph of cues', '“It is old,” Roe said. “It creaks.” '],
  ['pronouns without end', '“It is old,” she said. He agreed. They left.\n\n'],
  ['one sentence of denials', 'He denied it and she denied it and they denied it, '],
  ['names in a list', 'Ada, Otis, '],
  [
    'namesakes, one of whom came along',
    'Otis Roe came with his wife, Ada Roe. Ada Roe left. Then Roe went home. ',
  ],
  [
    'namesakes of whom none stands out',
    'Otis and Ada Roe came. Their son, Tom Roe, did. It rained. It was cold. Roe left. ',
  ],
])('a long text is read in linear time: %s', (_name, unit) => {
  const text = unit.repeat(Math.ceil(LENGTH / unit.length));
  const start = performance.now();
  extract(text, '2026-03-01');
  expect(performance.now() - start).toBeLessThan(10_000);
});
