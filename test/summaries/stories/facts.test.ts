import { describe, expect, test } from 'vitest';
import { tellStory } from '../../../src/summaries/stories/index.ts';
import type { Story } from '../../../src/summaries/types.ts';
import { articleRead, articleWith, figure } from '../../support/extraction.ts';
import type { Marked, MarkedFact } from '../../support/extraction.ts';
import { printedBy } from '../../support/stories.ts';

const one = (outlet: string, text: string, marked: Marked) => articleWith({ outlet }, text, marked);

describe('facts', () => {
  const factsOf = (...rows: readonly MarkedFact[]): Story['facts'] => {
    const [first, ...rest] = rows.map((fact, i) =>
      one(`Outlet ${i}`, fact.words, { facts: [fact] }),
    );
    return tellStory([first!, ...rest]).facts;
  };

  const SIGNATURES = {
    words: 'To force a vote by May, the campaign must hand in 40,000 signatures, the board says.',
    figures: [figure('40,000', 40_000, 'count', 'signatures')],
    creditedTo: 'Harbour Board',
    weight: 0.6,
  };

  test.each([
    ['the same sentence', SIGNATURES.words, [figure('40,000', 40_000, 'count')]],
    [
      'other words',
      'The campaign needs 40,000 signatures to force its vote.',
      [figure('40,000', 40_000, 'count')],
    ],
    ['no figure', 'The campaign has until May to hand in the signatures that force a vote.', []],
  ])('once: %s', (_, words, figures) => {
    const [fact, ...rest] = factsOf({ words, figures, weight: 0.4 }, SIGNATURES);
    expect(rest).toEqual([]);
    expect(fact).toMatchObject({
      text: SIGNATURES.words,
      creditedTo: 'Harbour Board',
      weight: 0.68,
      standing: 'reported',
    });
    expect(fact?.printings).toHaveLength(2);
    expect(fact?.printings[0].match).toBe('verbatim');
  });

  test.each([
    [
      'another figure',
      'The campaign must hand in 45,000 signatures to force a vote by May.',
      [figure('45,000', 45_000, 'count', 'signatures')],
    ],
    ['the contrary', 'The campaign must not hand in signatures to force a vote.', []],
    ['a denial', 'The board denied that the campaign must hand in signatures to force a vote.', []],
    [
      'a clause about its noun',
      'The campaign, which must hand in 40,000 signatures to force a vote, lost its treasurer.',
      [figure('40,000', 40_000, 'count')],
    ],
    ['another fact on the same people', 'The campaign was founded by dockers.', []],
  ])('apart: %s', (_, words, figures) => {
    expect(factsOf({ words, figures }, SIGNATURES)).toHaveLength(2);
  });

  const people = (words: string, value: number, noun: string) =>
    figure(words, value, 'count', noun);

  test.each([
    [
      'thousands of one noun',
      'Some 3,400 islanders were taken to Halden.',
      people('3,400', 3_400, 'islanders'),
      'The army moved out 3,400 islanders on Sunday.',
      people('3,400', 3_400, 'islanders'),
      1,
    ],
    [
      'thousands of one noun, one rounded',
      'The survey asked 5,127 nurses in May.',
      people('5,127', 5_127, 'nurses'),
      'More than 5,100 nurses took part.',
      { ...people('5,100', 5_100, 'nurses'), bound: 'at least' as const },
      1,
    ],
    [
      'a figure of its own and another noun',
      'Wardens counted 263 grey seals on Skerry Sound.',
      people('263', 263, 'grey seals'),
      'The storm left 263 animals dead on Skerry Sound.',
      people('263', 263, 'animals'),
      1,
    ],
    [
      'a round figure and another noun',
      'The storm closed 300 schools in Halden.',
      people('300', 300, 'schools'),
      'In Halden 300 sheep drowned.',
      people('300', 300, 'sheep'),
      2,
    ],
    [
      'a figure of its own, of nothing in common',
      'The chapel was built for 263 miners.',
      people('263', 263, 'miners'),
      'Wardens counted 263 grey seals.',
      people('263', 263, 'grey seals'),
      2,
    ],
    [
      'hundreds of one noun, for another thing',
      'The fire drove 300 people out.',
      people('300', 300, 'people'),
      'A vigil in Halden drew 300 people.',
      people('300', 300, 'people'),
      2,
    ],
  ])('by its figure: %s', (_, a, ofA, b, ofB, count) => {
    expect(factsOf({ words: a, figures: [ofA] }, { words: b, figures: [ofB] })).toHaveLength(count);
  });

  test.each([
    [
      'words for one thing',
      'Mayor Ada Quill has quit over the harbour.',
      'Ada Quill, the mayor, resigned over the harbour.',
      1,
    ],
    [
      'a short sentence that another holds',
      'Four people were treated in hospital for cuts on Friday night.',
      'Four were treated in hospital.',
      1,
    ],
    [
      'two figures alike',
      'Halden passed its budget by 31 votes to 17.',
      'Thirty-one councillors were in favour and 17 against.',
      1,
    ],
    [
      'the figure at the end of what goes on',
      'A deal was first reported by the Post, which put the price at £341 million.',
      'The price under discussion was £341m.',
      1,
    ],
    [
      'the noun is said once',
      'Two people died in Halden and about 4,200 were driven out by the flood.',
      'About 4,200 people in Halden have left their homes.',
      1,
    ],
    [
      'a denied figure',
      'Reeve exposed the data of 1.2 million customers in May.',
      'Reeve disputed that as many as 1.2 million customers were hit.',
      2,
    ],
    [
      'the contrary in other words',
      'Mayor Ada Quill has quit over the harbour.',
      'Ada Quill, the mayor, has not resigned over the harbour.',
      2,
    ],
  ])('told by two outlets: %s', (_, a, b, count) => {
    const { facts } = tellStory([articleRead('Post', a), articleRead('Ledger', b)]);
    expect(facts.filter(({ printings }) => printings.length > 1)).toHaveLength(2 - count);
  });

  test('who gives one figure of two and who gives the other state two facts', () => {
    const { facts } = tellStory([
      articleRead('Post', 'Halden sold 5,210 lamps and 7,430 benches in May.'),
      articleRead('Ledger', 'In Halden 5,210 lamps were sold.'),
      articleRead('Courier', 'In Halden 7,430 benches were sold.'),
    ]);
    const outlets = facts.map(({ printings }) => printings.map(({ outlet }) => outlet).sort());
    expect(outlets.toSorted()).toEqual([
      ['Courier', 'Post'],
      ['Ledger', 'Post'],
    ]);
  });

  test('a sentence of two figures stands under both facts it tells', () => {
    const signed = people('41,250', 41_250, 'signatures');
    const paid = figure('£7.3 million', 7_300_000, 'money');
    const facts = factsOf(
      {
        words: 'Clerks in Halden, Tor and Lund counted 41,250 signatures and 87 forgeries.',
        figures: [signed, people('87', 87, 'forgeries'), people('11', 11, 'clerks')],
      },
      {
        words: 'A wall of £7.3 million and 12 gates is planned, and 55 new lamps with it.',
        figures: [paid, people('12', 12, 'gates'), people('55', 55, 'lamps')],
      },
      { words: 'The wall at £7.3 million drew 41,250 signatures.', figures: [paid, signed] },
    );
    expect(facts.map(({ printings }) => printings.length)).toEqual([2, 2]);
  });

  test('on one page only what is nearly equal is one fact', () => {
    const whole = 'The mill in Lindholm will cut 800 jobs by spring, its owner told staff.';
    const like = 'The mill in Lindholm will cut 800 jobs by next spring, its owner told the staff.';
    const other = 'Staff of the mill in Lindholm held a vigil for the 800 jobs.';
    const page = (...words: readonly string[]) =>
      tellStory([
        one('Post', words.join(' '), {
          facts: words.map((each) => ({ words: each, figures: [figure('800', 800, 'count')] })),
        }),
      ]).facts;
    expect(page(whole, like)).toHaveLength(1);
    expect(page(whole, other)).toHaveLength(2);
  });

  test.each([
    ['The fire that killed 12 people began in a kitchen.', 'The fire killed 12 people in Teln.'],
    [
      'Islands Ferries, which carries 4,500 islanders, posted a record loss.',
      'Islands Ferries cut off 4,500 islanders by its night shifts.',
    ],
  ])('one figure is not a fact in common: %s', (one_, other) => {
    const figures = [
      one_.includes('4,500') ? figure('4,500', 4_500, 'count') : figure('12', 12, 'count'),
    ];
    expect(factsOf({ words: one_, figures }, { words: other, figures })).toHaveLength(2);
  });

  test('what is thought possible stays apart and comes last', () => {
    const facts = factsOf(
      {
        words: 'The strike could close the harbour for a month.',
        standing: 'speculation',
        weight: 0.9,
      },
      { words: 'The strike closes the harbour for a month.', weight: 0.3 },
    );
    expect(facts.map(({ standing }) => standing)).toEqual(['reported', 'speculation']);
  });

  test('the wording that can be read by itself is the one shown, and one that cannot weighs less', () => {
    const leaning = 'It must hand in signatures to force a vote on the harbour strike.';
    const alone = 'The campaign must hand in signatures to force a vote on the harbour strike.';
    const [fact, ...rest] = factsOf({ words: leaning }, { words: alone });
    expect(rest).toEqual([]);
    expect(fact?.text).toBe(alone);
    const weightOf = (words: string) => factsOf({ words, weight: 0.5 })[0]?.weight;
    expect(weightOf(alone)).toBe(0.5);
    expect(weightOf(leaning)).toBe(0.35);
  });

  test('an outlet that names itself leans on nobody', () => {
    const words = 'The harbour strike has cost the town two ferries, Outlet 0 reports.';
    expect(factsOf({ words, creditedTo: 'Outlet 0' })[0]?.creditedTo).toBeNull();
    expect(factsOf({ words, creditedTo: 'the Outlet' })[0]?.creditedTo).toBeNull();
    expect(factsOf({ words, creditedTo: 'Outlet 1' })[0]?.creditedTo).toBe('Outlet 1');
  });

  test('two names in common are not a fact in common', () => {
    const facts = factsOf(
      { words: 'On Monday Ada Quill praised Otis Brand after the Dunmore vote.' },
      { words: 'In Dunmore Ada Quill has known Otis Brand since school.' },
    );
    expect(facts).toHaveLength(2);
  });
});

