import { describe, expect, test } from 'vitest';
import { tellStory } from '../../../src/summaries/stories/index.ts';
import type { DatedArticle } from '../../../src/summaries/stories/index.ts';
import type { Denial, NonEmpty } from '../../../src/summaries/types.ts';
import { articleRead } from '../../support/extraction.ts';

const denialsOf = (...articles: NonEmpty<DatedArticle>): readonly Denial[] =>
  tellStory(articles).denials;

const claimIn = (text: string): string => {
  const [denial] = denialsOf(articleRead('Courier', text));
  const { claim } = denial ?? {};
  return claim == null ? 'none' : `${claim.by?.name ?? '?'} (${claim.found}): ${claim.words}`;
};

const FERRY = 'The ferry Moray hit a pier at Dunmore on Monday, and 14 people were hurt.';

describe('the claim a denial denies', () => {
  test.each([
    [
      'beside the denial',
      'Skipper Otis Brand denied that he had been asleep at the wheel.',
      '? (denial): he had been asleep at the wheel',
    ],
    [
      'beside it, with its maker',
      'Skipper Otis Brand denied claims by the dockers’ union that the engine had failed twice.',
      'dockers’ union (denial): claims by the dockers’ union that the engine had failed twice',
    ],
    [
      'beside it, with the one whose it is',
      'Passenger Ada Quill left. Skipper Otis Brand rejected Ms. Quill’s claim that the engine had failed twice.',
      'Ada Quill (denial): Ms. Quill’s claim that the engine had failed twice',
    ],
    [
      'beside it, though it is the denier’s own word',
      'Skipper Otis Brand left. Otis Brand denied Brand’s story that the engine had failed twice.',
      '? (denial): Brand’s story that the engine had failed twice',
    ],
    [
      'before it in its sentence',
      'Passenger Ada Quill alleged that the skipper had been asleep, which Otis Brand denied.',
      'Ada Quill (denial): Passenger Ada Quill alleged that the skipper had been asleep',
    ],
    [
      'in the sentence before',
      'Passenger Ada Quill claimed that the skipper had been asleep. Otis Brand denied that.',
      'Ada Quill (article): Passenger Ada Quill claimed that the skipper had been asleep.',
    ],
    [
      'quoted in the paragraph before',
      '“The skipper was asleep, I saw him,” passenger Ada Quill told reporters.\n\n“That is simply not true,” said Otis Brand.',
      'Ada Quill (article): “The skipper was asleep, I saw him,” passenger Ada Quill told reporters.',
    ],
    [
      'over a sentence that denies too',
      'Passenger Ada Quill claimed that the skipper had been asleep. Otis Brand denied the claim. “That is a lie,” Brand said.',
      'Ada Quill (article): Passenger Ada Quill claimed that the skipper had been asleep.',
    ],
    [
      'further up the page, in the words denied',
      'Ada Quill says the board offered the skipper credit for a ferry. The town slept. It rained on the pier. Dunmore has 40 boats. Nobody came. “We never offered anybody credit for a ferry,” said Otis Brand.',
      'Ada Quill (article): Ada Quill says the board offered the skipper credit for a ferry.',
    ],
    [
      'but not what the page tells only later',
      '“We never offered anybody credit for a ferry,” said Otis Brand. The town slept. Dunmore has 40 boats. Ada Quill says the board offered the skipper credit for a ferry.',
      'Ada Quill (denial): anybody credit for a ferry',
    ],
    [
      'what is not told of the denier itself, not what another said before',
      'Passenger Ada Quill said the lamps had been out. The Harbour Board would not say whether it would act.',
      '? (denial): whether it would act',
    ],
    [
      'what another said before, where "it" is that',
      'Passenger Ada Quill said the lamps had been out. The Harbour Board denied it.',
      'Ada Quill (article): Passenger Ada Quill said the lamps had been out.',
    ],
    [
      'words that the denial disputes, by whoever said them',
      '“Nobody was near the pier that night,” Ada Quill said. She added that the lamps were out. “To say nobody was near it is untrue,” Otis Brand said.',
      'Ada Quill (article): Nobody was near the pier that night',
    ],
    [
      'words that it disputes, said by nobody on record',
      'Passenger Ada Quill said the lamps had been out. “Claiming that we slept through it is a lie,” Otis Brand said.',
      '? (denial): we slept through it',
    ],
    [
      'before it in its sentence, behind "although"',
      'Passenger Ada Quill spoke first. The lamps had been out all night, although Otis Brand disputes this.',
      '? (denial): The lamps had been out all night',
    ],
    [
      'that the denier was told of something, with nothing more said of it',
      'Passenger Ada Quill said the lamps had been out. Otis Brand denied that he had been told.',
      '? (denial): he had been told',
    ],
    [
      'what another said just before in the words denied',
      'Passenger Ada Quill spoke of a cover-up. Quill said there was a cover-up by the board. “There was no cover-up,” Otis Brand said.',
      'Ada Quill (article): Quill said there was a cover-up by the board.',
    ],
    [
      'what another said of the same, where the denier only says “that”',
      'Passenger Ada Quill said the board would make a deal with Dunmore. “We have no intention of doing that with Dunmore or any other port,” Otis Brand said.',
      'Ada Quill (article): Passenger Ada Quill said the board would make a deal with Dunmore.',
    ],
    [
      'not what another said where none such is named',
      'Passenger Ada Quill said the board had met the owners. “No such support was given,” Otis Brand said.',
      'none',
    ],
    [
      'not what another said of something else',
      '“I will resign,” said Ada Quill on Tuesday. Otis Brand told reporters: “We never agreed to this deal.”',
      'none',
    ],
    [
      'not what somebody else had not seen',
      '“I have not seen the lamps,” Ada Quill said. “There was no cover-up,” Otis Brand said.',
      'none',
    ],
    [
      'not what another said of the same matter in other words',
      'Quill said the board is “most eager for a new ferry.” Otis Brand told the Post, “The board meets many people. As ever, no commitments were made.”',
      'none',
    ],
    [
      'not what another said where nobody declines to speak of it',
      'Passenger Ada Quill said the lamps had been out. The Harbour Board did not respond to a request for comment.',
      'none',
    ],
    ['not on record', 'Skipper Otis Brand said the claim was simply not true.', 'none'],
  ])('%s', (_, text, claim) => expect(claimIn(`${FERRY}\n\n${text}`)).toBe(claim));

  test('somebody else of the story makes it', () => {
    const denials = denialsOf(
      articleRead('Courier', `${FERRY}\n\n“The skipper was asleep at the wheel,” Ada Quill said.`),
      articleRead('Post', `${FERRY}\n\nOtis Brand denied that he had been asleep at the wheel.`),
    );
    expect(denials.map(({ claim }) => claim?.by?.name)).toEqual(['Ada Quill']);
  });

  test('who only names the same place and speaks of the like did not make it', () => {
    const [denial] = denialsOf(
      articleRead(
        'Courier',
        `${FERRY}\n\n“We are most eager for a free and independent Dunmore,” Ada Quill said.\n\nThe Harbour Board denied that it supports independence for Dunmore.`,
      ),
    );
    expect(denial?.claim).toMatchObject({
      words: 'it supports independence for Dunmore',
      by: null,
    });
  });

  test('what the denier said before is no claim against him', () => {
    const text = `${FERRY}\n\nOtis Brand said that the engine had failed. “That is not true about the wheel,” Brand said.`;
    expect(claimIn(text)).not.toMatch(/engine/);
  });
});

