import type { CalendarDate, EntryStatus, FoundDate, TimelineEntry } from '../../types.ts';
import { behindDateline } from '../../dateline.ts';
import type { ToldArticle } from '../told-article.ts';
import { datesOfSentence, speechIn } from './entry-date.ts';
import { statusOf } from './entry-status.ts';
import { makeId } from '../ids.ts';
import { byPlace, gather, printingsOf, readPassage, saySame } from '../passages.ts';
import type { Passage } from '../passages.ts';
import { spanAt } from '../spans.ts';

type Dated = Passage & {
  readonly date: FoundDate;
  readonly dated: 'article' | 'story';
  readonly status: EntryStatus;
};

/** How much of the shorter sentence the other must say too, the dates being the same. */
const SAME_WORDS = 0.5;

/** In characters: what stands in a longer sentence is no entry. */
const LONGEST_ENTRY = 2_000;

const read = (told: ToldArticle, storyDay: CalendarDate | null): Dated[] => {
  const { article, extraction } = told;
  // "LONDON, Sept 7 (Reuters) - ": when it was written, not when anything was.
  const written = behindDateline(article.text, 0);
  const dates = extraction.dates.filter(({ end }) => end > written);
  const { denials } = extraction;
  const day = article.published ?? storyDay;
  const on = { dates, speech: speechIn(extraction.quotations) };
  const sentences = new Set(dates.map((date) => spanAt(extraction.sentences, date.start)));
  return [...sentences].flatMap((sentence) => {
    if (sentence === null || sentence.end - sentence.start > LONGEST_ENTRY) return [];
    const { main, told: whenTold } = datesOfSentence(article.text, sentence, on);
    if (main === null) return [];
    const start = Math.max(sentence.start, written);
    const passage = readPassage(told, { start, end: sentence.end });
    const entry = (date: FoundDate): Dated[] => {
      const status = statusOf(article.text, sentence, date, { denials, written: day });
      const dated = date.basis === 'resolved' ? told.datedBy : 'article';
      return status === null ? [] : [{ ...passage, date, dated, status }];
    };
    const first = entry(main);
    const leavesWhenTold = first[0]?.status === 'happened' || first[0]?.status === 'said';
    return whenTold === null || leavesWhenTold ? first : [...first, ...entry(whenTold)];
  });
};

const sameDate = (a: FoundDate, b: FoundDate): boolean => a.from === b.from && a.to === b.to;

const isSameEntry = (a: Dated, b: Dated): boolean =>
  a.status === b.status && sameDate(a.date, b.date) && saySame(a, b, SAME_WORDS);

/** Entries that rest on an article's own date first, then those that say most. */
const byStanding = (a: Dated, b: Dated): number =>
  Number(a.dated === 'story') - Number(b.dated === 'story') ||
  b.stems.size - a.stems.size ||
  byPlace(a, b) ||
  a.date.start - b.date.start;

const asEntry = (story: string, group: readonly [Dated, ...Dated[]]): TimelineEntry => {
  const [first] = group;
  const { date } = first;
  return {
    id: makeId('entry', story, first.in.article.id, first.start, date.start),
    story,
    from: date.from,
    to: date.to,
    precision: date.precision,
    basis: date.basis,
    dated: first.dated,
    status: first.status,
    text: first.text,
    printings: printingsOf(group),
  };
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** "By May" stands at the end of May, everything else where it begins. */
const place = ({ from, to }: TimelineEntry): CalendarDate => from ?? to ?? '';

const inTime = (a: TimelineEntry, b: TimelineEntry): number =>
  compare(place(a), place(b)) || compare(a.to ?? '9', b.to ?? '9') || compare(a.id, b.id);

/**
 * What happened, was said or is due, from every sentence that names a date, each under the date of
 * its main verb, and what is due under the day it was told too; the same told twice is one entry. In
 * the order of time; what goes on with no end named stands after what ends.
 */
export const gatherTimeline = (
  story: string,
  articles: readonly ToldArticle[],
  storyDay: CalendarDate | null,
): TimelineEntry[] =>
  gather(
    articles.flatMap((told) => read(told, storyDay)).sort(byStanding),
    ({ wording, date, status }) =>
      `${status} ${date.from ?? ''} ${date.to ?? ''} ${wording.folded}`,
    isSameEntry,
  )
    .map((group) => asEntry(story, group))
    .sort(inTime);
