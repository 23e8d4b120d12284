import type { Sharing } from '../store/store.ts';
import type { Person, Quotation } from '../types.ts';
import type { NothingAnswer, VerifyAnswer } from './answer.ts';
import { typed } from './ask.ts';
import type { Archive } from './ask.ts';
import { hiddenIn } from './hidden.ts';
import { isEmpty, noStory } from './nothing.ts';
import { findPerson } from './person.ts';
import { quotedIn } from './quoted-in.ts';
import { judge } from './verdict.ts';

/** Quotations that share most of the quote's rare words and are held against it. */
const CANDIDATES = 30;

/** How many an answer shows; of those that only come near, fewer. */
const SHOWN = 5;
const NEAREST_SHOWN = 2;

/**
 * Whether a quote is on record: `{quote: "a free Alberta", person: "Rath"}`. It is verified by equal
 * words alone; what is only like it is shown beside it with the words that differ.
 */
export const answerVerify = async (
  archive: Archive,
  ask: { quote: string; person?: string },
): Promise<VerifyAnswer | NothingAnswer> => {
  const asked = typed(ask.person);
  if (await isEmpty(archive.store)) return noStory(archive.store, asked);
  const person = asked === null ? null : await findPerson(archive.store, 'quotation', asked);
  if (person && 'reason' in person) return person;
  const quote = quotedIn(ask.quote);
  const { verdict, found } = judge(quote, await candidatesFor(archive, quote, person));
  const best = found.slice(0, verdict === 'not on record' ? NEAREST_SHOWN : SHOWN);
  const { shown, withheld, sources } = await archive.check(best.map(({ quotation }) => quotation));
  const kept = best.filter(({ quotation }) => shown.includes(quotation));
  return {
    kind: 'verify',
    quote,
    person,
    // What no longer matches its article proves nothing.
    verdict: kept.length === 0 && verdict !== 'too short' ? 'not on record' : verdict,
    found: kept,
    more: verdict === 'not on record' ? 0 : found.length - best.length,
    withheld,
    ...(await hiddenIn(archive.store, ['quotation'], { about: quote })),
    sources,
  };
};

const quotationsOf = ({ records }: Sharing<Quotation>): Quotation[] =>
  records.map(({ record }) => record);

/** What shares words with the quote: by the person asked about, and by others. */
const candidatesFor = async ({ store }: Archive, text: string, person: Person | null) => {
  const query = { text, limit: CANDIDATES };
  const all = quotationsOf(await store.recordsSharing('quotation', query));
  if (person === null) return { theirs: all, others: [] };
  const theirs = quotationsOf(
    await store.recordsSharing('quotation', { ...query, by: person.name }),
  );
  const ids = new Set(theirs.map(({ id }) => id));
  return { theirs, others: all.filter(({ id }) => !ids.has(id)) };
};
