import { describe, expect, it } from 'vitest';
import { leadOf } from '../../../src/summaries/answering/lead.ts';
import type { Fact, Source } from '../../../src/summaries/types.ts';

const COLLAPSED = 'The old mill bridge in Ardley collapsed after a flood.';
const REOPENED = 'Ardley council opened a new crossing for ferries.';
const CHARGED = 'Police charged an engineer over repair work.';
const SCENE = 'At dawn the mud on the stairs of Mill Lane is still wet.';

/** Says what each of them says but the scene. */
const HEADLINE = 'Mill bridge collapsed; council opened crossing; police charged engineer';

/** An article by its outlet and day: `'Post 3'`; its publisher is the outlet's first letter. */
const source = (article: string): Source => {
  const [outlet = '', day] = article.split(' ');
  const published = day === undefined ? null : `2026-03-0${day}`;
  return {
    outlet,
    article,
    title: HEADLINE,
    url: null,
    published,
    family: outlet[0]!,
    joinedBy: [],
  };
};

/** A fact, and how far down which articles it stands. */
const fact = (
  text: string,
  places: Record<string, number>,
  standing: Fact['standing'] = 'reported',
) => {
  const printings = Object.entries(places).map(([article, start]) => ({
    outlet: article,
    article,
    start,
    end: start + text.length,
    words: text,
    match: 'verbatim',
    original: null,
  }));
  return { text, standing, printings } as unknown as Fact;
};

const opens = (facts: readonly Fact[], articles: readonly string[]) =>
  leadOf(facts, articles.map(source)).map(({ text }) => text)[0];

describe('a briefing opens with', () => {
  it.each<[string, Fact[], string[], string]>([
    [
      'the news of the last days, not that of the first',
      [
        fact(COLLAPSED, { 'Post 1': 0, 'Sun 1': 0, 'Echo 1': 0, 'Post 5': 900 }),
        fact(CHARGED, { 'Post 5': 0 }),
      ],
      ['Post 1', 'Sun 1', 'Echo 1', 'Post 5'],
      CHARGED,
    ],
    [
      'what most publishers of the last two days open with',
      [fact(REOPENED, { 'Post 5': 0 }), fact(CHARGED, { 'Sun 4': 0, 'Echo 5': 0 })],
      ['Post 5', 'Sun 4', 'Echo 5'],
      CHARGED,
    ],
    [
      'not what one publisher’s many pages do',
      [
        fact(REOPENED, { 'Sun 5': 0, 'Star 5': 0, 'Spy 5': 0 }),
        fact(CHARGED, { 'Post 5': 0, 'Echo 5': 9 }),
      ],
      ['Sun 5', 'Star 5', 'Spy 5', 'Post 5', 'Echo 5'],
      CHARGED,
    ],
    [
      'the newest of what equally many open with',
      [fact(REOPENED, { 'Post 4': 0 }), fact(CHARGED, { 'Sun 5': 40 })],
      ['Post 4', 'Sun 5'],
      CHARGED,
    ],
    [
      'what stands highest of one day, then what weighs more',
      [
        fact(REOPENED, { 'Post 5': 80 }),
        fact(CHARGED, { 'Sun 5': 0 }),
        fact(COLLAPSED, { 'Echo 5': 0 }),
      ],
      ['Post 5', 'Sun 5', 'Echo 5'],
      CHARGED,
    ],
    [
      'what the first sentence able to stand alone says',
      [fact('He denied it again.', { 'Post 5': 0 }), fact(CHARGED, { 'Post 5': 60 })],
      ['Post 5'],
      CHARGED,
    ],
    [
      'news, not the scene that a feature sets before it',
      [fact(SCENE, { 'Post 5': 0, 'Sun 5': 0 }), fact(CHARGED, { 'Post 5': 80 })],
      ['Post 5', 'Sun 5'],
      CHARGED,
    ],
    [
      'the day before’s where the last day’s pages have nothing at their top',
      [fact(REOPENED, { 'Post 5': 2_000 }), fact(CHARGED, { 'Sun 4': 0 })],
      ['Post 5', 'Sun 4'],
      CHARGED,
    ],
    [
      'the last news there is, where a feature comes days after it',
      [
        fact(COLLAPSED, { 'Echo 1': 0, 'Star 1': 0 }),
        fact(CHARGED, { 'Sun 4': 0 }),
        fact(SCENE, { 'Post 9': 0 }),
      ],
      ['Echo 1', 'Star 1', 'Sun 4', 'Post 9'],
      CHARGED,
    ],
    [
      'what stands highest where no page opens with news',
      [fact(REOPENED, { 'Post 5': 2_000 }), fact(SCENE, { 'Sun 1': 0 })],
      ['Post 5', 'Sun 1'],
      SCENE,
    ],
    [
      'what pages with a date do',
      [fact(REOPENED, { Post: 0, Sun: 0 }), fact(CHARGED, { 'Echo 5': 0 })],
      ['Post', 'Sun', 'Echo 5'],
      CHARGED,
    ],
    [
      'what most do where no page has a date',
      [fact(REOPENED, { Post: 0 }), fact(CHARGED, { Sun: 0, Echo: 0 })],
      ['Post', 'Sun', 'Echo'],
      CHARGED,
    ],
    [
      'what is reported before background',
      [fact(REOPENED, { 'Post 5': 0 }, 'background'), fact(CHARGED, { 'Sun 1': 500 })],
      ['Post 5', 'Sun 1'],
      CHARGED,
    ],
  ])('%s', (_, facts, articles, opening) => {
    expect(opens(facts, articles)).toBe(opening);
  });

  it('and goes on with the weightiest that says something else', () => {
    const again = fact('Police have charged an engineer over the repair work.', { 'Post 5': 70 });
    const facts = [again, fact(COLLAPSED, { 'Sun 1': 0 }), fact(CHARGED, { 'Post 5': 0 })];
    expect(leadOf(facts, [source('Post 5'), source('Sun 1')]).map(({ text }) => text)).toEqual([
      CHARGED,
      COLLAPSED,
    ]);
  });

  it('nothing where there is nothing', () => {
    expect(leadOf([], [source('Post 5')])).toEqual([]);
  });
});
