import { describe, expect, test, vi } from 'vitest';
import type { Answer, QuotesAnswer } from '../../../src/summaries/answering/answer.ts';
import { toJson } from '../../../src/surfaces/json.ts';
import type { Printing } from '../../../src/summaries/types.ts';
import type { CommandInfo } from '../../../src/surfaces/preview/wire.ts';
import {
  denials,
  facts,
  fixedSummaries,
  quotations,
  ruiz,
  summaryAnswer,
} from '../../support/summaries.ts';

/** The page's scripts are checked by a TypeScript project of their own, which knows a browser. */
const page = <T>(file: string): Promise<T> =>
  import(new URL(`../../../src/surfaces/preview/page/${file}`, import.meta.url).href) as Promise<T>;

// A browser's; nothing was chosen in this one.
vi.stubGlobal('localStorage', { getItem: () => null });

type Filled = Readonly<Record<string, { readonly text: string; readonly value: string }>>;
type Invocation = { readonly command: string; readonly filled: Filled };

const { readInvocation, writeInvocation, valuesOf } = await page<{
  readonly readInvocation: (text: string, commands: readonly CommandInfo[]) => Invocation | null;
  readonly writeInvocation: (invocation: Invocation, commands: readonly CommandInfo[]) => string;
  readonly valuesOf: (invocation: Invocation) => Readonly<Record<string, string>>;
}>('composer/invocation.js');

const option = (name: string) => ({
  name,
  label: name,
  description: '',
  kind: 'text' as const,
  required: false,
  completes: true,
});
const commands: readonly CommandInfo[] = [
  {
    name: 'denials',
    label: 'démentis',
    description: '',
    options: [
      { ...option('about'), label: 'sujet' },
      { ...option('by'), label: 'auteur' },
    ],
  },
  {
    name: 'quotes',
    label: 'quotes',
    description: '',
    options: [option('person'), option('about')],
  },
  { name: 'stories', label: 'stories', description: '', options: [] },
];

describe('a command as it is typed or pasted', () => {
  test.each<[string, string, Readonly<Record<string, string>>]>([
    ['/quotes ', 'quotes', {}],
    ['/quotes Ann Lee', 'quotes', { person: 'Ann Lee' }],
    ['/quotes person: Ann Lee about: wheat', 'quotes', { person: 'Ann Lee', about: 'wheat' }],
    ['/quotes about:wheat', 'quotes', { about: 'wheat' }],
    ['/quotes Ann about: wheat', 'quotes', { person: 'Ann', about: 'wheat' }],
    ['/quotes about: the bill: part two', 'quotes', { about: 'the bill: part two' }],
    ['/stories now', 'stories', {}],
    ['/démentis sujet: le blé auteur: Ann Lee', 'denials', { about: 'le blé', by: 'Ann Lee' }],
    ['/denials about: wheat', 'denials', { about: 'wheat' }],
  ])('%j', (text, command, values) => {
    const read = readInvocation(text, commands);
    expect(read?.command).toBe(command);
    expect(valuesOf(read!)).toEqual(values);
  });

  test.each(['', 'hello', '/', '/quotes', '/nonsense a', 'see /quotes a'])(
    '%j is none yet',
    (text) => {
      expect(readInvocation(text, commands)).toBeNull();
    },
  );

  test('is written with what was seen, and sent with what was meant', () => {
    const filled = { story: { text: 'Mill vote', value: 'a1' } };
    expect(writeInvocation({ command: 'summary', filled }, commands)).toBe(
      'summary story: Mill vote',
    );
    expect(valuesOf({ command: 'summary', filled })).toEqual({ story: 'a1' });
    const by = { by: { text: 'Ann Lee', value: 'a2' } };
    expect(writeInvocation({ command: 'denials', filled: by }, commands)).toBe(
      'démentis auteur: Ann Lee',
    );
  });
});

