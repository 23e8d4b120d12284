import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { namingFirst } from '../../../src/summaries/store/naming-first.ts';
import { pageOf } from '../../../src/summaries/store/page.ts';
import type { Store } from '../../../src/summaries/store/store.ts';
import { tells } from '../../../src/summaries/store/telling.ts';
import type { Story } from '../../../src/summaries/types.ts';
import { anyChanges, anyTyped, anyWords } from './arbitraries.ts';
import { KINDS, namesOf, peopleAsked, recordsAsked, storiesAfter, storiesAsked } from './oracle.ts';
import { change, storedArticle, story } from './stories.ts';

const collected = async <T>(all: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = [];
  for await (const one of all) found.push(one);
  return found;
};

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** Undated last. */
const newestFirst = (dates: readonly (string | null)[]) =>
  dates.toSorted((a, b) => ((a ?? '') < (b ?? '') ? 1 : -1));

const TALKS = story({
  id: 'talks',
  to: '2026-01-29',
  title: 'Officials met the leaders of a breakaway movement',
  topics: ['Alberta', 'United States', 'Québec'],
  people: [
    {
      name: 'Jeff Rath',
      aliases: ['Rath'],
      roles: ['leader of the Alberta Prosperity Project', 'lawyer'],
    },
    { name: 'Mark Carney', roles: ['Canadian Prime Minister', 'prime minister'] },
    { name: 'Financial Times', kind: 'organisation', aliases: ['FT'] },
    { name: 'José Núñez' },
  ],
  quotations: [
    ['Jeff Rath', 'We have a strong relationship with them'],
    ['Mark Carney', 'We expect them to respect our sovereignty'],
    ['Jeff Rath', 'They are enthusiastic about a free province'],
    [null, 'Nobody knows who said this'],
  ],
  denials: [['Mark Carney', 'He denied that any tariff was agreed']],
  facts: ['The group needs 177,000 signatures by May', 'No commitments were made'],
  entries: ['The talks began last spring'],
});

const WHEAT = story({
  id: 'wheat',
  to: '2026-02-03',
  title: 'Wheat exports fall',
  topics: ['Alberta', 'China', 'québec'],
  people: [{ name: 'Mark Carney', roles: ['prime minister'] }, { name: 'Li Na' }],
  quotations: [['MARK CARNEY', 'Tariffs on wheat hurt everybody']],
  facts: ['Wheat exports to China fell by 12 percent', 'Not one ship left the port'],
});

const UNDATED = story({
  id: 'undated',
  to: null,
  title: 'Tariffs explained',
  facts: ['A tariff is a tax'],
});

