import fc from 'fast-check';
import type { Answer, Counts, Difference, Passage } from '../../src/summaries/answering/answer.ts';
import { MATCHES } from '../../src/summaries/types.ts';
import type {
  Denial,
  Disagreement,
  Fact,
  NonEmpty,
  Person,
  Printing,
  Quotation,
  Revision,
  Source,
  Speaker,
  Support,
  TimelineEntry,
} from '../../src/summaries/types.ts';

/**
 * Answers of every kind, made of any texts at all. What the types promise holds; nothing else does:
 * spans are not true, dates need not be days of the calendar.
 */
export const anyAnswer = (text: fc.Arbitrary<string>, most: number): fc.Arbitrary<Answer> => {
  const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
    fc.option(value, { nil: null, freq: 3 });
  const listOf = <T>(value: fc.Arbitrary<T>, maxLength: number, minLength = 0) =>
    fc.array(value, { minLength, maxLength });
  // Making records takes longer than showing them: long lists repeat a few.
  const recordsOf = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
    fc
      .tuple(listOf(value, Math.min(most, 4)), fc.constantFrom(1, 1, Math.ceil(most / 4)))
      .map(([few, times]) => Array.from({ length: times }, () => few).flat());
  const date = fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
        .map((day) => day.toISOString().slice(0, 10)),
    },
    { weight: 1, arbitrary: text },
  );
  const address = fc.oneof(
    fc.webUrl(),
    text,
    fc.constantFrom(
      'javascript:alert(1)',
      'https://a:b@x.example',
      `https://x.example/${'a'.repeat(600)}`,
    ),
  );
  const count = fc.oneof(fc.constant(0), fc.nat(100_000));

  const printing: fc.Arbitrary<Printing> = fc.record({
    outlet: text,
    article: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
    start: fc.nat(),
    end: fc.nat(),
    words: text,
    match: fc.constantFrom(...MATCHES),
    original: maybe(text),
  });
  const printings = fc.array(printing, { minLength: 1, maxLength: 6 }) as unknown as fc.Arbitrary<
    NonEmpty<Printing>
  >;
  const kind: fc.Arbitrary<Speaker['kind']> = fc.constantFrom('person', 'organisation', 'unnamed');
  const speaker: fc.Arbitrary<Speaker> = fc.record({ name: text, role: maybe(text), kind });
  const person: fc.Arbitrary<Person> = fc.record({
    name: text,
    kind,
    aliases: listOf(text, 2),
    roles: listOf(text, 2),
  });
  const record = { id: text, story: text, printings };
  const support: fc.Arbitrary<Support> = fc.record({
    outlets: count,
    independent: count,
    originals: listOf(text, 4),
  });
  const dated = fc.constantFrom<('article' | 'story')[]>('article', 'story');

  const corrected = {
    corrected: fc.oneof(
      fc.record({ kind: fc.constantFrom('speaker', 'merged'), on: date }),
      fc.record({ kind: fc.constant('name'), spelling: text, on: date }),
    ),
  } as const;

  const quotation: fc.Arbitrary<Quotation> = fc.record({
    ...record,
    speaker: maybe(speaker),
    words: text,
    saidOn: maybe(date),
    dated: maybe(dated),
    venue: maybe(text),
    toldTo: maybe(text),
    wordsBy: fc.constantFrom(
      'told to',
      'most outlets',
      'longest',
      'earliest',
      'only wording',
      'merged',
      'muted',
    ),
    support,
    ...corrected,
  });
  const denial: fc.Arbitrary<Denial> = fc.record({
    ...record,
    by: speaker,
    kind: fc.constantFrom('denies', 'rejects part', 'downplays', 'declines', 'unconfirmed'),
    words: text,
    claim: maybe(
      fc.record({
        words: text,
        by: maybe(speaker),
        found: fc.constantFrom('denial', 'article', 'story'),
        printing,
      }),
    ),
    saidOn: maybe(date),
    dated: maybe(dated),
    later: maybe(fc.record({ kind: fc.constantFrom('retracted', 'confirmed'), printing })),
    support,
    ...corrected,
  });
  const fact: fc.Arbitrary<Fact> = fc.record({
    ...record,
    text,
    figures: fc.constant([]),
    creditedTo: maybe(text),
    standing: fc.constantFrom('reported', 'speculation', 'background'),
    weight: fc.constant(0.5),
    support,
  });
  const entry: fc.Arbitrary<TimelineEntry> = fc.record({
    ...record,
    from: maybe(date),
    to: maybe(date),
    basis: fc.constantFrom('stated', 'resolved'),
    dated,
    status: fc.constantFrom('happened', 'said', 'due', 'denied'),
    text,
    precision: fc.constantFrom(
      'day',
      'week',
      'month',
      'quarter',
      'season',
      'year',
      'decade',
      'range',
    ),
  });
  const difference: fc.Arbitrary<Difference> = fc.record({
    kind: fc.constantFrom('same', 'added', 'missing'),
    words: text,
  });
  const source: fc.Arbitrary<Source> = fc.record({
    own: fc.constant(true as const),
    outlet: text,
    article: text,
    title: text,
    url: maybe(address),
    published: maybe(date),
    family: text,
    joinedBy: listOf(text, 3),
  });
  const counts: fc.Arbitrary<Counts> = fc.record({
    outlets: fc.nat(30),
    articles: fc.nat(90),
    families: fc.nat(30),
    originals: listOf(text, 4),
  });
  const disagreement: fc.Arbitrary<Disagreement> = fc.record({
    id: text,
    story: text,
    kind: fc.constantFrom('figure', 'date'),
    about: text,
    sides: listOf(
      fc.record({ value: text, figure: fc.constant(null), day: maybe(date), printings }),
      6,
      2,
    ),
  });
  const revision: fc.Arbitrary<Revision> = fc.record({
    outlet: text,
    before: text,
    after: text,
    seenOn: maybe(date),
    changes: listOf(
      fc.record({
        kind: fc.constantFrom('quotation', 'figure'),
        before: maybe(printing),
        after: maybe(printing),
      }),
      4,
    ),
  });
  const leads = listOf(
    fc.record({
      to: fc.constantFrom<('quotes' | 'denials' | 'timeline')[]>('quotes', 'denials', 'timeline'),
      person: text,
    }),
    3,
  );
  const shown = { more: count, withheld: count, hidden: count, sources: listOf(source, 12) };

  return fc.oneof(
    fc.record({
      ...shown,
      kind: fc.constant('summary' as const),
      story: text,
      title: text,
      from: maybe(date),
      to: maybe(date),
      length: fc.constantFrom('short' as const, 'full' as const),
      counts,
      lead: fc.array(fact, { maxLength: 2 }),
      facts: recordsOf(fact),
      quotations: recordsOf(quotation),
      denials: recordsOf(denial),
      disagreements: recordsOf(disagreement),
      revisions: recordsOf(revision),
      speculation: recordsOf(fact),
      unanswered: recordsOf(denial),
      rest: recordsOf(fact),
    }),
    fc.record({
      ...shown,
      kind: fc.constant('ask' as const),
      question: text,
      people: listOf(person, 2),
      facts: recordsOf(fact),
      quotations: recordsOf(quotation),
      denials: recordsOf(denial),
      first: fc.constantFrom('facts', 'quotations', 'denials'),
    }),
    fc.record({
      ...shown,
      kind: fc.constant('compare' as const),
      sharedQuotations: recordsOf(quotation),
      sharedFacts: recordsOf(fact),
      story: text,
      title: text,
      from: maybe(date),
      to: maybe(date),
      counts,
      outlets: listOf(
        fc.record({
          outlet: text,
          family: text,
          prints: fc.nat(90),
          onlyFacts: listOf(fact, 4),
          onlyQuotations: listOf(quotation, 4),
          onlyDenials: listOf(denial, 4),
          changed: listOf(
            fc.record({ quotation, printing, differences: listOf(difference, 8) }),
            4,
          ),
        }),
        6,
      ),
      disagreements: recordsOf(disagreement),
    }),
    fc.record({
      ...shown,
      kind: fc.constant('quotes' as const),
      person,
      about: maybe(text),
      quotations: recordsOf(quotation),
    }),
    fc.record({
      ...shown,
      kind: fc.constant('facts' as const),
      about: maybe(text),
      facts: recordsOf(fact),
    }),
    fc.record({
      ...shown,
      kind: fc.constant('denials' as const),
      about: maybe(text),
      by: maybe(person),
      denials: recordsOf(denial),
    }),
    fc.record({
      ...shown,
      kind: fc.constant('wording' as const),
      quotation,
      wordings: listOf(fc.record({ printing, differences: listOf(difference, 8) }), 5),
      leads,
    }),
    fc.record({
      ...shown,
      kind: fc.constant('passages' as const),
      record: fc.record({
        kind: fc.constantFrom('quotation', 'denial', 'fact', 'entry'),
        story: text,
        words: text,
        quoted: fc.boolean(),
      }),
      speaker: maybe(speaker),
      passages: listOf(
        fc.record({ printing, before: text, after: text }),
        5,
        1,
      ) as unknown as fc.Arbitrary<NonEmpty<Passage>>,
      leads,
    }),
    fc.record({
      ...shown,
      kind: fc.constant('verify' as const),
      quote: text,
      person: maybe(person),
      verdict: fc.constantFrom(
        'verbatim',
        'trimmed',
        'reworded',
        'outlets differ',
        'cut off',
        'other speaker',
        'outlet words',
        'too short',
        'not on record',
      ),
      found: recordsOf(
        fc.record({
          quotation,
          match: fc.constantFrom('verbatim', 'trimmed', 'reworded', null),
          differences: listOf(difference, 12),
          printedBy: listOf(text, 6),
          partlyBy: listOf(text, 6),
        }),
      ),
      outletWords: recordsOf(
        fc.oneof(
          fc.record({
            kind: fc.constant('denial' as const),
            record: denial,
            printings,
            isCutOff: fc.boolean(),
          }),
          fc.record({
            kind: fc.constant('fact' as const),
            record: fact,
            printings,
            isCutOff: fc.boolean(),
          }),
        ),
      ),
    }),
    fc.record({
      ...shown,
      kind: fc.constant('timeline' as const),
      title: maybe(text),
      about: maybe(text),
      entries: recordsOf(entry),
    }),
    fc.record({
      kind: fc.constant('stories' as const),
      more: count,
      stories: recordsOf(
        fc.record({
          id: text,
          title: text,
          from: maybe(date),
          to: maybe(date),
          outlets: listOf(text, 7),
          articles: fc.nat(50),
        }),
      ),
    }),
    fc.record({
      kind: fc.constant('nothing' as const),
      hidden: count,
      asked: maybe(text),
      found: maybe(text),
      reason: fc.constantFrom(
        'no person',
        'several people',
        'no story',
        'no records',
        'empty index',
        'public left out',
        'all left out',
      ) as fc.Arbitrary<'no person'>,
      suggestions: listOf(
        fc.record({ option: fc.constantFrom('person', 'about'), value: text, label: text }),
        8,
      ),
    }),
  );
};