describe('the passages an answer rests on', async () => {
  const { passagesOf } = await page<{
    readonly passagesOf: (answer: Answer | null) => readonly {
      readonly kind: string;
      readonly called: (printing: Printing) => string;
      readonly words: string;
      readonly printings: readonly Printing[];
    }[];
  }>('source/passages.js');

  const [fact] = facts;
  const { printings } = fact;
  const side = (value: string) => ({
    value,
    figure: null,
    day: null,
    printings: [{ ...printings[0] }] as const,
  });
  const everything: Answer = {
    ...summaryAnswer,
    disagreements: [
      {
        id: 'd1',
        story: 's1',
        kind: 'figure',
        about: 'workers',
        sides: [side('120'), side('130')],
      },
    ],
    revisions: [
      {
        outlet: 'Coast Daily',
        before: 'a1',
        after: 'a2',
        seenOn: null,
        changes: [{ kind: 'figure', before: printings[0], after: null }],
      },
    ],
    speculation: [{ ...fact, standing: 'speculation' }],
    unanswered: [{ ...denials[0], kind: 'declines' }],
  };
  const inOutletWords: Answer = {
    kind: 'verify',
    quote: 'the old bridge will close',
    person: null,
    verdict: 'outlet words',
    found: [],
    outletWords: [{ kind: 'fact', record: fact, printings, isCutOff: false }],
    more: 0,
    withheld: 0,
    sources: [],
  };

  test.each<[string, () => Promise<Answer> | null, readonly string[]]>([
    [
      'a summary',
      () => fixedSummaries.summary({}),
      [
        'Fact',
        'Fact',
        'Quotation · Ana Ruiz',
        'Quotation · City Council',
        'Denial · City Council',
        'Claim',
      ],
    ],
    [
      'a summary with all there can be in one',
      () => Promise.resolve(everything),
      [
        'Fact',
        'Fact',
        'Quotation · Ana Ruiz',
        'Quotation · City Council',
        'Denial · City Council',
        'Claim',
        'Outlets differ · workers',
        'Changed since',
        'Thought possible',
        'Unanswered · City Council',
      ],
    ],
    [
      'a question, what answers it best first',
      () => fixedSummaries.ask({ question: 'bridge or ferry?' }),
      ['Denial · City Council', 'Claim', 'Fact', 'Quotation · City Council'],
    ],
    [
      'a quote on record',
      () => fixedSummaries.verify({ quote: 'put this off' }),
      ['Quotation · Ana Ruiz'],
    ],
    ['a quote in an outlet’s own text', () => Promise.resolve(inOutletWords), ['Fact']],
    ['a quote that is not', () => fixedSummaries.verify({ quote: 'never said' }), []],
    [
      'outlets side by side',
      () => fixedSummaries.compare({ story: 'bridge' }),
      ['Quotation · City Council', 'Quotation · Ana Ruiz', 'Fact', 'Fact'],
    ],
    ['quotes', () => fixedSummaries.quotes({ person: ruiz.name }), ['Quotation · Ana Ruiz']],
    ['facts', () => fixedSummaries.facts({ about: 'bridge' }), ['Fact']],
    ['denials', () => fixedSummaries.denials({}), ['Denial · City Council', 'Claim']],
    ['a timeline', () => fixedSummaries.timeline({}), ['Entry', 'Entry']],
    ['stories', () => fixedSummaries.stories({}), []],
    ['nothing', () => fixedSummaries.facts({ about: 'wheat' }), []],
    ['no answer', () => null, []],
  ])('%s', async (_what, answer, kinds) => {
    const records = passagesOf(await answer());
    expect(records.map(({ kind }) => kind)).toEqual(kinds);
    expect(records.every(({ printings }) => printings.length > 0)).toBe(true);
  });

  test('calls somebody’s words verbatim, and an outlet’s own nothing', async () => {
    const [said] = passagesOf(await fixedSummaries.quotes({ person: ruiz.name }));
    const [fact] = passagesOf(await fixedSummaries.facts({ about: 'bridge' }));
    const [printing] = printings;
    expect(said?.called(printing)).toBe('verbatim');
    expect(fact?.called(printing)).toBe('');
    expect(fact?.called({ ...printing, match: 'reworded' })).toBe('in other words');
  });

  test('calls none of several wordings the speaker’s where nobody knows which is', async () => {
    const answer = (await fixedSummaries.quotes({ person: ruiz.name })) as QuotesAnswer;
    const open = { ...answer, quotations: [{ ...quotations[0], wordsBy: 'longest' as const }] };
    const [said] = passagesOf(toJson(open) as Answer);
    expect(said?.printings.map(said.called)).toEqual(['', 'in part', 'in other words']);
  });

  test('calls what outlets put differently by the value each has', () => {
    const differing = passagesOf(everything).find(({ kind }) => kind.startsWith('Outlets differ'));
    expect(differing?.words).toBe('120 / 130');
    expect(differing?.printings.map(differing.called)).toEqual(['120', '130']);
  });
});