describe('one figure of one thing is one fact, however the sentence is built', () => {
  test.each([
    [
      true,
      'A third person has died of the fever in Halden, the county said on Wednesday.',
      'The fever has killed three people in Halden since August.',
    ],
    [
      false,
      'A third person said on Wednesday that the fever in Halden was over.',
      'The fever has killed three people in Halden since August.',
    ],
    [
      true,
      'Halden Mills will have 7.2 million customers and 9,400 staff, its chief said.',
      'A takeover would create in Halden a lender with 7.2 million customers.',
    ],
    [
      false,
      'Halden Mills will have 7.2 million customers, its chief said.',
      'Some 7.2 million customers could leave Halden Mills, an analyst said.',
    ],
    [
      true,
      'Police are looking for whoever started a fire that forced about 300 people from their homes in Halden.',
      'About 300 people had to leave, the brigade of Halden said.',
    ],
    [
      true,
      'Halden Foods is recalling 84,000 jars of its plum jam sold in the north.',
      'The firm said it was pulling 84,000 jars from shops in Halden.',
    ],
    [
      true,
      'The ruling Harbour Union of Prime Minister Ada Quill lost its majority in the election in Halden on Sunday.',
      'Prime Minister Ada Quill and her Harbour Union have lost their absolute majority in Halden.',
    ],
    [
      false,
      'The ruling Harbour Union of Prime Minister Ada Quill lost its majority in the election in Halden on Sunday.',
      'Prime Minister Ada Quill of the Harbour Union opened a fish market in Halden.',
    ],
    [
      true,
      'Halden Mills said on Tuesday it would lay off 640 employees to save $90 million a year.',
      'The gate stays shut: across the county the company is letting 640 people go.',
    ],
    [
      false,
      'Halden Mills said on Tuesday it would lay off 640 employees.',
      'In 2022 the town gave Halden Mills a field in exchange for 640 new jobs.',
    ],
    [
      true,
      'Some 3.2 lakh people had been taken to halls on the coast of Halden by Friday, the army said.',
      'About 320,000 people were taken to halls in Halden before the storm.',
    ],
    [
      true,
      'Winds at Halden reached 144 km/h on Friday, the weather office said.',
      'At Halden the wind blew at 40 metres on the gauge and 144 kmph, the office said.',
    ],
    [
      true,
      'Halden Baths, which opened in 1921, will shut in October, the council of the town decided.',
      'Halden Baths will close for good in October after councillors voted to save next winter.',
    ],
    [
      false,
      'Halden Baths, which opened in 1921, will shut in October, the council of the town decided.',
      'Halden Baths will hold a swimming race in October with a band and two mayors in it.',
    ],
    [
      true,
      'Twice as many swans wintered on Lake Orrin in 2026 as in 2025, the Orrin Trust said.',
      'The number of wintering swans on Lake Orrin doubled between 2025 and 2026, the Orrin Trust said.',
    ],
    [
      false,
      'The Orrin Trust said that it will double its fee for boats on 1 May.',
      'Prices of rooms near the lake doubled in April, the Orrin Hotel said.',
    ],
    [
      true,
      'About 2,100 people work at the Halden plant, the union said.',
      'Some 2,100 people have their jobs at the plant in Halden, said Anna Lund.',
    ],
    [
      true,
      'The fire destroyed around 4,000 casks of whisky, the owner said.',
      'By Tuesday morning 4,000 casks had been lost at Halden.',
    ],
    [
      false,
      'The plant in Halden employs 2,100 people, its director said.',
      'At least 2,100 hectares of forest have burned near Halden since Monday.',
    ],
    [
      false,
      'The owner, who lost 4,000 casks in the fire, sold a house in Karsk on Monday.',
      'The fire destroyed around 4,000 casks of whisky on Monday, the brigade said.',
    ],
    [
      true,
      'The avalanche at Halden on Monday killed two skiers and cut off a valley.',
      'Two people died in the valley, the rescue service said.',
    ],
    [
      false,
      'The avalanche at Halden killed two skiers and cut off a valley.',
      'Two people were hurt on the way to the valley, the rescue service said.',
    ],
    [
      true,
      'Engineers bored a shaft 1,350 metres deep at Halden.',
      'At Halden the shaft is 1.35 kilometres deep.',
    ],
    [true, 'Shares in Halden Mills fell 17%.', 'The stock closed down 17%.'],
    [false, 'Shares in Halden Mills fell 17%.', 'The stock closed down 19%.'],
    [
      true,
      'One in five trains from Halden was late in March, the operator said.',
      'In March a fifth of all trains from Halden came late.',
    ],
    [
      true,
      'The paper said that the price was £210m and that a sale could follow.',
      'A price of £210 million was named in Halden.',
    ],
    [
      false,
      'The paper said that the price could be £210m.',
      'The price was £210 million, the mayor of Halden said.',
    ],
    [
      true,
      'The group has agreed to buy Halden Mills for £4.2 billion.',
      'The £4.2bn deal would make it the largest in the county.',
    ],
    [false, 'The group shut 90 mills in Halden.', 'In Halden 90 mills could be shut.'],
    [
      true,
      'The inquiry at Halden starts on 4 May at nine.',
      'On 4 May the inquiry begins at Halden.',
    ],
    [
      false,
      'The widow of the engineer acquitted on Monday of fraud in Halden says she will move to Karsk.',
      'The engineer was acquitted of fraud on Monday in Halden.',
    ],
  ])('%s: %s | %s', (isOne, a, b) => {
    const { facts } = tellStory([printedBy('Harbour Post', a), printedBy('Daily Ledger', b)]);
    expect(facts.map(({ printings }) => printings.length).toSorted()).toEqual(isOne ? [2] : [1, 1]);
  });
});

