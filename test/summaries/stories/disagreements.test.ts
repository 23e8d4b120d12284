import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tellStory } from '../../../src/summaries/stories/index.ts';
import type { DatedArticle } from '../../../src/summaries/stories/index.ts';
import type { Disagreement, NonEmpty } from '../../../src/summaries/types.ts';
import { printedBy } from '../../support/stories.ts';

const OUTLETS = ['Harbour Post', 'Daily Ledger', 'Coast Wire', 'Evening Argus'];

const articlesOf = (texts: readonly string[]) =>
  texts.map((text, i) => printedBy(OUTLETS[i] ?? '', text)) as unknown as NonEmpty<DatedArticle>;

const disagreementsOf = (...texts: readonly string[]): readonly Disagreement[] =>
  tellStory(articlesOf(texts)).disagreements;

const sides = ({ sides: all }: Disagreement): (readonly [string, number])[] =>
  all.map(({ value, printings }) => [value, printings.length]);

describe('outlets that differ on a figure', () => {
  test.each([
    [
      'how many times another it is',
      [
        'The Orrin Trust said that it will double its fee for boats on 1 May.',
        'The fee for boats will be tripled on 1 May, the Orrin Trust said.',
      ],
      [
        ['double', 1],
        ['tripled', 1],
      ],
    ],
    [
      'a count of one thing',
      [
        'The harbour petition needs 41,000 signatures by the autumn, the clerk of Halden said.',
        'Organisers of the harbour petition have to hand in 41,300 signatures.',
        'The petition was signed by 42,000 people, and 41,000 signatures were needed for it.',
      ],
      [
        ['41,000', 2],
        ['41,300', 1],
      ],
    ],
    [
      'money for one thing',
      [
        'The council will spend £7.2 million on the new sea wall at Halden.',
        'The new sea wall will cost the council £8.1m, its treasurer Anna Lund said.',
      ],
      [
        ['£7.2 million', 1],
        ['£8.1m', 1],
      ],
    ],
    [
      'a small count of something seldom counted',
      [
        'Seven lighthouses will be sold to private buyers next spring, the ministry said.',
        'The ministry wants to sell nine lighthouses to private buyers.',
      ],
      [
        ['Seven', 1],
        ['nine', 1],
      ],
    ],
    [
      'a share',
      [
        'Turnout in the Halden harbour vote was 61 percent, the board said on Monday.',
        'The board put turnout in the Halden harbour vote at 64 percent on Monday.',
      ],
      [
        ['61 percent', 1],
        ['64 percent', 1],
      ],
    ],
    [
      'a count rounded to neither side goes with the one it can mean',
      [
        'Exactly 4,130 dockers voted for the strike at the port of Halden on Monday.',
        'At the port of Halden 4,350 dockers voted for the strike on Monday.',
        'About 4,100 dockers voted for the strike at the port of Halden.',
      ],
      [
        ['4,130', 2],
        ['4,350', 1],
      ],
    ],
    [
      'what became of those counted, under two nouns',
      [
        'The avalanche at Halden killed four skiers on Monday night.',
        'Six people died in the avalanche at Halden, the rescue service said.',
      ],
      [
        ['four', 1],
        ['Six', 1],
      ],
    ],
    [
      'those employed at one place',
      [
        'The Orrin mill in Halden employs 600 people, the council said.',
        'The Orrin mill in Halden employs 650 people.',
      ],
      [
        ['600', 1],
        ['650', 1],
      ],
    ],
    [
      'those who walked out, under two names',
      [
        'About 240 members of the union in Halden walked out at noon on Monday.',
        'By one o’clock 310 dock workers had downed tools, the port of Halden said.',
      ],
      [
        ['240', 1],
        ['310', 1],
      ],
    ],
    [
      'one length in two units',
      [
        'The new tunnel at Halden is 12 kilometres long, its builder said.',
        'At 9.5 miles long, the tunnel at Halden is the longest in the country.',
      ],
      [
        ['12', 1],
        ['9.5', 1],
      ],
    ],
    [
      'a share in words',
      [
        'A third of the trains from Halden were late in March, the operator said.',
        'Half of the trains from Halden were late in March, passengers said.',
      ],
      [
        ['A third', 1],
        ['Half', 1],
      ],
    ],
    [
      'the figure of a figure before',
      [
        'The leak hit the data of 640,000 patients in Halden, the paper said.',
        'Halden Health denied that 640,000 patients were hit. The firm puts the figure at 410,000.',
      ],
      [
        ['410,000', 1],
        ['640,000', 1],
      ],
    ],
    [
      'a price, paid or put',
      [
        'The brothers paid £34 million for the brewery at Halden, it is understood.',
        'The price of the brewery is about £28m, the Ledger understands.',
      ],
      [
        ['£28m', 1],
        ['£34 million', 1],
      ],
    ],
    [
      'damage, in whatever words it is put',
      [
        'Mayor Ada Quill put the cost of the damage to the pier of Halden at £4.2 million.',
        'The storm did £5.8m worth of damage, the mayor of Halden said.',
      ],
      [
        ['£4.2 million', 1],
        ['£5.8m', 1],
      ],
    ],
    [
      'rounded figures, the closest first',
      [
        'Some 7,000 people were driven from their homes in Halden, police said.',
        'About 7,300 people were driven from their homes in Halden, the county said.',
        'Nearly 7,000 people have left their homes in Halden, the brigade said.',
      ],
      [
        ['7,000', 1],
        ['7,300', 1],
      ],
    ],
  ])('%s', (_, texts, expected) => {
    const [only, ...others] = disagreementsOf(...texts);
    expect(others).toEqual([]);
    expect(sides(only!)).toEqual(expected);
  });

  test.each([
    [
      'as many times another in other words',
      'The Orrin Trust said that it will double its fee for boats on 1 May.',
      'The fee for boats will be twice as high from 1 May, the Orrin Trust said.',
    ],
    [
      'a figure that only says what another is twice of',
      'Wardens counted 840 swans on Lake Orrin in May, twice as many as the 420 of last year.',
      'Wardens counted 840 swans on Lake Orrin in May.',
    ],
    [
      '"around" what another counts',
      'Around 178,000 voters signed the harbour petition in Halden.',
      'The harbour petition in Halden was signed by 177,732 voters.',
    ],
    [
      '"at least" less than another counts',
      'At least 170,000 voters signed the harbour petition in Halden.',
      'The harbour petition in Halden was signed by 177,000 voters.',
    ],
    [
      'a share with decimals and without',
      'Turnout in the Halden harbour vote was 61.4 percent, the board said on Monday.',
      'The board put turnout in the Halden harbour vote at 61 percent on Monday.',
    ],
    [
      'those of whom more is told in a clause',
      'Rangers in Halden have saved 42 of the whales stranded on the west coast.',
      'A rescue began on the west coast of Halden after 157 whales stranded, about 90 of which were alive.',
    ],
    [
      'a part and the whole',
      'Five of the jurors in Halden backed the festival.',
      'The six jurors in Halden will choose the winners.',
    ],
    [
      'different things counted',
      'The storm closed 212 schools in the county of Halden on Monday.',
      'The storm closed 240 roads in the county of Halden on Monday.',
    ],
    [
      'two years',
      'The port of Halden handled 61,000 containers in 2024, its report says.',
      'The port of Halden handled 64,000 containers in 2025, its report says.',
    ],
    [
      'two places',
      'The storm left 3,100 homes without power in Norway, the operator said.',
      'The storm left 3,600 homes without power in Denmark, the operator said.',
    ],
    [
      'a figure that another is measured against',
      'Unemployment in the county rose to 6.4 percent from 5.9 percent, the bureau said.',
      'Unemployment in the county rose to 6.4 percent in March, the bureau said.',
    ],
    [
      'other fates',
      'The avalanche at Halden killed four skiers on Monday night.',
      'Six skiers were hurt in the avalanche at Halden, the rescue service said.',
    ],
    [
      'one length in two units that agree',
      'The new tunnel at Halden is 16 kilometres long, its builder said.',
      'At ten miles long, the tunnel at Halden is the longest in the country.',
    ],
    [
      'a share in words and in figures that agree',
      'Almost three quarters of the trains from Halden were late in March.',
      'In March 71% of the trains from Halden were late, passengers said.',
    ],
    [
      'a price and a debt',
      'The brothers paid £34 million for the brewery at Halden, it is understood.',
      'The brewery at Halden had debts of £28m, the Ledger understands.',
    ],
    [
      'damage to two things',
      'The storm did £4.2 million of damage to the pier, the owner in Halden said.',
      'The damage to the church in Halden was put at £5.8 million, the vicar said.',
    ],
    [
      'damage and what is awarded for it',
      'The storm did £4.2 million of damage to the pier, the owner in Halden said.',
      'A court awarded the owner of the pier in Halden damages of £5.8 million.',
    ],
    [
      'a spell in two units',
      'The bridge at Halden will be shut for eight weeks from Monday, the county said.',
      'Halden’s bridge will be shut for about two months, drivers were told.',
    ],
    [
      'a page that gives both',
      'Police counted 4,100 marchers in Halden, though organisers spoke of 6,000 marchers.',
      'The organisers said 6,000 marchers had come to Halden on Sunday.',
    ],
    [
      'those hurt and those employed',
      'An explosion at the Orrin mill in Halden injured 400 workers on Monday.',
      'The Orrin mill in Halden, hit by an explosion on Monday, employs 600 people.',
    ],
    [
      'those hurt and those employed, under one noun',
      'An explosion at the Orrin mill in Halden injured 400 workers on Monday.',
      'The explosion on Monday hit the Orrin mill in Halden, a plant with 650 workers.',
    ],
  ])('but not: %s', (_, ...texts) => {
    expect(disagreementsOf(...texts)).toEqual([]);
  });

  test('but not one outlet with itself', () => {
    const [first] = articlesOf(['The harbour petition has 41,000 signatures, the clerk said.']);
    const later = printedBy('Harbour Post', 'The harbour petition has 44,000 signatures now.');
    expect(tellStory([first, later]).disagreements).toEqual([]);
  });

  test('every side is printed by its articles, lowest first, whatever the order', () => {
    const articles = articlesOf([
      'The harbour petition needs 41,000 signatures by the autumn, the clerk of Halden said.',
      'Organisers of the harbour petition have to hand in 41,300 signatures.',
      'The council will spend £7.2 million on the new sea wall at Halden.',
      'The new sea wall will cost the council £8.1m, its treasurer Anna Lund said.',
    ]);
    const told = tellStory(articles);
    const textOf = new Map(articles.map(({ article }) => [article.id, article.text]));
    expect(told.disagreements).toHaveLength(2);
    for (const { sides: all } of told.disagreements) {
      for (const { value, printings } of all)
        for (const { article, start, end, words } of printings) {
          expect(textOf.get(article)?.slice(start, end)).toBe(words);
          expect(words).toContain(value);
        }
    }
    fc.assert(
      fc.property(fc.shuffledSubarray([...articles], { minLength: articles.length }), (order) => {
        const [first, ...rest] = order;
        expect(JSON.stringify(tellStory([first!, ...rest]))).toBe(JSON.stringify(told));
      }),
      { numRuns: 20 },
    );
  });
});

