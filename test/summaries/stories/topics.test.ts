import { describe, expect, test } from 'vitest';
import { tellStory } from '../../../src/summaries/stories/index.ts';
import { articleWith } from '../../support/extraction.ts';

const topicsOf = (outlet: string, title: string, text: string, ...bodies: readonly string[]) =>
  tellStory([
    articleWith({ outlet, published: '2026-03-10', title }, text, {
      names: bodies.map((name) => ({ name, kind: 'organisation' as const })),
    }),
  ]).topics;

describe('an outlet that is named', () => {
  test.each<[string, string]>([
    ['for having reported', 'The Financial Times says the Port Board will pay for the pier.'],
    ['in a dateline', 'HARWICK (AFP) — The Port Board will pay for the pier.'],
    ['for itself', 'Speaking to the Courier, the Port Board said it would pay for the pier.'],
    ['by a name like others', 'The Morwick Gazette says the Port Board will pay for the pier.'],
  ])('%s is no topic', (_, text) => {
    const outlets = ['Financial Times', 'AFP', 'Courier', 'Morwick Gazette'];
    const named = outlets.filter((name) => text.includes(name));
    expect(
      topicsOf('Harwick Courier', 'Pier to be paid for', text, ...named, 'Port Board'),
    ).toEqual(['Port Board']);
  });

  test('in a headline is one', () => {
    const text = 'The Financial Times is to be sold. The Sun is not.';
    const topics = topicsOf('BBC', 'Financial Times: sold', text, 'Financial Times', 'Sun');
    expect(topics).toEqual(['Financial Times']);
  });
});

test('a body whose name only holds an outlet’s words is a topic', () => {
  const text = 'Times Square was shut, the Post Office said.';
  expect(topicsOf('BBC', 'Square shut', text, 'Times Square', 'Post Office')).toEqual([
    'Times Square',
    'Post Office',
  ]);
});

test('a town in capitals is the one of the text; without it, it stays as printed', () => {
  const text = 'HARWICK — Harwick is to pay. KESH — Nothing more.';
  const story = tellStory([
    articleWith({ outlet: 'BBC', published: null, title: 'Pier' }, text, {
      names: ['HARWICK', 'Harwick', 'KESH'].map((name) => ({ name, kind: 'place' as const })),
    }),
  ]);
  expect(story.topics).toEqual(['Harwick', 'KESH']);
});
