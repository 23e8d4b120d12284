import { beforeAll, describe, expect, test } from 'vitest';
import type { VerifyAnswer } from '../../../src/summaries/answering/answer.ts';
import { openSummaries } from '../../../src/summaries/index.ts';
import type { Summaries } from '../../../src/summaries/index.ts';
import { prepareArticle } from '../../../src/summaries/prepare.ts';
import { openStore } from '../../../src/summaries/store/open.ts';
import type { Article } from '../../../src/summaries/types.ts';
import { HOSTILE } from '../../support/hostile.ts';
import {
  COURIER,
  LEDGER,
  MIRROR,
  OTHERWISE,
  pierOf,
  SAID as PIER_SAID,
} from '../../support/pier.ts';

const article = (id: string, outlet: string, ...paragraphs: string[]): Article => ({
  id,
  outlet,
  title: `Harbour bridge, told by ${outlet}`,
  url: null,
  published: '2026-03-05',
  source: `${id}.md`,
  text: paragraphs.join('\n\n'),
});

const gazette = article(
  'aaaaaaaaaaaaaaaa',
  'Harbour Gazette',
  'The old Harbour bridge will close for a year, Mayor Ana Ruiz said on Tuesday.',
  '“We have put this off for twenty years, and we will not put it off again,” said Ana Ruiz, the mayor of Harbour.',
  '“I do not believe the engineers hid anything from us,” said Peter Holm, a council spokesman.',
  '“The engineers told the council about the cracks in the eastern pillars last spring,” Ana Ruiz said.',
  '“No such promise, or any other commitment to the ferry company, was made,” said Peter Holm.',
  '“Quite right,” said Peter Holm.',
  '“Ferries will run every ten minutes,” said Ana Ruiz. “Nobody should cross on foot before May.” Peter Holm shook his head: “That is far too late for the market.” Ruiz smiled. “We have talked about the market for a year.”',
  'The bridge carries 14,000 cars a day, and its last “thorough repair” cost $12 million in 1998.',
  'Peter Holm denied that the council had hidden a report on the eastern pillars in 2019.',
);
let summaries: Summaries;
beforeAll(async () => {
  const store = await openStore('sqlite::memory:');
  await prepareArticle(store, gazette);
  summaries = openSummaries(store, () => undefined);
});

const verify = async (quote: string, person?: string): Promise<VerifyAnswer> => {
  const answer = await summaries.verify({ quote, ...(person !== undefined && { person }) });
  if (answer.kind !== 'verify') throw new Error(`nothing: ${answer.reason}`);
  return answer;
};

const SAID = 'We have put this off for twenty years, and we will not put it off again';