describe('a count that grows', () => {
  const petition = (outlet: string, text: string, published: string) =>
    printedBy(outlet, `A petition was begun in Halden. ${text}`, { published });
  const early = petition(
    'Harbour Post',
    'The petition against the sale of Halden pier has been signed by 9,400 people.',
    '2026-03-04',
  );

  test.each([
    ['is right on each day', 'have now signed', '2026-03-07', 0],
    ['differs on one day', 'have now signed', '2026-03-04', 1],
    ['differs where nothing says that it grew', 'had signed', '2026-03-07', 1],
  ])('%s', (_, verb, published, differing) => {
    const late = petition(
      'Daily Ledger',
      `In all 12,000 people ${verb} the petition against the sale of Halden pier.`,
      published,
    );
    expect(tellStory([early, late]).disagreements).toHaveLength(differing);
  });
});

describe('a week on', () => {
  const [first, later] = ['2026-03-04', '2026-03-14'];

  test.each([
    [
      'a toll has grown',
      'The outbreak in Halden has made four people sick.',
      'The outbreak in Halden has sickened seven people.',
      0,
      1,
    ],
    [
      'a toll does not shrink',
      'The outbreak in Halden has sickened seven people.',
      'The outbreak in Halden has made four people sick.',
      1,
      1,
    ],
    [
      'what was expected is known',
      'The repair of Halden lighthouse could take 14 weeks, the county said.',
      'The repair of Halden lighthouse took 19 weeks, the county said.',
      0,
      1,
    ],
    [
      'what is past is what it was',
      'The repair of Halden lighthouse took 14 weeks, the county said.',
      'The repair of Halden lighthouse took 19 weeks, the county said.',
      1,
      1,
    ],
  ])('%s', (_, early, late, apart, onOneDay) => {
    const differing = (published: string): number =>
      tellStory([
        printedBy('Harbour Post', early, { published: first }),
        printedBy('Daily Ledger', late, { published }),
      ]).disagreements.length;
    expect([differing(later), differing(first)]).toEqual([apart, onOneDay]);
  });

  test.each([
    ['what was announced has come to pass', 'begins', '2026-03-04', 0],
    ['a day gone by is what it was', 'began', '2026-03-12', 1],
  ])('%s', (_, verb, published, differing) => {
    const told = tellStory([
      printedBy('Harbour Post', `The recount of the harbour ballot ${verb} on 12 March.`, {
        published,
      }),
      printedBy('Daily Ledger', 'The recount of the harbour ballot began on 11 March.', {
        published: '2026-03-20',
      }),
    ]);
    expect(told.disagreements).toHaveLength(differing);
  });
});

