import { beforeAll, describe, expect, test } from 'vitest';
import { prepareArticle } from '../../src/summaries/prepare.ts';
import { articleId } from '../../src/summaries/reading/article-id.ts';
import { restoreIndex } from '../../src/summaries/restore.ts';
import { articlesAsRead } from '../../src/summaries/store/as-read.ts';
import { openStore } from '../../src/summaries/store/open.ts';
import { pageOf } from '../../src/summaries/store/page.ts';
import type { Store } from '../../src/summaries/store/store.ts';
import { UNKNOWN_OUTLET } from '../../src/summaries/types.ts';
import { articleLine, storyLines } from '../../src/summaries/transfer/lines.ts';

const page = (outlet: string, published: string | null, ...paragraphs: string[]) => {
  const of = {
    outlet,
    title: `Harbour bridge closed, ${outlet} reports`,
    published,
    text: paragraphs.join('\n\n'),
  };
  return { ...of, id: articleId(of), url: 'https://news.example/a', source: 'a.md' };
};

const exported = async (store: Store): Promise<string[]> => {
  const lines: string[] = [];
  for await (const article of articlesAsRead(store)) lines.push(articleLine(article));
  for await (const story of store.allStories()) lines.push(...storyLines(story));
  return lines;
};

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* await Promise.resolve(lines);
}

let lines: string[];
beforeAll(async () => {
  const store = await openStore('sqlite::memory:');
  const said = '“We have put this off for twenty years, and “enough” it is,” said Mayor Ana Ruiz.';
  const closes = 'The old Harbour bridge will close for a year from May, Mayor Ana Ruiz said.';
  const denied = 'Harbour Council denied that it knew of the cracks in the Harbour bridge.';
  await prepareArticle(store, page('Gazette', '2026-03-05', closes, said, denied));
  await prepareArticle(
    store,
    page('Daily', null, closes, '“Enough,” Mayor Ana Ruiz said on Tuesday.'),
  );
  lines = await exported(store);
});

test('an exported index comes back byte for byte, and is joined by later articles', async () => {
  const store = await openStore('sqlite::memory:');
  expect(await restoreIndex(store, each(lines))).toMatchObject({
    outcome: 'restored',
    articles: 2,
  });
  expect(await exported(store)).toEqual(lines);
  const again = await openStore('sqlite::memory:');
  expect(await restoreIndex(again, each(await exported(store)))).toMatchObject({ articles: 2 });
  expect(await restoreIndex(again, each(lines))).toEqual({ outcome: 'not empty' });
});

test('an outlet that nothing names is null, and comes back as it was', async () => {
  const store = await openStore('sqlite::memory:');
  const closes = 'The old Harbour bridge will close for a year from May, Mayor Ana Ruiz said.';
  await prepareArticle(
    store,
    page(UNKNOWN_OUTLET, '2026-03-05', closes, '“Enough,” Ruiz told us.'),
  );
  await prepareArticle(store, page('Daily', '2026-03-05', closes));
  const unnamed = await exported(store);
  const data = unnamed.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(data.map(({ publisher }) => publisher).filter((name) => name !== undefined)).toEqual(
    expect.arrayContaining([null, 'Daily']),
  );
  const story = data.find((line) => line['@type'] === 'Collection');
  expect(story?.sources).toContainEqual(expect.objectContaining({ outlet: null, family: null }));
  const said = data.find((line) => line['@type'] === 'Quotation');
  expect(said).toMatchObject({ toldTo: null, printings: [{ outlet: null }] });
  const again = await openStore('sqlite::memory:');
  await restoreIndex(again, each(unnamed));
  expect(await exported(again)).toEqual(unnamed);
  const stories = async (of: Store) => Array.fromAsync(of.allStories());
  expect(await stories(again)).toEqual(await stories(store));
});

test('a page read again keeps the order of its texts', async () => {
  const closes = 'The old Harbour bridge will close from May, Mayor Ana Ruiz said. It stands since';
  const texts = Array.from({ length: 6 }, (_, i) => page('Gazette', null, `${closes} 19${i}1.`));
  for (const [first, ...rest] of [texts, texts.toReversed()]) {
    const store = await openStore('sqlite::memory:');
    const read = [first!, ...rest];
    for (const text of read) await prepareArticle(store, text);
    const again = await openStore('sqlite::memory:');
    await restoreIndex(again, each(await exported(store)));
    const kept = await again.readings(pageOf(first!));
    expect(kept.map(({ article }) => article.id)).toEqual(read.map(({ id }) => id));
    expect(await exported(again)).toEqual(await exported(store));
  }
});

test('lines carry the terms of schema.org', () => {
  const types = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  const named = (type: string) => types.find((line) => line['@type'] === type);
  expect(named('NewsArticle')).toHaveProperty('articleBody');
  expect(named('Quotation')).toMatchObject({ spokenByCharacter: { name: 'Ana Ruiz' } });
  expect(named('Claim')).toHaveProperty('isPartOf', named('Collection')?.identifier);
  expect(types.every((line) => line['@context'] === 'https://schema.org')).toBe(true);
});

describe('nothing is written of an export with', () => {
  test.each<[string, (lines: string[]) => string[], RegExp]>([
    ['a line that is no JSON', ([first, ...rest]) => [first!, '{', ...rest], /^2: no JSON/],
    ['a line that is no object', ([first, ...rest]) => [first!, '[]', ...rest], /^2: no object/],
    ['a line of another type', (all) => [...all, '{"@type":"Recipe"}'], /: no @context/],
    [
      'a text that was changed',
      ([first, ...rest]) => [first!.replace('bridge will', 'bridge may'), ...rest],
      /^1: the text is not that of article/,
    ],
    ['an article twice', ([first, ...rest]) => [first!, first!, ...rest], /^2: .* a second time/],
    [
      'words that are not in the article',
      (all) => all.map((line) => line.replace('"words":"', '"words":"not ')),
      /: the words are not in article/,
    ],
    [
      'a record without its story',
      (all) => all.filter((line) => !line.includes('"Collection"')),
      /: no story/,
    ],
    [
      'a property left out',
      (all) => all.map((line) => line.replace(/"dateCreated":[^,]+,/, '')),
      /: Quotation: saidOn/,
    ],
    [
      'a property too many',
      (all) => all.map((line) => line.replace('"text":', '"extra":1,"text":')),
      /: Quotation: /,
    ],
  ])('%s', async (_, spoil, problem) => {
    const store = await openStore('sqlite::memory:');
    const result = await restoreIndex(store, each(spoil(lines)));
    if (result.outcome !== 'refused') throw new Error(result.outcome);
    const [first] = result.problems;
    expect(`${String(first?.line)}: ${String(first?.problem)}`).toMatch(problem);
    expect(await exported(store)).toEqual([]);
  });
});
