import { describe, expect, test } from 'vitest';
import { contentWords, contradict } from '../../../src/summaries/stories/words/content-words.ts';
import { rarity } from '../../../src/summaries/stories/words/rarity.ts';
import { stem } from '../../../src/summaries/stories/words/stem.ts';

test.each([
  ['commitments', 'committed'],
  ['enthusiasm', 'enthusiastic'],
  ['independence', 'independent'],
  ['met', 'meetings'],
  ['canadian', 'canada'],
  ['chinese', 'china'],
  ['ukrainian', 'ukraine'],
  ['separatists', 'separatism'],
  ['agreed', 'agreement'],
])('%s and %s are forms of one word', (one, other) => expect(stem(one)).toBe(stem(other)));

test.each([
  ['nation', 'native'],
  ['woman', 'women'],
  ['general', 'generous'],
  ['us', 'use'],
])('%s and %s are not', (one, other) => expect(stem(one)).not.toBe(stem(other)));

const stems = (text: string): string =>
  contentWords(text)
    .map(({ stem: word, denied }) => (denied ? `-${word}` : word))
    .join(' ');

test.each([
  ['The talks were held in Ottawa.', 'talk hold ottaw'],
  ['No formal commitments were made, officials met.', 'not -formal -commit -mak official meet'],
  ['They didn’t agree.', 'not -agr'],
  ['U.S. and US and the United States', 'usa usa usa'],
  ['177,000 signatures, 4.5 percent, two boats', '177000 signatur 4.5 perc 2 boat'],
  ['Let us go', 'let go'],
  ['', ''],
])('%s -> %s', (text, expected) => {
  expect(stems(text)).toBe(expected);
});

test('a name is capitalised inside a sentence', () => {
  const named = contentWords('Ships left Dunmore. Crews cheered Ada Quill').filter(
    (word) => word.named,
  );
  expect(named.map((word) => word.stem)).toEqual(['dunmor', 'ada', 'quill']);
});

describe('one passage denies what the other says', () => {
  test.each([
    ['No deal was struck.', 'A deal was struck.', true],
    ['The deal was not struck.', 'No deal was struck.', false],
    ['They need signatures, though they have not said how many.', 'They need signatures.', false],
    ['They never promised a bridge.', 'They promised a bridge.', true],
    ['Ships sail.', 'Ships sail.', false],
    ['Hovland denied meeting Demirtas.', 'Hovland met Demirtas.', true],
    ['Hovland ruled out a meeting with Demirtas.', 'Hovland met Demirtas.', true],
    ['Claims that Hovland met Demirtas are false.', 'Hovland met Demirtas.', true],
    ['He dismissed reports that Hovland met Demirtas.', 'Hovland met Demirtas.', true],
    ['Hovland refused to sell the mill.', 'Hovland sold the mill.', true],
    ['Nobody met Demirtas.', 'Hovland met Demirtas.', true],
    ['Hovland did not deny meeting Demirtas.', 'Hovland denied meeting Demirtas.', true],
    ['We will pay but never sell.', 'We will never pay but sell.', true],
    ['Hovland denied meeting Demirtas.', 'Hovland denied he met Demirtas.', false],
    ['A meeting was denied by Hovland.', 'Hovland denied a meeting.', false],
    ['Hovland denied meeting Demirtas.', 'Hovland never met Demirtas.', false],
    ['The court rejected the appeal.', 'The court threw out the appeal.', false],
    ['Crews dispute over night shifts.', 'Crews walked out over night shifts.', false],
    ['Not only ships sailed.', 'Ships sailed.', false],
  ])('%s %s: %s', (one, other, denies) => {
    expect(contradict(contentWords(one), contentWords(other))).toBe(denies);
    expect(contradict(contentWords(other), contentWords(one))).toBe(denies);
  });
});

test('rare words say more than common ones, words of the trade next to nothing', () => {
  const order = ['the', 'spokesperson', 'government', 'bridge', 'separatist'].map(rarity);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(rarity('the')).toBe(0);
  expect(rarity('separatist')).toBe(1);
  expect(rarity('2026')).toBeLessThan(rarity('177000'));
});
