import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '../../../src/summaries/reading/text.ts';

/** Whatever a page does around and between the paragraphs of an article, its words stay, in order. */

const WORDS = [
  'ferry',
  'Alberta',
  'the',
  'minister',
  '177,000',
  'oil-rich',
  "won't",
  'U.S.',
  'café',
  'Jan.',
  'officials',
  'with',
];
const SPEECH = [
  'He said, “We met.',
  'She said, "No.',
  "Rath said, 'Yes.",
  'They met (twice).',
  'It is so!',
  'Is it?',
];
const FURNITURE = [
  'Advertisement',
  'Share this @example.com',
  'Read more: Ottawa answers',
  'Sign up for our newsletter',
  'Photo: Ann Lee',
  'A Headline About The Ferry',
  'Comments (3)',
];

const sentence = fc.oneof(
  fc
    .array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 14 })
    .map((words) => `The ${words.join(' ')} closed.`),
  fc.constantFrom(...SPEECH),
);
const bodyOf = (sentences: number) =>
  fc
    .array(
      fc.array(sentence, { minLength: sentences, maxLength: 5 }).map((all) => all.join(' ')),
      { minLength: 3, maxLength: 8 },
    )
    .map((paragraphs) => [...paragraphs, 'The vote is on Tuesday.']);
const body = bodyOf(1);

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

const wrap = (text: string, width: number): string =>
  text.split(' ').reduce((lines, word) => {
    const last = lines.slice(lines.lastIndexOf('\n') + 1);
    return last.length + 1 + word.length > width ? `${lines}\n${word}` : `${lines} ${word}`;
  });

const textOf = (page: string, source = 'page.txt'): string => {
  const read = readText(page, source);
  if (!read.ok) throw new Error(read.reason.kind);
  return read.article.text;
};

const HEAD =
  'Prairie News\n\nFerry Closes After A Hundred Years On The River\n\nJan 29, 2026 US News\n\n';
const MATTER = '---\noutlet: Prairie News\ntitle: Ferry\n---\n\n';

test('between buttons, captions, links and headlines', () => {
  const between = fc.array(fc.constantFrom(...FURNITURE), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(body, between, (paragraphs, lines) => {
      const page = paragraphs.map((words, at) => `${words}\n\n${lines[at % 8]!}`).join('\n\n');
      expect(wordsOf(textOf(HEAD + page))).toEqual(wordsOf(paragraphs.join(' ')));
    }),
  );
});

test('wrapped at any width, in plain text and in Markdown', () => {
  fc.assert(
    fc.property(bodyOf(4), fc.integer({ min: 40, max: 80 }), (paragraphs, width) => {
      const page = paragraphs.map((words) => wrap(words, width)).join('\n\n');
      expect(wordsOf(textOf(HEAD + page))).toEqual(wordsOf(paragraphs.join(' ')));
      expect(wordsOf(textOf(MATTER + page, 'page.md'))).toEqual(wordsOf(paragraphs.join(' ')));
    }),
  );
});

test.each([
  'Is it so? He said no. We met. The ferry to Alberta\nU.S. officials closed.',
  'They met. She said that the ferry to Alberta\nJan. Marsh closed. It rained.',
])('whose first line alone is wrapped: %j', (first) => {
  const page = `${first}\n\nThe ferry closed on Tuesday.\n\nThe vote is late.`;
  expect(wordsOf(textOf(HEAD + page))).toEqual(wordsOf(page));
});

test('broken after every full stop', () => {
  fc.assert(
    fc.property(body, (paragraphs) => {
      const page = paragraphs.join(' ').replace(/\. (?=\p{Lu}|\d)/gu, '.\n\n');
      expect(wordsOf(textOf(HEAD + page))).toEqual(wordsOf(page));
    }),
  );
});

test('what is read once reads the same again', () => {
  fc.assert(
    fc.property(body, (paragraphs) => {
      const text = textOf(HEAD + paragraphs.join('\n\n'));
      expect(textOf(MATTER + text)).toBe(text);
    }),
  );
});
