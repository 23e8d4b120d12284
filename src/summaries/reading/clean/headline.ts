import { outletNamed } from '../../outlets.ts';
import { endsSentence, fewWords, isListItem } from '../prose.ts';
import { without } from './page.ts';
import type { Rule } from './page.ts';

/** "Headline - Outlet" and "Headline, image 2 of 4" add a few words only. */
const MAX_ADDED_WORDS = 5;

/** A line without an end that stands on the page so often is no sentence of the article. */
const MIN_REPEATS = 3;
const MIN_REPEATED_WORDS = 3;
const MAX_REPEATED_WORDS = 30;

const OUTLET_SUFFIX = /^(.{10,})\s[|–—-]\s([^|–—]{2,60})$/;

/** Takes the outlet off the headline: `'Ottawa answers | CBC News'` -> title and outlet. */
export const headlineSuffix: Rule = (page) => {
  const [, title, suffix] = OUTLET_SUFFIX.exec(page.known.title ?? '') ?? [];
  if (title === undefined || suffix === undefined) return page;
  const outlet = outletNamed(suffix)?.name ?? (suffix === page.known.outlet ? suffix : null);
  if (outlet === null) return page;
  return { ...page, known: { ...page.known, title, outlet: page.known.outlet ?? outlet } };
};

/** Takes out the headline where the page prints it again, as captions do, and lines repeated throughout. */
export const repeatedHeadline: Rule = (page) => {
  const repeated = repeatedLines(page.paragraphs);
  const title = page.known.title;
  return without(
    page,
    (paragraph) => repeated.has(paragraph) || (title !== null && repeats(paragraph, title)),
  );
};

function repeats(paragraph: string, title: string): boolean {
  if (paragraph.length > title.length * 2 + 100) return false;
  if (endsSentence(paragraph) && !endsSentence(title)) return false;
  const words = wordsOf(paragraph);
  const headline = wordsOf(title);
  return (
    words === headline ||
    (headline !== '' &&
      words.startsWith(`${headline} `) &&
      fewWords(words.slice(headline.length), MAX_ADDED_WORDS) !== null)
  );
}

const wordsOf = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function repeatedLines(paragraphs: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const paragraph of paragraphs)
    if (isLoneLine(paragraph)) counts.set(paragraph, (counts.get(paragraph) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= MIN_REPEATS).map(([line]) => line));
}

const isLoneLine = (paragraph: string): boolean =>
  !endsSentence(paragraph) &&
  !isListItem(paragraph) &&
  fewWords(paragraph, MAX_REPEATED_WORDS) !== null &&
  fewWords(paragraph, MIN_REPEATED_WORDS - 1) === null;
