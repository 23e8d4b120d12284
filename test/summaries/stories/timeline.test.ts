import { describe, expect, test } from 'vitest';
import { tellStory } from '../../../src/summaries/stories/index.ts';
import { articleWith } from '../../support/extraction.ts';
import type { Marked } from '../../support/extraction.ts';

const one = (
  outlet: string,
  text: string,
  marked: Marked,
  published: string | null = '2026-03-10',
) => articleWith({ outlet, published }, text, marked);

describe('timeline', () => {
  const strike = { from: '2026-03-09', to: '2026-03-09' };

  test('in order, the same told twice once, and open ends where they belong', () => {
    const courier = one(
      'Courier',
      'Crews walked out on Monday over night shifts. They have asked for longer rest since spring. The board must answer by May.',
      {
        dates: [
          { words: 'Monday', ...strike },
          { words: 'since spring', from: '2025-03-01', to: null, precision: 'season' },
          { words: 'by May', from: null, to: '2026-05-31', precision: 'month' },
        ],
      },
    );
    const post = one(
      'Post',
      'On Monday the crews walked out in a row over night shifts. On Monday it rained.',
      {
        dates: [
          { words: 'On Monday', ...strike },
          { words: 'On Monday', ...strike },
        ],
      },
    );
    const { timeline } = tellStory([courier, post]);
    expect(timeline.map(({ from, to, printings }) => [from, to, printings.length])).toEqual([
      ['2025-03-01', null, 1],
      ['2026-03-09', '2026-03-09', 2],
      ['2026-03-09', '2026-03-09', 1],
      [null, '2026-05-31', 1],
    ]);
  });

  test('says what rests on the story’s date and what an article states itself', () => {
    const text = 'Crews walked out on Monday. The union was founded on 3 May 1921.';
    const undated = one(
      'Post',
      text,
      {
        dates: [
          { words: 'Monday', ...strike },
          { words: '3 May 1921', from: '1921-05-03', to: '1921-05-03', basis: 'stated' },
        ],
      },
      null,
    );
    const { timeline } = tellStory([undated]);
    expect(timeline.map(({ dated }) => dated)).toEqual(['article', 'story']);
  });
});
