import { describe, expect, it, test } from 'vitest';
import { cardOf } from '../../src/cards/card.ts';
import { libraryCard } from '../../src/cards/server/library.ts';
import { flatten } from '../../src/cards/message/limits.ts';
import type { Message } from '../../src/cards/message/message.ts';
import { NO_GESTURES, writeRef } from '../../src/cards/parts/gestures.ts';
import { problemCard } from '../../src/cards/problem.ts';
import { wordsOf } from '../../src/cards/words/index.ts';
import type { Answer, NothingAnswer, OutletView } from '../../src/summaries/answering/answer.ts';
import { UNKNOWN_OUTLET } from '../../src/summaries/types.ts';
import type { Fact, Quotation, Side, Source } from '../../src/summaries/types.ts';
import { textsOf } from '../support/message-texts.ts';
import {
  compareAnswer,
  council,
  denials,
  entries,
  facts,
  quotations,
  ruiz,
  sources,
  summaryAnswer,
} from '../support/summaries.ts';

const english = wordsOf('en');
const noButtons = (): null => null;
/** What an answer holds besides its records. */
const shown = { more: 0, withheld: 0, sources };

const buttonsOf = (message: Message): unknown[] =>
  message.components.flatMap(flatten).filter((part) => part.type === 2);

const texts = (answer: Answer): string[] => textsOf(cardOf(english, answer, noButtons));

const day = (date: string): string => `<t:${String(Date.parse(`${date}T10:00:00Z`) / 1000)}:D>`;
const SOURCES = `**Sources**\n1. Harbour Gazette, ${day('2026-03-05')}: Old bridge to close for a year\n2. Coast Daily, ${day('2026-03-06')}: A year without the bridge`;

const quotesOf = (quotation: Quotation): Answer => ({
  kind: 'quotes',
  person: ruiz,
  about: null,
  quotations: [quotation],
  ...shown,
});
const factsOf = (fact: Fact, from: readonly Source[] = sources): Answer => ({
  kind: 'facts',
  about: 'bridge',
  facts: [fact],
  ...shown,
  sources: from,
});

const [{ printings }] = facts;
const side = (value: string, outlet: string): Side => ({
  value,
  figure: null,
  day: null,
  printings: [{ ...printings[0], outlet }],
});

describe('an outlet that nothing names', () => {
  const unnamed = <T>(told: T): T =>
    JSON.parse(JSON.stringify(told).replaceAll('Coast Daily', UNKNOWN_OUTLET)) as T;
  const heading = { title: 'Pits', outlet: UNKNOWN_OUTLET, published: null };
  const holdings = { articles: 1, bytes: 1 };

  it.each([
    ['en', 'unnamed outlet'],
    ['fr', 'média non nommé'],
    ['de', 'Medium ohne Namen'],
    ['es', 'medio sin nombre'],
  ] as const)('is said to be so in the reader’s language: %s', (language, called) => {
    const words = wordsOf(language);
    const [quotation] = quotations;
    for (const card of [
      cardOf(words, unnamed(summaryAnswer), noButtons),
      cardOf(words, unnamed(quotesOf(quotation)), noButtons),
      cardOf(words, quotesOf({ ...quotation, toldTo: UNKNOWN_OUTLET }), noButtons),
      libraryCard(
        words,
        { articles: [heading], holdings, quota: holdings },
        { back: null, next: null },
      ),
    ]) {
      const text = JSON.stringify(card);
      expect(text).toContain(called);
      expect(text).not.toContain(UNKNOWN_OUTLET);
    }
  });
});

describe('somebody no article names', () => {
  it.each([
    ['council', 'organisation', 'Council'],
    ['spokeswoman for Ana Ruiz', 'unnamed', 'Spokeswoman for Ana Ruiz'],
    ['élus de la ville', 'unnamed', 'Élus de la ville'],
    ['police', 'organisation', 'Police'],
    ['al-Shabaab', 'organisation', 'al-Shabaab'],
    ['easyJet spokesman', 'unnamed', 'easyJet spokesman'],
    ['3i Group', 'organisation', '3i Group'],
    ['bell hooks', 'person', 'bell hooks'],
    ['Ana Ruiz', 'person', 'Ana Ruiz'],
  ] as const)('%s, %s, is called %s', (name, kind, calledSo) => {
    const by = { name, kind, role: null };
    const person = { name, kind, aliases: [], roles: [] };
    const [denial] = denials;
    const answer = { kind: 'denials', about: null, by: person, ...shown } as const;
    const [title, record] = texts({ ...answer, denials: [{ ...denial, by }] });
    expect(title).toBe(`### Denials by ${calledSo}`);
    expect(record).toContain(`**${calledSo}** — **denies**`);
  });
});

