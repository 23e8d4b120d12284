import type {
  Article,
  Denial,
  Fact,
  Match,
  NonEmpty,
  Person,
  Printing,
  Quotation,
  Source,
  TimelineEntry,
} from '../../src/summaries/types.ts';
import type {
  CompareAnswer,
  NothingAnswer,
  SummaryAnswer,
} from '../../src/summaries/answering/answer.ts';
import { differencesOf } from '../../src/summaries/answering/differences.ts';
import type { Summaries } from '../../src/summaries/index.ts';

/**
 * A summary index made by hand: one story of two articles, with every kind of record and every kind
 * of printing. Nothing is searched: a question finds a record when its words hold what was typed.
 */

const gazette: Article = {
  id: 'a0000000000000a1',
  outlet: 'Harbour Gazette',
  title: 'Old bridge to close for a year',
  url: 'https://gazette.example/bridge?id=1',
  published: '2026-03-05',
  source: 'gazette.md',
  text: [
    'The old bridge will close for a year from May, the council decided on Tuesday.',
    '“We have put this off for twenty years, and we will not put it off again,” Mayor Ana Ruiz told reporters.',
    'Repairs will cost $14 million, according to the Harbour Gazette’s reading of the plans.',
    'The council denied that the ferry would be sold to pay for the work.',
  ].join('\n\n'),
};

const daily: Article = {
  id: 'b0000000000000b2',
  outlet: 'Coast Daily',
  title: 'A year without the bridge',
  url: null,
  published: '2026-03-06',
  source: 'daily.md',
  text: [
    'The bridge shuts in May and stays shut for a year.',
    'Ruiz said: “we will not put it off again.”',
    '“It was delayed for two decades and it must not be delayed once more,” the mayor added.',
    'The repairs are put at $14 million.',
    '“Nobody is selling the ferry,” a council spokesperson said.',
  ].join('\n\n'),
};

const articles: readonly Article[] = [gazette, daily];

/** Where words stand in an article: throws when they do not, so that no span here can be untrue. */
const printed = (article: Article, words: string, match: Match = 'verbatim'): Printing => {
  const start = article.text.indexOf(words);
  if (start < 0) throw new Error(`not in ${article.id}: ${words}`);
  return {
    outlet: article.outlet,
    article: article.id,
    start,
    end: start + words.length,
    words,
    match,
    original: null,
  };
};

const STORY = 'a0000000000000a1';

export const ruiz: Person = {
  name: 'Ana Ruiz',
  kind: 'person',
  aliases: ['Ruiz'],
  roles: ['mayor of Harbour'],
};

export const council: Person = {
  name: 'City Council',
  kind: 'organisation',
  aliases: [],
  roles: [],
};

const said = 'We have put this off for twenty years, and we will not put it off again';

export const quotations: NonEmpty<Quotation> = [
  {
    id: 'q1',
    story: STORY,
    speaker: { name: 'Ana Ruiz', role: 'mayor of Harbour', kind: 'person' },
    words: said,
    saidOn: '2026-03-03',
    dated: 'article',
    venue: null,
    toldTo: 'reporters',
    wordsBy: 'most outlets',
    support: { outlets: 2, independent: 2, originals: [] },
    printings: [
      printed(gazette, said),
      printed(daily, 'we will not put it off again', 'trimmed'),
      printed(
        daily,
        'It was delayed for two decades and it must not be delayed once more',
        'reworded',
      ),
    ],
  },
  {
    id: 'q2',
    story: STORY,
    speaker: { name: 'City Council', role: 'spokesperson', kind: 'organisation' },
    words: 'Nobody is selling the ferry',
    saidOn: null,
    dated: null,
    venue: null,
    toldTo: null,
    wordsBy: 'only wording',
    support: { outlets: 1, independent: 1, originals: [] },
    printings: [printed(daily, 'Nobody is selling the ferry')],
  },
];

export const denials: NonEmpty<Denial> = [
  {
    id: 'd1',
    story: STORY,
    by: { name: 'City Council', role: null, kind: 'organisation' },
    kind: 'denies',
    words: 'The council denied that the ferry would be sold to pay for the work.',
    claim: {
      words: 'the ferry would be sold to pay for the work',
      by: null,
      found: 'denial',
      printing: printed(gazette, 'the ferry would be sold to pay for the work'),
    },
    saidOn: null,
    dated: null,
    later: null,
    support: { outlets: 2, independent: 2, originals: [] },
    printings: [
      printed(gazette, 'The council denied that the ferry would be sold to pay for the work.'),
      printed(daily, '“Nobody is selling the ferry,” a council spokesperson said.', 'reworded'),
    ],
  },
];

