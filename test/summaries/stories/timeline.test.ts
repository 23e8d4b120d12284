import { describe, expect, test } from 'vitest';
import { tellStory } from '../../../src/summaries/stories/index.ts';
import { articleWith } from '../../support/extraction.ts';
import type { Marked } from '../../support/extraction.ts';
import { printedBy } from '../../support/stories.ts';

const one = (
  outlet: string,
  text: string,
  marked: Marked,
  published: string | null = '2026-03-10',
) => articleWith({ outlet, published }, text, marked);

describe('timeline', () => {
  const strike = { from: '2026-03-09', to: '2026-03-09' };

  test('in order, the same told twice once, and open ends where they belong', () => {
    const courier = one(
      'Courier',
      'Crews walked out on Monday over night shifts. They have asked for longer rest since spring. The board must answer by May.',
      {
        dates: [
          { words: 'Monday', ...strike },
          { words: 'since spring', from: '2025-03-01', to: null, precision: 'season' },
          { words: 'by May', from: null, to: '2026-05-31', precision: 'month' },
        ],
      },
    );
    const post = one(
      'Post',
      'On Monday the crews walked out in a row over night shifts. On Monday it rained.',
      {
        dates: [
          { words: 'On Monday', ...strike },
          { words: 'On Monday', ...strike },
        ],
      },
    );
    const { timeline } = tellStory([courier, post]);
    expect(timeline.map(({ from, to, printings }) => [from, to, printings.length])).toEqual([
      ['2025-03-01', null, 1],
      ['2026-03-09', '2026-03-09', 2],
      ['2026-03-09', '2026-03-09', 1],
      [null, '2026-05-31', 1],
    ]);
  });

  test('says what rests on the story’s date and what an article states itself', () => {
    const text = 'Crews walked out on Monday. The union was founded on 3 May 1921.';
    const undated = one(
      'Post',
      text,
      {
        dates: [
          { words: 'Monday', ...strike },
          { words: '3 May 1921', from: '1921-05-03', to: '1921-05-03', basis: 'stated' },
        ],
      },
      null,
    );
    const { timeline } = tellStory([undated]);
    expect(timeline.map(({ dated }) => dated)).toEqual(['article', 'story']);
  });

  const year = (words: string) => ({
    words,
    from: `${words}-01-01`,
    to: `${words}-12-31`,
    precision: 'year' as const,
  });
  const day = (words: string, on: string) => ({ words, from: on, to: on });

  test.each([
    ['In 2019 the court upheld the Act of 1993.', ['1993', '2019'], '2019'],
    ['The court, which in 1993 had upheld the ban, lifted it in 2019.', ['1993', '2019'], '2019'],
    ['Quill recalled her 2012 speech in a letter in 2019.', ['2012', '2019'], '2019'],
    ['The report published in 2012 was withdrawn in 2019.', ['2012', '2019'], '2019'],
    ['The mill closed in 2019 after the fire that broke out in 2012.', ['2012', '2019'], '2019'],
    ['The mill burned down in 2012, two firemen said in 2019.', ['2012', '2019'], '2012'],
    ['The mill burned down, two firemen said in 2019.', ['2019'], '2019'],
    ['The Act of 1993 allows it.', ['1993'], '1993'],
  ])('a sentence stands once, under the date of its main verb: %s', (text, years, on) => {
    const dates = years.map(year);
    const { timeline } = tellStory([one('Post', text, { dates })]);
    expect(timeline.map(({ from }) => from?.slice(0, 4))).toEqual([on]);
  });

  test.each([
    ['Mayor Anna Lund, who took office in 2019, has said she did not know.', []],
    ['“You can hear it,” said Anna Lund, 71, who has lived in Halden since 2019.', []],
    ['Anna Lund, whose mill closed in 2019, told reporters that she was glad.', []],
    ['The storm, which hit Halden in 2019, killed two sailors, officials said.', ['2019']],
    ['Anna Lund, who won the race on Sunday, said she was glad.', ['2026']],
    ['The engineer, who was acquitted in 2019, has sold the mill in Halden.', ['2019']],
    ['Anna Lund, who owns the mill, said it had closed in 2019.', ['2019']],
    ['Anna Lund said that in 2019 the mill in Halden burned down.', ['2019']],
  ])('nor is when a speaker became what they are: %s', (text, years) => {
    const { timeline } = tellStory([printedBy('Post', text)]);
    expect(timeline.map(({ from }) => from?.slice(0, 4))).toEqual(years);
  });

  test('what is only quoted is no entry, what was said on a day is', () => {
    const text = '“We met in 2019,” Quill said. “We parted in 2020,” she said on Friday.';
    const quotations = ['We met in 2019,', 'We parted in 2020,'].map((words) => ({
      words,
      by: null,
    }));
    const dates = [year('2019'), year('2020'), day('on Friday', '2026-03-06')];
    const { timeline } = tellStory([one('Post', text, { dates, quotations })]);
    expect(timeline.map(({ from }) => from)).toEqual(['2026-03-06']);
  });

  test('a claim and its denial are two entries', () => {
    const dates = [day('on Friday', '2026-03-06')];
    const { timeline } = tellStory([
      one('Post', 'Ada Quill met the rebel captain in Dunmore harbour on Friday.', { dates }),
      one('Courier', 'Ada Quill denied meeting the rebel captain in Dunmore harbour on Friday.', {
        dates,
      }),
    ]);
    expect(timeline).toHaveLength(2);
  });
});

