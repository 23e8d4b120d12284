import { beforeAll, describe, expect, test } from 'vitest';
import type {
  AskAnswer,
  CompareAnswer,
  SummaryAnswer,
} from '../../../src/summaries/answering/answer.ts';
import { openSummaries } from '../../../src/summaries/index.ts';
import type { Summaries } from '../../../src/summaries/index.ts';
import { prepareArticle } from '../../../src/summaries/prepare.ts';
import { openStore } from '../../../src/summaries/store/open.ts';
import type { Article } from '../../../src/summaries/types.ts';
import { HOSTILE } from '../../support/hostile.ts';

const article = (id: string, outlet: string, ...paragraphs: string[]): Article => ({
  id,
  outlet,
  title: `Harbour bridge to close, ${outlet} reports`,
  url: null,
  published: '2026-03-05',
  source: `${id}.md`,
  text: paragraphs.join('\n\n'),
});

const gazette = article(
  'aaaaaaaaaaaaaaaa',
  'Harbour Gazette',
  'Harbour Council will close the old Harbour bridge for a year from May, Mayor Ana Ruiz said on Tuesday.',
  'Its repair will cost $14 million, engineers told the Harbour Gazette.',
  'Repairs to the Harbour bridge will take 120 workers.',
  '“The engineers told the council about the cracks in the eastern pillars last spring,” said Ana Ruiz, the mayor of Harbour.',
  'City officials played down the cracks in the pillars.',
  'Harbour Council denied that it would sell the ferry to pay for the bridge.',
  'The closure of the Harbour bridge could cost shops a third of their trade.',
);
const daily = article(
  'bbbbbbbbbbbbbbbb',
  'Coast Daily',
  'Harbour Council will close the old Harbour bridge for a year, Mayor Ana Ruiz said on Tuesday.',
  '“The council was told by engineers of cracks in the eastern pillars last spring,” said Ana Ruiz, the mayor.',
  'City officials played down the cracks in the pillars.',
  'Ferry fares in Harbour will rise by 6 percent while the bridge is shut.',
);

let summaries: Summaries;
beforeAll(async () => {
  const store = await openStore('sqlite::memory:');
  await prepareArticle(store, gazette);
  await prepareArticle(store, daily);
  summaries = openSummaries(store, () => undefined);
});

/** One article with a denial in somebody's words, a sentence that is a quotation, and a "But". */
const disputed = async (): Promise<Summaries> => {
  const store = await openStore('sqlite::memory:');
  await prepareArticle(
    store,
    article(
      'cccccccccccccccc',
      'Harbour Gazette',
      'Harbour Council will close the old Harbour bridge for a year from May, Mayor Ana Ruiz said on Tuesday.',
      'But Otis Brand, who inspected the bridge in April, said that he had warned 12 officials.',
      'Tom Marsh of the Chamber of Commerce said it was “a disaster for every shop on the north bank”.',
      'Ferries will run every 20 minutes while the bridge is shut.',
      'Ruiz denied that the council had known about the cracks. “That is simply false,” she said.',
    ),
  );
  return openSummaries(store, () => undefined);
};

describe('what would be said twice', () => {
  test('a briefing has a quoted denial and a quoted sentence once, and “But …” last', async () => {
    const briefed = (await (await disputed()).summary({ length: 'full' })) as SummaryAnswer;
    const { facts, quotations, denials, rest, more } = briefed;
    expect(denials.map(({ words }) => words)).toEqual(['That is simply false']);
    expect(quotations.map(({ words }) => words)).toEqual([
      'a disaster for every shop on the north bank',
    ]);
    expect(facts.map(({ text }) => text).join(' ')).not.toContain('Tom Marsh');
    expect(facts.at(-1)?.text).toMatch(/^But Otis Brand/);
    // In full all is reached: the sentence that is a quotation stands among the rest.
    expect(rest.map(({ text }) => text).join(' ')).toContain('Tom Marsh');
    expect(more).toBe(0);
    const short = (await (await disputed()).summary({})) as SummaryAnswer;
    expect(short.rest).toEqual([]);
    expect(short.more).toBeGreaterThan(0);
  });

  test('a comparison lists a quoted denial once', async () => {
    const [view] = ((await (await disputed()).compare({ story: 'bridge' })) as CompareAnswer)
      .outlets;
    expect(view?.onlyDenials.map(({ words }) => words)).toEqual(['That is simply false']);
    expect(view?.onlyQuotations.map(({ words }) => words)).not.toContain('That is simply false');
  });
});

