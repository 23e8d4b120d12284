import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  dayOf,
  easterOf,
  formatDay,
  parseDay,
  weekdayOf,
} from '../../../../src/summaries/extraction/dates/calendar.ts';
import { findDates } from '../../../../src/summaries/extraction/dates/index.ts';

/** Texts made of the words of dates, of marks and of anything else. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."on in by the of last next this from to between and until since after before first early late end half a two three 12 31 2024 1999 Monday Jan. May spring week weeks month year years quarter Q3 ago later yesterday weekend Christmas Day 8 p.m. ET 1/2 2024-02-30 '90s - , . said will \n\n".split(
          ' ',
        ),
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 40 },
  )
  .map((words) => words.join(' '));
const days = fc.constantFrom(null, '2026-01-29', '2024-02-29', '2023-12-31', 'never');

it('finds dates in order, inside the text, whose ends are days in order', () => {
  fc.assert(
    fc.property(texts, days, (text, published) => {
      let last = 0;
      for (const { start, end, from, to } of findDates(text, published)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(from ?? to).not.toBeNull();
        for (const day of [from, to]) expect(day === null || parseDay(day) !== null).toBe(true);
        expect((from ?? '0') <= (to ?? '9')).toBe(true);
        last = end;
      }
    }),
    { numRuns: 300 },
  );
});

it('needs the day of publication for everything that rests on it', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(findDates(text, null).filter(({ basis }) => basis === 'resolved')).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

it('takes hostile text in its stride', () => {
  for (const text of [
    '\0\uD800 May \uDFFF 5, 2024',
    'of the last week '.repeat(20_000),
    '1/'.repeat(40_000),
    '9'.repeat(99_999),
    'twenty '.repeat(20_000),
  ]) {
    expect(() => findDates(text, '2026-01-29')).not.toThrow();
  }
});

it('counts days as the Gregorian calendar does', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }),
      (date) => {
        const day = formatDay(Math.floor(date.getTime() / 86_400_000)) ?? '';
        expect(day).toBe(date.toISOString().slice(0, 10));
        expect(formatDay(parseDay(day) ?? 0)).toBe(day);
        expect(weekdayOf(parseDay(day) ?? 0) % 7).toBe(date.getUTCDay());
      },
    ),
  );
  expect(dayOf(2023, 2, 29)).toBeNull();
  expect([2024, 2025, 2026].map((year) => formatDay(easterOf(year)))).toEqual([
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
  ]);
});
