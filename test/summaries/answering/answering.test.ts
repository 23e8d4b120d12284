import { beforeAll, describe, expect, test } from 'vitest';
import { openSummaries } from '../../../src/summaries/index.ts';
import type { Summaries } from '../../../src/summaries/index.ts';
import { prepareArticle } from '../../../src/summaries/prepare.ts';
import { openStore } from '../../../src/summaries/store/open.ts';
import type { Store } from '../../../src/summaries/store/store.ts';
import type { Article, Claim, Denial, Printing, Story } from '../../../src/summaries/types.ts';

const article = (
  id: string,
  outlet: string,
  title: string,
  published: string,
  ...paragraphs: string[]
): Article => ({
  id,
  outlet,
  title,
  url: null,
  published,
  source: `${id}.md`,
  text: paragraphs.join('\n\n'),
});

const bridge = article(
  'aaaaaaaaaaaaaaaa',
  'Harbour Gazette',
  'Harbour bridge to close for a year',
  '2026-03-05',
  'The old Harbour bridge will close for a year, Mayor Ana Ruiz said on Tuesday.',
  '“We have put this off for twenty years, and we will not put it off again,” said Ruiz, the mayor of Harbour.',
  'Repairs will cost $14 million, according to the Coast Daily.',
  'Harbour Council denied that it knew of the cracks in the bridge. “That is not true,” said Peter Holm, a council spokesman.',
);
const ferry = article(
  'bbbbbbbbbbbbbbbb',
  'Valley Post',
  'Ferry drivers win a pay rise in Norwood',
  '2026-04-10',
  'Ferry drivers in Norwood won a pay rise of 6 percent on Thursday after a strike of three weeks.',
  '“Our members stood together,” said Bo Ruiz, who leads the drivers’ union.',
);

let store: Store;
let summaries: Summaries;
const withheld: Printing[] = [];

beforeAll(async () => {
  store = await openStore('sqlite::memory:');
  await prepareArticle(store, bridge);
  await prepareArticle(store, ferry);
  summaries = openSummaries(store, (_, printing) => withheld.push(printing));
});

describe('whom a question means', () => {
  test.each(['Ana Ruiz', 'ana ruiz', 'ANA RUIZ', 'Ána Ruíz', 'mayor of Harbour'])(
    '%s',
    async (person) => {
      expect(await summaries.quotes({ person })).toMatchObject({
        kind: 'quotes',
        person: { name: 'Ana Ruiz' },
        quotations: [{ words: expect.stringContaining('put this off for twenty years') as string }],
      });
    },
  );

  test('a surname two people share is not decided for the asker', async () => {
    const answer = await summaries.quotes({ person: 'Ruiz' });
    expect(answer).toMatchObject({ kind: 'nothing', reason: 'several people' });
    expect(answer).toMatchObject({
      suggestions: [{ option: 'person' }, { option: 'person' }],
    });
  });

  test.each(['Holmm', 'Peter Hlom'])(
    '%s is offered Peter Holm, never answered for',
    async (person) => {
      expect(await summaries.quotes({ person })).toMatchObject({
        kind: 'nothing',
        reason: 'no person',
        asked: person,
        suggestions: [{ option: 'person', value: 'Peter Holm' }],
      });
    },
  );

  test.each(['', ' ', '\0', 'zzzz qqqq'])(
    '%j finds nobody and offers whom there is',
    async (person) => {
      const answer = await summaries.quotes({ person });
      expect(answer).toMatchObject({ kind: 'nothing' });
      expect('suggestions' in answer && answer.suggestions.length).toBeGreaterThan(0);
    },
  );
});

