import { describe, expect, it } from 'vitest';
import { day, days, moment, period } from '../../src/cards/parts/dates.ts';
import { wordsOf } from '../../src/cards/words/index.ts';
import type { DatePrecision } from '../../src/summaries/types.ts';

const english = wordsOf('en');
const stamp = (date: string): string => `<t:${String(Date.parse(`${date}T10:00:00Z`) / 1000)}:D>`;

describe('a day', () => {
  it('is the same day from Hawaii to New Zealand in summer', () => {
    const time = new Date(Number(/\d+/.exec(day(english, '2026-01-29'))?.[0]) * 1000);
    for (const timeZone of [
      'Pacific/Honolulu',
      'America/Edmonton',
      'UTC',
      'Asia/Tokyo',
      'Pacific/Auckland',
    ])
      expect(time.toLocaleDateString('en-CA', { timeZone })).toBe('2026-01-29');
  });

  it.each([
    ['before 1970', '1969-07-20', stamp('1969-07-20')],
    ['a leap day', '2024-02-29', stamp('2024-02-29')],
    ['no day of the calendar', '2026-02-30', '2026-02-30'],
    ['no date', '**soon**', '\\*\\*soon\\*\\*'],
  ])('%s', (_, date, shown) => {
    expect(day(english, date)).toBe(shown);
  });
});

it('shows a moment in the time zone of whoever reads it', () => {
  expect(moment('2026-01-29T18:00:00.500Z')).toBe('<t:1769709600:f>');
});

describe('first and last day', () => {
  it.each([
    ['2026-01-01', '2026-01-03', `${stamp('2026-01-01')} to ${stamp('2026-01-03')}`],
    ['2026-01-01', '2026-01-01', stamp('2026-01-01')],
    [null, '2026-01-01', stamp('2026-01-01')],
    [null, null, ''],
  ])('%s, %s', (from, to, shown) => {
    expect(days(english, from, to)).toBe(shown);
  });
});

describe('a time', () => {
  it.each<[string | null, string | null, DatePrecision, string]>([
    ['2026-01-24', '2026-01-24', 'day', stamp('2026-01-24')],
    ['2026-01-19', '2026-01-25', 'week', `${stamp('2026-01-19')} to ${stamp('2026-01-25')}`],
    ['2026-02-01', '2026-02-28', 'month', 'February 2026'],
    [null, '2026-05-31', 'month', 'by May 2026'],
    ['2025-04-01', null, 'month', 'since April 2025'],
    ['2025-03-01', '2025-05-31', 'season', 'March 2025 to May 2025'],
    ['2026-01-01', '2026-12-31', 'year', '2026'],
    ['1990-01-01', '1999-12-31', 'decade', '1990 to 1999'],
    [null, '2026-06-01', 'day', `by ${stamp('2026-06-01')}`],
    [null, null, 'day', 'date unknown'],
  ])('%s to %s as %s: %s', (from, to, precision, shown) => {
    expect(period(english, { from, to, precision })).toBe(shown);
  });

  it.each([
    ['en', 'from April 2026', 'from 2026'],
    ['fr', 'à partir d’avril 2026', 'à partir de 2026'],
    ['de', 'ab April 2026', 'ab 2026'],
    ['es', 'a partir de abril de 2026', 'a partir de 2026'],
  ] as const)('to come with no end named: %s', (language, month, year) => {
    const due = { to: null, status: 'due' } as const;
    const words = wordsOf(language);
    expect(period(words, { from: '2026-04-01', precision: 'month', ...due })).toBe(month);
    expect(period(words, { from: '2026-01-01', precision: 'year', ...due })).toBe(year);
  });
});
