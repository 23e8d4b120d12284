import type { TimelineEntry } from '../types.ts';
import type { NothingAnswer, TimelineAnswer } from './answer.ts';
import { ANSWER_LIMIT, paging, typed } from './ask.ts';
import type { Archive, Paged } from './ask.ts';
import { nothingAbout } from './nothing.ts';
import { findRecords } from './records.ts';

const STORY_ID = /^[0-9a-f]{16}$/;

/**
 * What happened, was said and is due, in the order of its dates, latest first where `newest` is
 * asked for; without `about`, of the newest story, and with a story's id, of that one.
 */
export const answerTimeline = async (
  archive: Archive,
  ask: { about?: string } & Paged,
): Promise<TimelineAnswer | NothingAnswer> => {
  const { about, story, query } = await meant(archive, ask.about);
  const { from } = paging(ask);
  const { records, ...rest } = await findRecords(
    archive,
    'entry',
    { ...query, ...(from !== undefined && { from }) },
    (entries) => byDate(entries, about === null ? entries.length : ANSWER_LIMIT, ask.order),
  );
  if (records.length + rest.withheld === 0)
    return nothingAbout(archive.store, 'entry', query, story?.title ?? null);
  return { kind: 'timeline', about, title: story?.title ?? null, entries: records, ...rest };
};

/** Whether the same has several entries, told sooner than they are. */
export const hasTimeline = async (archive: Archive, ask: { about?: string }): Promise<boolean> => {
  const { query } = await meant(archive, ask.about);
  return (await archive.store.records('entry', { ...query, limit: 2 })).length > 1;
};

/** What a timeline is asked of: a topic, or one story. */
const meant = async (archive: Archive, asked: string | undefined) => {
  const words = typed(asked);
  const story = await storyMeant(archive, words);
  const about = story === null ? words : null;
  const query = { ...(about !== null && { about }), ...(story && { story: story.id }) };
  return { about, story, query };
};

const storyMeant = async ({ store }: Archive, asked: string | null) => {
  if (asked !== null) return STORY_ID.test(asked) ? store.story(asked) : null;
  const [newest] = await store.stories({ limit: 1 });
  return newest ?? null;
};

/** Sorted by date so many at a time: what fits a topic best stays in front. */
const byDate = (
  entries: readonly TimelineEntry[],
  atOnce: number,
  order: Paged['order'] = 'oldest',
): readonly TimelineEntry[] => {
  const sign = order === 'oldest' ? 1 : -1;
  const sorted: TimelineEntry[] = [];
  for (let at = 0; at < entries.length; at += atOnce)
    sorted.push(
      ...entries
        .slice(at, at + atOnce)
        .toSorted((a, b) => sign * dateOf(a).localeCompare(dateOf(b))),
    );
  return sorted;
};

/** "Since April" begins in April; "by May" is due at its end. */
const dateOf = (entry: TimelineEntry) => entry.from ?? entry.to ?? '';