test('that somebody denies or declines to say is told once, in a briefing and side by side', async () => {
  const store = await openStore('sqlite::memory:');
  const reported = [
    'A fire at the Kesh paper mill on Tuesday injured 177 workers, the fire service said.',
    'The Kesh paper mill, owned by Orban Paper, has employed 600 people since 1990.',
  ];
  const denied = [
    'Mayor Ana Ruiz denied that the town had sold the fire station.',
    'Orban Paper declined to comment on the fire.',
  ];
  await prepareArticle(store, article('dddddddddddddddd', 'Kesh Courier', ...reported, ...denied));
  const kesh = openSummaries(store, () => undefined);
  const briefed = (await kesh.summary({})) as SummaryAnswer;
  expect(briefed.denials.map(({ words }) => words)).toEqual(denied.slice(0, 1));
  expect(briefed.unanswered.map(({ words }) => words)).toEqual(denied.slice(1));
  const [view] = ((await kesh.compare({ story: 'mill' })) as CompareAnswer).outlets;
  expect(view?.onlyDenials.map(({ words }) => words)).toEqual(denied);
  for (const facts of [briefed.facts, view!.onlyFacts])
    expect(facts.map((fact) => fact.text)).toEqual(reported);
});

describe('a briefing', () => {
  const briefing = async (length: 'short' | 'full' = 'short') =>
    (await summaries.summary({ length })) as SummaryAnswer;

  test('opens with sentences that stand by themselves, the one at the top of an article first', async () => {
    const { lead, facts } = await briefing();
    expect(lead).toHaveLength(2);
    expect(lead[0]?.text).toMatch(/^Harbour Council will close the old Harbour bridge/);
    expect(lead.map(({ text }) => text).join(' ')).not.toContain('Its repair');
    expect(facts.slice(0, 2)).toEqual(lead);
    expect(facts.map(({ text }) => text).join(' ')).not.toContain('Its repair');
    expect(facts.length).toBeLessThanOrEqual(7);
  });

  test('keeps what is only thought possible apart', async () => {
    const { facts, speculation } = await briefing();
    expect(speculation.map(({ text }) => text)).toEqual([
      'The closure of the Harbour bridge could cost shops a third of their trade.',
    ]);
    expect(facts.every(({ standing }) => standing !== 'speculation')).toBe(true);
  });

  test('tells once that something is denied, among the denials', async () => {
    const { facts, denials } = await briefing();
    expect(denials.map(({ words }) => words).join()).toContain('sell the ferry');
    expect(facts.map(({ text }) => text).join()).not.toContain('sell the ferry');
  });

  test('puts who denies before who plays down', async () => {
    const { denials } = await briefing();
    expect(denials.map(({ kind }) => kind)).toEqual(['denies', 'downplays']);
  });

  test('says who tells the story and counts what it leaves out', async () => {
    const short = await briefing();
    expect(short.counts).toMatchObject({ outlets: 2, articles: 2 });
    const full = await briefing('full');
    expect(full.more).toBeLessThanOrEqual(short.more);
  });

  test('in full holds all that can be read alone, in short what matters most', async () => {
    const store = await openStore('sqlite::memory:');
    const trades = 'baker grocer tailor cobbler chandler cooper fletcher glazier joiner'.split(' ');
    const shut = trades.map((trade, n) => `The ${trade} in Harbour lost ${String(n + 11)} jobs.`);
    await prepareArticle(
      store,
      article('dddddddddddddddd', 'Harbour Gazette', ...shut, 'It will cost $14 million.'),
    );
    const brief = async (length: 'short' | 'full') =>
      (await openSummaries(store, () => undefined).summary({ length })) as SummaryAnswer;
    const [short, full] = [await brief('short'), await brief('full')];
    expect(short.facts).toHaveLength(7);
    expect(full.facts.map(({ text }) => text).toSorted()).toEqual(shut.toSorted());
    expect(full.facts.slice(0, 7)).toEqual(short.facts);
    expect(short.more - full.rest.length).toBe(shut.length - 7);
    expect(full.more).toBe(0);
  });

  test('is made of stored sentences only', async () => {
    const { facts, quotations, denials } = await briefing('full');
    const all = [gazette, daily].map(({ text }) => text).join('\n');
    for (const { text } of facts) expect(all).toContain(text);
    for (const { words } of [...quotations, ...denials]) expect(all).toContain(words.slice(0, 30));
  });
});