/** What every storage engine has to do. `open` gives a new, empty store. */
export const complies = (engine: string, open: () => Promise<Store>): void => {
  describe(`${engine} as a store`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const told = (...stories: Story[]) => store.apply(change({ stories }));
    const quoted = async (query: { by?: string; about?: string; story?: string }) =>
      (await store.records('quotation', { ...query, limit: 10 })).map(({ words }) => words);
    const facts = async (about: string) =>
      (await store.records('fact', { about, limit: 10 })).map(({ text }) => text);
    const topics = async (typed: string, limit: number) =>
      (await store.findTopics(typed, limit)).map(({ topic }) => topic);
    const people = async (typed: string, limit = 10) =>
      (await store.findPeople(typed, limit)).map(({ person }) => person.name);

    describe('articles', () => {
      test('come back as they were written, in any order asked, and are replaced by id', async () => {
        const articles = ['b', 'a', 'c'].map((id) => storedArticle(id));
        await store.apply(change({ articles }));
        expect(await store.hasArticle('a')).toBe(true);
        expect(await store.hasArticle('d')).toBe(false);
        expect(await store.article('b')).toEqual(articles[0]!.article);
        expect(await store.article('d')).toBeNull();
        expect(await store.storedArticles(['c', 'd', 'a'])).toEqual([articles[2], articles[1]]);
        const again = storedArticle('a', { text: 'Other words.' });
        await store.apply(change({ articles: [again] }));
        expect((await collected(store.allArticles())).map(({ article }) => article.id)).toEqual([
          'a',
          'b',
          'c',
        ]);
        expect(await store.storedArticles(['a'])).toEqual([again]);
      });

      test('are listed without their texts, last kept first, while a story is told from them', async () => {
        const articles = ['talks-a', 'undated-a', 'wheat-a'].map((id) => storedArticle(id));
        await store.apply(change({ articles, stories: [TALKS, WHEAT] }));
        const listed = await store.articles({ limit: 9 });
        expect(listed.map(({ id }) => id)).toEqual(['wheat-a', 'talks-a']);
        const heading = Object.entries(articles[0]!.article).filter(([key]) => key !== 'text');
        expect(listed[1]).toEqual(Object.fromEntries(heading));
        expect(await store.articles({ limit: 1 })).toEqual(listed.slice(0, 1));
        expect(await store.holdings()).toMatchObject({ articles: 3 });
      });

      test('that are removed leave nothing behind, and their pages can be read again', async () => {
        const texts = ['One.', 'Two.', 'Three.'].map((text, n) =>
          storedArticle(`reading${n}`, { text }),
        );
        await store.apply(change({ articles: texts }));
        const page = pageOf(texts[0]!.article);
        await store.apply(change({ removed: ['reading1', 'unknown'] }));
        expect(await store.article('reading1')).toBeNull();
        expect(await store.readings(page)).toEqual([texts[0], texts[2]]);
        await store.apply(change({ articles: [texts[1]!] }));
        expect(await store.readings(page)).toEqual([texts[0], texts[2], texts[1]]);
        await store.apply(change({ removed: texts.map(({ article }) => article.id) }));
        expect(await store.holdings()).toEqual({ articles: 0, bytes: 0 });
      });

      test('keep NUL, lone surrogates and every other character', async () => {
        const article = storedArticle('a', {
          text: 'a\0b\ud800c\u{1f600}',
          title: "'); DROP TABLE article;--",
        });
        await store.apply(change({ articles: [article] }));
        expect(await store.storedArticles(['a'])).toEqual([article]);
      });

      test('are read anew once they were written again', async () => {
        const texts = async () =>
          [...(await store.readArticles(['a', 'b', 'a']))].map(([id, { text }]) => [id, text]);
        await store.apply(change({ articles: [storedArticle('a', { text: 'One.' })] }));
        expect(await texts()).toEqual([['a', 'One.']]);
        await store.apply(change({ articles: [storedArticle('a', { text: 'Two.' })] }));
        expect(await texts()).toEqual([['a', 'Two.']]);
        await store.apply(change({ removed: ['a'] }));
        expect(await texts()).toEqual([]);
      });
    });

    describe('stories', () => {
      test('come back whole and end without a trace', async () => {
        await told(TALKS, WHEAT, UNDATED);
        expect(await store.story('talks')).toEqual(TALKS);
        expect(await store.sourcesOf(['wheat', 'unknown'])).toEqual(
          new Map([['wheat', WHEAT.sources]]),
        );
        const { title, topics } = TALKS;
        const gist = { id: 'talks', title, topics, people: TALKS.people };
        expect(await store.gist('talks')).toEqual(gist);
        await store.apply(change({ ended: ['talks', 'unknown'] }));
        expect(await store.story('talks')).toBeNull();
        expect(await store.gist('talks')).toBeNull();
        expect(await store.sourcesOf(['talks'])).toEqual(new Map());
        expect(await quoted({ by: 'Jeff Rath' })).toEqual([]);
        expect(await people('rath')).toEqual([]);
        expect(await collected(store.allStories())).toEqual([UNDATED, WHEAT]);
      });

      test('are listed newest first, undated last', async () => {
        await told(UNDATED, TALKS, WHEAT);
        const listed = await store.stories({ limit: 10 });
        expect(listed.map(({ id }) => id)).toEqual(['wheat', 'talks', 'undated']);
        expect(listed[0]).toEqual({
          id: 'wheat',
          title: 'Wheat exports fall',
          from: '2026-02-03',
          to: '2026-02-03',
          outlets: ['Daily Ledger'],
          articles: 1,
        });
        expect(await store.heading('wheat')).toEqual(listed[0]);
        expect(await store.heading('nothing')).toBeNull();
      });

      test.each([
        ['title', 'breakaway movements', ['talks']],
        ['topic', 'quebec', ['wheat', 'talks']],
        ['record', 'signature', ['talks']],
        ['record in other words of the same stem', 'tariff', ['wheat', 'talks', 'undated']],
        ['words of different records', 'signatures spring', []],
      ])('are found by %s', async (_, about, ids) => {
        await told(TALKS, WHEAT, UNDATED);
        expect((await store.stories({ about, limit: 10 })).map(({ id }) => id)).toEqual(ids);
      });

      test('sharing rarer words come first', async () => {
        await told(TALKS, WHEAT, UNDATED);
        const ids = async (...words: string[]) =>
          (await store.storiesSharing(words, 9)).map(({ id }) => id);
        expect(await ids('Alberta', 'exports', 'Nowhere')).toEqual(['wheat', 'talks']);
        expect(await ids('Rath')).toEqual(['talks']);
        expect(await ids('Times')).toEqual(['talks']);
        expect(await ids('explaining')).toEqual(['undated']);
        expect(await ids()).toEqual([]);
      });
    });

    describe('records', () => {
      beforeEach(() => told(TALKS, WHEAT, UNDATED));

      test('come newest story first, then in the order of the story', async () => {
        expect(await quoted({})).toEqual(
          [...WHEAT.quotations, ...TALKS.quotations].map(({ words }) => words),
        );
        expect(await store.records('entry', { limit: 10 })).toEqual(TALKS.timeline);
        expect(await store.records('denial', { limit: 10 })).toEqual(TALKS.denials);
      });

      test('are told apart by speaker, one speaker in all spellings', async () => {
        expect(await quoted({ by: 'Jeff Rath' })).toHaveLength(2);
        expect(await quoted({ by: 'Mark Carney' })).toHaveLength(2);
        expect(await quoted({ by: 'Rath' })).toEqual([]);
      });

      test('are found by their own words, their speaker, their story', async () => {
        expect(await facts('177,000 signature')).toEqual([
          'The group needs 177,000 signatures by May',
        ]);
        expect(await quoted({ about: 'carney sovereignty' })).toHaveLength(1);
        expect(await facts('breakaway')).toHaveLength(2);
        expect(await quoted({ about: 'tariffs', by: 'Mark Carney' })).toEqual([
          'Tariffs on wheat hurt everybody',
        ]);
        expect(await quoted({ about: 'Alberta', story: 'talks', by: 'Jeff Rath' })).toHaveLength(2);
      });

      test('keep their negations apart', async () => {
        expect(await facts('no commitments')).toEqual(['No commitments were made']);
        expect(await facts('not one ship')).toEqual(['Not one ship left the port']);
      });

      test('are found by words they share, the rarest first', async () => {
        const sharing = async (text: string, of: { by?: string } = {}, limit = 9) =>
          (await store.recordsSharing('fact', { text, limit, ...of })).records.map(
            ({ record }) => record.text,
          );
        const asked = 'Alberta and its 177,000 signatures: nothing else of this is there';
        expect((await sharing(asked))[0]).toBe('The group needs 177,000 signatures by May');
        expect(await sharing(asked)).toHaveLength(4);
        expect(await sharing(asked, {}, 1)).toHaveLength(1);
        expect(await sharing(asked, { by: 'Nobody' })).toEqual([]);
        expect(await sharing('?')).toEqual([]);
        const { records: best, found } = await store.recordsSharing('fact', {
          text: asked,
          limit: 1,
        });
        expect(best[0]!.stems).toEqual(expect.arrayContaining(['alberta', '177000']));
        expect(tells(found.get('177000')!)).toBe(1);
        expect(tells(found.get('alberta')!)).toBeLessThan(1);
        const carneys = { text: 'Alberta tariffs', by: 'Mark Carney', limit: 9 };
        for (const { record } of (await store.recordsSharing('quotation', carneys)).records)
          expect(record.speaker?.name).toMatch(/^mark carney$/i);
      });

      test('are counted without the limit', async () => {
        expect(await store.countRecords('quotation', {})).toBe(5);
        expect(await store.countRecords('fact', { about: 'alberta' })).toBe(4);
        expect(await store.countRecords('quotation', { by: 'Jeff Rath' })).toBe(2);
        expect(await store.countRecords('quotation', { by: 'Nobody' })).toBe(0);
      });

      test('are found by shared words in the first few stories alone, those known counted first', async () => {
        const query = { text: 'Alberta tariffs wheat port', limit: 9 };
        const all = (await store.recordsSharing('fact', query)).records;
        const storiesOf = (found: typeof all) => [
          ...new Set(found.map(({ record }) => record.story)),
        ];
        const [first = '', second = ''] = storiesOf(all);
        expect(second).not.toBe('');
        const within = async (known: string[], most: number) =>
          (await store.recordsSharing('fact', query, { known, most })).records;
        const of = (...stories: string[]) =>
          all.filter(({ record }) => stories.includes(record.story));
        expect(await within([], 1)).toEqual(of(first));
        expect(await within([second], 1)).toEqual(of(second));
        expect(await within([second], 2)).toEqual(of(first, second));
        expect(await within(['no story'], 1)).toEqual(of(first));
      });

      test('are found alike once the index is settled, and those of stories that ended are not', async () => {
        const found = async () => ({
          sharing: await store.recordsSharing('fact', { text: 'Alberta signatures', limit: 9 }),
          alberta: await facts('alberta'),
          breakaway: await quoted({ about: 'carney sovereignty' }),
        });
        const scattered = await found();
        await store.settle();
        expect(await found()).toEqual(scattered);
        await store.apply(change({ ended: ['talks'] }));
        await store.settle();
        expect(await facts('breakaway')).toEqual([]);
        await told(TALKS);
        expect(await found()).toEqual(scattered);
      });

      test.each([0, -1, NaN])('%d asked for are none', async (limit) => {
        expect(await store.records('fact', { limit })).toEqual([]);
        expect(await store.findPeople('', limit)).toEqual([]);
      });

      test('in any number when the limit is none', async () => {
        expect(await store.records('fact', { limit: Infinity })).toHaveLength(5);
      });
    });

    describe('people', () => {
      beforeEach(() => told(TALKS, WHEAT));

      test.each([
        ['name', 'Jeff Rath', 'Jeff Rath'],
        ['name in another order', 'Rath, Jeff', 'Jeff Rath'],
        ['surname', 'rath', 'Jeff Rath'],
        ['form of address', 'Mr. Rath', 'Jeff Rath'],
        ['alias', 'FT', 'Financial Times'],
        ['possessive', "Carney's", 'Mark Carney'],
        ['no accents', 'jose nunez', 'José Núñez'],
        ['office', 'the prime minister', 'Mark Carney'],
        ['role in full', 'the leader of the Alberta Prosperity Project', 'Jeff Rath'],
        ['office and surname', 'Prime Minister Carney', 'Mark Carney'],
        ['letter too many', 'Rathe', 'Jeff Rath'],
        ['letter too few', 'Carny', 'Mark Carney'],
        ['letters swapped', 'Canrey', 'Mark Carney'],
        ['two slips in a long word', 'Finanziel Times', 'Financial Times'],
        ['begun', 'fin', 'Financial Times'],
        ['begun words', 'je ra', 'Jeff Rath'],
        ['other given name', 'Jeffrey Rath', 'Jeff Rath'],
        ['office of a country', 'prime minister of Canada', 'Mark Carney'],
      ])('are found by %s', async (_, typed, name) => {
        expect((await people(typed))[0]).toBe(name);
      });

      test.each(['Quentin', '?', '"', '\0'])('are not found by %j', async (typed) => {
        expect(await people(typed)).toEqual([]);
      });

      test('are one over all stories, and listed by records', async () => {
        const [first] = await store.findPeople('', 1);
        expect(first).toEqual({
          person: {
            name: 'Mark Carney',
            kind: 'person',
            aliases: [],
            roles: ['prime minister', 'Canadian Prime Minister'],
          },
          likeness: 1,
          records: 3,
        });
      });

      test.each([
        ['case', 'JANE DOE', true],
        ['composition', 'JOSE\u0301 DOE', true],
        ['dashes', 'Anne–Marie Doe', true],
        ['soft hyphens', 'Jane D\u00adoe', true],
        ['Cyrillic', 'Jane D\u043ee', false],
        ['zero-width space', 'Ja\u200bne Doe', false],
        ['isolates', 'Jane\u2066 Doe\u2069', false],
        ['stacked accents', `J${'\u0335'.repeat(9)}ane Doe`, false],
        ['variation selector', 'Jane Doe\ufe0f', false],
      ])('differing in %s only: merged or not', async (_, spelled, merged) => {
        const real = ['Jane Doe', 'José Doe', 'Anne-Marie Doe'];
        const quotations = [...real, spelled].map((name) => [name, `words of ${name}`] as const);
        await told(story({ id: 'spoof', quotations }));
        const [best] = await store.findPeople(spelled, 1);
        const counts = await Promise.all(real.map((by) => store.countRecords('quotation', { by })));
        expect(counts.includes(2)).toBe(merged);
        expect(best!.likeness).toBe(1);
        expect(real.includes(best!.person.name)).toBe(merged);
        const [honest] = await store.findPeople('Jane Doe', 9);
        expect(honest).toMatchObject({ person: { name: 'Jane Doe' }, likeness: 1 });
      });
    });

    test('topics are listed by stories, each in its commonest form', async () => {
      await told(TALKS, WHEAT, story({ id: 'third', topics: ['Québec', 'Calgary'] }));
      expect(await topics('', 2)).toEqual(['Québec', 'Alberta']);
      expect(await topics('que', 9)).toEqual(['Québec']);
      expect(await topics('state', 9)).toEqual(['United States']);
      expect(await topics('Calgray', 9)).toEqual(['Calgary']);
      expect(await topics('nothing', 9)).toEqual([]);
    });

    test('whatever is asked is answered', async () => {
      await told(TALKS, WHEAT);
      for (const typed of HOSTILE) {
        const answers = [
          store.records('fact', { about: typed, by: typed, story: typed, limit: 9 }),
          store.records('quotation', { about: typed, limit: 9 }),
          store.recordsSharing('quotation', { text: typed, limit: 9 }),
          store.recordsSharing('denial', { text: typed, by: typed, limit: 9 }),
          store.countRecords('denial', { about: typed }),
          store.stories({ about: typed, limit: 9 }),
          store.storiesSharing([typed], 9),
          store.findPeople(typed, 9),
          store.findTopics(typed, 9),
          store.story(typed),
        ];
        for (const answer of await Promise.allSettled(answers))
          expect(answer.status).toBe('fulfilled');
      }
    });

    describe('against looking through everything', () => {
      const runs = { numRuns: 60 };

      const withStore = async (work: (fresh: Store) => Promise<void>) => {
        const fresh = await open();
        try {
          await work(fresh);
        } finally {
          await fresh.close();
        }
      };

      test('stories and records are the ones asked for, in their order', async () => {
        const query = fc.record(
          {
            story: fc.constantFrom('s1', 's2'),
            by: fc.constantFrom('Ana Moreau', 'Ben Okafor', '李小龍'),
            about: anyWords,
          },
          { requiredKeys: [] },
        );
        const law = fc.asyncProperty(
          anyChanges,
          fc.array(query, { minLength: 5, maxLength: 5 }),
          fc.nat(6),
          fc.nat(4),
          (changes, queries, limit, from) =>
            withStore(async (fresh) => {
              for (const one of changes) await fresh.apply(one);
              const stories = storiesAfter(changes);
              expect(await collected(fresh.allStories())).toEqual(stories.toSorted(byId));
              const order = (await fresh.stories({ limit: 99 })).map(({ id }) => id);

              for (const asked of queries) {
                for (const kind of KINDS) {
                  const found = recordsAsked(stories, kind, asked);
                  const sorted = found.toSorted(
                    (a, b) => order.indexOf(a.story.id) - order.indexOf(b.story.id),
                  );
                  const all = sorted.flatMap(({ records }) => records);
                  expect(await fresh.records(kind, { ...asked, limit })).toEqual(
                    all.slice(0, limit),
                  );
                  expect(await fresh.records(kind, { ...asked, limit, from })).toEqual(
                    all.slice(from, from + limit),
                  );
                  const { about } = asked;
                  if (about !== undefined) {
                    const part = { ...asked, about, limit, from };
                    expect(await fresh.recordsNaming(kind, part)).toEqual(
                      await namingFirst(() => Promise.resolve(all as never))(kind, part),
                    );
                  }
                  const oldest = { ...asked, limit, from, order: 'oldest' } as const;
                  expect(await fresh.records(kind, oldest)).toEqual(
                    all.toReversed().slice(from, from + limit),
                  );
                  expect(await fresh.countRecords(kind, asked)).toBe(all.length);
                }
                const about = asked.about === undefined ? {} : { about: asked.about };
                const headings = await fresh.stories({ ...about, limit: 99 });
                expect(headings.map(({ to }) => to)).toEqual(
                  newestFirst(headings.map(({ to }) => to)),
                );
                expect(headings.map(({ id }) => id).toSorted()).toEqual(
                  storiesAsked(stories, asked.about)
                    .map(({ id }) => id)
                    .toSorted(),
                );
                expect(await fresh.countStories(about)).toBe(headings.length);
                expect(await fresh.stories({ ...about, limit, from })).toEqual(
                  headings.slice(from, from + limit),
                );
                expect(await fresh.stories({ ...about, limit, from, order: 'oldest' })).toEqual(
                  headings.toReversed().slice(from, from + limit),
                );
              }
            }),
        );
        await fc.assert(law, runs);
      });

      test('people and topics are those who fit, the best first', async () => {
        const law = fc.asyncProperty(
          anyChanges,
          fc.array(anyTyped, { minLength: 8, maxLength: 8 }),
          fc.integer({ min: 1, max: 9 }),
          (changes, typed, limit) =>
            withStore(async (fresh) => {
              for (const one of changes) await fresh.apply(one);
              const stories = storiesAfter(changes);
              for (const one of typed) {
                expect(await fresh.findPeople(one, limit)).toEqual(
                  peopleAsked(stories, one).slice(0, limit),
                );
              }
              const topics = namesOf(stories, 'topic').toSorted(
                (a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1),
              );
              expect((await fresh.findTopics('', limit)).map(({ topic }) => topic)).toEqual(
                topics.map(({ shown }) => shown.name).slice(0, limit),
              );
            }),
        );
        await fc.assert(law, runs);
      });

      test('the order in which stories come does not matter', async () => {
        const asking = async (fresh: Store) => [
          await collected(fresh.allStories()),
          await fresh.stories({ limit: 99 }),
          await fresh.findPeople('', 99),
          await fresh.findTopics('', 99),
          await fresh.records('quotation', { limit: 99 }),
        ];
        const law = fc.asyncProperty(anyChanges, (changes) =>
          withStore(async (first) => {
            for (const one of changes) await first.apply(one);
            await withStore(async (second) => {
              await second.apply(change({ stories: storiesAfter(changes).toReversed() }));
              expect(await asking(second)).toEqual(await asking(first));
            });
          }),
        );
        await fc.assert(law, runs);
      });
    });
  });
};