describe('a quote is', () => {
  test.each<[string, string, string | undefined, VerifyAnswer['verdict']]>([
    ['the words', SAID, undefined, 'verbatim'],
    ['the words, by whoever said them', SAID, 'Ruiz', 'verbatim'],
    [
      'in other marks',
      `"we have put this off for twenty years, and we will not put it off again."`,
      'Ruiz',
      'verbatim',
    ],
    ['pasted with the words around it', `“${SAID},” said Ruiz.`, undefined, 'verbatim'],
    ['a part', 'we will not put it off again', 'Ruiz', 'trimmed'],
    [
      'parts joined by an ellipsis',
      'We have put this off … and we will not put it off again',
      'Ruiz',
      'trimmed',
    ],
    ['the words of another', SAID, 'Holm', 'other speaker'],
    [
      'likely the same in other words',
      'Last spring the engineers had told the council of cracks in the eastern pillars',
      'Ruiz',
      'reworded',
    ],
    [
      'two that follow one another, pasted with the cue between',
      '“Ferries will run every ten minutes,” said Ana Ruiz. “Nobody should cross on foot before May.”',
      undefined,
      'verbatim',
    ],
    [
      'parts of two, pasted without the first and the last mark',
      'run every ten minutes,” said Ana Ruiz. “Nobody should cross on foot',
      'Ruiz',
      'trimmed',
    ],
    [
      'two that follow one another, without the cue',
      'Ferries will run every ten minutes. Nobody should cross on foot before May.',
      'Ruiz',
      'verbatim',
    ],
    [
      'in another spelling',
      'I don’t believe the engineers hid anything from us',
      'Holm',
      'reworded',
    ],
    ['cut off from its negation', 'the engineers hid anything from us', 'Holm', 'cut off'],
    [
      'cut off from a negation before a comma',
      'or any other commitment to the ferry company, was made',
      'Holm',
      'cut off',
    ],
    ['too short', 'Quite right', 'Holm', 'too short'],
    ['one word, however long', 'Commitment', 'Holm', 'too short'],
    ['one word of twelve letters', 'Unquestionably', undefined, 'too short'],
    ['too short even where it is no word', '?!', undefined, 'too short'],
    [
      'of other words',
      'The ferry will be sold to pay for all of the work',
      undefined,
      'not on record',
    ],
  ])('%s', async (_, quote, person, verdict) => {
    const answer = await verify(quote, person);
    expect(answer.verdict).toBe(verdict);
    expect(answer.sources.length > 0).toBe(answer.found.length > 0);
  });

  test.each([
    ['a word dropped', 'We have put this off for twenty years, and we will put it off again'],
    [
      'a word added',
      'We have never put this off for twenty years, and we will not put it off again',
    ],
    ['a number changed', 'We have put this off for thirty years, and we will not put it off again'],
    [
      'an ellipsis that swallows "not"',
      'We have put this off for twenty years, and we will … put it off again',
    ],
    [
      'the order changed',
      'We will not put it off again, and we have put this off for twenty years',
    ],
    [
      'two that follow one another the other way round',
      'Nobody should cross on foot before May. Ferries will run every ten minutes.',
    ],
    [
      'two between which another speaks',
      'Nobody should cross on foot before May. We have talked about the market for a year.',
    ],
    [
      'two between which a third was left out',
      'Ferries will run every ten minutes. We have talked about the market for a year.',
    ],
    [
      'two speakers spliced',
      'We have put this off for twenty years, I do not believe the engineers hid anything',
    ],
  ])('not verified with %s', async (_, quote) => {
    expect((await verify(quote, 'Ruiz')).verdict).not.toMatch(/verbatim|trimmed/);
  });
});

test('what differs is shown beside what is on record', async () => {
  const { found } = await verify(
    'We have put this off for thirty years, and we will not put it off again',
  );
  expect(found[0]?.quotation.words).toBe(SAID);
  expect(found[0]?.differences.filter(({ kind }) => kind !== 'same')).toEqual([
    { kind: 'missing', words: 'twenty' },
    { kind: 'added', words: 'thirty' },
  ]);
});

test('who is meant must be sure', async () => {
  expect(await summaries.verify({ quote: SAID, person: 'Ruis' })).toMatchObject({
    kind: 'nothing',
    reason: 'no person',
  });
});

test('an empty index says so', async () => {
  const empty = openSummaries(await openStore('sqlite::memory:'), () => undefined);
  expect(await empty.verify({ quote: SAID })).toMatchObject({ reason: 'empty index' });
});

test('whatever is pasted is answered', async () => {
  const pasted = [
    ...HOSTILE,
    '" OR terms MATCH "x',
    'NEAR(we put) NOT *:^',
    '我们不会再推迟这项工作了，这是最后一次',
    'مرحبا بالعالم كيف حالك اليوم',
    'not '.repeat(5_000),
    `${SAID}\0`.repeat(200),
  ];
  for (const quote of pasted) {
    const answer = await verify(quote);
    expect(['too short', 'not on record', 'reworded', 'cut off']).toContain(answer.verdict);
  }
});

describe("words of an outlet's own are", () => {
  const FACT = 'The bridge carries 14,000 cars a day';
  const DENIAL =
    'Peter Holm denied that the council had hidden a report on the eastern pillars in 2019.';

  test.each<[string, string, string | undefined, 'fact' | 'denial', boolean]>([
    ['a fact', FACT, undefined, 'fact', false],
    ['a fact, put into a mouth', `“${FACT}”`, 'Ruiz', 'fact', false],
    [
      'what a fact has in marks',
      'its last “thorough repair” cost $12 million',
      'Ruiz',
      'fact',
      false,
    ],
    ['a denial', DENIAL, undefined, 'denial', false],
    [
      'what is denied, without the denial',
      'the council had hidden a report on the eastern pillars',
      'Holm',
      'denial',
      true,
    ],
  ])('%s, and nobody’s quotation', async (_, quote, person, kind, isCutOff) => {
    const answer = await verify(quote, person);
    expect(answer.verdict).toBe('outlet words');
    expect(answer.outletWords[0]).toMatchObject({ kind, isCutOff });
    expect(answer.outletWords[0]?.printings[0].outlet).toBe('Harbour Gazette');
    expect(answer.sources).toHaveLength(1);
  });

  test.each([
    ['another number', 'The bridge carries 24,000 cars a day'],
    ['a word left out', 'The bridge carries 14,000 a day'],
    ['other words', 'Each day 14,000 cars cross the bridge'],
    ['a few words anybody writes', '12 million'],
  ])('not found with %s', async (_, quote) => {
    const answer = await verify(quote);
    expect(answer.verdict).not.toBe('outlet words');
    expect(answer.outletWords).toEqual([]);
  });

  test('no match for what somebody is quoted with', async () => {
    for (const quote of [
      SAID,
      'we will not put it off again',
      'the engineers hid anything from us',
    ])
      expect((await verify(quote)).outletWords).toEqual([]);
  });
});