describe('what became of a denial', () => {
  const denied = articleRead(
    'Courier',
    `${FERRY}\n\nOtis Brand denied on Monday that he had been asleep at the wheel of the ferry.`,
    '2026-03-06',
  );

  test.each([
    ['admitted', 'retracted'],
    ['has since acknowledged', 'retracted'],
    ['later confirmed', 'confirmed'],
  ])('%s: %s', (verb, kind) => {
    const later = articleRead(
      'Post',
      `${FERRY}\n\nOtis Brand ${verb} that he was asleep at the wheel of the ferry.`,
      '2026-03-08',
    );
    const [denial] = denialsOf(denied, later);
    expect(denial).toMatchObject({
      later: { kind, printing: { outlet: 'Post' } },
      saidOn: '2026-03-02',
      dated: 'article',
    });
  });

  test.each([
    [
      'another person',
      'Ada Quill admitted that she was asleep at the wheel of the ferry.',
      '2026-03-08',
    ],
    ['something else', 'Otis Brand admitted that the tickets were too expensive.', '2026-03-08'],
    ['before', 'Otis Brand admitted that he was asleep at the wheel of the ferry.', '2026-03-05'],
  ])('left as it is: %s', (_, text, day) => {
    const other = articleRead('Post', `${FERRY}\n\n${text}`, day);
    expect(denialsOf(denied, other).map(({ later }) => later)).toEqual([null]);
  });

  test('a denial told again after it was taken back is no new one', () => {
    const later = articleRead(
      'Post',
      `${FERRY}\n\nOtis Brand admitted that he was asleep at the wheel of the ferry, two days after denying it.`,
      '2026-03-08',
    );
    expect(denialsOf(denied, later)).toHaveLength(1);
  });
});