/** Searches that mean something to a query language, a shell or a decoder. */
export const HOSTILE: readonly string[] = [
  '',
  ' ',
  '"',
  '""',
  "'",
  '`',
  '*',
  '%',
  '_',
  '-',
  '--',
  '^',
  ':',
  ';',
  '(',
  ')',
  '{a b}:c',
  '((((',
  'a:b',
  '-x',
  '+x',
  'x*',
  '"x',
  'x"y',
  'AND',
  'OR',
  'NOT',
  'a AND',
  'a OR OR b',
  'NOT a',
  'NEAR(a b)',
  'NEAR(a b, 99999999999)',
  'terms:a',
  'rowid',
  'rank',
  '=1',
  '@a',
  '=1 OR 1',
  "'); DROP TABLE story;--",
  "' OR '1'='1",
  '$1',
  '?1',
  ':name',
  '@name',
  '\\',
  '\\0',
  '/*',
  '*/',
  '\0',
  'a\0b',
  '\ud800',
  '\udc00\ud800',
  '\uffff',
  '\u202e',
  '\u200b',
  '\u0301',
  'ﬀ',
  'ß',
  'İ',
  'ẞ',
  '１７７',
  '½',
  '\u{1f600}',
  'constructor',
  '__proto__',
  'NaN',
  'null',
  '[]',
  '{}',
  '"'.repeat(2_000),
  '('.repeat(2_000),
  '(a OR '.repeat(500),
  'a '.repeat(5_000),
  'a'.repeat(100_000),
  '\u0301'.repeat(10_000),
  'é\ud800'.repeat(5_000),
];
