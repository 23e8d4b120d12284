import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWording } from '../../../src/summaries/stories/wording/wording.ts';

const SAID =
  'We have not promised the harbour workers a single dollar more than 4.5 percent, and we never will, whatever the union says.';

describe('verbatim: the same words', () => {
  test.each([
    ['other marks', `“${SAID}”`],
    ['single marks', `‘${SAID}’`],
    ['no mark', SAID],
    ['a comma before the cue', SAID.replace(/\.$/, ',')],
    ['white space', SAID.replaceAll(' ', '\u00a0 \n')],
    ['case of the first letter', `w${SAID.slice(1)}`],
    ['case marked in brackets', `[w]${SAID.slice(1)}`],
    ['a soft hyphen', SAID.replace('harbour', 'har\u00adbour')],
  ])('%s', (_, printed) => {
    expect(compareWording(printed, SAID)).toBe('verbatim');
    expect(compareWording(SAID, printed)).toBe('verbatim');
  });

  test.each([
    ['apostrophes', 'It’s the crew’s ship', "it's the crew's ship."],
    ['dashes', 'The ship -- and its crew — are safe', 'The ship—and its crew—are safe'],
    ['ellipses', 'The ship . . . is safe', 'The ship ... is safe'],
    ['marks around a figure', 'They call it ‘Area 51’ here', 'They call it "Area 51" here'],
    ['marks inside marks', 'He called it ‘absurd’ twice', 'He called it “absurd” twice'],
  ])('%s', (_, one, other) => expect(compareWording(one, other)).toBe('verbatim'));
});

describe('reworded: the same words set otherwise, a part of longer ones too', () => {
  test.each([
    ["We've met them and they'll sail", 'We have met them and they will sail'],
    ["Don't sail, we can't help", 'Do not sail, we cannot help'],
    ["It's been a year; it isn't over", 'It has been a year; it is not over'],
    ['The U.S. and the U.K. agreed', 'The US and the UK agreed'],
    ['A $5m bridge for 5% of us', 'A $5 million bridge for 5 percent of us'],
    ['We were re-elected to co-operate', 'We were reelected to cooperate'],
    ['Our co operation is long term', 'Our co-operation is long-term'],
    ['We met in spring, and agreed on a fleet', 'We met in spring and agreed on a fleet'],
    ['In 2024, we built forty-two ships', 'In 2024 we built forty two ships'],
    ['We will not sell, and they will not buy', 'We will not sell and they will not buy'],
  ])('%s', (one, other) => {
    expect(compareWording(one, other)).toBe('reworded');
    expect(compareWording(other, one)).toBe('reworded');
    expect(compareWording(one, `Last of all: ${other}`)).toBe('reworded');
  });
});

describe('never verbatim: a small mark that turns the meaning', () => {
  test.each([
    ['The crews who struck were paid', 'The crews, who struck, were paid'],
    ['We did not go because they paid', 'We did not go, because they paid'],
    ['We will not pay and leave the ship', 'We will not pay, and leave the ship'],
    ['Let us help captain', 'Let us help, captain'],
    ['I thank my parents, Ada and Bo', 'I thank my parents, Ada, and Bo'],
    ['He will resign in May', 'He will re-sign in May'],
    ['We recover the ship', 'We re-cover the ship'],
    ["We'd sail at night", 'We would sail at night'],
    ["We'd sail at night", 'We had sail at night'],
    ["They can't sail", 'They can sail'],
    ["They won't sail", 'They will sail'],
    ['Ask us about it today', 'Ask US about it today'],
    ['A $5m bridge', 'A $5bn bridge'],
    ['A wall of 5m', 'A wall of 5 million'],
    ['Prices rose 5%', 'Prices rose 5 percentage points'],
    ["The crew's ship", 'The crews ship'],
    ['Mining Co operates here', 'Mining cooperates here'],
    ['small-business owners', 'small business owners'],
    ['We stop; if they pay we go', 'We stop, if they pay we go'],
  ])('%s / %s', (one, other) => {
    expect(compareWording(one, other)).not.toBe('verbatim');
    expect(compareWording(other, one)).not.toBe('verbatim');
  });
});

test.each([
  [
    'words an editor put for a few',
    '[The dockers] were told on [Monday] that it sailed',
    'reworded',
  ],
  ['after a negation', 'told by anybody how to run [her] harbour', 'reworded'],
  ['other words besides', '[The dockers] were told on [Monday] that it sank', null],
  ['more than an editor puts', 'We were told [at night] because it never came back', null],
])('brackets: %s', (_, printed, match) => {
  const said =
    'We were told on the same day that it sailed, though I will not be told by anybody how to run my harbour, because it never came back';
  expect(compareWording(printed, said)).toBe(match);
});

