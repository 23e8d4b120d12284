import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readArticle } from '../../../src/summaries/reading/text.ts';

const FOLDER = new URL('../../fixtures/reading/', import.meta.url);

test.each(readdirSync(FOLDER))('%s is read as expected', (slug) => {
  const folder = new URL(`${slug}/`, FOLDER);
  const source = readdirSync(folder).find((name) => name.startsWith('source.'))!;
  const expected: unknown = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8'));

  const read = readArticle(readFileSync(new URL(source, folder)), source);

  if (!read.ok) throw new Error(`refused: ${read.reason.kind}`);
  const { outlet, title, url, published, text } = read.article;
  expect({ outlet, title, url, published, paragraphs: text.split('\n\n') }).toEqual(expected);
});
