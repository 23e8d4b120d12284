import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { english } from '../../../src/surfaces/preview/page/words/english.js';
import { french } from '../../../src/surfaces/preview/page/words/french.js';
import { german } from '../../../src/surfaces/preview/page/words/german.js';
import { spanish } from '../../../src/surfaces/preview/page/words/spanish.js';
import { slipsIn } from '../../support/typography.ts';

/** What is the same word in both. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  french: ['conversation', 'sources', 'passages'],
  german: [],
  spanish: [],
};

const sentencesOf = (words: object): [string, string][] =>
  Object.entries(words).filter((entry): entry is [string, string] => typeof entry[1] === 'string');

test('the page asks only for words there are', () => {
  const page = readFileSync('src/surfaces/preview/page/page.html', 'utf8');
  const asked = [...page.matchAll(/data-(?:words|label)="(\w+)"/g)].map(([, key]) => key);
  expect(asked.length).toBeGreaterThan(15);
  const known = new Set(sentencesOf(english).map(([key]) => key));
  expect(asked.filter((key) => !known.has(key ?? ''))).toEqual([]);
});

describe.each(Object.entries({ french, german, spanish }))('in %s', (language, words) => {
  test('every sentence is a translation', () => {
    const told = new Map(sentencesOf(english));
    const same = sentencesOf(words).filter(([key, text]) => told.get(key) === text);
    expect(same.map(([key]) => key)).toEqual(SHARED[language]);
  });

  test.each([0, 1, 2, 1234])('%i of anything is counted', (n) => {
    for (const text of [words.suggestions(n), words.handedIn(n), words.passagesBelow(n + 1)])
      expect(text).toMatch(/\S/);
    expect(words.suggestions(n)).toMatch(/^[\d.\s\u202f]+\p{L}/u);
  });
});

type Sentence = (...gaps: readonly unknown[]) => string;

const filled = (words: object): string[] =>
  Object.values(words).flatMap((value: unknown) => {
    if (typeof value === 'string') return [value];
    return typeof value === 'function'
      ? [(value as Sentence)('§1', '§2')]
      : filled(value as object);
  });

test.each([
  ['en', english],
  ['fr', french],
  ['de', german],
  ['es', spanish],
] as const)('the marks and spaces of %s are those of its press', (language, words) => {
  expect(filled(words).flatMap((sentence) => slipsIn(language, sentence))).toEqual([]);
});