export const facts: NonEmpty<Fact> = [
  {
    id: 'f1',
    story: STORY,
    text: 'The old bridge will close for a year from May, the council decided on Tuesday.',
    figures: [],
    creditedTo: null,
    standing: 'reported',
    weight: 0.9,
    support: { outlets: 2, independent: 2, originals: [] },
    printings: [
      printed(
        gazette,
        'The old bridge will close for a year from May, the council decided on Tuesday.',
      ),
      printed(daily, 'The bridge shuts in May and stays shut for a year.', 'reworded'),
    ],
  },
  {
    id: 'f2',
    story: STORY,
    text: 'Repairs will cost $14 million, according to the Harbour Gazette’s reading of the plans.',
    figures: [
      {
        words: '$14 million',
        value: 14_000_000,
        unit: 'money',
        currency: 'USD',
        of: null,
        bound: 'exact',
      },
    ],
    creditedTo: 'Harbour Gazette',
    standing: 'reported',
    weight: 0.7,
    support: { outlets: 2, independent: 2, originals: [] },
    printings: [
      printed(
        gazette,
        'Repairs will cost $14 million, according to the Harbour Gazette’s reading of the plans.',
      ),
      printed(daily, 'The repairs are put at $14 million.', 'reworded'),
    ],
  },
];

export const entries: NonEmpty<TimelineEntry> = [
  {
    id: 't1',
    story: STORY,
    from: '2026-03-03',
    to: '2026-03-03',
    precision: 'day',
    basis: 'resolved',
    dated: 'article',
    status: 'happened',
    text: 'The old bridge will close for a year from May, the council decided on Tuesday.',
    printings: [
      printed(
        gazette,
        'The old bridge will close for a year from May, the council decided on Tuesday.',
      ),
    ],
  },
  {
    id: 't2',
    story: STORY,
    from: '2026-05-01',
    to: '2026-05-31',
    precision: 'month',
    basis: 'resolved',
    dated: 'story',
    status: 'due',
    text: 'The bridge shuts in May and stays shut for a year.',
    printings: [printed(daily, 'The bridge shuts in May and stays shut for a year.')],
  },
];

export const sources = articles.map(({ id, outlet, title, url, published }) => ({
  article: id,
  outlet,
  title,
  url,
  published,
  family: outlet,
  joinedBy: ['Ana Ruiz'],
})) as unknown as NonEmpty<Source>;

/** What every answer that shows records holds besides them. */
const shownAlways = { more: 0, withheld: 0, sources };

export const summaryAnswer: SummaryAnswer = {
  kind: 'summary',
  story: STORY,
  title: gazette.title,
  from: '2026-03-05',
  to: '2026-03-06',
  length: 'short',
  counts: { outlets: 2, articles: 2, families: 2, originals: ['Harbour Gazette'] },
  lead: [facts[0]],
  facts,
  quotations,
  denials,
  disagreements: [],
  revisions: [],
  speculation: [],
  unanswered: [],
  rest: [],
  ...shownAlways,
};

export const compareAnswer: CompareAnswer = {
  kind: 'compare',
  story: STORY,
  title: gazette.title,
  from: '2026-03-05',
  to: '2026-03-06',
  counts: summaryAnswer.counts,
  sharedQuotations: quotations.filter(({ support }) => support.outlets > 1),
  sharedFacts: facts.filter(({ support }) => support.outlets > 1),
  outlets: [
    {
      outlet: daily.outlet,
      family: daily.outlet,
      prints: 5,
      onlyFacts: [],
      onlyQuotations: quotations.slice(1),
      onlyDenials: [],
      changed: quotations[0].printings
        .filter(({ match }) => match === 'reworded')
        .map((printing) => ({
          quotation: quotations[0],
          printing,
          differences: differencesOf(printing.words, said),
        })),
    },
    {
      outlet: gazette.outlet,
      family: gazette.outlet,
      prints: 4,
      onlyFacts: [],
      onlyQuotations: [],
      onlyDenials: [],
      changed: [],
    },
  ],
  disagreements: [],
  ...shownAlways,
};

const nothing = (
  reason: NothingAnswer['reason'],
  asked: string | null,
  option: string,
  names: readonly string[],
): NothingAnswer => ({
  kind: 'nothing',
  reason,
  asked,
  found: null,
  suggestions: names.map((name) => ({ option, value: name, label: name })),
});

const holds = (record: unknown, words: string): boolean =>
  JSON.stringify(record).toLowerCase().includes(words.toLowerCase());