describe('the same denial, told otherwise', () => {
  const told = (...texts: readonly [string, ...string[]]) => {
    const [first, ...rest] = texts.map((text, i) =>
      articleRead(`Outlet ${i}`, `${FERRY}\n\n${text}`, '2026-03-06'),
    );
    return denialsOf(first!, ...rest);
  };

  test.each([
    [
      1,
      'one claim',
      'Otis Brand denied having been asleep at the wheel.',
      'Otis Brand has denied having been asleep at the wheel of the ferry on Monday night.',
    ],
    [
      2,
      'two claims',
      'Otis Brand denied having been asleep at the wheel.',
      'Otis Brand has denied having sold tickets for the ferry twice.',
    ],
    [
      1,
      'all that is charged',
      'Otis Brand denied all charges.',
      'Otis Brand has denied any wrongdoing throughout the trial.',
    ],
    [
      2,
      'all, and one thing',
      'Otis Brand denied all charges.',
      'Otis Brand has denied claims that the ferry was overloaded.',
    ],
    [
      2,
      'another figure',
      'Otis Brand denied that 3 sailors had died in March 2025.',
      'A week later Otis Brand denied that 5 sailors had died in March 2025.',
    ],
    [
      1,
      'a figure rounded',
      'Otis Brand denied that 4,980 tickets had been sold twice.',
      'Otis Brand denied that about 5,000 tickets had been sold twice.',
    ],
    [
      2,
      'another year',
      'Otis Brand denied having sold the ferry twice in 2020.',
      'Otis Brand has denied having sold the ferry twice in 2021.',
    ],
    [
      2,
      'another day',
      'Otis Brand denied that on Monday the wheel had been left alone.',
      'Otis Brand denied that on Friday the wheel had been left alone.',
    ],
    [
      2,
      'the contrary',
      'Otis Brand denied that the wheel had been inspected in port.',
      'Otis Brand denied that the wheel had not been inspected in port.',
    ],
  ])('%i record: %s', (records, _, one, other) => {
    expect(told(one, other)).toHaveLength(records);
  });

  test('whoever is described at the beginning is whom the page quotes denying', () => {
    const text =
      'The head of the ferry firm has denied ignoring a warning about the wheel.\n\nThe ferry had been inspected in May. The report lists forty faults. None of them was mended.\n\n“That is not true, I never saw a warning,” Otis Brand said.';
    const [denial, ...others] = denialsOf(articleRead('Courier', text, '2026-03-06'));
    expect(others).toEqual([]);
    expect(denial?.by.name).toBe('Otis Brand');
  });

  test.each([
    [
      'is one with the firm’s, told right before',
      'chief executive',
      [['Otis Brand', 'Halden Bank']],
    ],
    [
      'is another where it is another’s chief',
      'union leader',
      [
        ['Otis Brand', undefined],
        ['Halden Bank', undefined],
      ],
    ],
  ])('what a firm’s chief denies %s', (_, role, deniers) => {
    const records = told(
      `Halden Bank denied a report that it would sell boats. “There is no such deal, and nobody has signed a deal,” ${role} Otis Brand said.`,
    );
    const found = records.map(({ by, alsoBy }) => [by.name, alsoBy?.name]);
    expect(found).toHaveLength(deniers.length);
    expect(found).toEqual(expect.arrayContaining(deniers));
  });

  const CLAIM =
    'Councillor Ada Quill claimed that skipper Otis Brand had sold the ferry to a builder.';

  test.each([
    [1, 'the claim where it stands', `${CLAIM} Brand denied it.`],
    [1, 'a lie where it stands', `${CLAIM} “That is a lie,” Brand said.`],
    [2, 'another claim', 'Ada Quill said that Otis Brand broke the wheel in May. Brand denied it.'],
    [
      2,
      'what another denies',
      'Otis Brand and Ada Quill met. Quill denied selling the ferry to a builder.',
    ],
  ])('%i record of what one page denies by name and the other as %s', (records, _, other) => {
    expect(
      told('Skipper Otis Brand has denied selling the ferry to a builder.', other),
    ).toHaveLength(records);
  });

  test('no such thing as another page quotes the firm denying', () => {
    const records = told(
      'Halden Bank denied a report that it would sell boats. “There is no such deal, and nobody has signed a deal,” the bank said.',
      'A councillor said that a deal was signed. Halden Bank says no such deal exists.',
    );
    expect(records.map(({ by, printings }) => [by.name, printings.length])).toEqual([
      ['Halden Bank', 3],
    ]);
  });

  test.each([
    ['similarly denied', true],
    ['also denied', false],
    ['denied', false],
  ])('what another %s right behind: %s', (verb, isOne) => {
    const text = `The Harbour Board met the ferry firm in May. “No promises were made at any such meeting,” a Harbour Board spokesman said. The Coast Guard has ${verb} any help for the ferry firm.`;
    const claims = denialsOf(articleRead('Courier', text, '2026-03-06')).map(
      ({ by, claim }) => `${by.name}: ${claim?.words ?? ''}`,
    );
    expect(claims).toContain('Coast Guard: any help for the ferry firm');
    expect(claims.includes('Harbour Board spokesman: any help for the ferry firm')).toBe(isOne);
  });

  test('what a body denies just before, in the words of somebody who speaks for it', () => {
    const text =
      'Growers said on Monday that they would plough in their crop.\n\nThe Tarn Sugar Company denied that the cuts had been settled in July. “There was no hidden plan,” its owner Ada Quill said.';
    const claims = (printed: string) =>
      denialsOf(articleRead('Courier', printed, '2026-03-06')).map(
        ({ by, claim }) => `${by.name}: ${claim?.words ?? ''}`,
      );
    expect(claims(text)).toContain('Ada Quill: the cuts had been settled in July');
    expect(claims(text.replace(' “There', '\n\nThe weather was fine. “There'))).not.toContain(
      'Ada Quill: the cuts had been settled in July',
    );
  });

  test('a story that is false is what somebody reported, not the last words of another', () => {
    const claims = (first: string): (string | undefined)[] =>
      denialsOf(
        articleRead(
          'Courier',
          `${first} Ada Quill told the press the story was false. “That is absurd,” she said.`,
          '2026-03-06',
        ),
      ).map(({ claim }) => claim?.words);
    expect(claims('Otis Brand reported that the wheel was broken.')).toContain(
      'Otis Brand reported that the wheel was broken.',
    );
    expect(claims('Otis Brand tweeted: “The press is against us!”')).toEqual([undefined]);
  });

  test('who declines answers nothing behind a semicolon', () => {
    const text =
      'The bank has not commented; but, Ada Quill says any report that tension exists is “false”.';
    const denials = denialsOf(articleRead('Courier', text, '2026-03-06'));
    expect(denials.map(({ kind, claim }) => [kind, claim])).toEqual([['declines', null]]);
  });

  test('the claim, not what somebody only described said to prove it', () => {
    const text =
      'Sailors met on Monday. They said that the wheel was broken. “I have held it in my own hands,” the former champion said. Otis Brand denied that.';
    const [denial] = denialsOf(articleRead('Courier', text, '2026-03-06'));
    expect(denial?.claim?.words).toBe('They said that the wheel was broken.');
  });

  test('the claim, not what was said to prove it', () => {
    const text =
      'Ada Quill said that the wheel was broken. “I have held it in my own hands,” Quill said. Otis Brand denied that.';
    const [denial] = denialsOf(articleRead('Courier', text, '2026-03-06'));
    expect(denial?.claim?.words).toBe('Ada Quill said that the wheel was broken.');
  });
});

