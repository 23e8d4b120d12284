import { expect, test } from 'vitest';
import { foremostTopics } from '../../../src/summaries/answering/on-record.ts';
import type { StoreReader } from '../../../src/summaries/store/store.ts';

const TOPICS: Readonly<Record<string, readonly string[]>> = {
  cup: ['United', 'Wembley', 'Zagreb'],
  ferry: [],
  bridge: ['Harbour', 'Wembley'],
};

/** Stories of one topic each are as heavy as one another, so what is most told of is the alphabet. */
const store = {
  stories: () => Promise.resolve(Object.keys(TOPICS).map((id) => ({ id }))),
  gist: (id: string) => Promise.resolve({ topics: TOPICS[id] }),
  findTopics: () => Promise.resolve(['Aachen', 'Harbour'].map((topic) => ({ topic }))),
} as unknown as StoreReader;

test('what is offered unasked is of the newest stories, one of each first, each once', async () => {
  expect(await foremostTopics(store, 9)).toEqual([
    'United',
    'Harbour',
    'Wembley',
    'Zagreb',
    'Aachen',
  ]);
  expect(await foremostTopics(store, 2)).toEqual(['United', 'Harbour']);
});