describe('never verbatim: changed words', () => {
  test.each([
    ['not left out', 'We have not agreed to it', 'We have agreed to it'],
    ['a question made of it', 'We support the ban?', 'We support the ban.'],
    ['a sign left out', '-5 degrees at noon', '5 degrees at noon'],
    ['a decimal point left out', '.5 percent of the crew', '5 percent of the crew'],
    ['percent left out', 'Prices rose by 5%', 'Prices rose by 5'],
    ['feet made inches', "The wave was 6' high", 'The wave was 6" high'],
    ['a comma that turns it', 'No, support was offered', 'No support was offered'],
    ['case of a name', 'Ask us about it', 'Ask US about it'],
    ['words an ellipsis swallowed', 'We did … agree to it', 'We did not agree to it'],
    ['an empty quotation', '', ''],
  ])('%s', (_, printed, said) => expect(compareWording(printed, said)).not.toBe('verbatim'));
});

describe('trimmed: an unbroken part', () => {
  test.each([
    ['the end', 'whatever the union says.'],
    ['the middle', 'not promised the harbour workers a single dollar'],
    ['the start', 'We have not promised the harbour workers'],
    ['runs joined by an ellipsis', 'We have not promised the harbour workers … and we never will'],
    ['with ellipses around it', '…not promised the harbour workers…'],
  ])('%s', (_, printed) => expect(compareWording(printed, SAID)).toBe('trimmed'));

  test.each([
    ['an ellipsis that swallows not', 'We have … promised the harbour workers', SAID],
    ['an ellipsis in other order', 'we never will … We have not promised', SAID],
    ['a part of a number', 'a sum of $500', 'a sum of $500 billion'],
    ['a part of a figure', 'dollar more than 4', SAID],
    ['a part of a word', 'the non-market econom', 'the non-market economies'],
    ['a figure without its sign', 'lend 500 million to them', 'lend $500 million to them'],
    [
      'a part of a statement made a question',
      'promised the harbour workers a single dollar?',
      SAID,
    ],
    ['a part with a word changed', 'promised the harbour workers a second dollar', SAID],
    ['too little to tell', 'union says', SAID],
  ])('not %s', (_, printed, said) => expect(compareWording(printed, said)).not.toBe('trimmed'));
});

describe('reworded: likely the same utterance', () => {
  test.each([
    [
      'The crew shows great courage under a cruel captain.',
      'The crew has been extremely courageous under this cruel captain,',
    ],
    [
      'Rescuers talk to many volunteer groups. No help has been promised.',
      'Rescuers speak with a number of volunteer groups. No such help was promised to anybody,',
    ],
    [
      'No help has been promised by the coast guard.',
      'Rescuers speak with many groups. No help was promised by any coast guard officer.',
    ],
    [
      'It would be a betrayal of a town that has given this yard everything it has.',
      'They would be betraying a town that has given them everything it has.',
    ],
    [
      'We will not sell the shipyard to foreigners.',
      'We will never sell this shipyard to foreign buyers.',
    ],
  ])('%s', (one, other) => expect(compareWording(one, other)).toBe('reworded'));

  test.each([
    [
      'If the captain believes he can bring foreign crews and goods into our harbour he is mistaken',
      'If the union signs with the shipyard, harbour fees on all goods will double overnight',
    ],
    ['The bridge will open in May', 'The minister has resigned'],
    [
      'I will mend the wall and I will make Dunmore pay for all of it',
      'I will drain the swamp and I will make Harrow pay for all of it',
    ],
    ['Thank you all', 'Thank you all for coming to the opening of the bridge today'],
  ])('not %s', (one, other) => expect(compareWording(one, other)).toBeNull());
});

describe('reworded, not trimmed: a run cut off from what turns it round', () => {
  test.each([
    ['the minister lied to parliament', 'I do not believe the minister lied to parliament.'],
    ['the minister lied to parliament', 'I doubt the minister lied to parliament.'],
    [
      'the minister lied to parliament',
      'I do not, frankly, believe the minister lied to parliament.',
    ],
    ['the minister lied to parliament', 'They claim the minister lied to parliament.'],
    ['promised the harbour workers a single dollar', SAID],
    ['we support the new minister', 'If she keeps her word, we support the new minister.'],
    ['we will leave the union', 'And we will leave the union unless they pay.'],
    ['everybody on the boat is home', 'I do not think he and everybody on the boat is home.'],
    ['every crew is paid in full', 'It is untrue that every crew is paid in full.'],
    ['support the new bridge', 'We would never support the new bridge.'],
  ])('%s / %s', (printed, said) => expect(compareWording(printed, said)).toBe('reworded'));

  test.each([
    ['we support the new minister', 'The old one never listened. We support the new minister.'],
    ['we support the new minister', 'I did not vote for her, but we support the new minister.'],
    ['we support the new minister', 'Not only that, we support the new minister.'],
    ['everybody on the boat is home', 'Nobody was hurt, and everybody on the boat is home.'],
    ['he never asked us for help', 'I remember that he never asked us for help.'],
    ['we are ready to sail', 'There is no doubt we are ready to sail.'],
    ['the ship is quite safe', 'I doubt the ship is quite safe. No: the ship is quite safe.'],
  ])('but trimmed: %s / %s', (printed, said) =>
    expect(compareWording(printed, said)).toBe('trimmed'),
  );
});

