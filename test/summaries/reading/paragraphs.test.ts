import { expect, test } from 'vitest';
import { paragraphsOf } from '../../../src/summaries/reading/paragraphs.ts';

const split = (text: string, softBreaks = false) =>
  paragraphsOf(text, { softBreaks, standsAlone: (line) => line === 'Share' });

test.each([
  ['blank lines', 'a b\n\n\n \nC d', ['a b', 'C d']],
  ['white space', '  a \t\u00a0 b  ', ['a b']],
  ['a title over its text', 'A Title\nThe text.', ['A Title', 'The text.']],
  [
    'a sentence over two lines',
    'He said the\nWhite House knew.',
    ['He said the White House knew.'],
  ],
  ['before a small letter', 'He said no\nto the deal.', ['He said no to the deal.']],
  ['after a hyphen', 'an oil-\nrich province', ['an oil-rich province']],
  ['rules', 'a.\n***\nB.\n---\nC.\n_ _ _', ['a.', 'B.', 'C.']],
  [
    'list items',
    'They want:\n- time\n* money\n  and cake\n• peace',
    ['They want:', '• time', '• money and cake', '• peace'],
  ],
  ['a minus', '- 5 degrees', ['- 5 degrees']],
])('plain text: %s', (_, text, paragraphs) => {
  expect(split(text)).toEqual(paragraphs);
});

test('the lines of a wrapped page are joined, its short ones are not', () => {
  const text = [
    'Ferry stops for repairs',
    'By Ruth Amsel',
    '',
    'The ferry to the island will stop on Monday for repairs that are',
    'expected to last three weeks. The mayor of the island said that',
    'Tomas Brandt, a fisherman, would carry the mail.',
    '',
    'Nobody else has a boat of that size, the mayor said, apart from',
    'Brandt.',
  ].join('\n');
  expect(split(text)).toEqual([
    'Ferry stops for repairs',
    'By Ruth Amsel',
    'The ferry to the island will stop on Monday for repairs that are expected to last three weeks. The mayor of the island said that Tomas Brandt, a fisherman, would carry the mail.',
    'Nobody else has a boat of that size, the mayor said, apart from Brandt.',
  ]);
});

test('in Markdown a newline is a space, but not beside a line that stands alone', () => {
  expect(split('One.\nTwo.\nShare\nThree.\n\nFour.', true)).toEqual([
    'One. Two.',
    'Share',
    'Three.',
    'Four.',
  ]);
});

test('Markdown without one blank line has a paragraph a line', () => {
  expect(split('One.\nTwo.', true)).toEqual(['One.', 'Two.']);
});
