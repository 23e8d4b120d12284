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

/** What most outlets print of a page of a timeline, in its order; `null` where fewer than two leave nothing to draw. */
export const timelinePicture = (words: Words, answer: TimelineAnswer): Picture | null => {
  const shown = mostPrinted(answer.entries).map((entry) => rowOf(words, entry));
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

const outletsOf = ({ printings }: TimelineEntry): number =>
  new Set(printings.map(({ outlet }) => outlet)).size;

const dateOf = ({ from, to }: TimelineEntry): string => from ?? to ?? '';

/** Of as many outlets the latest: the news, not what led up to it. */
const mostPrinted = (entries: readonly TimelineEntry[]): readonly TimelineEntry[] => {
  const shown = new Set(
    entries
      .toSorted((a, b) => outletsOf(b) - outletsOf(a) || dateOf(b).localeCompare(dateOf(a)))
      .slice(0, ENTRIES_SHOWN),
  );
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
