import { expect, test } from 'vitest';
import { brokenSentences } from '../../../../src/summaries/reading/clean/broken-sentences.ts';
import { colophon } from '../../../../src/summaries/reading/clean/colophon.ts';
import {
  headlineSuffix,
  repeatedHeadline,
} from '../../../../src/summaries/reading/clean/headline.ts';
import { openQuotations } from '../../../../src/summaries/reading/clean/open-quotations.ts';
import type { Rule } from '../../../../src/summaries/reading/clean/page.ts';
import { relatedArticles } from '../../../../src/summaries/reading/clean/related.ts';
import { subheads } from '../../../../src/summaries/reading/clean/subheads.ts';
import { tags } from '../../../../src/summaries/reading/clean/tags.ts';
import { NOTHING_KNOWN } from '../../../../src/summaries/reading/front-matter.ts';

const apply = (rule: Rule, paragraphs: readonly string[], title: string | null = null) =>
  rule({ paragraphs, known: { ...NOTHING_KNOWN, title } });

test.each([
  ['a union without "the"', ['talks with U.S.', 'Treasury officials.'], 1],
  ['a stump', ['It is so. Meanwhile, the U.S.', 'Treasury is silent.'], 1],
  ['a body of state', ['He wrote a letter to the U.S.', 'Senate on Monday.'], 1],
  ['the end of a sentence in U.S.', ['It is sold in the U.S.', 'The deal is old.'], 2],
  ['a person after U.S.', ['He blamed the tariffs of the U.S.', 'Carney did not reply.'], 2],
  ['a title', ['He met Gov.', 'Helen Marsh.'], 1],
  ['a newspaper in capitals', ['Sources told the FT.', 'US officials said no.'], 2],
  ['a number', ['He wore No.', '10 in goal.'], 1],
  ['the answer no', ['He said no.', '10 people left.'], 2],
  ['a month', ['It closed on Jan.', '29 at noon.'], 1],
  ['initials', ['He is J.', 'D.', 'Whitlock.'], 1],
  ['a plan', ['There is no plan B.', 'Carney said so.'], 2],
  ['before a small letter', ['It closed at 5 p.m.', 'on Monday.'], 1],
  ['after a comma', ['On Monday,', 'Carney said no.'], 1],
  ['a list', ['They want', '• time'], 2],
])('broken sentence: %s', (_, paragraphs, count) => {
  expect(apply(brokenSentences, paragraphs).paragraphs).toHaveLength(count);
});

test.each([
  ['straight', ["He said, 'One.", "Two.' He left."], 1],
  ['curly', ['He said, “One.', 'Two.', 'Three,” he said.'], 1],
  ['double', ['He said, "One.', 'Two." He left.'], 1],
  ['guillemets', ['« Un.', 'Deux. »'], 1],
  ['opened again, as printers do', ['“One.', '“Two,” he said.'], 2],
  ['opened again with straight marks', ['"One.', '"Two," he said.'], 2],
  ['never closed', ['He said, “One.', 'Two.', 'Three.'], 3],
  ['an apostrophe', ["The workers' hall", "The men's club. 'Yes,' he said."], 2],
  ["'twas and '90s", ["'Twas the '90s.", "The others' hall was shut."], 2],
  ['a mark inside another kind', ['He said, "It is \'fine.', 'Really." He left.'], 1],
  ['a list', ['He said, “One.', '• Two,” he said.'], 2],
])('open quotation: %s', (_, paragraphs, count) => {
  expect(apply(openQuotations, paragraphs).paragraphs).toHaveLength(count);
});

const [BODY, MORE] = ['The vote is on Tuesday.', 'It will be close, officials say.'];

test.each([
  ['a title', 'US Officials Move Quickly', true],
  ['capitals', 'RISING ENTHUSIASM', true],
  ['a few quoted words', '‘Our own boundaries’', true],
  ['a few plain words', 'What happens next', true],
  ['a sentence that lost its full stop', 'He declined to answer', false],
  ['a longer line', 'The minister sent a letter to the mayor of Medby in March', false],
  ['a line that stops short', 'The White House Said in', false],
  ['a sentence', 'No.', false],
])('subhead: %s', (_, line, goes) => {
  const { paragraphs } = apply(subheads, [BODY, line, MORE]);
  expect(paragraphs).toEqual(goes ? [BODY, MORE] : [BODY, line, MORE]);
});

test('the members of a list are no subheads', () => {
  const list = ['The members are:', 'Ada Quist', 'Bo Lind', MORE];
  expect(apply(subheads, list).paragraphs).toEqual(list);
});

test.each([
  [
    'headlines, then the article',
    ['Related:', 'One Headline Here', 'Another Headline Here', BODY],
    [BODY],
  ],
  ['a heading with nothing below', ['More Stories', BODY, MORE], [BODY, MORE]],
  ['headlines and broken excerpts', ['You May Also Like', 'One Headline Here', 'He said…'], []],
  [
    'headlines and whole excerpts',
    [
      'You May Also Like',
      'One Headline Here',
      'He said no.',
      'Another Headline Here',
      'He said yes.',
    ],
    [],
  ],
  [
    'excerpts without a heading',
    ['One Headline Here', 'He said…', 'Another Headline Here', 'She has...'],
    [],
  ],
  ['a sentence that breaks off', ['And then…'], ['And then…']],
])('related: %s', (_, below, kept) => {
  expect(apply(relatedArticles, [BODY, ...below]).paragraphs).toEqual([BODY, ...kept]);
});

test.each([
  ['run together', 'canadatrade tensionsTrump', true],
  ['labelled', 'Tags: canada, trade', true],
  ['hash signs', '#canada #trade', true],
  ['commas', 'canada, trade, tariffs', true],
  [
    'a last sentence without its full stop',
    'Nobody on the island had been told about the ferry',
    false,
  ],
])('tags at the end: %s', (_, line, goes) => {
  expect(apply(tags, [BODY, line]).paragraphs).toEqual(goes ? [BODY] : [BODY, line]);
});

test('the headline goes wherever it is printed again, a sentence like it stays', () => {
  const title = 'Ottawa says ‘no’';
  const page = [BODY, "Ottawa says 'no'", 'OTTAWA SAYS ‘NO’ - image 2', "Ottawa says 'no'."];
  expect(apply(repeatedHeadline, page, title).paragraphs).toEqual([BODY, "Ottawa says 'no'."]);
});

test('the outlet is taken off the headline', () => {
  expect(apply(headlineSuffix, [], 'Ottawa answers Washington | CBC News').known).toMatchObject({
    title: 'Ottawa answers Washington',
    outlet: 'CBC News',
  });
  expect(apply(headlineSuffix, [], 'Ottawa answers - and waits').known.outlet).toBeNull();
});

test('small print names outlet and day', () => {
  const page = [
    '© 2026 Canal Town Gazette. All rights reserved.',
    'This story was originally published January 29, 2026 at 5:00 AM.',
  ];
  expect(apply(colophon, page).known).toMatchObject({
    outlet: 'Canal Town Gazette',
    published: '2026-01-29',
  });
  expect(apply(colophon, ['© 2026. All rights reserved.']).known.outlet).toBeNull();
});