describe('who is meant', () => {
  const denier = (text: string): (string | undefined)[] =>
    denialsOf(articleRead('Courier', text, '2026-03-06')).map(({ by }) => by.name);

  test.each([
    [
      'Harbour manager Ada Quill wrote to her crews on Monday. “There is no deal, and no ferry is for sale,” the letter said.',
      ['Ada Quill'],
    ],
    [
      'The harbour parks department lent the cones. The department denied moving them.',
      ['harbour parks department'],
    ],
    ['The operator, Zelmar Lines, denied that the wheel was broken.', ['Zelmar Lines']],
    ['A spokeswoman for Zelmar Lines said the company could not comment.', ['Zelmar Lines']],
    ['The operator denied that the wheel was broken, and Zelmar Lines was sold.', ['operator']],
    // Who told of what the report is about did not write it.
    [
      'Harbour manager Ada Quill told the harbour board that she sold it. “There is no deal, and no ferry is for sale,” the report said.',
      ['report'],
    ],
    [
      'Harbour manager Ada Quill published a long report in May. “There is no deal, and no ferry is for sale,” the report said.',
      ['Ada Quill'],
    ],
    [
      'A letter was found in a drawer. “There is no deal, and no ferry is for sale,” the letter said.',
      ['letter'],
    ],
  ])('%s', (text, names) => {
    expect(denier(text)).toEqual(names);
  });
});

