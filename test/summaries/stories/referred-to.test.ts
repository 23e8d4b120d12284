import { describe, expect, test } from 'vitest';
import { weighReferredTo } from '../../../src/summaries/stories/facts/referred-to.ts';
import type { Claim, Fact, Printing, Side } from '../../../src/summaries/types.ts';

const at = (article: string, start: number, words: string): Printing => ({
  outlet: `Outlet ${article}`,
  article,
  start,
  end: start + words.length,
  words,
  match: 'verbatim',
  original: null,
});

const fact = (place: Printing, weight: number): Fact => ({
  id: place.words,
  story: 's',
  text: place.words,
  figures: [],
  creditedTo: null,
  standing: 'reported',
  weight,
  support: { outlets: 1, independent: 1, originals: [] },
  printings: [place],
});

const early = at('a', 0, 'The old pier has two hundred lamps.');
const late = at('a', 400, 'The council sold 40 boats to a bank.');
const claimAt = (printing: Printing): { claim: Claim } => ({
  claim: { words: printing.words, by: null, found: 'article', printing },
});
const side = (printing: Printing): Side => ({
  value: '40',
  figure: null,
  day: null,
  printings: [printing],
});
const weightsOf = (referring: Partial<Parameters<typeof weighReferredTo>[1]>) =>
  weighReferredTo([fact(early, 0.5), fact(late, 0.45)], {
    denials: [],
    disagreements: [],
    quotations: [],
    ...referring,
  }).map(({ text, weight }) => [text, weight]);

describe('a fact weighs more', () => {
  test('by whoever denies it and by outlets that differ on it', () => {
    expect(weightsOf({ denials: [claimAt(late)], disagreements: [] })[0]).toEqual([
      late.words,
      0.56,
    ]);
    const sides = [side(late), side(at('b', 0, 'It sold 44 boats.'))];
    expect(weightsOf({ denials: [], disagreements: [{ sides }] })[0]).toEqual([late.words, 0.56]);
    expect(weightsOf({ denials: [claimAt(late)], disagreements: [{ sides }] })[0]).toEqual([
      late.words,
      0.648,
    ]);
  });

  test.each([
    ['by whoever is quoted on it', 'It is a gift to the bank,', 0.56],
    ['in its own words too', 'The boats were worth more,', 0.56],
    ['not by whoever is quoted on something else', 'We have seen no lamps,', 0.45],
  ])('%s', (_, words, weight) => {
    const behind = at('a', late.end + 2, words);
    const quotations = [{ printings: [behind] as const }];
    expect(new Map(weightsOf({ quotations }).map(([text, is]) => [text, is])).get(late.words)).toBe(
      weight,
    );
    const further = [{ printings: [at('a', late.end + 80, words)] as const }];
    expect(weightsOf({ quotations: further })[1]).toEqual([late.words, 0.45]);
  });

  test('by a long claim that begins far above it, among short ones that end before', () => {
    const long = claimAt(at('a', 300, `x${' '.repeat(99)}The council sold 40`));
    const short = claimAt(at('a', 390, 'so it is'));
    expect(weightsOf({ denials: [short, long] })[0]).toEqual([late.words, 0.56]);
    expect(weightsOf({ denials: [short] })[1]).toEqual([late.words, 0.45]);
  });

  test('by nothing else', () => {
    const sides = [side(at('b', 400, late.words)), side(at('c', 400, late.words))];
    expect(
      weightsOf({
        denials: [
          { claim: null },
          { claim: { ...claimAt(late).claim, found: 'denial' } },
          claimAt(at('a', 35, 'The pier is old.')),
        ],
        disagreements: [{ sides }],
      }),
    ).toEqual([
      [early.words, 0.5],
      [late.words, 0.45],
    ]);
  });
});
