import type { DenialsAnswer, NothingAnswer } from './answer.ts';
import { paging, typed } from './ask.ts';
import type { Archive, Paged } from './ask.ts';
import { nothingAbout } from './nothing.ts';
import { findPerson } from './person.ts';
import { findRecords } from './records.ts';

/** Who officially denied what, about a topic, by somebody, or all of it. */
export const answerDenials = async (
  archive: Archive,
  ask: { about?: string; by?: string } & Paged,
): Promise<DenialsAnswer | NothingAnswer> => {
  const asked = typed(ask.by);
  const by = asked === null ? null : await findPerson(archive.store, 'denial', asked);
  if (by && 'reason' in by) return by;
  const about = typed(ask.about);
  const query = { ...(by && { by: by.name }), ...(about !== null && { about }) };
  const { records, ...rest } = await findRecords(archive, 'denial', { ...query, ...paging(ask) });
  if (records.length + rest.withheld === 0)
    return nothingAbout(archive.store, 'denial', query, by?.name ?? null);
  return { kind: 'denials', about, by, denials: records, ...rest };
};
