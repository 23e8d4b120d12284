import { expect, test } from 'vitest';
import { readDateLine } from '../../../../src/summaries/reading/clean/date-lines.ts';
import { isMasthead, isSection } from '../../../../src/summaries/reading/clean/masthead.ts';

test.each([
  ['Jan 29, 2026 US News', '2026-01-29'],
  ['Published: January 29, 2026 at 4:05 PM EST', '2026-01-29'],
  ['By Ann Lee | Jan. 29, 2026', '2026-01-29'],
  ['CBC News · Posted: Jan 29, 2026 4:00 AM MST | Last Updated: 2 hours ago', '2026-01-29'],
  ['PUBLISHED: 14:02 GMT, 29 January 2026 | UPDATED: 16:40 GMT, 30 January 2026', '2026-01-29'],
  ['Updated Jan 30, 2026 | Published Jan 29, 2026', '2026-01-29'],
  ['From the Ledger, Thursday, January 29, 2026', '2026-01-29'],
  ['Thu 29 Jan 2026 06.00 GMT', '2026-01-29'],
])('"%s" dates the page', (line, date) => {
  expect(readDateLine(line)?.published).toBe(date);
});

test('the day of a change is not the day of publication', () => {
  expect(readDateLine('Updated: January 30, 2026')).toEqual({
    published: null,
    updated: '2026-01-30',
  });
});

test.each([
  'Notes on the vote of 29 January 2026',
  'On Jan 29, 2026 the premier resigned and left for home',
  'The petition is due on May 2, 2026.',
  'Jan 29',
  'Two hours ago',
])('"%s" does not date the page', (line) => {
  expect(readDateLine(line)).toBeNull();
});

test.each(['LA News', 'The Daily Gazette', 'Calgary Herald', 'Kootenay Sun'])(
  '%s is a masthead',
  (line) => {
    expect(isMasthead(line)).toBe(true);
    expect(isSection(line)).toBe(false);
  },
);

test.each([
  'US News',
  'World News',
  'Home > News > Corrada',
  'Politics',
  'POLITICS / CANADA',
  'U.S.',
])('%s is a section', (line) => {
  expect(isSection(line)).toBe(true);
  expect(isMasthead(line)).toBe(false);
});
