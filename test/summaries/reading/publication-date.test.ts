import { expect, test } from 'vitest';
import { dateAtStart, wholeDate } from '../../../src/summaries/reading/publication-date.ts';

test.each([
  ['2026-01-29', '2026-01-29'],
  ['2026-01-29T23:30:00-07:00', '2026-01-29'],
  ['2026-01-29 10:00', '2026-01-29'],
  ['Jan 29, 2026', '2026-01-29'],
  ['Jan. 9, 2026', '2026-01-09'],
  ['January 29 2026', '2026-01-29'],
  ['29 January 2026', '2026-01-29'],
  ['29th of September, 2025', '2025-09-29'],
  ['Sept. 3, 2025', '2025-09-03'],
  ['Thursday, January 29, 2026', '2026-01-29'],
  ['Thu 29 Jan 2026', '2026-01-29'],
  ['29/01/2026', '2026-01-29'],
  ['29.01.2026', '2026-01-29'],
  ['1/29/2026', '2026-01-29'],
  ['01/25/26', '2026-01-25'],
  ['29 February 2024', '2024-02-29'],
])('%s is a day', (words, date) => {
  expect(wholeDate(words)).toBe(date);
});

test.each([
  ['29 February 2026'],
  ['2026-02-30'],
  ['2026-13-01'],
  ['01/02/2026'],
  ['Jan 29'],
  ['January 2026'],
  ['2026'],
  ['yesterday'],
  ['2 hours ago'],
  ['Jan 29, 2026 in Ottawa'],
  ['May 5, 20265'],
  [''],
])('"%s" is none', (words) => {
  expect(wholeDate(words)).toBeNull();
});

test('what follows the date is told', () => {
  expect(dateAtStart('January 25, 20267:12 PM UTC')).toEqual({
    date: '2026-01-25',
    rest: '7:12 PM UTC',
  });
});
