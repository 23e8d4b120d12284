import { dayNumber } from '../../summaries/days.ts';
import { inTurn } from '../parts/in-turn.ts';
import type { Picture, TimelineRow } from '../../pictures/picture.ts';
import type { TimelineAnswer } from '../../summaries/answering/answer.ts';
import type { TimelineEntry } from '../../summaries/types.ts';
import type { Naming } from '../parts/caps.ts';
import { caps } from '../parts/caps.ts';
import { plainPeriod } from '../parts/dates.ts';
import { plainNames } from '../parts/outlet.ts';
import type { Words } from '../words/index.ts';
import { altOf, plain, sentence } from './alt.ts';

/** As many as stay legible on a phone. */
const ENTRIES_SHOWN = 5;
const OUTLETS_NAMED: Naming = { outlets: 3, outlet: caps.outlet };
/** Of an entry, in UTF-16 units: some two lines. */
const TEXT_CHARACTERS = 110;

/**
 * What happened on the days most outlets tell of, in the order of time; `null` where fewer than two entries
 * leave nothing to draw.
 */
export const timelinePicture = (words: Words, answer: TimelineAnswer): Picture | null => {
  const shown = foremost(answer).map((entry) => rowOf(words, entry));
  const [first, ...others] = shown;
  if (first === undefined || others.length === 0) return null;
  const about = plain(answer.about ?? answer.title ?? '', caps.title);
  const title = about === '' ? words.timeline : words.timelineOf(about);
  const left = answer.entries.length - shown.length + answer.more;
  const foot = left > 0 ? [words.more(left)] : [];
  return {
    alt: altOf((most) =>
      [
        sentence(plain(title, 2 * most)),
        ...shown.map(({ when, state, text, by }) =>
          words.pictures.entry(when, state, plain(text, most), plain(by, most)),
        ),
        ...foot,
      ].join(' '),
    ),
    sheet: {
      kind: 'timeline',
      title,
      rows: [first, ...others],
      foot,
      undrawable: words.pictures.undrawable,
      missing: words.pictures.missing,
    },
  };
};

const outletsOf = (entries: readonly TimelineEntry[]): number =>
  new Set(entries.flatMap(({ printings }) => printings.map(({ outlet }) => outlet))).size;

const dateOf = ({ from, to }: TimelineEntry): string => from ?? to ?? '';

/** A day, or the days together of what is known no finer. */
const dayOf = ({ from, to }: TimelineEntry): string => JSON.stringify([from, to]);

/** Reports of an event begin within so many days of it; what is older is what led up to it. */
const BEGINS_WITHIN = 3;

/**
 * An entry for every day before a second of any, the days in this order: those of a story's event before older
 * ones and what is still due, the first of these, on which it happened, before all; then those most
 * outlets tell of; of as many the latest: the news, not what led up to it.
 */
const foremost = ({ entries, title, sources }: TimelineAnswer): readonly TimelineEntry[] => {
  const [first = ''] = sources.flatMap(({ published }) => published ?? []).toSorted();
  const since = title === null ? -Infinity : dayNumber(first) - BEGINS_WITHIN;
  const isOwn = (entry: TimelineEntry): boolean =>
    entry.status !== 'due' && entry.precision === 'day' && dayNumber(dateOf(entry)) >= since;
  const begun = title === null ? null : (entries.filter(isOwn).map(dateOf).toSorted()[0] ?? null);
  const ranked = [...Map.groupBy(entries, dayOf).values()]
    .map((day) => ({
      day: day.toSorted((a, b) => outletsOf([b]) - outletsOf([a])),
      own: Number(day.some(isOwn)) + Number(day.some((entry) => dateOf(entry) === begun)),
      outlets: outletsOf(day),
      date: day.map(dateOf)[0] ?? '',
    }))
    .toSorted((a, b) => b.own - a.own || b.outlets - a.outlets || b.date.localeCompare(a.date));
  const shown = new Set(inTurn(ranked.map(({ day }) => day)).slice(0, ENTRIES_SHOWN));
  return entries.filter((entry) => shown.has(entry));
};

const rowOf = (words: Words, entry: TimelineEntry): TimelineRow => ({
  when: plainPeriod(words, entry),
  status: entry.status,
  state: words.pictures.status[entry.status],
  text: plain(entry.text, TEXT_CHARACTERS),
  by: plainNames(
    words,
    entry.printings.map(({ outlet }) => outlet),
    OUTLETS_NAMED,
  ),
});
