import { fewWords } from '../prose.ts';
import { dateAtStart } from '../publication-date.ts';
import { learn } from './page.ts';
import type { Rule } from './page.ts';

const MAX_WORDS = 30;
const FIRST_PUBLISHED =
  /\b(?:first|originally) (?:published|posted)(?: (?:on|at|online))*:? (?=\S)/i;
const RIGHTS =
  /^(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?)?,?\s*(?:by )?(\p{L}[^.|©,]{1,60})/iu;
const NO_NAME = /\b(?:all rights|reserved|inc|ltd|llc|corp|material|content|copyright)\b/i;

/**
 * Reads the small print below an article, before it is taken out: `'© 2026 Example Gazette. All
 * rights reserved.'` names the outlet, `'… was first published Jan. 29, 2026.'` the day.
 */
export const colophon: Rule = (page) => {
  const lines = page.paragraphs.filter((line) => fewWords(line, MAX_WORDS) !== null);
  const day = lines.map(firstPublished).find((date) => date !== null) ?? null;
  const holder = lines.map(rightsHolder).find((name) => name !== null) ?? null;
  return learn(page, { published: day, outlet: holder });
};

function firstPublished(line: string): string | null {
  const match = FIRST_PUBLISHED.exec(line);
  return match && (dateAtStart(line.slice(match.index + match[0].length))?.date ?? null);
}

function rightsHolder(line: string): string | null {
  const name = RIGHTS.exec(line)?.[1]?.trim();
  return name === undefined || NO_NAME.test(name) ? null : name;
}
