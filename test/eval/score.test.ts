import { describe, expect, test } from 'vitest';
import { isTied } from '../../scripts/eval/events/claim.ts';
import { isNamed, isOf } from '../../scripts/eval/events/marked.ts';
import { countPairs, pairsOf } from '../../scripts/eval/events/pairs.ts';
import { accuracy, f1Score } from '../../scripts/eval/events/score.ts';

/** The scorer of our own events judges the rules, so it is held to cases worked out by hand. */

test('pairs: two right of three found and four wanted', () => {
  const wanted = pairsOf([
    ['a', 'b', 'c'],
    ['d', 'e'],
  ]);
  const found = pairsOf([
    ['a', 'b'],
    ['d', 'e', 'd'],
    ['x', 'c'],
  ]);
  const counted = countPairs(found, wanted);

  expect(counted).toMatchObject({ rightOfFound: 2, found: 3, rightOfWanted: 2, wanted: 4 });
  expect(counted.misses).toEqual([
    'not together: a | c',
    'not together: b | c',
    'wrongly together: c | x',
  ]);
  const score = f1Score('pairs', 90, counted);
  expect(score.value).toBeCloseTo((2 * (2 / 3) * (2 / 4)) / (2 / 3 + 2 / 4));
  expect(score.detail).toBe('P 66.7, R 50.0');
});

test('nothing found of nothing wanted is right, of something wanted it is not', () => {
  const nothing = { rightOfFound: 0, found: 0, rightOfWanted: 0, misses: [] };
  expect(f1Score('none', 90, { ...nothing, wanted: 0 }).value).toBe(1);
  expect(f1Score('none', 90, { ...nothing, wanted: 2 }).value).toBe(0);
  expect(accuracy('some', 90, 4, ['one wrong'])).toMatchObject({ value: 0.75, detail: '3 of 4' });
});

describe('a passage', () => {
  const marked = { article: 'a', start: 100, end: 120 };

  test.each([
    ['a sentence that holds it', { article: 'a', start: 50, end: 200 }, true],
    ['half of it', { article: 'a', start: 110, end: 140 }, true],
    ['its last word', { article: 'a', start: 117, end: 160 }, false],
    ['another article', { article: 'b', start: 100, end: 120 }, false],
  ])('%s', (_, printing, is) => {
    expect(isOf(printing, marked)).toBe(is);
  });
});

describe('a claim', () => {
  const places = { ledger: ['the owner had switched the alarm off'] };

  test.each([
    ['told by the sentence around it', 'She said the owner had switched the alarm off.', true],
    ['told by most of it', 'had switched the alarm off', true],
    ['told by a word of it', 'off', false],
    ['another', 'the owner was abroad', false],
    ['not found', null, false],
  ])('%s', (_, claim, is) => {
    expect(isTied(claim, places)).toBe(is);
    expect(isTied(claim, 'any')).toBe(true);
    expect(isTied(claim, null)).toBe(claim === null);
  });
});

test('a speaker is known by any of the names accepted, whatever marks stand on the letters', () => {
  expect(isNamed('Camila Ortuzar', ['Camila Ortúzar'])).toBe(true);
  expect(isNamed('the council', ['Council', null])).toBe(true);
  expect(isNamed(null, ['council', null])).toBe(true);
  expect(isNamed('Ortúzar', ['Camila Ortúzar'])).toBe(false);
});
