import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readText } from '../../../src/summaries/reading/text.ts';

/** Two real pages as they are when copied; the words are compared, never kept here. */
const SEEDS = new URL('../../../../shared/seeds/', import.meta.url);
const present = existsSync(SEEDS);
if (!present) console.warn('skipped: no ../shared/seeds beside the project');

const pages = present
  ? readdirSync(SEEDS).map((name) => readFileSync(new URL(name, SEEDS), 'utf8'))
  : [];
const read = (page: string, name = 'page.txt') => {
  const result = readText(page, name);
  if (!result.ok) throw new Error(result.reason.kind);
  return result.article;
};
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

test.skipIf(!present)('masthead, share line and date line say what the pages are', () => {
  expect(
    pages.map((page) => read(page)).map(({ outlet, published }) => [outlet, published]),
  ).toEqual([
    ['LA News', '2026-01-29'],
    ['Internewscast', null],
  ]);
});

test.skipIf(!present)(
  'every sentence of the bodies stays, in order; headlines, teasers and tags go',
  () => {
    for (const page of pages) {
      const { text, title } = read(page);
      const [upToTeasers = ''] = page.split('You May Also Like');
      const sentences = upToTeasers.split('\n').filter((line) => /[.’'”]\s*$/.test(line));
      expect(wordsOf(text)).toEqual(wordsOf(sentences.join(' ')));
      expect(text).not.toContain(title);
      expect(text).not.toMatch(/Share this|You May Also Like|Schumer|Noem|movementtrade/);
    }
  },
);

test.skipIf(!present)('sentences and quotations broken by the page are whole', () => {
  const { text } = read(pages[0]!);
  expect(text).toContain('U.S. Treasury Department officials');
  expect(text).toContain('the U.S. Treasury Department’s');
  expect(text).toContain('types. As is');
});

test.skipIf(!present)('however the page is copied, it is the same article', () => {
  for (const page of pages) {
    const article = read(page);
    const copies = [
      page.replaceAll('\n', '\r\n'),
      page.replaceAll('\n', '\n\n'),
      page.replace(/\n+/g, '\n'),
      page.replaceAll(' ', '\u00a0'),
      `\ufeff${page}\n\n`,
    ];
    for (const copy of copies) {
      expect({ ...read(copy), source: '' }).toEqual({ ...article, source: '' });
      expect(read(copy, 'page.md').id).toBe(article.id);
    }
  }
});