describe('outlets that differ on a day', () => {
  test.each([
    [
      'the day of one thing',
      'The harbour board of Halden sits next week. Objections are due by the hearing on 14 April.',
      'The harbour board of Halden will decide soon. The hearing for objections is on 15 April.',
      ['14 April', '15 April'],
    ],
    [
      'the first day of what lasts as long',
      'Dockers in Halden will down tools for three weeks from April 20, the union said.',
      'Three weeks of idle cranes will begin in Halden, from 21 April.',
      ['April 20', '21 April'],
    ],
    [
      'a day of the week',
      'A gate of the Halden dam gave way early on Tuesday.',
      'On Monday night a gate of the dam above Halden gave way.',
      ['Monday night', 'early on Tuesday'],
    ],
  ])('%s', (_, one, other, values) => {
    const [only, ...others] = disagreementsOf(one, other);
    expect(others).toEqual([]);
    expect(only?.kind).toBe('date');
    expect(only?.sides.map(({ value }) => value)).toEqual(values);
    expect(disagreementsOf(other, one).map((each) => each.sides.map(({ day }) => day))).toEqual([
      only?.sides.map(({ day }) => day),
    ]);
  });

  test.each([
    [
      'two happenings',
      'The harbour board of Halden will hear objections on 14 April.',
      'The new ferry of Halden makes its first crossing on 15 April.',
    ],
    [
      'the contrary',
      'The Halden lighthouse will open to visitors on 14 April.',
      'The Halden lighthouse will close to visitors on 16 April.',
    ],
    [
      'weeks apart',
      'The hearing on the harbour of Halden is on 1 April.',
      'The hearing on the harbour of Halden is on 22 April.',
    ],
    [
      'a page that names both',
      'The hearing on the harbour of Halden is on 14 April. The hearing goes on on 15 April.',
      'The hearing on the harbour of Halden is on 15 April.',
    ],
    [
      'a beginning and a day of what lasts',
      'Dockers in Halden will strike for three days from 14 April, the union said.',
      'Dockers in Halden will strike on 15 April, the union said.',
    ],
    [
      'what somebody says',
      'The clerk said: "The hearing on the harbour of Halden is on 14 April."',
      'The hearing on the harbour of Halden is on 15 April.',
    ],
  ])('but not: %s', (_, one, other) => {
    expect(disagreementsOf(one, other)).toEqual([]);
  });
});