describe('happened, said and due', () => {
  const WRITTEN = '2026-03-10';
  test.each([
    ['The mill in Halden burned down on Sunday.', ['happened']],
    ['The hearing opens on 3 April 2026.', ['due']],
    ['The works must be finished by the end of May 2026.', ['due']],
    ['“We will not sell,” Anna Lund told reporters in Halden on Monday.', ['said']],
    ['On Monday Lund had said that the works would stay open.', ['said']],
    ['The dockers will strike from 3 April 2026, their union said on Monday.', ['said', 'due']],
    ['The man who told the court about it died on Monday.', ['happened']],
    ['The clerk said the mill was shut on Monday.', ['happened']],
    ['Lund denied that the mill had been shut since 4 January 2026.', []],
    ['Lund denied reports that she had shut the mill last autumn.', []],
    ['Lund denied that the mill would close on 3 April 2026.', ['denied']],
    ['Lund denied on Monday that the mill had been shut since 4 January 2026.', ['said']],
    ['Lund would not be drawn on the sale at a meeting on 8 March 2026.', ['happened']],
    ['Lund denied the report on Monday.', ['said']],
    ['Lund neither confirmed nor denied that she had met the owner on 4 January 2026.', []],
    ['Lund declined to say whether the mill would close on 3 April 2026.', ['due']],
    ['Lund declined to say whether the mill had been shut since 4 January 2026.', []],
    ['LONDON, March 9 (Reuters) - The mill will stay, Lund said on Monday.', ['said']],
  ])('%s -> %j', (text, expected) => {
    const told = tellStory([printedBy('Courier', text, { published: WRITTEN })]);
    expect(told.timeline.map(({ status }) => status)).toEqual(expected);
  });

  test('an article without a date is held against the day of its story', () => {
    const dated = printedBy('Post', 'The mill burned down.', { published: WRITTEN });
    const undated = printedBy('Courier', 'The court meets on 3 April 2026.', { published: null });
    expect(tellStory([dated, undated]).timeline).toMatchObject([
      { status: 'due', basis: 'stated', dated: 'article' },
    ]);
  });
});

describe('what is due', () => {
  test.each([
    [
      'once, however little each says of it',
      'The board expects the results of soil samples from the Orrin quarry on 3 April 2026.',
      'The soil results are due on 3 April 2026.',
      1,
    ],
    [
      'once, with who says so',
      'A public meeting is planned for 3 April 2026 at Halden school.',
      'A public meeting will be held on 3 April 2026, according to the mayor.',
      1,
    ],
    [
      'not two things of one day',
      'The soil results are due on 3 April 2026.',
      'The rent of the quarry is due on 3 April 2026.',
      2,
    ],
    [
      'not one thing of two days',
      'The soil results are due on 3 April 2026.',
      'The soil results are due on 4 April 2026.',
      2,
    ],
    [
      'not what will be and what will not',
      'The soil results will be read out on 3 April 2026.',
      'The soil results will not be read out on 3 April 2026.',
      2,
    ],
  ])('%s', (_, a, b, entries) => {
    const { timeline } = tellStory([printedBy('Post', a), printedBy('Courier', b)]);
    expect(timeline).toHaveLength(entries);
  });

  test.each([
    ['The town will pay for the inn until 20 March 2026.', '2026-03-20'],
    ['The town will pay for the inn till May 2026.', '2026-05-01'],
    ['The town will pay for the inn by 20 March 2026.', null],
  ])('until a day is on it, by a day is before it: %s', (text, from) => {
    const { timeline } = tellStory([printedBy('Post', text)]);
    expect(timeline.map((entry) => entry.from)).toEqual([from]);
  });
});
