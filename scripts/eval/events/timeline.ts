import type { TimelineEntry } from '../../../src/summaries/types.ts';
import { isOf, markedIn } from './marked.ts';
import { accuracy } from './score.ts';
import type { Score } from './score.ts';
import type { Told } from './told.ts';

const names = ({ from, to }: TimelineEntry, day: string): boolean => from === day || to === day;

/** Days an editor marked, each with the entries that stand at its passage. */
const entriesOf = (told: readonly Told[]) =>
  told.flatMap(({ event, stories }) =>
    event.expected.timeline.flatMap(({ is, status, in: places }) =>
      markedIn(event, places).map((passage) => ({
        is,
        status,
        name: passage.name,
        entries: stories
          .flatMap(({ timeline }) => timeline)
          .filter(({ printings }) => printings.some((printing) => isOf(printing, passage))),
      })),
    ),
  );

const told = (entries: readonly TimelineEntry[]): string =>
  entries.map(({ from, to }) => `${from ?? ''}..${to ?? ''}`).join(', ') || 'found';

/**
 * Whether days an editor marked are on the timeline, "by the end of May" by its last day, and
 * whether those that are say rightly that it happened, was said or is due.
 */
export const scoreTimeline = (all: readonly Told[]): Score[] => {
  const marked = entriesOf(all).map((each) => ({
    ...each,
    right: each.entries.filter((entry) => names(entry, each.is)),
  }));
  const found = marked.filter(({ right }) => right.length > 0);
  return [
    accuracy(
      'days on the timeline',
      80,
      marked.length,
      marked.flatMap(({ is, name, entries, right }) =>
        right.length > 0 ? [] : [`${name} is ${is}, not ${told(entries)}`],
      ),
    ),
    accuracy(
      'happened, said or due',
      90,
      found.length,
      found.flatMap(({ status, name, right }) =>
        right.some((entry) => entry.status === status)
          ? []
          : [`${name} is ${status}, not ${right[0]?.status ?? ''}`],
      ),
    ),
  ];
};
