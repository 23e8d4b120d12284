import { describe, expect, test } from 'vitest';
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
    ...expected.disagreements.map(({ values }) =>
      Object.fromEntries(Object.entries(values).map(([file, value]) => [file, [value]])),
    ),
  ].flatMap((places) =>
    Object.entries(places).flatMap(([file, words]) => words.map((each) => [file, each] as const)),
  );

test('there are at least 14 events', () => {
  expect(events.length).toBeGreaterThanOrEqual(14);
});

describe.each(events.map((event) => [event.slug, event] as const))('%s', (_, event) => {
  test('has three to six outlets, and every article in one story', () => {
    const outlets = new Set([...event.articles.values()].map(({ outlet }) => outlet));
    expect(outlets.size).toBeGreaterThanOrEqual(3);
    expect(outlets.size).toBeLessThanOrEqual(6);
    expect(event.expected.stories.flat().toSorted()).toEqual([...event.articles.keys()].toSorted());
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
