import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prepareArticle } from '../../../src/summaries/prepare.ts';
import { openSummaries } from '../../../src/summaries/index.ts';
import { openSqliteStore } from '../../../src/summaries/store/sqlite.ts';
import type { Store, StoreReader } from '../../../src/summaries/store/store.ts';
import { withoutOutlets } from '../../../src/summaries/views/muted.ts';
import { withoutMuted } from '../../../src/summaries/views/muted-record.ts';
import type { Match } from '../../../src/summaries/types.ts';
import { COURIER, LEDGER, MIRROR, OTHERWISE, pierOf, SAID } from '../../support/pier.ts';
import { printedBy } from '../../support/stories.ts';
import { quotations } from '../../support/summaries.ts';
import { KINDS } from '../store/oracle.ts';

/** Three outlets on one event, two of them on another that only they tell. */
const published = '2026-03-09';
const ARTICLES = [
  printedBy(
    'Harbour Post',
    'Three dockers were hurt when a crane fell at the port of Halden on Monday, the union said.\n\n“I heard one bang and then the crane came down on the quay,” said Anna Lund, who works at the port of Halden.\n\nThe port of Halden denied that the crane had been overloaded.',
    { title: 'Crane falls at Halden port', published },
  ),
  printedBy(
    'Daily Ledger',
    'A crane fell onto the quay of the port of Halden on Monday and hurt three dockers, the union said. Anna Lund, who works at the port of Halden, said: “I heard one bang and then the crane came down on the quay.”',
    { title: 'Crane falls onto quay at Halden port', published },
  ),
  printedBy(
    'Evening Mail',
    'Anna Lund saw the crane fall at the port of Halden on Monday. “The crane came down on the quay,” she said.\n\n“Nobody had looked at that crane for a year,” said Ivo Brandt, who leads the dockers of Halden.',
    { title: 'Dockers hurt at Halden', published },
  ),
  printedBy(
    'Evening Mail',
    'The spring market in Karsk sold 4,000 cheeses on Saturday. “We have never sold so much,” said its warden Olga Reyes.',
    { title: 'Cheese market in Karsk breaks record', published: '2026-03-08' },
  ),
];

let store: Store;
beforeAll(async () => {
  store = await openSqliteStore(':memory:');
  for (const { article } of ARTICLES) await prepareArticle(store, article);
});
afterAll(() => store.close());

const everything = async (reader: StoreReader) =>
  (await Promise.all(KINDS.map((kind) => reader.records(kind, { limit: 999 })))).flat();

const OUTLETS = ['Harbour Post', 'Daily Ledger', 'Evening Mail'];
const CHOICES = [
  ...OUTLETS.map((outlet) => [outlet]),
  ['Harbour Post', 'Evening Mail'],
  ['Daily Ledger', 'evening mail'],
  OUTLETS,
];

describe.each(CHOICES.map((outlets) => [outlets]))('with %j muted', (outlets) => {
  const names = outlets.map((outlet) => outlet.toLowerCase());
  const muted = (outlet: string) => names.includes(outlet.toLowerCase());

  test('nothing of theirs is left in any record, story or list', async () => {
    const seen = withoutOutlets(store, outlets);
    const stories = await seen.stories({ limit: 99 });
    const whole = await Promise.all(stories.map(({ id }) => seen.story(id)));
    const left = JSON.stringify([await everything(seen), stories, whole]);
    for (const outlet of OUTLETS.filter(muted)) expect(left).not.toContain(outlet);
    for (const record of await everything(seen)) expect(record.printings.length).toBeGreaterThan(0);
  });

  test('what is left stands the check, and counts and pages agree', async () => {
    const seen = withoutOutlets(store, outlets);
    const summaries = openSummaries(seen, (id) => {
      throw new Error(`${id} no longer stands in its article`);
    });
    for (const { id } of await seen.stories({ limit: 99 })) {
      await summaries.summary({ story: id, length: 'full' });
      await summaries.compare({ story: id });
      await summaries.timeline({ about: id });
    }
    for (const kind of KINDS) {
      const all = await seen.records(kind, { limit: 999 });
      expect(await seen.countRecords(kind, {})).toBe(all.length);
      for (let from = 0; from < all.length; from++)
        expect(await seen.records(kind, { limit: 2, from })).toEqual(all.slice(from, from + 2));
    }
    expect(await seen.countStories({})).toBe((await seen.stories({ limit: 99 })).length);
  });
});

test('a quotation is shown by whoever else prints the speaker’s words, and counted so', async () => {
  const [quotation] = await withoutOutlets(store, ['Harbour Post']).records('quotation', {
    by: 'Anna Lund',
    limit: 1,
  });
  expect(quotation?.words).toBe('I heard one bang and then the crane came down on the quay.');
  expect(quotation?.support.outlets).toBe(2);
  const [trimmed] = await withoutOutlets(store, ['Harbour Post', 'Daily Ledger']).records(
    'quotation',
    { by: 'Anna Lund', limit: 1 },
  );
  expect(trimmed).toMatchObject({
    words: 'The crane came down on the quay,',
    printings: [{ outlet: 'Evening Mail', match: 'trimmed' }],
    support: { outlets: 1 },
  });
});