describe('what is offered has an answer', () => {
  test.each(['person', 'denier'] as const)('%s, while typing', async (subject) => {
    const names = await summaries.suggest(subject, '');
    expect(names.length).toBeGreaterThan(0);
    for (const { value } of names) {
      const answer =
        subject === 'person'
          ? await summaries.quotes({ person: value })
          : await summaries.denials({ by: value });
      expect(answer.kind).not.toBe('nothing');
    }
  });

  test.each([{ by: 'Ana Ruiz' }, { by: 'zzzz' }, { about: 'wheat' }])('after %j', async (ask) => {
    const answer = await summaries.denials(ask);
    expect(answer.kind).toBe('nothing');
    const suggestions = 'suggestions' in answer ? answer.suggestions : [];
    expect(suggestions.length).toBeGreaterThan(0);
    for (const { option, value } of suggestions) {
      expect((await summaries.denials({ ...ask, [option]: value })).kind).toBe('denials');
    }
  });
});

describe('what a question is about', () => {
  test('narrows the answer', async () => {
    expect(await summaries.quotes({ person: 'Ana Ruiz', about: 'bridge' })).toMatchObject({
      kind: 'quotes',
    });
    expect(await summaries.facts({ about: 'ferry drivers' })).toMatchObject({
      kind: 'facts',
      facts: [{ story: expect.any(String) as string }],
    });
  });

  test('records that name it come before those of a story that does', async () => {
    const answer = await summaries.facts({ about: 'repairs' });
    expect(answer).toMatchObject({
      kind: 'facts',
      facts: [{ text: expect.stringContaining('Repairs will cost') as string }],
    });
  });

  test('records that only share its story are counted apart, behind those that name it', async () => {
    const answer = await summaries.facts({ about: 'bridge' });
    if (answer.kind !== 'facts') throw new Error(answer.kind);
    const naming = answer.facts.length - (answer.beside ?? 0);
    expect(answer.facts.map(({ text }) => text.includes('bridge'))).toEqual(
      answer.facts.map((_, at) => at < naming),
    );
    expect(answer.beside).toBeGreaterThan(0);
  });

  test('what is on record, but not about that, says both', async () => {
    expect(await summaries.quotes({ person: 'Ana Ruiz', about: 'wheat' })).toMatchObject({
      kind: 'nothing',
      reason: 'no records',
      asked: 'wheat',
      found: 'Ana Ruiz',
    });
  });
});

test('the newest story is briefed when none is named', async () => {
  expect(await summaries.summary({})).toMatchObject({ kind: 'summary', title: ferry.title });
  expect(await summaries.summary({ story: 'bridge' })).toMatchObject({ title: bridge.title });
});

test('what officials deny is denied by their body too', async () => {
  const answer = await summaries.denials({ by: 'Harbour Council' });
  expect(answer).toMatchObject({ kind: 'denials', by: { name: 'Harbour Council' } });
});

test('denials by somebody, and about something', async () => {
  const answer = await summaries.denials({ by: 'Peter Holm' });
  expect(answer).toMatchObject({ kind: 'denials', denials: [{ kind: 'denies' }] });
  expect(await summaries.denials({ about: 'bridge' })).toMatchObject({ kind: 'denials' });
});

test('every printing of every answer stands in its article', async () => {
  const answers = await Promise.all([
    summaries.summary({}),
    summaries.quotes({ person: 'Ana Ruiz' }),
    summaries.facts({ about: 'bridge' }),
    summaries.denials({}),
    summaries.timeline({ about: 'bridge' }),
  ]);
  const texts = new Map([bridge, ferry].map(({ id, text }) => [id, text]));
  const printings =
    JSON.stringify(answers).match(/"outlet":"[^"]*","article":"[^"]*","start".*?\}/g) ?? [];
  expect(printings.length).toBeGreaterThan(5);
  for (const found of printings) {
    const { article: id, start, end, words } = JSON.parse(`{${found}`) as Printing;
    expect(texts.get(id)?.slice(start, end)).toBe(words);
  }
});

