import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  eventWords,
  groupByEvent,
  sameEvent,
} from '../../../src/summaries/stories/events/cluster.ts';
import { properWords } from '../../../src/summaries/stories/events/proper-words.ts';
import { extract } from '../../../src/summaries/extraction/index.ts';
import type { NameKind, StoredArticle } from '../../../src/summaries/types.ts';
import { articleWith } from '../../support/extraction.ts';
import type { MarkedName } from '../../support/extraction.ts';
import { reports } from './events.ts';
import type { Report } from './events.ts';

const named = (names: readonly string[], kind: NameKind): MarkedName[] =>
  names.map((name) => ({ name, kind }));

const stored = (report: Report): StoredArticle =>
  articleWith(report, report.text, {
    names: [
      ...named(report.persons, 'person'),
      ...named(report.bodies, 'organisation'),
      ...named(report.places, 'place'),
    ],
  });

const articles = reports.map((report) => ({ event: report.event, article: stored(report) }));
const eventOf = new Map(articles.map(({ event, article }) => [article.article.id, event]));
const pairs = articles.flatMap((a, i) => articles.slice(i + 1).map((b) => [a, b] as const));

const shuffled = fc.shuffledSubarray(
  articles.map(({ article }) => article),
  { minLength: articles.length },
);

describe('one event', () => {
  test('reports on it come together, look-alikes of other events stay apart', () => {
    const told = groupByEvent(articles.map(({ article }) => article));
    expect(
      told.map((event) => new Set(event.map(({ article }) => eventOf.get(article.id))).size),
    ).toEqual(told.map(() => 1));
    expect(told).toHaveLength(new Set(eventOf.values()).size);
  });

  test('no two articles on different events are held for one', () => {
    const wrong = pairs.filter(([a, b]) => a.event !== b.event && sameEvent(a.article, b.article));
    expect(wrong.map((pair) => pair.map(({ article }) => article.article.title))).toEqual([]);
  });

  test('it is asked both ways round with the same answer, and an article tells its own event', () => {
    for (const [{ article: a }, { article: b }] of pairs)
      expect(sameEvent(a, b)).toBe(sameEvent(b, a));
    for (const { article } of articles) expect(sameEvent(article, article)).toBe(true);
  });

  test('articles on one event share a word to look them up by', () => {
    for (const [{ article: a }, { article: b }] of pairs) {
      if (!sameEvent(a, b)) continue;
      expect(eventWords(a).some((word) => eventWords(b).includes(word))).toBe(true);
    }
  });

  test('the order they come in does not matter', () => {
    const expected = JSON.stringify(groupByEvent(articles.map(({ article }) => article)));
    fc.assert(
      fc.property(shuffled, (order) => {
        expect(JSON.stringify(groupByEvent(order))).toBe(expected);
      }),
      { numRuns: 20 },
    );
  });
});

describe('time', () => {
  const [first] = reports;
  const again = (published: string | null): StoredArticle =>
    stored({ ...first!, outlet: 'Another Paper', published });

  test.each([
    ['2026-03-02', true],
    ['2026-03-04', true],
    ['2026-03-20', true],
    [null, true],
    ['2026-06-02', false],
    ['2025-03-02', false],
  ])('the same words on %s: %s', (published, same) => {
    expect(sameEvent(stored(first!), again(published))).toBe(same);
  });
});

