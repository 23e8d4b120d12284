import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { openSummaries } from '../src/summaries/index.ts';
import type { Summaries } from '../src/summaries/index.ts';
import { ingestFiles } from '../src/summaries/ingest.ts';
import { openStore } from '../src/summaries/store/open.ts';
import type { Story } from '../src/summaries/types.ts';

/**
 * The two real articles this project began with, when they lie beside the checkout: what goes in at
 * one side comes out checked at the other.
 */
const SEEDS = fileURLToPath(new URL('../../shared/seeds', import.meta.url));
if (!existsSync(SEEDS)) console.log('skipped: the two real articles are not here');

describe.skipIf(!existsSync(SEEDS))('the two real articles', () => {
  let story: Story;
  let summaries: Summaries;
  const withheld: string[] = [];

  beforeAll(async () => {
    const store = await openStore('sqlite::memory:');
    for await (const file of ingestFiles(store, [SEEDS])) expect(file.outcome).toBe('added');
    const stories = await Array.fromAsync(store.allStories());
    expect(stories).toHaveLength(1);
    story = stories[0]!;
    summaries = openSummaries(store, (record) => withheld.push(record));
  });

  test('come from their outlets, with the date the page gives', () => {
    expect(story.sources).toMatchObject([
      { outlet: 'LA News', published: '2026-01-29' },
      { outlet: 'Internewscast', published: null },
    ]);
  });

  test('hold seven utterances, each once, with their speakers', () => {
    const said = story.quotations.map(
      ({ speaker, words }) => `${speaker?.name ?? '?'}: ${words.slice(0, 32)}`,
    );
    expect(said.toSorted()).toEqual([
      'Donald Trump: If Canada makes a deal with Chin',
      'Donald Trump: If Governor Carney thinks he is ',
      'Jeff Rath: The US is extremely enthusiastic',
      'Jeff Rath: much stronger relationship',
      'Mark Carney: We have no intention of doing th',
      'State Department spokesperson: The department regularly meets w',
      'White House official: Administration officials meet wi',
    ]);
  });

  test('show rewordings as printings of the same utterance, never as words of the speaker', () => {
    const matches = story.quotations.map(({ words, printings }) => [
      words.slice(0, 12),
      printings.map(({ match }) => match).toSorted(),
    ]);
    expect(Object.fromEntries(matches)).toMatchObject({
      'The US is ex': ['reworded', 'trimmed', 'verbatim'],
      'The departme': ['reworded', 'verbatim', 'verbatim'],
      Administrati: ['reworded', 'trimmed', 'verbatim'],
    });
    for (const { words } of story.quotations) {
      expect(words).not.toMatch(/great enthusiasm|frequently engages|routinely meet/);
    }
  });

  test('date what is said: Saturday is the 24th, Sunday is worked out from the other report', () => {
    const dates = new Map(
      story.quotations.map((quotation) => [quotation.words.slice(0, 12), quotation]),
    );
    expect(dates.get('If Governor ')).toMatchObject({
      saidOn: '2026-01-24',
      dated: 'article',
      venue: 'Truth Social',
    });
    expect(dates.get('We have no i')).toMatchObject({ saidOn: '2026-01-25', dated: 'story' });
  });

  test('hold the denials of the State Department, the White House and Carney', () => {
    const denials = story.denials.filter(({ kind }) => kind === 'denies').map(({ by }) => by.name);
    expect(denials).toEqual(
      expect.arrayContaining([
        expect.stringContaining('State Department'),
        expect.stringContaining('White House'),
        'Mark Carney',
      ]),
    );
    for (const { by } of story.denials) {
      expect(by.name).toMatch(/State Department|White House|Carney|U\.?S\.? officials/);
    }
  });

  test.each([
    ['White House', 'denial', null, /support for Alberta/],
    ['State Department', 'denial', null, /support for Alberta/],
    ['Carney', 'article', 'Donald Trump', /makes a deal with China/],
  ])('tie the denial by %s to its claim', (by, found, maker, claim) => {
    const denial = story.denials.find((each) => each.by.name.includes(by));
    expect(denial?.claim).toMatchObject({
      found,
      words: expect.stringMatching(claim) as unknown,
      ...(maker === null ? {} : { by: expect.objectContaining({ name: maker }) as unknown }),
    });
  });

  test('say of every fact that leans on the Financial Times that it does', () => {
    const leaning = story.facts.filter(({ printings }) =>
      printings.some(({ words }) => /Financial Times|\bFT\b/.test(words)),
    );
    expect(leaning.length).toBeGreaterThanOrEqual(2);
    for (const { support, creditedTo } of leaning) {
      expect(support).toEqual({ outlets: 2, independent: 1, originals: ['Financial Times'] });
      expect(creditedTo).toBe('Financial Times');
    }
    const told = story.quotations.filter(({ toldTo }) => toldTo === 'Financial Times');
    expect(told.map(({ speaker }) => speaker?.name).toSorted()).toEqual([
      'State Department spokesperson',
      'White House official',
    ]);
    for (const { support } of told) expect(support.originals).toEqual(['Financial Times']);
  });

  test('say why the words count as the speaker’s', () => {
    const why = new Map(
      story.quotations.map(({ words, wordsBy }) => [words.slice(0, 14), wordsBy]),
    );
    expect(why.get('The department')).toBe('most outlets');
    expect(why.get('The US is extr')).toBe('most outlets');
    expect(why.get('We have no int')).toBe('only wording');
  });

  test.each([
    ['money', '$500 billion', 500e9],
    ['count', '177,000', 177_000],
    ['percent', '85 percent', 85],
    ['percent', '100 percent', 100],
  ])('hold facts with %s: %s', (unit, words, value) => {
    const figures = story.facts.flatMap((fact) => fact.figures);
    expect(figures).toContainEqual(expect.objectContaining({ unit, value }));
    expect(story.facts.some(({ text }) => text.includes(words))).toBe(true);
  });

  test('credit the three meetings to the Financial Times, and set the petition for May', () => {
    const meetings = story.facts.find(({ text }) => text.includes('since April 2025'));
    expect(meetings).toMatchObject({ creditedTo: 'Financial Times' });
    expect(story.timeline).toContainEqual(
      expect.objectContaining({ from: null, to: '2026-05-31' }),
    );
    expect(story.timeline).toContainEqual(
      expect.objectContaining({ from: '2025-04-01', to: null }),
    );
  });

  test('leave teasers, tags and share lines outside', () => {
    expect(JSON.stringify(story)).not.toMatch(
      /Schumer|Homan|Hispanic|Not Afraid|Share this|separatist movementtrade/,
    );
  });

  test('answer every command with nothing withheld', async () => {
    expect(await summaries.summary({})).toMatchObject({ kind: 'summary', withheld: 0 });
    expect(
      await summaries.quotes({ person: 'the leader of the Alberta Prosperity Project' }),
    ).toMatchObject({
      person: { name: 'Jeff Rath' },
    });
    expect(await summaries.denials({ by: 'White House' })).toMatchObject({ kind: 'denials' });
    expect(withheld).toEqual([]);
  });
});
