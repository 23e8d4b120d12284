import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../../src/summaries/extraction/figures/index.ts';

/** `177,000 = 177000 count of signatures (exact)` */
const figures = (sentence: string): string[] =>
  findFigures(sentence).map(
    ({ words, value, unit, currency, of, bound }) =>
      `${words} = ${value} ${currency ?? unit}${of === null ? '' : ` of ${of}`} (${bound})`,
  );

describe('money', () => {
  it.each([
    ['They asked for $500 billion in loans.', '$500 billion = 500000000000 USD of loans (exact)'],
    ['It cost C$20bn.', 'C$20bn = 20000000000 CAD (exact)'],
    ['It cost 300 Canadian dollars.', '300 Canadian dollars = 300 CAD (exact)'],
    ['They spent $4,000 opposing it.', '$4,000 = 4000 USD (exact)'],
    ['It made £30m for the year.', '£30m = 30000000 GBP (exact)'],
    ['They gave £30m for the school.', '£30m = 30000000 GBP of school (exact)'],
    ['A £5m grant', '£5m = 5000000 GBP of grant (exact)'],
    ['EUR 20 million', 'EUR 20 million = 20000000 EUR (exact)'],
    ['They paid 40 euros.', '40 euros = 40 EUR (exact)'],
    ['two and a half million euros', 'two and a half million euros = 2500000 EUR (exact)'],
    ['half a million dollars', 'half a million dollars = 500000 USD (exact)'],
    ['more than $1.1 million of it', '$1.1 million = 1100000 USD (at least)'],
  ])('%s', (sentence, found) => expect(figures(sentence)).toEqual([found]));
});

describe('shares', () => {
  it.each([
    ['One in eight patients waited.', 'One in eight = 12.5 percent of patients (exact)'],
    ['Nine out of ten shops shut.', 'Nine out of ten = 90 percent of shops (exact)'],
    ['One train in four is late.', 'One train in four = 25 percent (exact)'],
    [
      "around 85 percent of the nation's oil output",
      "85 percent = 85 percent of nation's oil output (about)",
    ],
    ['a 100 percent tariff on it', '100 percent = 100 percent of tariff (exact)'],
    ['growth of 3.5%', '3.5% = 3.5 percent (exact)'],
    ['ten per cent of voters', 'ten per cent = 10 percent of voters (exact)'],
    ['a rise of 2 percentage points', '2 percentage points = 2 percent (exact)'],
  ])('%s', (sentence, found) => expect(figures(sentence)).toEqual([found]));
});

it('takes the two sides of a vote for counts, those of a game for none', () => {
  expect(figures('The bill passed 27-15 and went to the governor.')).toEqual([
    '27 = 27 count (exact)',
    '15 = 15 count (exact)',
  ]);
  expect(figures('The Rovers lost 3-0 to Galena.')).toEqual([]);
});

describe('counts and ranks', () => {
  it.each([
    ['The group needs 177,000 signatures by May.', '177,000 = 177000 count of signatures (exact)'],
    ['They met at least three times since.', 'three = 3 count of times (at least)'],
    ['It has met twice.', 'twice = 2 count of times (exact)'],
    ['two dozen people', 'two dozen = 24 count of people (exact)'],
    ['a hundred new homes were built', 'a hundred = 100 count of new homes (exact)'],
    ['nearly 178,000 or so names', '178,000 = 178000 count of names (about)'],
    ['up to 20 towns', '20 = 20 count of towns (at most)'],
    ['50 or more towns', '50 = 50 count of towns (at least)'],
    ['The lake rose to 3.4m above the weir.', '3.4m = 3.4 count (exact)'],
    ['Crews drilled through 1,150m of rock.', '1,150m = 1150 count (exact)'],
    ['The app has 3.4m users.', '3.4m = 3400000 count of users (exact)'],
    ['Its profit rose to 3.4m in May.', '3.4m = 3400000 count (exact)'],
    ['It joined the FTSE 100 with 40 towns.', '40 = 40 count of towns (exact)'],
    ['Her brother Dean, 41. It has 40 towns.', '40 = 40 count of towns (exact)'],
    ['Marsh, who turned 79 in June, met 40 towns.', '40 = 40 count of towns (exact)'],
    ['They won 27-24 on Sunday before 40 towns.', '40 = 40 count of towns (exact)'],
    ['Every day at six 40 towns wake.', '40 = 40 count of towns (exact)'],
    ['Prices turned 40 towns away.', '40 = 40 count of towns (exact)'],
    ['They sold 40 buildings there.', '40 = 40 count of buildings (exact)'],
    ['their third visit', 'third = 3 ordinal of visit (exact)'],
    ['the 21st village', '21st = 21 ordinal of village (exact)'],
    [
      'The 2016 signatures were counted: 2016 signatures.',
      '2016 = 2016 count of signatures (exact)',
    ],
  ])('%s', (sentence, found) => expect(figures(sentence)).toEqual([found]));
});

describe('ranges', () => {
  it.each([
    [
      'between 5 and 10 percent of voters',
      '5 = 5 percent of voters (at least)',
      '10 percent = 10 percent of voters (at most)',
    ],
    [
      'a $5-10 million deal',
      '$5 = 5000000 USD of deal (at least)',
      '10 million = 10000000 USD of deal (at most)',
    ],
    ['3 to 5 people', '3 = 3 count of people (at least)', '5 = 5 count of people (at most)'],
    ['5 and 10 people', '5 = 5 count (exact)', '10 = 10 count of people (exact)'],
  ])('%s', (sentence, ...found) => expect(figures(sentence)).toEqual(found));
});

describe('what is no figure', () => {
  it.each([
    'On Jan. 24, 2026, at 8 p.m. and 20:30, in the 1990s.',
    'From 3 to 12 September 2024-25.',
    'Article 5, G20, F-16, Covid-19, No. 10 and #7 at 192.168.0.1.',
    'A 34-year-old man, aged 34; Marsh, 34, left.',
    'At one point no one knew which one.',
    'The two leaders and their three children met.',
    'the 9th Circuit in the 21st century, at first, on second thought.',
    'The 2016 elections and 24/7.',
  ])('%s', (sentence) => expect(figures(sentence)).toEqual([]));
});

it('gives words of the sentence and finite values, whatever the sentence', () => {
  const pieces = fc.oneof(
    fc.constantFrom(
      ...'$ € 5 10 1,000 2.5 million bn percent % two dozen a half or more to - between and at least May 2024 third 99999999999999999999 people of the'.split(
        ' ',
      ),
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (words) => {
      const sentence = words.join(' ');
      for (const figure of findFigures(sentence)) {
        expect(sentence).toContain(figure.words);
        expect(Number.isFinite(figure.value)).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});