describe('where passages stand in a card', async () => {
  type Place = { readonly start: number; readonly end: number };
  const { placesIn } = await page<{
    readonly placesIn: (shown: string, passages: readonly { readonly text: string }[]) => Place[];
  }>('source/places.js');

  test.each<[string, string, string[], string[]]>([
    [
      'whole, quoted or not',
      '“We will never sell the old ferry.” — Ann Lee\nThe council met for hours on Monday.',
      ['We will never sell the old ferry.', 'The council met for hours on Monday.'],
      ['We will never sell the old ferry.', 'The council met for hours on Monday.'],
    ],
    [
      'cut by the card',
      '“We will never sell the old ferry”… (cut; 20 more characters)',
      ['We will never sell the old ferry, whatever it costs us.'],
      ['We will never sell the old ferry'],
    ],
    [
      'not another that begins alike',
      'We will never sell the old ferry to anybody.',
      ['We will never sell the old bridge.'],
      [],
    ],
    [
      'a word or two in marks alone',
      'He called it “a shame”; what a shame',
      ['a shame'],
      ['a shame'],
    ],
    [
      'the longer of two',
      'It said: “We will never sell the old ferry”',
      ['We will never sell the old ferry', 'We will never sell the'],
      ['We will never sell the old ferry'],
    ],
  ])('%s', (_, shown, texts, expected) => {
    const places = placesIn(
      shown,
      texts.map((text) => ({ text })),
    );
    expect(places.map(({ start, end }) => shown.slice(start, end))).toEqual(expected);
  });
});

describe('where the values of a table stand', async () => {
  type Place = {
    readonly start: number;
    readonly end: number;
    readonly passage: { readonly record: object; readonly printing: string };
  };
  const { valuesIn } = await page<{
    readonly valuesIn: (shown: string, above: string, records: readonly object[]) => Place[];
  }>('source/places.js');
  const record = (about: string, ...values: string[]) => ({
    disagreement: {
      about,
      sides: values.map((value) => ({ value, printings: [`${about} ${value}`] })),
    },
  });
  const workers = record('workers', '9', '120 or so', '130');
  const guests = record('guests', '9', '120 or so');
  const fact = { words: '9' };

  test.each<[string, string, string, object[], string[]]>([
    [
      'at the beginning of their lines',
      '  9: Gazette\n130 : Daily',
      '',
      [record('', '9', '130')],
      [' 9', ' 130'],
    ],
    [
      'of the table that is about what stands above it',
      '9: A, 9 to 5\n120 or so: B',
      'guests\n',
      [fact, workers, guests],
      ['guests 9', 'guests 120 or so'],
    ],
    [
      'of the first that has them, where what it is about is cut',
      '9: A\n120 or so: B',
      'wor…',
      [workers, guests],
      ['workers 9', 'workers 120 or so'],
    ],
    [
      'of one that cuts long values',
      '9: A\n120 or…: B',
      'workers',
      [record('workers', '9', '120 or so, or a few more')],
      ['workers 9', 'workers 120 or so, or a few more'],
    ],
    ['of no other table, cut or not', '9: A\n130 or…: B', '', [guests], []],
    ['of no other table', '9: A\n140: B', 'workers', [workers], []],
    ['of none with more sides', '9: A\n120 or so: B\n130: C', '', [guests], []],
    ['in no other block', '9', '', [fact], []],
  ])('%s', (_, shown, above, records, expected) => {
    const places = valuesIn(shown, above, records);
    expect(places.map(({ passage }) => passage.printing)).toEqual(expected);
    for (const { start, end, passage } of places)
      expect(passage.printing).toContain(shown.slice(start, end));
  });
});

describe('a moment as Discord writes it', async () => {
  const { writeTime, writeDay } = await page<{
    readonly writeTime: (seconds: number, style: string) => string;
    readonly writeDay: (day: string | null) => string;
  }>('time.js');
  const noon = Date.UTC(2026, 0, 29, 12) / 1000;

  test('names the day, in every style that does', () => {
    for (const style of ['D', 'f', 'F', 'unknown'])
      expect(writeTime(noon, style)).toContain('2026');
  });

  test('is relative to now where Discord is', () => {
    expect(writeTime(Date.now() / 1000 - 7200, 'R')).toMatch(/2/);
  });

  test('further out than any calendar, it is a number', () => {
    expect(writeTime(9e15, 'D')).toBe('9000000000000000');
  });

  test('a day is the same day wherever the reader is', () => {
    expect(writeDay('2026-01-29')).toContain('29');
    expect(writeDay(null)).toBe('date unknown');
  });
});