describe('names no list knows', () => {
  const words = (text: string): string[] =>
    properWords(articleWith({ outlet: 'Torvik Gazette', title: '' }, text).article);

  test.each([
    ['inside a sentence', 'Two mills closed in Ulverdale.', ['ulverdale']],
    [
      'the last word of a run',
      'They met at the Quenby Works of Marlo Penrith.',
      ['quenby', 'penrith'],
    ],
    ['a run that opens a sentence', 'Zelmar Foods closed a mill.', ['zelmar']],
    ['one word that opens a sentence is any word', 'Glaziers walked out.', []],
    ['printed small elsewhere', 'The Glaziers of the town, all glaziers, walked out.', []],
    ['common words', 'They told the Prime Minister on Tuesday.', []],
    ['what the outlet goes by, not where it is', 'He told the Gazette in Torvik.', ['torvik']],
    ['shouted', 'He was FURIOUSLY angry.', []],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('who is named', () => {
  const report = (outlet: string, title: string, text: string): StoredArticle => {
    const { article } = articleWith({ outlet, title, published: '2026-05-04' }, text);
    return { article, extraction: extract(text, '2026-05-04') };
  };
  const mill = report(
    'Torvik Gazette',
    'Mill closes after a century',
    'Zelmar Foods will shut its flour mill in Ulverdale in June. Ninety millers lose their work, said manager Piet Osterholm.',
  );

  test('a firm and a town that no list knows join a later look behind', () => {
    const behind = report(
      'Coast Wire',
      'The last sack of flour',
      'At the Zelmar Foods mill in Ulverdale the millers filled a last sack. "I was born in this noise," said miller Ida Brandt, who loses her work in June.',
    );
    expect(sameEvent(mill, behind)).toBe(true);
  });

  test('two persons of one surname join nothing', () => {
    const other = report(
      'Coast Wire',
      'Foundry closes after a century',
      'Garnet Steel will shut its foundry in Pellworth in June. Eighty founders lose their work, said manager Karin Osterholm.',
    );
    expect(sameEvent(mill, other)).toBe(false);
  });
});

describe('an event with a name of its own', () => {
  const report = (published: string, title: string, text: string): StoredArticle => ({
    article: articleWith({ outlet: published, title, published }, text).article,
    extraction: extract(text, published),
  });
  const landfall = report(
    '2026-03-09',
    'Cyclone Orvel hits Halden coast, nine dead',
    'Cyclone Orvel came ashore near Tarn Harbour early on Monday with winds of 140 km/h, leaving nine people dead and the trees uprooted, relief chief Ada Quill said. Villages on the coast had been warned.',
  );
  const later = (storm: string) =>
    report(
      '2026-03-12',
      'A village that heard nothing',
      `The water mark in the kitchen of Otis Brand comes up to his chin. “It came like a bus,” said Brand. ${storm}, which came ashore near Tarn Harbour, has left nine people dead. No siren sounded in the village, and relief chief Ada Quill said that people had been warned.`,
    );

  test.each([
    ['Cyclone Orvel', true],
    ['Cyclone Tamsin', false],
  ])('a look behind it three days later: %s', (storm, same) => {
    expect(sameEvent(landfall, later(storm))).toBe(same);
  });
});

describe('happenings of two days under one name', () => {
  const report = ([published, title, text]: readonly [string, string, string]): StoredArticle => ({
    article: articleWith({ outlet: published, title, published }, text).article,
    extraction: extract(text, published),
  });
  const blaze = [
    '2026-03-09',
    'Warehouse burns in Dunmore',
    'A warehouse in Dunmore burned to the ground on Monday. Fire chief Ada Quill said 40 firefighters fought the blaze for six hours. “The roof was gone,” Quill said. Nobody was hurt.',
  ] as const;
  const flat = [
    '2026-03-09',
    'Minister Roe under fire over flat',
    'Housing minister Petra Roe came under fire on Monday over a flat in Halden she let to her brother. Opposition leader Jan Falk called on her to resign. “The rules were kept,” Roe said.',
  ] as const;

  test.each([
    [
      false,
      'two fires of one fire chief',
      blaze,
      [
        '2026-03-10',
        'School gutted by fire in Dunmore',
        'A school in Dunmore was gutted by fire early on Tuesday. Fire chief Ada Quill said 30 firefighters fought the blaze for four hours. “The children were at home,” Quill said. Nobody was hurt.',
      ],
    ],
    [
      true,
      'one fire, and what the fire chief says of it a day later',
      blaze,
      [
        '2026-03-10',
        'Dunmore blaze was no accident, fire chief says',
        'The fire that destroyed a warehouse in Dunmore was set, fire chief Ada Quill said on Tuesday. “We found petrol at two doors,” Quill said. Firefighters had fought the blaze for six hours.',
      ],
    ],
    [
      true,
      'one row between two states, and its next turn',
      [
        '2026-03-09',
        'Borduria summons envoy over spying row',
        'Borduria summoned Syldavian ambassador Mila Roe on Monday over a spying row in Teln. Foreign minister Jan Falk handed her a note. “We want answers,” Falk said. President Ilya Moren called a meeting.',
      ],
      [
        '2026-03-11',
        'Roe leaves Teln with two suitcases',
        'Ambassador Mila Roe left Teln on Wednesday, expelled over the spying row between Borduria and Syldavia. Foreign minister Jan Falk and President Ilya Moren did not see her. “I leave friends,” Roe said.',
      ],
    ],
    [
      false,
      'two affairs of one minister',
      flat,
      [
        '2026-03-10',
        'Minister Roe accused of shouting at staff',
        'Housing minister Petra Roe was accused on Tuesday of shouting at civil servants in Halden until one wept. Opposition leader Jan Falk called on her to resign. “I set high standards,” Roe said.',
      ],
    ],
    [
      true,
      'one affair, and what came of it on another day',
      flat,
      [
        '2026-03-10',
        'Roe sells Halden flat after row',
        'Housing minister Petra Roe sold on Tuesday the flat in Halden that she had let to her brother. “I want to end this,” Roe said. Opposition leader Jan Falk said that it was too late.',
      ],
    ],
  ] as const)('%s: %s', (same, _, one, other) => {
    expect(sameEvent(report(one), report(other))).toBe(same);
    expect(sameEvent(report(other), report(one))).toBe(same);
  });
});

test('articles that say nothing tell no event together', () => {
  const empty = articleWith({ outlet: 'A', title: '' }, '');
  const other = articleWith({ outlet: 'B', title: 'The' }, 'It is what it is.');
  expect(eventWords(empty)).toEqual([]);
  expect(groupByEvent([empty, other])).toHaveLength(2);
  expect(groupByEvent([])).toEqual([]);
});

test('the words to look up by are few, names first', () => {
  const names = Array.from(
    { length: 100 },
    (_, i) => `Xanthe${String.fromCharCode(97 + (i % 26)).repeat(i % 7)}q Voss`,
  );
  const article = articleWith({ outlet: 'A', title: 'Harbour closes' }, names.join('. '), {
    names: named(names, 'person'),
  });
  expect(eventWords(article)).toHaveLength(40);
  expect(eventWords(article)).not.toContain('harbour');
});