describe('a summary', () => {
  it('says what is reported, who said what and who denied what, each with its outlets', () => {
    expect(texts(summaryAnswer)).toEqual([
      `### Old bridge to close for a year\n-# ${day('2026-03-05')} to ${day('2026-03-06')} · Harbour Gazette and Coast Daily · 2 outlets, 1 original: Harbour Gazette`,
      'The old bridge will close for a year from May, the council decided on Tuesday.\n-# Harbour Gazette · in other words: Coast Daily',
      '**Reported**',
      'Repairs will cost $14 million, according to the Harbour Gazette’s reading of the plans.\n-# Harbour Gazette · in other words: Coast Daily · credited to the Harbour Gazette',
      '**Said, word for word**',
      `> “We have put this off for twenty years, and we will not put it off again”\n— **Ana Ruiz**, mayor of Harbour · told reporters · ${day('2026-03-03')}\n-# ✓ verbatim in Harbour Gazette · ✂\ufe0e trimmed in Coast Daily · ✎ reworded by Coast Daily`,
      '> “Nobody is selling the ferry”\n— **City Council**, spokesperson\n-# ✓ verbatim in Coast Daily',
      '**Denied**',
      '**City Council** — **denies**\nThe claim: the ferry would be sold to pay for the work\n-# Harbour Gazette · in other words: Coast Daily\n> The council denied that the ferry would be sold to pay for the work.',
      SOURCES,
    ]);
  });

  it('says how many stand behind its opening where that is true of both sentences', () => {
    const lead = summaryAnswer.lead.flatMap((fact) => [fact, { ...fact, id: 'other' }]);
    const leaning = { outlets: 2, independent: 1, originals: ['Harbour Post'] };
    const below = (supports: readonly object[]): string =>
      texts({
        ...summaryAnswer,
        lead: lead.map((fact, at) => ({ ...fact, support: { ...fact.support, ...supports[at] } })),
      })[1] ?? '';
    expect(below([leaning, leaning])).toContain('2 outlets, 1 original: Harbour Post');
    expect(below([leaning, {}])).not.toContain('original');
  });

  it('is short: more records are a command away, and are counted', () => {
    const shown = texts({ ...summaryAnswer, more: 5 });
    expect(shown.at(-2)).toMatch(/^And 5 more records of this story: ask with/);
  });

  it('says where outlets differ, what a page changed, and what is open', () => {
    const shown = texts({
      ...summaryAnswer,
      disagreements: [
        {
          id: 'x',
          story: 's',
          kind: 'figure',
          about: 'signatures',
          sides: [side('177,000', 'Harbour Gazette'), side('178,000', 'Coast Daily')],
        },
      ],
      revisions: [
        {
          outlet: 'Coast Daily',
          before: 'a',
          after: 'b',
          seenOn: '2026-03-07',
          changes: [
            {
              kind: 'figure',
              before: { ...printings[0], words: 'three' },
              after: { ...printings[0], words: 'four' },
            },
          ],
        },
      ],
      speculation: [{ ...facts[0], standing: 'speculation' }],
      unanswered: [{ ...denials[0], kind: 'declines' }],
    });
    expect(shown).toContain(
      '**signatures**\n```\n177,000: Harbour Gazette\n178,000: Coast Daily\n```',
    );
    expect(shown).toContain(
      `**Coast Daily** changed its page on ${day('2026-03-07')}\n- “three” became “four”`,
    );
    expect(shown).toContain('**Open: questions left unanswered**');
  });

  it('has what opens it and what is open among what can be chosen', () => {
    const open = {
      ...summaryAnswer,
      lead: facts,
      quotations: [],
      denials: [],
      speculation: [{ ...facts[0], id: 'may-be', standing: 'speculation' }],
      unanswered: [{ ...denials[0], id: 'declined', kind: 'declines' }],
    } as const;
    const gestures = { ...NO_GESTURES, menu: 'pick.of:about?' };
    const card = cardOf(english, open, noButtons, null, gestures);
    const chosen = card.components
      .flatMap(flatten)
      .flatMap((part) => (part.type === 3 ? part.options.map(({ value }) => value) : []));
    expect(chosen).toEqual([
      ...facts.map(({ story, id }) => writeRef({ kind: 'fact', story, id })),
      writeRef({ kind: 'fact', story: facts[0].story, id: 'may-be' }),
      writeRef({ kind: 'denial', story: denials[0].story, id: 'declined' }),
    ]);
  });

  it('links the articles that have an address', () => {
    expect(buttonsOf(cardOf(english, summaryAnswer, noButtons))).toEqual([
      {
        type: 2,
        style: 5,
        label: '1. Harbour Gazette',
        url: 'https://gazette.example/bridge?id=1#:~:text=The%20old%20bridge%20will%20close,the%20council%20decided%20on%20Tuesday',
      },
    ]);
  });

  it('says when there is nothing to show, and what is held back', () => {
    const bare = {
      ...summaryAnswer,
      lead: [],
      facts: [],
      quotations: [],
      denials: [],
      withheld: 5,
    };
    expect(texts(bare)[0]).toContain('\nNothing is on record for this story beyond its articles.');
    expect(texts(bare).at(-1)).toBe(
      '-# 5 records are held back: the words no longer match the stored article.',
    );
  });
});

