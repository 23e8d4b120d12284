import fc from 'fast-check';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { refusalText } from '../../../src/cards/refusal.ts';
import { wordsOf } from '../../../src/cards/words/index.ts';
import { readArticle, readText } from '../../../src/summaries/reading/text.ts';
import type { ReadResult } from '../../../src/summaries/reading/text.ts';

/** Whatever is read: a sentence why not, or an article in the form all offsets rely on. */
const expectSound = (read: ReadResult): void => {
  if (!read.ok) {
    expect(refusalText(wordsOf('en'), read.reason)).not.toBe('');
    return;
  }
  const { id, outlet, title, url, published, text } = read.article;
  expect(id).toMatch(/^[0-9a-f]{16}$/);
  for (const words of [outlet, title, text]) {
    expect(words.isWellFormed()).toBe(true);
    expect(words.trim()).toBe(words);
    expect(words).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f]/);
    expect(words).not.toBe('');
  }
  expect(outlet.length).toBeLessThanOrEqual(80);
  expect(title.length).toBeLessThanOrEqual(300);
  expect(title + outlet).not.toContain('\n');
  expect(text.split('\n\n').join('')).not.toContain('\n');
  expect(url ?? 'https://').toMatch(/^https?:\/\//);
  expect(published ?? '2026-01-29').toMatch(/^\d{4}-\d{2}-\d{2}$/);
};

const SHAPES = [
  '\n',
  '\n\n',
  '---\n',
  'title: ',
  '# ',
  '> ',
  '- ',
  '“',
  '”',
  "'",
  '"',
  '…',
  'Related',
  'Share',
  '[a](',
  '**',
  '<!--',
  '\r',
  '\0',
  'U.S.',
  'He said. ',
  'Jan 29, 2026',
];
const page = fc
  .array(fc.oneof(fc.constantFrom(...SHAPES), fc.string({ unit: 'binary', maxLength: 8 })), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''));

test('any text, as plain text and as Markdown', () => {
  fc.assert(
    fc.property(page, (text) => {
      expectSound(readText(text, 'a.txt'));
      expectSound(readText(text, 'a.md'));
      expect(readText(text, 'a.txt')).toEqual(readText(text, 'a.txt'));
    }),
  );
});

test('any bytes', () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => expectSound(readArticle(bytes, 'a.txt'))));
});

// Each would take hours if any step looked at the rest of the page for every line or mark.
test.each([
  ['stars', '*'],
  ['emphasis without end', '*a '],
  ['brackets', '[a]('],
  ['pictures', '![a'],
  ['quotation marks', "'a "],
  ['open quotations', '"A b.\n\n'],
  ['lines', 'a\n'],
  ['headings over links', 'He said so.\n\nRelated\n\n'],
  ['broken sentences', 'the\n\n'],
  ['abbreviations', 'U.S.\n\n'],
  ['marks on a letter', '\u0301\u0316'],
  ['tags without end', '<p '],
  ['comments without end', '<!--'],
  ['bars', '| a '],
  ['spaces', ' '],
  ['one word', 'a'],
])('200,000 characters of %s', (_, unit) => {
  const text = `He said so.\n\n${unit.repeat(200_000 / unit.length)}x`;
  expectSound(readText(text, 'a.txt'));
  expectSound(readText(text, 'a.md'));
});

const HOSTILE = new URL('../../../../shared/hostile/text/', import.meta.url);

const strings = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
};

if (!existsSync(HOSTILE)) console.warn('skipped: no ../shared/hostile/text beside the project');
test.skipIf(!existsSync(HOSTILE))('the shared lists of hostile text', () => {
  for (const name of readdirSync(HOSTILE)) {
    const file = readFileSync(new URL(name, HOSTILE));
    expectSound(readArticle(file, name));
    for (const text of strings(JSON.parse(file.toString('utf8')))) {
      expectSound(readArticle(Buffer.from(text), text));
      expectSound(readText(`Title Of It\n\n${text}\n\nHe said: “${text}” on Monday.`, 'a.md'));
      expectSound(
        readText(
          `---\noutlet: ${JSON.stringify(text)}\ntitle: ${JSON.stringify(text)}\nurl: ${JSON.stringify(text)}\n---\nHe said so.`,
          'a.md',
        ),
      );
    }
  }
});
