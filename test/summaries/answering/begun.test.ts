import { beforeAll, describe, expect, test } from 'vitest';
import { isTyped } from '../../../src/summaries/answering/begun.ts';
import { openSummaries } from '../../../src/summaries/index.ts';
import type { Summaries } from '../../../src/summaries/index.ts';
import { prepareArticle } from '../../../src/summaries/prepare.ts';
import { openStore } from '../../../src/summaries/store/open.ts';
import { printedBy } from '../../support/stories.ts';

const TITLE = 'Brickworks roof falls in Orrin';
const POST = printedBy(
  'Orrin Post',
  'The roof of the brickworks in Orrin fell on Monday. Two kilns were crushed, said Ida Roe, who owns the brickworks. The collapse stopped the kilns of the brickworks for a month.',
  { title: TITLE, published: '2026-03-09' },
);
const LEDGER = printedBy(
  'Daily Ledger',
  'The roof of the brickworks in Orrin fell on Monday and crushed two kilns, said Ida Roe, who owns it.',
  { title: 'Beneath the rubble of Orrin', published: '2026-03-10' },
);
const FERRY = printedBy('Valley Post', 'Ferry drivers in Norwood won a pay rise of 6 percent.', {
  title: 'Ferry drivers win a pay rise',
  published: '2026-04-10',
});

let summaries: Summaries;

beforeAll(async () => {
  const store = await openStore('sqlite::memory:');
  for (const { article } of [POST, LEDGER, FERRY]) await prepareArticle(store, article);
  summaries = openSummaries(store, () => undefined);
});

const offered = async (subject: 'story' | 'topic', typed: string) =>
  (await summaries.suggest(subject, typed)).map(({ label }) => label);

describe('a story while it is typed', () => {
  test.each(['b', 'brickw', 'brickworks r', 'falls brick', 'ORR', 'kilns', 'crushed'])(
    '%j is of it',
    async (typed) => {
      expect(await offered('story', typed)).toEqual([TITLE]);
    },
  );

  test('another headline of it finds it too, and what it does not hold does not', async () => {
    expect(await offered('story', 'benea')).toEqual([TITLE]);
    expect(await offered('story', 'brickworks z')).toEqual([]);
    expect(await offered('story', '')).toHaveLength(2);
  });

  test('is found by the same when it is asked for', async () => {
    expect(await summaries.summary({ story: 'brickw' })).toMatchObject({ title: TITLE });
    expect(await summaries.compare({ story: 'benea' })).toMatchObject({ title: TITLE });
    expect(await summaries.summary({ story: 'zzz' })).toMatchObject({ reason: 'no story' });
  });
});

describe('a topic while it is typed', () => {
  test('is a word of the facts too, as it is printed, and never a piece of one', async () => {
    expect(await offered('topic', 'bric')).toEqual(['brickworks']);
    expect(await offered('topic', 'kil')).toEqual(['kilns']);
    expect(await offered('topic', 'rickw')).toEqual([]);
    expect(await offered('topic', 'brickworks')).toEqual([]);
  });

  test('is a word that says something', async () => {
    expect(await offered('topic', 'the')).toEqual([]);
    expect(await offered('topic', '')).toContain('brickworks');
  });
});

test.each([
  ['Le Médiateur', 'medi', true],
  ['Harbour Gazette', 'gaz har', true],
  ['Harbour Gazette', 'arb', false],
])('%s typed as %j: %s', (name, typed, expected) => {
  expect(isTyped(name, typed)).toBe(expected);
});
