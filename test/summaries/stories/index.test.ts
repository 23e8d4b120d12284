import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tellStory } from '../../../src/summaries/stories/index.ts';
import type { DatedArticle } from '../../../src/summaries/stories/index.ts';
import type { NonEmpty, Printing, Story } from '../../../src/summaries/types.ts';
import { articleWith, body, person } from '../../support/extraction.ts';

const QUILL = person('Ada Quill', 'mayor');

const courier = articleWith(
  { outlet: 'Courier', published: '2026-03-10', title: 'Mayor denies bridge promise' },
  'Ada Quill denied any promise on Tuesday. “There was no promise,” Quill said. The bridge in Dunmore costs $14 million.',
  {
    names: [
      { name: 'Ada Quill', kind: 'person', aliases: ['Quill'], roles: ['mayor'] },
      { name: 'Dunmore', kind: 'place' },
    ],
    quotations: [{ words: 'There was no promise', by: QUILL, cue: 'said' }],
    denials: [{ words: 'There was no promise', by: QUILL }],
    facts: [{ words: 'The bridge in Dunmore costs $14 million.' }],
    dates: [{ words: 'on Tuesday', from: '2026-03-10', to: '2026-03-10' }],
  },
);
const post = articleWith(
  { outlet: 'Post', published: '2026-03-09', title: 'Dockers: mayor promised bridge' },
  'Dockers in Dunmore say the mayor promised a bridge. The Dockers Union wants it. “There was no promise,” said Ada Quill.',
  {
    names: [
      { name: 'Ada Quill', kind: 'person' },
      { name: 'Dunmore', kind: 'place' },
      { name: 'Dockers Union', kind: 'organisation' },
    ],
    quotations: [{ words: 'There was no promise', by: QUILL, cue: 'said' }],
    facts: [{ words: 'Dockers in Dunmore say the mayor promised a bridge.' }],
  },
);
const undated = articleWith(
  { outlet: 'Harbour News', published: null, title: 'Bridge row' },
  '“There was no promise at all,” Quill said.',
  { quotations: [{ words: 'There was no promise at all', by: person('Quill') }] },
);

const printingsIn = (story: Story): Printing[] =>
  [...story.quotations, ...story.denials, ...story.facts, ...story.timeline].flatMap(
    ({ printings }) => [...printings],
  );

describe('a story', () => {
  const story = tellStory([undated, courier, post]);

  test('has title and span of its dated articles and lists all of them', () => {
    expect(story).toMatchObject({
      title: 'Dockers: mayor promised bridge',
      from: '2026-03-09',
      to: '2026-03-10',
      topics: ['Dunmore', 'Dockers Union'],
    });
    expect(story.sources.map(({ outlet }) => outlet)).toEqual(['Post', 'Courier', 'Harbour News']);
    expect(story.people).toEqual([
      { name: 'Ada Quill', kind: 'person', aliases: ['Quill'], roles: ['mayor'] },
      { name: 'Dockers Union', kind: 'organisation', aliases: [], roles: [] },
    ]);
  });

  test('every record is of it and has an id of its own', () => {
    const records = [...story.quotations, ...story.denials, ...story.facts, ...story.timeline];
    expect(records).toHaveLength(5);
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    for (const record of records) {
      expect(record.story).toBe(story.id);
      expect(record.id).toMatch(/^[0-9a-f]{16}$/);
    }
  });

  test('all articles undated: no dates are made up', () => {
    expect(tellStory([undated])).toMatchObject({ from: null, to: null, timeline: [] });
  });

  test('an article given twice counts once', () => {
    expect(tellStory([post, courier, undated, courier])).toEqual(story);
  });

  test('the order of arrival does not matter', () => {
    const order = fc.shuffledSubarray([courier, post, undated], { minLength: 3 });
    fc.assert(
      fc.property(order, ([first, ...rest]) => {
        expect(JSON.stringify(tellStory([first!, ...rest]))).toBe(JSON.stringify(story));
      }),
    );
  });
});

/** Articles of random text with findings at random places, as extraction might give them. */
const anyArticle = fc
  .record({
    outlet: fc.constantFrom('A', 'B', 'The C'),
    title: fc.string({ maxLength: 20 }),
    published: fc.constantFrom(null, '2026-03-10', '2026-03-11'),
    text: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(
          fc.constantFrom(
            'no',
            'deal',
            '“',
            '"',
            '\n\n',
            ', ',
            '. ',
            '\u0000',
            '\ud800',
            '$5',
            'Quill',
          ),
          { maxLength: 80 },
        )
        .map((words) => words.join(' ')),
    ),
    cuts: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(5)), { maxLength: 8 }),
  })
  .map(({ outlet, title, published, text, cuts }): DatedArticle => {
    const { article, extraction, datedBy } = articleWith({ outlet, title, published }, text);
    const spans = cuts.map(([from, length, kind]) => {
      const start = text.length === 0 ? 0 : from % text.length;
      return { start, end: Math.min(text.length, start + (length % 40)), kind };
    });
    const of = (kind: number) =>
      spans.filter((span) => span.kind === kind).map(({ start, end }) => ({ start, end }));
    const speakers = [null, QUILL, person('Quill'), body('Board')];
    return {
      article,
      datedBy,
      extraction: {
        ...extraction,
        quotations: of(0).map((span, i) => {
          const by = speakers[i % speakers.length] ?? null;
          const attribution = {
            mention: span,
            cue: null,
            basis: 'stated',
            venue: null,
            toldTo: 'the A',
          } as const;
          return { kind: 'direct', parts: [span], speaker: by && { ...by, attribution } };
        }),
        denials: of(1).map((span, i) => ({
          ...span,
          kind: 'denies',
          by: { ...(speakers[i % speakers.length] ?? QUILL), mention: null },
          cue: span,
          claim: span,
        })),
        facts: of(2).map((span) => ({
          ...span,
          figures: [],
          creditedTo: null,
          standing: 'reported',
          weight: 0.5,
        })),
        dates: of(3).map((span) => ({
          ...span,
          from: '2026-03-01',
          to: null,
          precision: 'day',
          basis: 'resolved',
        })),
        names: of(4).flatMap((span) =>
          span.end > span.start
            ? [
                {
                  name: text.slice(span.start, span.end),
                  kind: 'person',
                  gender: null,
                  roles: [],
                  aliases: [],
                  mentions: [span],
                },
              ]
            : [],
        ),
      },
    };
  });

/** One article has one extraction: two of one text found otherwise do not come in. */
const someArticles = fc.uniqueArray(anyArticle, {
  minLength: 1,
  maxLength: 4,
  selector: ({ article }) => article.id,
});

test('whatever is found in whatever text, spans are true and the order does not matter', () => {
  fc.assert(
    fc.property(someArticles, (articles) => {
      const [first, ...rest] = articles;
      const story = tellStory([first!, ...rest]);
      const texts = new Map(articles.map(({ article }) => [article.id, article.text]));
      for (const { article, start, end, words } of printingsIn(story)) {
        expect(texts.get(article)?.slice(start, end)).toBe(words);
      }
      const [last, ...before] = articles.toReversed() as unknown as [
        DatedArticle,
        ...DatedArticle[],
      ];
      expect(JSON.stringify(tellStory([last, ...before] as NonEmpty<DatedArticle>))).toBe(
        JSON.stringify(story),
      );
    }),
    { numRuns: 300 },
  );
});
