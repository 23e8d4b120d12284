import type { CalendarDate } from '../../types.ts';
import { fewWords, isTitleCase } from '../prose.ts';
import { dateAtStart } from '../publication-date.ts';

const MAX_WORDS = 24;
const MAX_SECTION_WORDS = 4;

const LABEL = '(?:published|posted|updated|modified|edited|created|issued|filed|date|dated)';

/** What may stand before the date of a date line: nothing, a label, a separator, the author. */
const BEFORE = new RegExp(
  `^$|[|•·–—/:(]$|\\b${LABEL}(?: on| at| online)?:?(?: \\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [a-z]{2,4})?,?)?$|^(?:by|written by)\\s.+,?$`,
  'i',
);
const UPDATE = new RegExp(`\\b(updated|modified|edited)\\b(?!.*\\b(?:published|posted)\\b)`, 'i');

const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?\s/i;

/** What may stand after it: nothing, the time, a separator, the next label. */
const AFTER = new RegExp(
  `^(?:$|[|•·–—/,;()-]|(?:at\\s|@\\s?)?\\d{1,2}(?:[:.h]\\d{2}|\\s?[ap]\\.?m\\b)|(?:first |last |originally )?${LABEL}\\b)`,
  'i',
);

type DateLine = {
  readonly published: CalendarDate | null;
  /** Where the page names only the day it was last changed. */
  readonly updated: CalendarDate | null;
};

/**
 * The dates of a line that is there to date the page; `null` for any other line, one that speaks
 * of a date included.
 *
 * `'Jan 29, 2026 US News'` and `'By Ann Lee | Published: 29 January 2026, 4:05 PM'` -> `published:
 * '2026-01-29'`; `'Notes on the vote of 29 January 2026'` -> `null`
 */
export function readDateLine(line: string): DateLine | null {
  const words = fewWords(line, MAX_WORDS) ?? [];
  const dates = words.flatMap((_, at) => {
    const [before, after] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    const found = mayPrecede(before, after) ? dateAtStart(after) : null;
    return found && mayFollow(found.rest.trim())
      ? [{ date: found.date, updated: UPDATE.test(before) }]
      : [];
  });
  if (dates.length === 0) return null;
  return {
    published: dates.find(({ updated }) => !updated)?.date ?? null,
    updated: dates.find(({ updated }) => updated)?.date ?? null,
  };
}

/** With its weekday a date may follow anything: "From the Ledger, Tuesday, March 3, 2026". */
const mayPrecede = (before: string, date: string): boolean =>
  BEFORE.test(before) || (before.endsWith(',') && WEEKDAY.test(date));

/** A section may follow the date too: "Jan 29, 2026 US News". */
const mayFollow = (rest: string): boolean =>
  AFTER.test(rest) || (fewWords(rest, MAX_SECTION_WORDS) !== null && isTitleCase(rest));
