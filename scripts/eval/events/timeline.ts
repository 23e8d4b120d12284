import type { TimelineEntry } from '../../../src/summaries/types.ts';
import { isOf, markedIn } from './marked.ts';
import { accuracy } from './score.ts';
import type { Score } from './score.ts';
import type { Told } from './told.ts';

const names = ({ from, to }: TimelineEntry, day: string): boolean => from === day || to === day;

/** Whether days an editor marked are on the timeline; "by the end of May" is its last day. */
export const scoreTimeline = (told: readonly Told[]): Score => {
  const marked = told.flatMap(({ event, stories }) =>
    event.expected.timeline.flatMap(({ is, in: places }) =>
      markedIn(event, places).map((passage) => ({ is, passage, stories })),
    ),
  );
  const misses = marked.flatMap(({ is, passage, stories }) => {
    const entries = stories
      .flatMap(({ timeline }) => timeline)
      .filter(({ printings }) => printings.some((printing) => isOf(printing, passage)));
    return entries.some((entry) => names(entry, is))
      ? []
      : [
          `${passage.name} is ${is}, not ${entries.map(({ from, to }) => `${from ?? ''}..${to ?? ''}`).join(', ') || 'found'}`,
        ];
  });
  return accuracy('days on the timeline', 80, marked.length, misses);
};