describe("words of an outlet's wording, which are not the speaker's, are", () => {
  let pier: Summaries;
  beforeAll(async () => {
    pier = openSummaries(await pierOf(MIRROR, LEDGER, COURIER), () => undefined);
  });
  const PART = 'those at the controls were not prepared to answer';

  test.each<[string, string, string | undefined, VerifyAnswer['verdict'], string[], string[]]>([
    ['found whole', OTHERWISE, undefined, 'reworded', ['Sound Courier'], []],
    ['found in part', PART, undefined, 'reworded', [], ['Sound Courier']],
    ['found by the person asked about', PART, 'Voss', 'reworded', [], ['Sound Courier']],
    [
      'found where others follow',
      `${PART} any of us,” said Marta Voss, a harbour pilot in Halden. “It must never happen`,
      'Voss',
      'reworded',
      [],
      ['Sound Courier'],
    ],
    ['found as those of another', PART, 'Olden', 'other speaker', [], ['Sound Courier']],
    [
      'found without what turns them round',
      'prepared to answer any of us',
      undefined,
      'cut off',
      [],
      ['Sound Courier'],
    ],
  ])('%s', async (_, quote, person, verdict, printedBy, partlyBy) => {
    const answer = await pier.verify({ quote, ...(person !== undefined && { person }) });
    expect(answer).toMatchObject({ verdict });
    const [found] = answer.kind === 'verify' ? answer.found : [];
    expect(found).toMatchObject({ printedBy, partlyBy });
    expect(found?.quotation.words).toContain(PIER_SAID);
  });

  test('the speaker’s where a cue splits them, whichever commas stand at the seam', async () => {
    const split = article(
      'bbbbbbbbbbbbbbbb',
      'Sound Courier',
      '“Nobody on the pier,” said Marta Voss, a harbour pilot, “was told that the lights had failed.”',
    );
    const alone = openSummaries(await pierOf(split), () => undefined);
    for (const quote of [
      '“Nobody on the pier,” said Marta Voss, a harbour pilot, “was told that the lights had failed.”',
      'Nobody on the pier was told that the lights had failed',
    ])
      expect(await alone.verify({ quote })).toMatchObject({ verdict: 'verbatim' });
  });

  test('not taken for the speaker’s', async () => {
    const answer = await pier.verify({ quote: 'the people in the control room would not answer' });
    expect(answer).toMatchObject({ verdict: 'trimmed' });
  });
});

describe('where outlets differ and none has more behind it', () => {
  let open: Summaries;
  beforeAll(async () => {
    open = openSummaries(await pierOf(MIRROR, COURIER), () => undefined);
  });

  test.each<[string, string, VerifyAnswer['verdict']]>([
    ['the one wording is not called the speaker’s', PIER_SAID, 'outlets differ'],
    ['nor is the other denied to be', OTHERWISE, 'outlets differ'],
    ['nor a part of one', 'the people in the control room would not', 'outlets differ'],
    ['nor a part of the other', 'those at the controls were not prepared', 'outlets differ'],
    ['what all of them print is verified', 'We watched the pier go under', 'trimmed'],
    ['what none prints is not', 'We watched the pier go under, and those people', 'reworded'],
    [
      'over two quotations neither',
      `${OTHERWISE}. It must never happen again on our coast.`,
      'outlets differ',
    ],
  ])('%s', async (_, quote, verdict) => {
    const answer = await open.verify({ quote });
    expect(answer).toMatchObject({ verdict });
  });
});
