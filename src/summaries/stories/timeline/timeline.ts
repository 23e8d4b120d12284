import type {
  CalendarDate,
  DatePrecision,
  EntryStatus,
  FoundDate,
  Span,
  TimelineEntry,
} from '../../types.ts';
import { behindDateline } from '../../dateline.ts';
import type { ToldArticle } from '../told-article.ts';
import { datesOfSentence, speechIn } from './entry-date.ts';
import { statusOf } from './entry-status.ts';
import { makeId } from '../ids.ts';
import { byPlace, gather, printingsOf, readPassage, saySame } from '../passages.ts';
import type { Passage } from '../passages.ts';
import { spanAt } from '../spans.ts';
import { contentWords, shared, stemSet } from '../words/content-words.ts';
import { mainClause } from '../words/main-clause.ts';
import { areOpposed } from '../words/opposites.ts';

type Dated = Passage & {
  readonly date: FoundDate;
  readonly dated: 'article' | 'story';
  readonly status: EntryStatus;
  /** The stems of what is due; none where nothing is. */
  readonly due: ReadonlySet<string>;
};

/** How much of the shorter sentence the other must say too, the dates being the same. */
const SAME_WORDS = 0.5;

/** In characters: what stands in a longer sentence is no entry. */
const LONGEST_ENTRY = 2_000;

/** "until March 20", "till May": how far it goes on; "by March 20" is any day before. */
const GOES_ON_TO = /^(?:until|till)(?!\p{L})/iu;

/** The first day of the day, month or year that ends on one. */
const OPENS: Partial<Record<DatePrecision, (last: CalendarDate) => CalendarDate>> = {
  day: (last) => last,
  month: (last) => `${last.slice(0, 7)}-01`,
  year: (last) => `${last.slice(0, 4)}-01-01`,
};

/** What goes on until a day is placed on it, not "by" it: `'until May'` -> May; anything else as it is. */
const asPlaced = (text: string, date: FoundDate): FoundDate => {
  const { from, to, precision } = date;
  if (from !== null || to === null || !GOES_ON_TO.test(text.slice(date.start, date.end)))
    return date;
  return { ...date, from: OPENS[precision]?.(to) ?? null };
};

/** Words that only say that something is to come. */
const TO_COME = stemSet(contentWords('due expected scheduled planned set held takes place will'));

/** The stems of what is due: without its day, who says so at the end, and that it is to come. */
const dueStems = (text: string, { start, end }: Span, date: FoundDate): ReadonlySet<string> => {
  const clause = mainClause(`${text.slice(start, date.start)} ${text.slice(date.end, end)}`);
  return new Set([...stemSet(contentWords(clause))].filter((word) => !TO_COME.has(word)));
};

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
      if (status === null) return [];
      const due = status === 'due' ? dueStems(article.text, passage, date) : new Set<string>();
      return [{ ...passage, date: asPlaced(article.text, date), dated, status, due }];
    };
    const first = entry(main);
    const leavesWhenTold = first[0]?.status === 'happened' || first[0]?.status === 'said';
    return whenTold === null || leavesWhenTold ? first : [...first, ...entry(whenTold)];
  });
};

const sameDate = (a: FoundDate, b: FoundDate): boolean => a.from === b.from && a.to === b.to;

/** "The results are due on Thursday": on one day, all of what the one that says less calls due. */
const isSameDue = (a: Dated, b: Dated): boolean => {
  const fewest = Math.min(a.due.size, b.due.size);
  return (
    fewest > 0 &&
    a.date.from === a.date.to &&
    shared(a.due, b.due) === fewest &&
    !areOpposed(a.meaning, b.meaning)
  );
};

const isSameEntry = (a: Dated, b: Dated): boolean =>
  a.status === b.status &&
  sameDate(a.date, b.date) &&
  (saySame(a, b, SAME_WORDS) || isSameDue(a, b));

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