describe('never reworded: the contrary', () => {
  test.each([
    ['polarity', 'We promised the harbour workers a dollar more than 4.5 percent', SAID],
    ['a figure', 'We lost 40 ships to the storm in May', 'We have lost 50 ships to the May storm'],
    ['a spelled figure', 'Two million dockers went home', 'Three million dockers all went home'],
    ['scale', 'The bridge cost us $5 million to mend', 'Mending the bridge cost us $5 billion'],
    ['could for will', 'We will close the shipyard in May', 'We could close this shipyard in May'],
    ['should for does', 'The board pays the dockers weekly', 'The board should pay dockers weekly'],
    [
      'after for before',
      'The crew sailed after the storm',
      'The whole crew sailed before the storm',
    ],
    ['buys for sells', 'The board sells the shipyard shares', 'The board buys the shipyard shares'],
    ['a denial', 'I deny meeting the rebel captain', 'I met with the rebel captain'],
    [
      'a denial undone',
      'I deny meeting the rebel captain',
      'I never denied meeting a rebel captain',
    ],
  ])('%s: %s', (_, one, other) => {
    expect(compareWording(one, other)).toBeNull();
    expect(compareWording(other, one)).toBeNull();
  });

  test.each([
    ['We will not sell the shipyard', 'We are never going to sell this shipyard off'],
    ['The bridge cost $5m to mend', 'Mending that bridge has cost us 5,000,000 dollars'],
    ['We could close the shipyard soon', 'Soon enough we might close the shipyard down'],
    ['Nobody promised dockers a raise', 'No one ever promised the dockers any raise'],
  ])('but reworded: %s', (one, other) => expect(compareWording(one, other)).toBe('reworded'));
});

describe('laws', () => {
  const word = fc.constantFrom(
    ..."the crew will not leave harbour, never before ship 40 4.5 $5m $500 million captain, agreed says and or, but if they don't strike Monday, rest we've night-shifts re-elected US U.S. 5%".split(
      ' ',
    ),
  );
  const sentence = fc.array(word, { minLength: 4, maxLength: 14 });
  const said = (words: readonly string[]): string => words.join(' ');

  /** Ways to change what is said. Each gives other words or the same array. */
  const changes: readonly ((words: readonly string[], at: number) => readonly string[])[] = [
    (words, at) => words.toSpliced(at, 1),
    (words, at) => words.toSpliced(at, 0, 'not'),
    (words, at) => words.toSpliced(at, 0, 'gladly'),
    (words, at) => words.with(at, 'perhaps'),
    (words, at) =>
      words
        .toReversed()
        .with(0, words.at(-1) ?? '')
        .slice(at > 0 ? 0 : 1),
    (words, at) => [...words.slice(at), ...words.slice(0, at)],
    (words, at) =>
      words.map((each, i) => (i === at ? each.replace(/\d/, (digit) => `${digit}1`) : each)),
    (words, at) => words.toSpliced(at, 2, '…'),
    (words) => words.filter((each) => each !== 'not' && each !== 'never'),
    (words) => words.map((each) => each.replace("don't", 'do')),
    (words) => words.map((each) => each.replace('$5m', '$5bn')),
    (words) => words.map((each) => each.replace('5%', '5')),
    (words) => words.map((each) => each.replace('re-elected', 'elected')),
    (words) => words.map((each) => each.replace("we've", "we'd")),
    (words, at) => words.with(at, `${words[at] ?? ''}?`),
    (words, at) => words.toSpliced(at, 0, 'No,'),
  ];

  test('a changed quotation never reads as verbatim', () => {
    fc.assert(
      fc.property(sentence, fc.nat(), fc.constantFrom(...changes), (words, n, change) => {
        const changed = change(words, n % words.length);
        fc.pre(said(changed).toLowerCase() !== said(words).toLowerCase());
        fc.pre(said(changed).replace(/^(?:… )|(?: …)$/g, '') !== said(words));
        expect(compareWording(said(changed), said(words))).not.toBe('verbatim');
      }),
      { numRuns: 5_000 },
    );
  });

  test('marks, white space, the first letter and a last comma change nothing', () => {
    fc.assert(
      fc.property(
        sentence,
        fc.constantFrom(['“', '”'], ['"', '"'], ['‘', '’'], ['«', '»'], ['', '']),
        fc.constantFrom(' ', '  ', '\n', '\u00a0', ' \t'),
        fc.constantFrom('', ',', '.'),
        fc.boolean(),
        (words, [open, close], space, end, lower) => {
          const plain = `They ${said(words)}`;
          const first = lower ? 'they' : 'They';
          const printed = `${open}${[first, ...words].join(space)}${end}${close}`;
          expect(compareWording(printed, plain)).toBe('verbatim');
        },
      ),
      { numRuns: 5_000 },
    );
  });

  test('any text is compared without harm, and is its own wording', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string(), (one, other) => {
        compareWording(one, other);
        expect([null, 'verbatim']).toContain(compareWording(one, one));
      }),
    );
  });

  test('very long words are compared in time', () => {
    const long = 'never say never again '.repeat(100_000);
    expect(compareWording(long, long)).toBe('verbatim');
    expect(compareWording(long, `${long} not`)).toBeNull();
    expect(compareWording(' '.repeat(1_000_000), '-'.repeat(1_000_000))).toBeNull();
  });
});
