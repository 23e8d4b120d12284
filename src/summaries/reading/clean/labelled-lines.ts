import { outletNamed } from '../../outlets.ts';
import { dateAtStart } from '../publication-date.ts';
import { webAddress } from '../web-address.ts';
import { learn, without } from './page.ts';
import type { Rule } from './page.ts';
import type { Known } from '../front-matter.ts';

/** Lines such as "Title: …" stand above the article, within so many paragraphs. */
const MAX_LINES = 12;

const LABELLED = /^(\p{L}+):\s(.{1,400})$/u;

/** What each label says of the article, nothing for those that only go; `null` where the value is not one. */
const LABELS: Readonly<Record<string, (value: string) => Partial<Known> | null>> = {
  title: (title) => ({ title }),
  headline: (title) => ({ title }),
  subtitle: () => ({}),
  subheadline: () => ({}),
  author: () => ({}),
  authors: () => ({}),
  byline: () => ({}),
  date: dated,
  published: dated,
  url: (value) => ({ url: webAddress(value) }),
  link: (value) => ({ url: webAddress(value) }),
  outlet: (outlet) => ({ outlet }),
  publisher: (outlet) => ({ outlet }),
  publication: (outlet) => ({ outlet }),
  source: (value) => ({ url: webAddress(value), outlet: outletNamed(value)?.name ?? null }),
};

/** A line with more before its date is a date line, and read as such. */
function dated(value: string): Partial<Known> | null {
  const day = dateAtStart(value);
  return day && { published: day.date };
}

/** Whether a line is a label and its value: `'Author: Jane Doe'` -> `true` */
export const isLabelledLine = (line: string): boolean => valueOf(line) !== null;

/** Reads and takes out the labelled lines above an article: `'Title: Ottawa answers'` -> the title. */
export const labelledLines: Rule = (page) => {
  const lines = page.paragraphs.slice(0, MAX_LINES);
  const known = lines.reduce((learned, line) => learn(learned, valueOf(line) ?? {}), page);
  return without(known, (line, at) => at < MAX_LINES && isLabelledLine(line));
};

function valueOf(line: string): Partial<Known> | null {
  const [, label = '', value = ''] = LABELLED.exec(line) ?? [];
  const key = label.toLowerCase();
  return Object.hasOwn(LABELS, key) ? (LABELS[key]?.(value.trim()) ?? null) : null;
}
