import type { FactsAnswer, NothingAnswer } from './answer.ts';
import { paging, typed } from './ask.ts';
import type { Archive, Paged } from './ask.ts';
import { nothingAbout } from './nothing.ts';
import { findRecords } from './records.ts';

/** The facts on record about a topic: `{about: "Alberta"}`. */
export const answerFacts = async (
  archive: Archive,
  ask: { about: string } & Paged,
): Promise<FactsAnswer | NothingAnswer> => {
  const about = typed(ask.about);
  const query = about === null ? {} : { about };
  const { records, ...rest } = await findRecords(archive, 'fact', { ...query, ...paging(ask) });
  if (records.length + rest.withheld === 0) return nothingAbout(archive.store, 'fact', query, null);
  return { kind: 'facts', about, facts: records, ...rest };
};