test('a record whose words are no longer in its article is not shown, is reported and counted', async () => {
  const changed = await openStore('sqlite::memory:');
  await prepareArticle(changed, bridge);
  const [stored] = await changed.storedArticles([bridge.id]);
  const text = bridge.text.replace('twenty years', 'thirty years');
  const falsified: Store = {
    ...changed,
    readArticles: () => Promise.resolve(new Map([[bridge.id, { ...stored!.article, text }]])),
  };
  const reported: Printing[] = [];
  const answer = await openSummaries(falsified, (_, printing) => reported.push(printing)).quotes({
    person: 'Ana Ruiz',
  });
  expect(answer).toMatchObject({ kind: 'quotes', quotations: [], withheld: 1 });
  expect(reported).toHaveLength(1);
  expect(withheld).toEqual([]);
});

describe('nothing is shown that was tampered with in the index', () => {
  const tampered = async (part: 'quotations' | 'denials' | 'facts', change: object) =>
    tamperedBy(part, (record) => ({ ...record, ...change }));
  const tamperedBy = async <P extends 'quotations' | 'denials' | 'facts'>(
    part: P,
    change: (record: Story[P][number]) => Story[P][number],
  ) => {
    const store = await openStore('sqlite::memory:');
    await prepareArticle(store, bridge);
    const [story] = await Array.fromAsync(store.allStories());
    const records = story![part].map(change);
    const changed: Story = { ...story!, [part]: records };
    await store.apply({ articles: [], removed: [], ended: [story!.id], stories: [changed] });
    return openSummaries(store, () => undefined);
  };

  test('the words of a quotation', async () => {
    const falsified = await tampered('quotations', { words: 'The council is to blame' });
    expect(await falsified.quotes({ person: 'Ana Ruiz' })).toMatchObject({
      quotations: [],
      withheld: 1,
    });
  });

  const withClaim = (denial: Denial, change: Partial<Claim>): Denial => ({
    ...denial,
    claim: { words: 'x', by: null, found: 'denial', printing: denial.printings[0], ...change },
  });

  test.each<[string, (denial: Denial) => Denial]>([
    ['its words', (denial) => ({ ...denial, words: 'We knew of it' })],
    ['what it denies', (denial) => withClaim(denial, { ...denial.claim, words: 'it was bribed' })],
    [
      'where its claim stands',
      (denial) =>
        withClaim(denial, { printing: { ...denial.printings[0], article: 'another story' } }),
    ],
    [
      'a later word',
      (denial) => ({
        ...denial,
        later: { kind: 'retracted', printing: { ...denial.printings[0], words: 'We did know' } },
      }),
    ],
  ])('a denial: %s', async (_, change) => {
    const falsified = await tamperedBy('denials', change);
    const answer = await falsified.denials({});
    expect(answer).toMatchObject({ denials: [] });
    expect('withheld' in answer && answer.withheld).toBeGreaterThan(0);
  });

  test('the text of a fact', async () => {
    const falsified = await tampered('facts', { text: 'Repairs will cost $41 million.' });
    expect(await falsified.summary({})).toMatchObject({ facts: [] });
  });
});

test('a story without dates is said to have none', async () => {
  const undated = await openStore('sqlite::memory:');
  const text = 'The mill is shut. “Nobody is left,” said Ida Roe, its owner.';
  await prepareArticle(undated, { ...bridge, id: 'cccccccccccccccc', published: null, text });
  const answer = await openSummaries(undated, () => undefined).timeline({});
  expect(answer).toMatchObject({ kind: 'nothing', reason: 'no dates', found: bridge.title });
  await undated.close();
});

test('an empty index says so', async () => {
  const empty = openSummaries(await openStore('sqlite::memory:'), () => undefined);
  expect(await empty.summary({})).toMatchObject({ kind: 'nothing', reason: 'empty index' });
  expect(await empty.stories({})).toMatchObject({ kind: 'nothing', reason: 'empty index' });
  expect(await empty.facts({ about: 'Alberta' })).toMatchObject({
    kind: 'nothing',
    reason: 'empty index',
  });
});