describe('outlets side by side', () => {
  test('show what only one has, and which words each changed', async () => {
    const { outlets } = (await summaries.compare({ story: 'bridge' })) as CompareAnswer;
    const daily = outlets.find(({ outlet }) => outlet === 'Coast Daily');
    expect(daily?.onlyFacts.map(({ text }) => text)).toContain(
      'Ferry fares in Harbour will rise by 6 percent while the bridge is shut.',
    );
    const changed = outlets.flatMap((view) => view.changed);
    for (const { printing, differences } of changed) {
      expect(printing.match).toBe('reworded');
      expect(differences.some(({ kind }) => kind !== 'same')).toBe(true);
    }
  });

  test('say so when no story fits', async () => {
    expect(await summaries.compare({ story: 'wheat' })).toMatchObject({ reason: 'no story' });
  });
});

describe('a question in plain words', () => {
  const ask = async (question: string) => (await summaries.ask({ question })) as AskAnswer;

  test.each<[string, AskAnswer['first'], RegExp]>([
    ['Will the council sell the ferry?', 'denials', /sell the ferry/],
    ['how many workers do the repairs need?', 'facts', /120 workers/],
    ['What did Ana Ruiz say about the cracks?', 'quotations', /cracks in the eastern pillars/],
    ['what did the mayor say about cracks', 'quotations', /cracks in the eastern pillars/],
    ['HOW MUCH WILL FERRY FARES RISE?', 'facts', /6 percent/],
    ['what will it cost to fix the bridge?', 'facts', /\$14 million/],
    ['how many employees are needed for the repairs?', 'facts', /120 workers/],
  ])('%s', async (question, first, words) => {
    const answer = await ask(question);
    expect(answer.kind).toBe('ask');
    expect(answer.first).toBe(first);
    expect(JSON.stringify(answer[first][0])).toMatch(words);
  });

  test('tells a denial once', async () => {
    const { facts, denials } = await ask('Did Harbour Council deny that it would sell the ferry?');
    expect(denials).toHaveLength(1);
    expect(facts.map(({ text }) => text).join()).not.toContain('sell the ferry');
  });

  test('brings the denial of what a fact says', async () => {
    const { denials } = await ask('Is the ferry for sale to pay for the bridge?');
    expect(denials.map(({ words }) => words).join()).toContain('denied');
  });

  test.each([
    'Will the council close the Norwood tunnel?',
    'did the council sell the opera house',
    'Will the council oust the mayor?',
    'Who is Napoleon?',
    'Did Bo Lindqvist deny it?',
    'what is it about?',
    '?',
  ])('%s has nothing on record', async (question) => {
    expect(await summaries.ask({ question })).toMatchObject({
      kind: 'nothing',
      reason: 'no records',
    });
  });

  test('is answered whatever it is', async () => {
    for (const question of HOSTILE)
      expect((await summaries.ask({ question })).kind).toMatch(/ask|nothing/);
  });
});