describe('who gives another figure for the thing does not say the same in other words', () => {
  test.each([
    [
      'small counts',
      'Seven lifeguards were treated for sunburn in Halden, the warden said.',
      'Nine lifeguards were treated for sunburn, the warden of Halden said on Monday.',
      [1, 1],
    ],
    [
      'in a sentence that tells another thing first',
      'About 210 bathers left the beach of Halden and seven lifeguards were treated for sunburn.',
      'Nine lifeguards were treated for sunburn, the warden of Halden said on Monday.',
      [1, 1],
    ],
    [
      'not where both give the same two figures',
      'Halden passed its budget by 31 votes to 17 on Monday.',
      'The budget of Halden was carried by 31 votes to 17.',
      [2],
    ],
    [
      'not where one gives none',
      'Seven lifeguards were treated for sunburn in Halden, the warden said.',
      'On Monday lifeguards in Halden were treated for sunburn.',
      [2],
    ],
    [
      'elsewhere on its page: it says the rest, but not under that figure',
      'Mayor Ada Quill put the damage at £5.8 million and said the town of Halden would pay for meals for families.',
      'Ada Quill said the town of Halden would pay for meals for families. She put the cost of the damage at £4.2m.',
      [1, 1, 2],
    ],
    [
      'not where its page gives the same',
      'Mayor Ada Quill put the damage at £5.8 million and said the town of Halden would pay for meals for families.',
      'Ada Quill said the town of Halden would pay for meals for families. She put the cost of the damage at £5.8m.',
      [3],
    ],
  ])('%s', (_, a, b, printings) => {
    const { facts } = tellStory([printedBy('Harbour Post', a), printedBy('Daily Ledger', b)]);
    expect(facts.map(({ printings: all }) => all.length).toSorted()).toEqual(printings);
  });
});
