import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepareArticle } from '../../../src/summaries/prepare.ts';
import { openStore } from '../../../src/summaries/store/open.ts';
import type { Article } from '../../../src/summaries/types.ts';
import { findPassage, findSpeech } from '../../support/events/find.ts';
import { readEvents } from '../../support/events/read.ts';
import type { Event } from '../../support/events/read.ts';

const events = await readEvents();

/** Every passage an event's expectations name, with the article it is to stand in. */
const passagesOf = ({ expected }: Event): (readonly [file: string, words: string])[] =>
  [
    ...expected.facts.map((fact) => fact.in),
    ...expected.denials.map((denial) => denial.in),
    ...expected.denials.flatMap(({ claim }) => (claim === null || claim === 'any' ? [] : [claim])),
    ...expected.timeline.map((day) => day.in),
    ...expected.revisions.flatMap(({ before, after, changes }) =>
      changes.map(([old, changed]) => ({ [before]: [old], [after]: [changed] })),
    ),
    ...expected.disagreements.map(({ values }) =>
      Object.fromEntries(Object.entries(values).map(([file, value]) => [file, [value]])),
    ),
  ].flatMap((places) =>
    Object.entries(places).flatMap(([file, words]) => words.map((each) => [file, each] as const)),
  );

test('there are at least 38 events', () => {
  expect(events.length).toBeGreaterThanOrEqual(38);
});

describe.each(events.map((event) => [event.slug, event] as const))('%s', (_, event) => {
  test('has three to six outlets, and every article in one story', () => {
    const outlets = new Set([...event.articles.values()].map(({ outlet }) => outlet));
    expect(outlets.size).toBeGreaterThanOrEqual(3);
    expect(outlets.size).toBeLessThanOrEqual(6);
    const { stories, revisions } = event.expected;
    const placed = [...stories.flat(), ...revisions.map(({ before }) => before)];
    expect(placed.toSorted()).toEqual([...event.articles.keys()].toSorted());
  });

  test('quotes its articles word for word', () => {
    const absent = passagesOf(event).filter(([file, words]) => {
      const article = event.articles.get(file);
      return article === undefined || findPassage(article, words) === null;
    });
    expect(absent).toEqual([]);
  });

  test('names speech that its articles print in quotation marks', () => {
    const unmarked = event.expected.utterances
      .flatMap(({ printings }) => printings)
      .filter(({ article: file, parts }) => {
        const article = event.articles.get(file);
        const span = article === undefined ? null : findSpeech(article, parts);
        return span === null || !/["“'‘]/.test(article?.text.charAt(span.start - 1) ?? '');
      });
    expect(unmarked).toEqual([]);
  });
});

/** All that is kept of some articles that came in this order. */
const indexOf = async (articles: readonly Article[]): Promise<string> => {
  const store = await openStore('sqlite::memory:');
  for (const article of articles) await prepareArticle(store, article);
  const stories = await Array.fromAsync(store.allStories());
  await store.close();
  return JSON.stringify(stories.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
};

const articlesOf = (of: readonly Event[]): Article[] =>
  of.flatMap(({ articles }) => [...articles.values()]);

/** A look-alike pair, an event with an article that has no date, a page read twice. */
const SHUFFLED = ['budget-redmoor', 'budget-easthaven', 'museum-lisbon', 'quarry-blast'];

describe('the order of arrival does not matter, byte for byte', () => {
  test.each([
    ['four events, 100 orders', 100, events.filter(({ slug }) => SHUFFLED.includes(slug))],
    ['all events, another order', 1, events],
  ])('%s', { timeout: 120_000 }, async (_, numRuns, some) => {
    const articles = articlesOf(some);
    const kept = await indexOf(articles);
    const orders = fc.shuffledSubarray(articles, { minLength: articles.length });
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        expect((await indexOf(order)) === kept).toBe(true);
      }),
      { numRuns, seed: 1, endOnFailure: true },
    );
  });
});
