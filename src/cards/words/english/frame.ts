import type { DatePhrase, PeriodPhrase } from '../grammar.ts';
import { grammarOf } from '../grammar.ts';

const grammar = grammarOf<'one' | 'other'>('en');
export const { count, form, number } = grammar;

/** What goes around outside text, and between records: marks, dates, counts of what is left. */
export const frame = {
  quoted: (text: string) => `“${text}”`,
  cut: (rest: number) =>
    `… (cut; ${count(rest, { one: 'more character', other: 'more characters' })})`,
  and: grammar.and,
  /** Whose or of what kind a text is, before it. */
  headed: (head: string, text: string) => `${head}: ${text}`,
  /** Between texts with commas of their own. */
  apart: '; ',
  untitled: 'Untitled',
  /** Small print; empty in the language articles are read in. */
  asPrinted: '',

  day: grammar.day,
  month: grammar.month,
  year: grammar.year,
  by: ((date) => `by ${date}`) as DatePhrase,
  since: ((date) => `since ${date}`) as DatePhrase,
  /** Of what is still to come. */
  from: ((date) => `from ${date}`) as DatePhrase,
  between: ((from, to) => `${from} to ${to}`) as PeriodPhrase,
  undated: 'date unknown',
  datedByStory: 'date worked out from another report',

  more: (n: number) =>
    `And ${count(n, { one: 'more record', other: 'more records' })} not shown here.`,
  moreStories: (n: number) =>
    `And ${count(n, { one: 'more story', other: 'more stories' })} not shown here.`,
  moreSources: (n: number) => `and ${count(n, { one: 'more article', other: 'more articles' })}`,
  withheld: (n: number) =>
    `${count(n, { one: 'record is', other: 'records are' })} held back: the words no longer match the stored article.`,
  hiddenByEditors: (n: number) =>
    `${count(n, { one: 'record is', other: 'records are' })} hidden by this server’s editors.`,
  articles: (n: number) => count(n, { one: 'article', other: 'articles' }),

  page: (first: number, last: number, total: number) =>
    `${first === last ? number(last) : `${number(first)} to ${number(last)}`} of ${number(total)}`,
  pageBack: 'Back',
  pageMore: 'Show more',
  orders: { newest: 'Newest first', oldest: 'Oldest first' },
};

export type Frame = typeof frame;