describe('two of one surname', () => {
  const CAST =
    'Dr. Walter Greer runs the Halden hospital, and nurse Yolanda Greer works there.\n\n';

  test.each([
    ['by title', 'Dr. Greer denied that beds would go.', ['Walter Greer']],
    ['by what a courtesy says', 'Ms. Greer denied that beds would go.', ['Yolanda Greer']],
    ['by both names', 'Yolanda Greer denied that beds would go.', ['Yolanda Greer']],
  ])('%s', (_, text, names) => {
    const denials = denialsOf(articleRead('Courier', `${CAST}${text}`, '2026-03-06'));
    expect(denials.map(({ by }) => by.name)).toEqual(names);
  });
});

describe('taken back by whom', () => {
  const denied = articleRead(
    'Courier',
    'Halden Ferries denied on Monday that it had been warned of the broken wheel.',
    '2026-03-06',
  );

  test.each([
    ['Halden Ferries took back its denial on Friday.', 'retracted'],
    ['Halden Ferries took back its offer on Friday.', undefined],
  ])('%s', (text, kind) => {
    const later = articleRead('Post', `The wheel of the ferry broke in May. ${text}`, '2026-03-08');
    const [denial] = denialsOf(denied, later);
    expect(denial?.later?.kind).toBe(kind);
  });
});

test('a denial told again by another outlet is one, counted once, with its day', () => {
  const told = (outlet: string, text: string, day: string): DatedArticle =>
    articleRead(outlet, `${FERRY}\n\n${text}`, day);
  const denials = denialsOf(
    told(
      'Courier',
      'Otis Brand denied on Monday that he had been asleep at the wheel.',
      '2026-03-06',
    ),
    told(
      'Post',
      'Otis Brand denied that he had been asleep at the wheel of the ferry.',
      '2026-03-08',
    ),
    told('Calgary Herald', 'Otis Brand denied that he had been asleep at the wheel.', '2026-03-08'),
    told('Edmonton Sun', 'Otis Brand denied that he had been asleep at the wheel.', '2026-03-08'),
  );
  expect(denials).toHaveLength(1);
  expect(denials[0]).toMatchObject({
    saidOn: '2026-03-02',
    support: { outlets: 4, independent: 3, originals: [] },
  });
});

test.each([
  ['the council', 'The council rejected the bill to sell the ferry Moray.'],
  ['an offer', 'Otis Brand turned down an offer of $2 million for the ferry.'],
  ['an idea', 'Mayor Ada Quill rejected the idea of a second ferry.'],
])('rejecting is no denial: %s', (_, text) => {
  expect(denialsOf(articleRead('Courier', `${FERRY}\n\n${text}`))).toEqual([]);
});

test.each([
  [
    'Otis Brand admitted that he had been tired but denied that he had been asleep.',
    'rejects part',
  ],
  [
    'While acknowledging that the engine was old, Otis Brand denied that it had failed.',
    'rejects part',
  ],
  ['Otis Brand denied parts of the account that Ada Quill gave of the crash.', 'rejects part'],
  ['Otis Brand denied that he had been asleep at the wheel.', 'denies'],
  ['Ada Quill admitted that she was asleep. Otis Brand denied that he had seen it.', 'denies'],
])('%s: %s', (text, kind) => {
  expect(
    denialsOf(articleRead('Courier', `${FERRY}\n\n${text}`)).map((denial) => denial.kind),
  ).toEqual([kind]);
});