describe('a quotation of which only other wordings are left', () => {
  const without = async (...outlets: string[]) =>
    withoutOutlets(await pierOf(MIRROR, LEDGER, COURIER), outlets);

  test('is shown in theirs, which may not be the speaker’s', async () => {
    const seen = await without('Quay Mirror', 'Island Ledger');
    const found = await seen.records('quotation', { by: 'Marta Voss', limit: 9 });
    expect(found.map(({ words, wordsBy }) => [words, wordsBy])).toContainEqual([
      expect.stringContaining(OTHERWISE),
      'muted',
    ]);
    const summaries = openSummaries(seen, (id) => {
      throw new Error(`${id} no longer stands in its article`);
    });
    expect(await summaries.verify({ quote: OTHERWISE })).toMatchObject({ kind: 'verify' });
    expect(await summaries.verify({ quote: OTHERWISE })).not.toMatchObject({
      verdict: 'not on record',
    });
  });

  test('keeps its words while most that print them are seen', async () => {
    const [found] = await (
      await without('Sound Courier')
    ).records('quotation', { about: 'control room', limit: 1 });
    expect(found).toMatchObject({ words: expect.stringContaining(SAID) as string });
    expect(found?.wordsBy).toBe('most outlets');
  });

  test('says so where the words shown were only one choice', async () => {
    const seen = withoutOutlets(await pierOf(MIRROR, COURIER), ['Sound Courier']);
    const [found] = await seen.records('quotation', { about: 'control room', limit: 1 });
    expect(found).toMatchObject({ wordsBy: 'muted', printings: [{ match: 'verbatim' }] });
  });

  test('is held against the one that is shown now', () => {
    const printing = (outlet: string, words: string, match: Match) => ({
      outlet,
      article: outlet,
      start: 0,
      end: words.length,
      words,
      match,
      original: null,
    });
    const record = {
      ...quotations[0],
      words: SAID,
      wordsBy: 'most outlets',
      printings: [
        printing('A', SAID, 'verbatim'),
        printing('B', 'nobody would answer us in the control room', 'reworded'),
        printing('C', OTHERWISE, 'reworded'),
        printing('D', 'those at the controls were not prepared to answer', 'reworded'),
      ],
    } as const;
    const left = withoutMuted('quotation', record, (outlet) => outlet === 'A', new Map());
    expect(left?.words).toBe(OTHERWISE);
    expect(left?.printings.map(({ outlet, match }) => [outlet, match])).toEqual([
      ['C', 'verbatim'],
      ['B', 'reworded'],
      ['D', 'trimmed'],
    ]);
  });
});

test('a story of muted outlets alone is not there', async () => {
  const seen = withoutOutlets(store, ['Evening Mail']);
  expect((await seen.stories({ limit: 9 })).map(({ title }) => title)).toEqual([
    'Crane falls onto quay at Halden port',
  ]);
  expect(await seen.records('quotation', { by: 'Olga Reyes', limit: 9 })).toEqual([]);
  const summaries = openSummaries(seen, () => undefined);
  expect(await summaries.quotes({ person: 'Olga Reyes' })).toMatchObject({ kind: 'nothing' });
  expect(await summaries.suggest('person', 'reyes')).toEqual([]);
  expect(await summaries.suggest('person', 'lund')).toHaveLength(1);
});

test('without any, the store is as it was', async () => {
  expect(await everything(withoutOutlets(store, []))).toEqual(await everything(store));
});

test.each([
  ['Daily Ledger', undefined],
  ['Evening Mail', 'Halden Docks'],
])('a body that only an account says denies it goes with it: %s muted', async (muted, body) => {
  const [denial] = await store.records('denial', { limit: 1 });
  const [first] = denial!.printings;
  const told = {
    ...denial!,
    alsoBy: { name: 'Halden Docks', role: null, kind: 'organisation' },
    printings: [first, { ...first, outlet: 'Daily Ledger', match: 'reworded' }],
  } as const;
  const left = withoutMuted('denial', told, (outlet) => outlet === muted, new Map());
  expect(left!.printings[0]).toEqual(first);
  expect(left!.alsoBy?.name).toBe(body);
});

test.each([
  ['Daily Ledger', true],
  ['Evening Mail', true],
  ['Harbour Post', undefined],
])('words of an account are not shown as the denier’s own: %s muted', async (muted, quoted) => {
  const [denial] = await store.records('denial', { limit: 1 });
  const [first] = denial!.printings;
  const account = { words: 'Brandt denied it.', start: 0, end: 17, match: 'reworded' } as const;
  const told = {
    ...denial!,
    quoted: true,
    printings: [
      { ...first, outlet: 'Harbour Post' },
      { ...first, ...account, outlet: 'Daily Ledger' },
    ],
  } as const;
  const left = withoutMuted('denial', told, (outlet) => outlet === muted, new Map());
  expect(left!.words).toBe(quoted ? denial!.words : account.words);
  expect(left!.quoted).toBe(quoted);
});