/** The index over the records above. Every question answers at once, always the same. */
export const fixedSummaries: Summaries = {
  summary: ({ story }) =>
    Promise.resolve(
      story === undefined || holds(summaryAnswer, story)
        ? summaryAnswer
        : nothing('no story', story, 'story', [summaryAnswer.title]),
    ),
  quotes: ({ person, about }) => {
    const found = quotations.filter((quotation) => holds(quotation.speaker, person));
    const shown = found.filter((quotation) => about === undefined || holds(quotation, about));
    if (found.length === 0)
      return Promise.resolve(nothing('no person', person, 'person', [ruiz.name]));
    if (shown.length === 0)
      return Promise.resolve(nothing('no records', about ?? null, 'about', ['bridge']));
    return Promise.resolve({
      kind: 'quotes',
      person: holds(ruiz, person) ? ruiz : council,
      about: about ?? null,
      quotations: shown,
      ...shownAlways,
    });
  },
  facts: ({ about }) => {
    const shown = facts.filter((fact) => holds(fact, about));
    return Promise.resolve(
      shown.length === 0
        ? nothing('no records', about, 'about', ['bridge', 'ferry'])
        : { kind: 'facts', about, facts: shown, ...shownAlways },
    );
  },
  denials: ({ about, by }) => {
    const shown = denials.filter(
      (denial) => holds(denial, about ?? '') && holds(denial.by, by ?? ''),
    );
    return Promise.resolve(
      shown.length === 0
        ? nothing('no records', about ?? by ?? null, 'by', [council.name])
        : {
            kind: 'denials',
            about: about ?? null,
            by: by === undefined ? null : council,
            denials: shown,
            ...shownAlways,
          },
    );
  },
  timeline: ({ about }) =>
    Promise.resolve({
      kind: 'timeline',
      about: about ?? null,
      title: null,
      entries,
      ...shownAlways,
    }),
  hasTimeline: () => Promise.resolve(entries.length > 1),
  ask: ({ question }) => {
    const words = question.split(/\W+/).filter((word) => word.length > 3);
    const bearing = <T>(records: readonly T[]): T[] =>
      records.filter((record) => words.some((word) => holds(record, word)));
    const found = {
      facts: bearing(facts),
      quotations: bearing(quotations),
      denials: bearing(denials),
    };
    return Promise.resolve(
      Object.values(found).every((list) => list.length === 0)
        ? nothing('no records', question, 'question', ['bridge', 'ferry'])
        : { kind: 'ask', question, people: [], ...found, first: 'denials', ...shownAlways },
    );
  },
  wording: ({ id }) => {
    const quotation = quotations.find((one) => one.id === id);
    if (!quotation) return Promise.resolve(nothing('no records', null, 'of', []));
    const wordings = quotation.printings.map((printing) => ({
      printing,
      differences: differencesOf(printing.words, quotation.words),
    }));
    const leads = [{ to: 'quotes', person: quotation.speaker?.name ?? '' }] as const;
    return Promise.resolve({ kind: 'wording', quotation, wordings, leads, ...shownAlways });
  },
  passages: ({ kind, id }) => {
    const record = [...quotations, ...denials, ...facts, ...entries].find((one) => one.id === id);
    if (!record) return Promise.resolve(nothing('no records', null, 'of', []));
    const passage = (printing: Printing) => ({ printing, before: 'Before.', after: '' });
    const [first, ...others] = record.printings;
    return Promise.resolve({
      kind: 'passages',
      record: {
        kind,
        story: STORY,
        words: 'words' in record ? record.words : record.text,
        quoted: kind === 'quotation',
      },
      speaker: null,
      passages: [passage(first), ...others.map(passage)],
      leads: [],
      ...shownAlways,
    });
  },
  compare: ({ story }) =>
    Promise.resolve(
      holds(compareAnswer, story)
        ? compareAnswer
        : nothing('no story', story, 'story', [compareAnswer.title]),
    ),
  verify: ({ quote, person }) => {
    const [quotation] = quotations;
    const isTheirs = person === undefined || holds(quotation.speaker, person);
    const isThere = holds(quotation.words, quote);
    return Promise.resolve({
      kind: 'verify',
      quote,
      person: person === undefined ? null : isTheirs ? ruiz : council,
      verdict: !isThere ? 'not on record' : isTheirs ? 'trimmed' : 'other speaker',
      found: isThere
        ? [
            {
              quotation,
              match: 'trimmed',
              differences: differencesOf(quote, quotation.words),
              printedBy: [],
              partlyBy: [],
            },
          ]
        : [],
      outletWords: [],
      ...shownAlways,
    });
  },
  stories: () =>
    Promise.resolve({
      kind: 'stories',
      stories: [
        {
          id: STORY,
          title: gazette.title,
          from: '2026-03-05',
          to: '2026-03-06',
          outlets: articles.map((article) => article.outlet),
          articles: articles.length,
        },
      ],
      more: 0,
    }),
  suggest: (subject, typed) => {
    const all = {
      person: [
        { label: 'Ana Ruiz, mayor of Harbour', value: 'Ana Ruiz' },
        { label: 'City Council', value: 'City Council' },
      ],
      denier: [{ label: 'City Council', value: 'City Council' }],
      story: [{ label: gazette.title, value: STORY }],
      topic: [
        { label: 'bridge', value: 'bridge' },
        { label: 'ferry', value: 'ferry' },
      ],
      outlet: articles.map(({ outlet }) => ({ label: outlet, value: outlet })),
    }[subject];
    return Promise.resolve(all.filter(({ label }) => holds(label, typed)));
  },
  storyOf: (address) => Promise.resolve(articles.some(({ url }) => url === address) ? STORY : null),
  article: (id) => Promise.resolve(articles.find((article) => article.id === id) ?? null),
};