describe('outlets side by side', () => {
  const differ = { id: 'x', story: 's', kind: 'figure', about: 'workers' } as const;
  const view = compareAnswer.outlets[0]!;
  const long = { ...facts[0], text: `Long ${'and longer '.repeat(30)}.` };
  const answer: Answer = {
    ...compareAnswer,
    disagreements: [
      {
        ...differ,
        sides: [side('9', 'Harbour Gazette'), side('120 `x` @everyone', 'Coast Daily')],
      },
    ],
    outlets: ['Harbour Gazette', 'Coast Daily', 'Third Post'].map((outlet) => ({
      ...view,
      outlet,
      onlyFacts: Array.from({ length: 9 }, (_, at) => ({ ...long, id: `${outlet}${String(at)}` })),
    })),
  };
  const page = (start: number): Message =>
    cardOf(english, answer, noButtons, {
      start,
      back: start > 0 ? 'back' : null,
      next: (at) => `next ${String(at)}`,
      menu: null,
      order: 'newest',
      usual: true,
      anew: false,
    });

  it('are led by a table of where they differ, in which nothing is markup', () => {
    expect(textsOf(page(0)).slice(1, 3)).toEqual([
      '**Where outlets differ**',
      '**workers**\n```\n                9: Harbour Gazette\n120 \u02cbx\u02cb @\u200beveryone: Coast Daily\n```'.replace(
        / {16}9/,
        '9',
      ),
    ]);
  });

  it('each have a word before any has its second, and go on page by page to the last', () => {
    const shown = textsOf(page(0)).join('\n');
    for (const outlet of ['Harbour Gazette', 'Coast Daily', 'Third Post'])
      expect(shown).toContain(`**${outlet}** — prints`);
    const told: string[] = [];
    for (let start = 0, pages = 0; ; pages++) {
      expect(pages).toBeLessThan(9);
      const message = page(start);
      told.push(
        ...textsOf(message)
          .join('\n')
          .split('\n')
          .filter((line) => line.startsWith('- Long')),
      );
      const next = /next (\d+)/.exec(JSON.stringify(buttonsOf(message)))?.[1];
      if (next === undefined) break;
      start = Number(next);
    }
    expect(told).toHaveLength(27);
  });

  it('lead on to each record shown, and with the picture to those it shows', () => {
    const gestures = { ...NO_GESTURES, menu: 'menu' };
    const one = { ...view, onlyFacts: facts.slice(0, 1), onlyDenials: denials.slice(0, 1) };
    const lines = (alt: string | null, outlets: readonly OutletView[] = [one]) =>
      cardOf(english, { ...compareAnswer, outlets }, noButtons, null, gestures, alt)
        .components.flatMap(flatten)
        .flatMap((part) => (part.type === 3 ? part.options.map(({ value }) => value) : []));
    const shown = [
      writeRef({ kind: 'fact', ...one.onlyFacts[0]! }),
      writeRef({ kind: 'quotation', ...view.onlyQuotations[0]! }),
      writeRef({ ...one.onlyDenials[0]!, kind: 'denial' }),
      writeRef({ kind: 'quotation', ...view.changed[0]!.quotation }),
    ];
    expect(lines(null)).toEqual(expect.arrayContaining(shown));
    const [said] = compareAnswer.sharedQuotations;
    const bare = { ...view, onlyQuotations: [], changed: [] };
    expect(lines(null, [bare])).toEqual([]);
    expect(lines('Who printed what', [bare])[0]).toBe(writeRef({ kind: 'quotation', ...said! }));
    expect(lines('Who printed what')).toHaveLength(
      new Set([...shown, ...lines('Who printed what', [bare])]).size,
    );
  });

  it('count the records that are left, not the blocks', () => {
    const lines = textsOf(page(0)).join('\n').split('\n');
    const told = lines.filter((line) => line.startsWith('- ')).length;
    const all = 3 * (9 + view.onlyQuotations.length + view.changed.length);
    expect(lines).toContain(`And ${String(all - told)} more records not shown here.`);
  });
});

