import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readArticle } from '../../../src/summaries/reading/text.ts';

const FOLDER = new URL('../../../data/articles/', import.meta.url);
const SEEDS = new URL('../../../../shared/seeds/', import.meta.url);

const samples = readdirSync(FOLDER).map((name) => {
  const read = readArticle(readFileSync(new URL(name, FOLDER)), name);
  if (!read.ok) throw new Error(`${name}: ${read.reason.kind}`);
  return read.article;
});
const QUOTED = /"([^"]+)"/g;
const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');

test('the samples name their outlets and say that they are notes', () => {
  expect(samples.map(({ outlet, published }) => [outlet, published])).toEqual([
    ['Internewscast', null],
    ['LA News', '2026-01-29'],
  ]);
  for (const { title, outlet } of samples) expect(title).toContain(`Notes on the ${outlet} report`);
});

if (!existsSync(SEEDS)) console.warn('skipped: no ../shared/seeds beside the project');
test.skipIf(!existsSync(SEEDS))(
  'quotations are those of the reports, all other words our own',
  () => {
    const reports = readdirSync(SEEDS)
      .map((name) => readFileSync(new URL(name, SEEDS), 'utf8'))
      .sort((a, b) => Number(a.startsWith('LA News')) - Number(b.startsWith('LA News')));
    samples.forEach(({ text }, at) => {
      const report = letters(reports[at]!);
      for (const [, quoted] of text.matchAll(QUOTED))
        expect(report).toContain(letters(quoted!).trim());
      const own = letters(text.replace(QUOTED, ' | ').replaceAll('.', ' | ')).split(' ');
      const runs = own.map((_, from) => own.slice(from, from + 9).join(' '));
      expect(runs.slice(0, -8).filter((run) => report.includes(run))).toEqual([]);
    });
  },
);
