import type { NothingAnswer, QuotesAnswer } from './answer.ts';
import { paging, typed } from './ask.ts';
import type { Archive, Paged } from './ask.ts';
import { nothingAbout } from './nothing.ts';
import { findPerson } from './person.ts';
import { findRecords } from './records.ts';

/** What somebody is on record as saying: `{person: "Rath"}` -> Jeff Rath's quotations, newest story first. */
export const answerQuotes = async (
  archive: Archive,
  ask: { person: string; about?: string } & Paged,
): Promise<QuotesAnswer | NothingAnswer> => {
  const person = await findPerson(archive.store, 'quotation', typed(ask.person) ?? '');
  if ('reason' in person) return person;
  const about = typed(ask.about);
  const query = { by: person.name, ...(about !== null && { about }) };
  const { records, ...rest } = await findRecords(archive, 'quotation', {
    ...query,
    ...paging(ask),
  });
  if (records.length + rest.withheld === 0)
    return nothingAbout(archive.store, 'quotation', query, person.name);
  return { kind: 'quotes', person, about, quotations: records, ...rest };
};
