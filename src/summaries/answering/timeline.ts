import type { NothingAnswer, TimelineAnswer } from './answer.ts';
import { typed } from './ask.ts';
import type { Archive } from './ask.ts';
import { nothingAbout } from './nothing.ts';
import { findRecords } from './records.ts';

/** What happened, was said and is due, in the order of its dates; without `about`, of the newest story. */
export const answerTimeline = async (
  archive: Archive,
  ask: { about?: string },
): Promise<TimelineAnswer | NothingAnswer> => {
  const about = typed(ask.about);
  const [newest] = about === null ? await archive.store.stories({ limit: 1 }) : [];
  const query = { ...(about !== null && { about }), ...(newest && { story: newest.id }) };
  const { records, ...rest } = await findRecords(archive, 'entry', query);
  if (records.length + rest.withheld === 0)
    return nothingAbout(archive.store, 'entry', query, newest?.title ?? null);
  const entries = records.toSorted((a, b) => order(a).localeCompare(order(b)));
  return { kind: 'timeline', about, entries, ...rest };
};

/** "Since April" begins in April; "by May" is due at its end. */
const order = (entry: { from: string | null; to: string | null }) => entry.from ?? entry.to ?? '';