describe('quotations', () => {
  it.each(['longest', 'earliest', 'merged', 'muted'] as const)(
    'call no wording the speaker’s where nobody knows which is: %s',
    (wordsBy) => {
      const card = texts(quotesOf({ ...quotations[0], wordsBy })).join('\n');
      expect(card).toContain('in these words: Harbour Gazette');
      expect(card).toContain('in other words: “It was delayed');
      expect(card).toMatch(/which wording is the speaker’s is not known/);
      expect(card).not.toMatch(/verbatim|reworded|not the speaker’s/);
    },
  );

  it('show every printing, a reworded one as the outlet’s and not the speaker’s', () => {
    expect(texts(quotesOf(quotations[0]))).toEqual([
      '### Ana Ruiz, in their own words',
      [
        '> “We have put this off for twenty years, and we will not put it off again”',
        `— **Ana Ruiz**, mayor of Harbour · told reporters · ${day('2026-03-03')}`,
        '-# ✓ verbatim in Harbour Gazette',
        '-# ✂\ufe0e trimmed in Coast Daily: “we will not put it off again”',
        '-# ✎ reworded by Coast Daily, its wording and not the speaker’s: “It was delayed for two decades and it must not be delayed once more”',
      ].join('\n'),
      SOURCES,
    ]);
  });

  it('are cut only at their end, and say how much is missing outside the quotation marks', () => {
    const long = { ...quotations[1]!, words: 'never '.repeat(200).trim() };
    expect(texts(quotesOf(long))[1]).toMatch(
      /^> “(?:never )*never”… \(cut; \d+ more characters\)\n—/,
    );
  });

  it('say so when nobody is named, when the day is another report’s, and where it was written', () => {
    const post: Quotation = {
      ...quotations[1]!,
      speaker: null,
      venue: 'Open Letter',
      saidOn: '2026-03-01',
      dated: 'story',
    };
    expect(texts(quotesOf(post))[1]).toContain(
      `\n— Speaker not named · Open Letter · ${day('2026-03-01')} · date worked out from another report\n`,
    );
  });

  it('name who is asked about and what', () => {
    expect(texts({ ...quotesOf(quotations[0]), about: 'the *bridge*' } as Answer)[0]).toBe(
      '### Ana Ruiz on “the \\*bridge\\*”, in their own words',
    );
  });

  it('count the printings that are not written out', () => {
    const [verbatim, trimmed] = quotations[0].printings;
    const many = {
      ...quotations[0],
      printings: [
        verbatim,
        ...Array.from({ length: 9 }, (_, at) => ({ ...trimmed!, outlet: `Coast ${String(at)}` })),
      ] as const,
    };
    expect(texts(quotesOf(many))[1]).toMatch(/-# and 6 more printings$/);
  });

  it('name an outlet once whose pages print the same words, and keep what they print otherwise', () => {
    const [verbatim, trimmed, reworded] = quotations[0].printings;
    const again = { ...trimmed!, article: 'another page' };
    const other = { ...trimmed!, words: 'we will not put it off' };
    const elsewhere = { ...trimmed!, outlet: 'Ferry News' };
    const printings = [verbatim, trimmed!, again, other, elsewhere] as const;
    const answer = quotesOf({ ...quotations[0], printings });
    expect(texts(answer)[1]?.match(/trimmed in .*/g)).toEqual([
      'trimmed in Coast Daily: “we will not put it off again”',
      'trimmed in Coast Daily: “we will not put it off”',
      'trimmed in Ferry News: “we will not put it off again”',
    ]);
    const quotation = { ...quotations[0], printings };
    const wordings = [verbatim, trimmed!, again, reworded!].map((printing) => ({
      printing,
      differences: [],
    }));
    const wording: Answer = { kind: 'wording', quotation, wordings, leads: [], ...shown };
    expect(
      texts(wording)
        .join('\n')
        .match(/\*\*Coast Daily\*\*/g),
    ).toHaveLength(2);
  });
});

describe('facts', () => {
  it.each<[string, Partial<Fact>, string]>([
    [
      'with whom the article credits them to',
      {},
      'Harbour Gazette · in other words: Coast Daily · credited to the Harbour Gazette',
    ],
    [
      'as speculation',
      { creditedTo: null, standing: 'speculation' },
      'Harbour Gazette · in other words: Coast Daily · speculation, not reported as fact',
    ],
    [
      'as background',
      { creditedTo: null, standing: 'background' },
      'Harbour Gazette · in other words: Coast Daily · background',
    ],
  ])('are shown %s', (_, change, line) => {
    expect(texts(factsOf({ ...facts[1]!, ...change }))[1]?.split('\n-# ')[1]).toBe(line);
  });

  it('name each outlet once and count those beyond five', () => {
    const [printing] = facts[0].printings;
    const printings = ['A', 'B', 'A', 'C', 'D', 'E', 'F', 'G'].map((outlet) => ({
      ...printing,
      outlet,
      match: 'verbatim' as const,
    }));
    expect(
      texts(factsOf({ ...facts[0], printings: [printings[0]!, ...printings.slice(1)] }))[1],
    ).toMatch(/\n-# A, B, C, D, E, and 2 more outlets$/);
  });

  it('do not count an outlet’s second wording as another source', () => {
    const [same] = facts[0].printings;
    const twice = [same, { ...same, match: 'reworded' as const }] as const;
    expect(texts(factsOf({ ...facts[0], printings: twice }))[1]).toMatch(/\n-# Harbour Gazette$/);
  });

  it('say how many more there are', () => {
    expect(texts({ ...factsOf(facts[0]), more: 1234 } as Answer)[2]).toBe(
      'And 1,234 more records not shown here.',
    );
    expect(texts({ ...factsOf(facts[0]), more: 1 } as Answer)[2]).toBe(
      'And 1 more record not shown here.',
    );
  });
});

describe('a source whose name has an article', () => {
  const [fact] = facts;
  const words = 'Nobody was hurt, according to the harbour’s own log.';
  const credited = factsOf({
    ...fact,
    text: words,
    creditedTo: 'harbour’s own log',
    printings: [{ ...fact.printings[0], words }],
  });

  it('is named with it, as its record prints it', () => {
    expect(texts(credited)[1]).toContain('credited to the harbour’s own log');
    const german = textsOf(cardOf(wordsOf('de'), credited, noButtons)).join('\n');
    expect(german).toContain('laut harbour’s own log');
  });

  it('and an outlet as it calls itself', () => {
    const [said] = quotations;
    const post = { ...said.printings[0], outlet: 'The Harbour Post' };
    const told = quotesOf({ ...said, toldTo: 'Harbour Post', printings: [post] });
    expect(texts(told)[1]).toContain('told The Harbour Post');
  });
});

describe('a list about a topic', () => {
  const about = (beside: number): string[] =>
    texts({ kind: 'facts', about: 'bridge', facts, beside, ...shown });

  it('sets apart what only shares the story with it', () => {
    expect(about(1)[2]).toBe('**Also in this story**');
    expect(about(1)[3]).toContain(facts[1]?.text);
  });

  it('says so of all of them where none names it', () => {
    expect(about(2)[1]).toBe('**Also in this story**');
    expect(about(0)).not.toContain('**Also in this story**');
  });
});

describe('denials', () => {
  it.each([
    [null, null, '### Denials'],
    ['ferry', null, '### Denials about “ferry”'],
    [null, council, '### Denials by City Council'],
    ['ferry', council, '### Denials by City Council about “ferry”'],
  ])('about %s', (about, by, title) => {
    expect(texts({ kind: 'denials', about, by, denials, ...shown })[0]).toBe(title);
  });

  const lineOf = (denial: (typeof denials)[number]) =>
    texts({ kind: 'denials', about: null, by: null, denials: [denial], ...shown })[1];

  it('show an outlet’s sentence as it is, below small print that names the outlets', () => {
    expect(lineOf(denials[0])).toBe(
      [
        '**City Council** — **denies**',
        'The claim: the ferry would be sold to pay for the work',
        '-# Harbour Gazette · in other words: Coast Daily',
        '> The council denied that the ferry would be sold to pay for the work.',
      ].join('\n'),
    );
  });

  it('show the denier’s own words in quotation marks, and when they were said', () => {
    const said = {
      ...denials[0],
      words: 'Nobody sells it',
      quoted: true,
      saidOn: '2026-03-03',
    } as const;
    expect(lineOf(said)).toMatch(/^\*\*City Council\*\* — \*\*denies\*\* · <t:\d+:D>\n/);
    expect(lineOf(said)).toMatch(/\n> “Nobody sells it”$/);
  });

  it.each([
    ['en', 'About: the emails'],
    ['fr', 'Sujet\u00a0: the emails'],
    ['de', 'Worum es geht: the emails'],
    ['es', 'Asunto: the emails'],
  ] as const)('do not call a claim what somebody declines to speak of: %s', (language, line) => {
    const claim = { ...denials[0].claim!, words: 'the emails' };
    const declined = { ...denials[0], kind: 'declines', claim } as const;
    const answer = {
      kind: 'denials',
      about: null,
      by: null,
      denials: [declined],
      ...shown,
    } as const;
    expect(textsOf(cardOf(wordsOf(language), answer, noButtons))[1]).toContain(`\n${line}\n`);
    expect(lineOf({ ...declined, claim: null })).not.toMatch(/claim|About/);
  });

  it('do not say twice that it is a claim', () => {
    const claim = { ...denials[0].claim!, words: 'claims by the union that nobody paid' };
    expect(lineOf({ ...denials[0], claim })).toContain(
      '\nAbout: claims by the union that nobody paid\n',
    );
  });

  it('say so when no claim is on record', () => {
    const bare = { ...denials[0], claim: null, kind: 'unconfirmed' as const };
    expect(texts({ kind: 'denials', about: null, by: null, denials: [bare], ...shown })[1]).toMatch(
      /^\*\*City Council\*\* — \*\*does not confirm\*\*\nThe claim: not on record/,
    );
  });
});

describe('where a denial stands', () => {
  const head = (quoted: boolean): string | undefined => {
    const { words, story, printings } = denials[0];
    const [printing] = printings;
    return texts({
      kind: 'passages',
      record: { kind: 'denial', story, words, quoted },
      speaker: { ...council, role: null },
      passages: [{ printing, before: '', after: '' }],
      leads: [],
      ...shown,
    })[0];
  };

  it('an outlet’s sentence is not put under the denier’s name as said by them', () => {
    expect(head(false)).toMatch(/\n\*\*City Council\*\*\nThe council denied [^\n]+$/);
    expect(head(true)).toMatch(/\n> “The council denied [^\n]+”\n— \*\*City Council\*\*$/);
  });
});

describe('a timeline', () => {
  it('is no finer than the articles', () => {
    expect(
      texts({ kind: 'timeline', about: 'bridge', title: null, entries, ...shown }).slice(0, 3),
    ).toEqual([
      '### Timeline: bridge',
      `**${day('2026-03-03')}**\nThe old bridge will close for a year from May, the council decided on Tuesday.\n-# Harbour Gazette`,
      '**May 2026**\nThe bridge shuts in May and stays shut for a year.\n-# Coast Daily · date worked out from another report',
    ]);
  });

  it('says of what is dated only by a denial that it is denied', () => {
    const denied = [{ ...entries[0], status: 'denied' as const }];
    const [, entry] = texts({
      kind: 'timeline',
      about: null,
      title: null,
      entries: denied,
      ...shown,
    });
    expect(entry).toContain(`**${day('2026-03-03')} · denied**\n`);
  });
});

describe('sources', () => {
  const named = (url: string | null): Source[] => [{ ...sources[0], url }];

  it.each([
    ['http', 'http://x.example/a', 'http://x.example/a'],
    ['white space and marks', 'https://x.example/a b*c"d', 'https://x.example/a%20b*c%22d'],
    ['another alphabet', 'https://xn--bcher-kva.example/ü', 'https://xn--bcher-kva.example/%C3%BC'],
  ])('are linked at the passage: %s', (_, url, linked) => {
    const passage = 'The%20old%20bridge%20will%20close,the%20council%20decided%20on%20Tuesday';
    expect(buttonsOf(cardOf(english, factsOf(facts[0], named(url)), noButtons))).toMatchObject([
      { url: `${linked}#:~:text=${passage}` },
    ]);
  });

  it('are linked at the very words shown rather than at what words them otherwise', () => {
    const [first, second] = facts;
    const from = (one: Fact, words: string): Fact => ({
      ...one,
      printings: [
        { ...one.printings[0], words, match: words === one.text ? 'verbatim' : 'reworded' },
      ],
    });
    const answer = {
      ...factsOf(first, named('https://x.example/a')),
      facts: [from(first, 'The bridge will be shut, they say.'), from(second!, second!.text)],
    } as Answer;
    expect(JSON.stringify(buttonsOf(cardOf(english, answer, noButtons)))).toContain('text=Repairs');
  });

  it('are linked on every page of a briefing, whatever stands on it', () => {
    const paging = {
      back: 'back',
      next: () => null,
      menu: null,
      order: 'newest',
      usual: true,
      anew: false,
    } as const;
    const speculation = [{ ...facts[0], id: 'may-be', standing: 'speculation' }] as const;
    const answer: Answer = { ...summaryAnswer, length: 'full', speculation };
    for (const start of [0, 1, 2, 3, 4, 5, 6])
      expect(
        JSON.stringify(buttonsOf(cardOf(english, answer, noButtons, { ...paging, start }))),
      ).toContain('https://gazette.example/bridge?id=1#:~:text=');
  });

  it('are linked without the passage where Discord would not take the address', () => {
    const long = `https://x.example/${'a'.repeat(480)}`;
    expect(buttonsOf(cardOf(english, factsOf(facts[0], named(long)), noButtons))).toMatchObject([
      { url: long },
    ]);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,a',
    'file:///etc/passwd',
    'https://a:b@x.example',
    '//x.example',
    'x',
    `https://x.example/${'a'.repeat(600)}`,
  ])('are not linked: %s', (url) => {
    expect(buttonsOf(cardOf(english, factsOf(facts[0], named(url)), noButtons))).toEqual([]);
  });

  it('stand behind a colon of the reader’s language', () => {
    const card = cardOf(wordsOf('fr'), factsOf(facts[0]), noButtons);
    expect(textsOf(card).join('\n')).toContain('\u00a0: Old bridge to close for a year');
  });

  it('count those beyond the ones named', () => {
    const eight = Array.from({ length: 8 }, () => sources[1]!);
    expect(texts(factsOf(facts[0], eight)).at(-1)).toMatch(
      /^\*\*Sources\*\*\n1\. Coast Daily, .*\n5\. Coast Daily, .*\n-# and 3 more articles$/s,
    );
  });
});

test.each([
  ['en', '-# 3 of 9', '-# 3 to 4 of 9'],
  ['fr', '-# 3 sur 9', '-# 3 à 4 sur 9'],
  ['de', '-# 3 von 9', '-# 3 bis 4 von 9'],
  ['es', '-# 3 de 9', '-# 3 a 4 de 9'],
] as const)('a page of one record is named by its number: %s', (language, one, two) => {
  const { page } = wordsOf(language);
  expect(`-# ${page(3, 3, 9)}`).toBe(one);
  expect(`-# ${page(3, 4, 9)}`).toBe(two);
});

describe('nothing on record', () => {
  const nothing = (rest: Partial<NothingAnswer>): NothingAnswer => ({
    kind: 'nothing',
    reason: 'no records',
    asked: null,
    found: null,
    suggestions: [],
    ...rest,
  });

  it.each<[Partial<NothingAnswer>, string]>([
    [{ reason: 'no person', asked: 'Ruis' }, 'No one called “Ruis” is on record.'],
    [{ reason: 'several people', asked: 'Ruiz' }, 'More than one person on record fits “Ruiz”.'],
    [{ reason: 'no story', asked: 'moon' }, 'No story matches “moon”.'],
    [{ asked: 'wheat' }, 'Nothing on record matches “wheat”.'],
    [
      { asked: 'wheat', found: 'Ana Ruiz' },
      '**Ana Ruiz** is on record, but nothing that matches “wheat”.',
    ],
    [{ found: 'Ana Ruiz' }, '**Ana Ruiz** is on record, but nothing of this kind.'],
    [
      { reason: 'no dates', found: 'Mill burns down' },
      '**Mill burns down** is on record, but without dated events.',
    ],
    [
      { reason: 'empty index' },
      'No article has been read in yet, so there is nothing to answer from.',
    ],
    [{ asked: '\u200b' }, 'Nothing of this kind is on record.'],
  ])('%j', (answer, sentence) => {
    expect(texts(nothing(answer))).toEqual(['### Nothing on record', sentence]);
  });

  const suggest = (...names: string[]): Partial<NothingAnswer> => ({
    suggestions: names.map((name) => ({ option: 'person', value: name, label: name })),
  });
  const offered = (...names: string[]) => texts(nothing(suggest(...names)))[2];
  const meant = (...names: string[]) => texts(nothing({ ...suggest(...names), alike: true }))[2];

  it('offers what could have been meant, or what there is, one press away', () => {
    const message = cardOf(english, nothing(suggest('Ana Ruiz')), ({ value }) => `ask:${value}`);
    expect(buttonsOf(message)).toEqual([
      { type: 2, style: 2, label: 'Ana Ruiz', custom_id: 'ask:Ana Ruiz' },
    ]);
    expect(meant('Ana Ruiz')).toBe('Did you mean **Ana Ruiz**?');
    expect(meant('Ana Ruiz', 'Bo Ruiz')).toMatch(/^Did you mean one of these\?\n- .*Ana.*\n- .*Bo/);
    expect(offered('Ana Ruiz')).toBe('On record is:\n- **Ana Ruiz**');
    expect(offered('Ana Ruiz', 'Bo Ruiz')).toBe('On record are:\n- **Ana Ruiz**\n- **Bo Ruiz**');
  });

  it('of a question that shares nothing with the record names what can be asked', () => {
    const [, , line] = texts(nothing({ asked: 'wheat', anyQuestion: true }));
    expect(line).toMatch(/^Ask who said or denied something/);
    expect(texts(nothing({ reason: 'empty index', anyQuestion: true }))).toHaveLength(2);
  });

  it('is for the asker alone', () => {
    expect(cardOf(english, nothing({}), noButtons).flags).toBe((1 << 15) | (1 << 6));
  });
});

describe('a problem', () => {
  it('gives a reference, to the asker alone', () => {
    const message = problemCard(english, '1a2b3c4d');
    expect(textsOf(message).at(-1)).toBe('-# Reference: 1a2b3c4d');
    expect(message.flags).toBe((1 << 15) | (1 << 6));
  });
});
