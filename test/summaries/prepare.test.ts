import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepareArticle, rebuildIndex, removeArticle } from '../../src/summaries/prepare.ts';
import { openSqliteStore } from '../../src/summaries/store/sqlite.ts';
import type { Article, Story } from '../../src/summaries/types.ts';
import { printedBy } from '../support/stories.ts';

const URL_OF_POST = 'https://post.example/halden-strike';

const older = printedBy(
  'Harbour Post',
  'Three dockers were hurt when a crane fell at the port of Halden on Monday, the union said.\n\n“I heard one bang and then the crane came down,” said Anna Lund, who works on the quay.\n\nThe port of Halden stays closed until Thursday, its director Ivo Brandt said.',
  { title: 'Crane falls at Halden port', published: '2026-03-09', url: URL_OF_POST },
).article;

const newer = printedBy(
  'Harbour Post',
  'Four dockers were hurt when a crane fell at the port of Halden on Monday, the union said.\n\n“I heard two bangs and then the crane came down,” said Anna Lund, who works on the quay.\n\nThe port of Halden stays closed until Thursday, its director Ivo Brandt said.',
  { title: 'Four hurt as crane falls at Halden port', published: '2026-03-10', url: URL_OF_POST },
).article;

const ledger = printedBy(
  'Daily Ledger',
  'A crane fell onto the quay of the port of Halden on Monday and hurt dockers, the union said. Director Ivo Brandt closed the port of Halden. Anna Lund saw the crane come down.',
  { title: 'Crane falls onto quay at Halden port', published: '2026-03-09' },
).article;

const market = printedBy(
  'Daily Ledger',
  'The spring market in Karsk sold 4,000 cheeses on Saturday, said its warden Olga Reyes.',
  { title: 'Cheese market in Karsk breaks record', published: '2026-03-08' },
).article;

const storiesFrom = async (articles: readonly Article[]): Promise<Story[]> => {
  const store = await openSqliteStore(':memory:');
  for (const article of articles) await prepareArticle(store, article);
  const stories = await Array.fromAsync(store.allStories());
  await store.close();
  return stories;
};

const changed = ({ revisions }: Story) =>
  revisions.flatMap(({ changes }) =>
    changes.map(({ kind, before, after }) => [kind, before?.words ?? null, after?.words ?? null]),
  );

describe('a page read again', () => {
  test('is told from its newest text, and what changed is on record', async () => {
    const [story, ...others] = await storiesFrom([older, ledger, newer]);
    expect(others).toEqual([]);
    expect(story!.sources.map(({ article }) => article).toSorted()).toEqual(
      [newer.id, ledger.id].toSorted(),
    );
    expect(story!.revisions).toMatchObject([
      { outlet: 'Harbour Post', before: older.id, after: newer.id, seenOn: '2026-03-10' },
    ]);
    expect(changed(story!)).toEqual([
      [
        'quotation',
        'I heard one bang and then the crane came down,',
        'I heard two bangs and then the crane came down,',
      ],
      ['figure', 'Three', 'Four'],
    ]);
    expect(story!.disagreements).toEqual([]);
  });

  test('the older text stays stored, and every change stands in its text', async () => {
    const store = await openSqliteStore(':memory:');
    for (const article of [older, newer]) await prepareArticle(store, article);
    const [story] = await Array.fromAsync(store.allStories());
    for (const { changes } of story!.revisions) {
      for (const printing of changes.flatMap(({ before, after }) => [before, after])) {
        if (printing === null) continue;
        const text = (await store.article(printing.article))?.text;
        expect(text?.slice(printing.start, printing.end)).toBe(printing.words);
      }
    }
    await store.close();
  });

  test('which text is the newest rests on their days, not on the order they come in', async () => {
    const expected = JSON.stringify(await storiesFrom([older, newer, ledger, market]));
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([older, newer, ledger, market], { minLength: 4 }),
        async (order) => {
          expect(JSON.stringify(await storiesFrom(order))).toBe(expected);
        },
      ),
      { numRuns: 24 },
    );
  });

  test('of one day the text read last is the newest, and stays so in a rebuilt index', async () => {
    const again = { ...newer, id: 'aaaa000000000000', published: older.published };
    const store = await openSqliteStore(':memory:');
    const scratch = await openSqliteStore(':memory:');
    for (const article of [older, again]) await prepareArticle(store, article);
    const before = await Array.fromAsync(store.allStories());
    expect(before[0]?.revisions).toMatchObject([
      { before: older.id, after: again.id, seenOn: null },
    ]);
    await rebuildIndex(store, scratch, () => undefined);
    expect(await Array.fromAsync(store.allStories())).toEqual(before);
    await store.close();
    await scratch.close();
  });

  test('a file of the same name in another folder is another page', async () => {
    const elsewhere = { ...market, source: older.source, outlet: older.outlet };
    const stories = await storiesFrom([{ ...older, url: null }, elsewhere]);
    expect(stories).toHaveLength(2);
    expect(stories.flatMap(({ revisions }) => revisions)).toEqual([]);
  });

  test('what only the older text held together falls apart', async () => {
    const bridge = { ...older, id: 'bbbb000000000000', text: market.text, title: market.title };
    const stories = await storiesFrom([older, ledger, { ...bridge, published: '2026-03-11' }]);
    expect(stories.map(({ sources }) => sources.length)).toEqual([1, 1]);
  });
});

describe('an article that is removed', () => {
  const all = [older, newer, ledger, market];

  test('leaves the index as if it had never been read, with every text of its page', async () => {
    const law = fc.asyncProperty(
      fc.shuffledSubarray(all, { minLength: 1 }),
      fc.constantFrom(...all),
      async (articles, gone) => {
        const store = await openSqliteStore(':memory:');
        for (const article of articles) await prepareArticle(store, article);
        expect(await removeArticle(store, gone.id)).toBe(
          articles.includes(gone) ? 'removed' : 'not kept',
        );
        const isLeft = ({ id, url }: Article) =>
          id !== gone.id && (url === null || url !== gone.url);
        const left = articles.includes(gone) ? articles.filter(isLeft) : articles;
        expect(await Array.fromAsync(store.allStories())).toEqual(await storiesFrom(left));
        expect((await store.holdings()).articles).toBe(left.length);
        await store.close();
      },
    );
    await fc.assert(law, { numRuns: 40 });
  });

  test('can be read again', async () => {
    const store = await openSqliteStore(':memory:');
    for (const article of [ledger, newer]) await prepareArticle(store, article);
    await removeArticle(store, ledger.id);
    expect(await prepareArticle(store, ledger)).toBe('added');
    expect(await Array.fromAsync(store.allStories())).toEqual(await storiesFrom([newer, ledger]));
    await store.close();
  });
});
