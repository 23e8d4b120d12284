import type { Sharing } from '../store/store.ts';
import type { Person, Quotation } from '../types.ts';
import { isPrinted } from './answer.ts';
import type { Compared, NothingAnswer, OutletWords, Verdict, VerifyAnswer } from './answer.ts';
import { typed } from './ask.ts';
import type { Archive } from './ask.ts';
import { hiddenIn } from './hidden.ts';
import { judgeInSequence } from './in-sequence.ts';
import { isEmpty, noStory } from './nothing.ts';
import { outletWordsIn } from './outlet-words.ts';
import { findPerson } from './person.ts';
import { quotedIn } from './quoted-in.ts';
import { judge } from './verdict.ts';
import type { Judged } from './verdict.ts';

/** Quotations that share most of the quote's rare words and are held against it. */
const CANDIDATES = 30;

/** How many an answer shows; of those that only come near, fewer. */
const SHOWN = 5;
const NEAREST_SHOWN = 2;

/**
 * Whether a quote is on record: `{quote: "a free Alberta", person: "Rath"}`. It is verified by equal
 * words alone; what is only like it is shown beside it with the words that differ. Equal words in an
 * outlet's own text are told as such: they verify nothing, but weigh more than a likeness.
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
  const candidates = await candidatesFor(archive, quote, person);
  const alone = judge(quote, candidates);
  const inSequence = (inAny?: boolean) =>
    judgeInSequence(archive.store, quote, candidates.theirs, inAny);
  const settled = isSettled(alone) ? alone : await inSequence();
  const judged = settled ?? (alone.found.some(isPrinted) ? null : await inSequence(true)) ?? alone;
  const passages = isOnlyLike(judged) ? await outletWordsIn(archive.store, quote) : [];
  const verdict = passages.length > 0 ? 'outlet words' : judged.verdict;
  const isNearest = verdict === 'not on record' || verdict === 'outlet words';
  const best = judged.found.slice(0, isNearest ? NEAREST_SHOWN : SHOWN);
  const bestPassages = passages.slice(0, SHOWN);
  const { shown, withheld, sources } = await archive.check([
    ...bestPassages.map(({ record }) => record),
    ...best.map(({ quotation }) => quotation),
  ]);
  const kept = best.filter(({ quotation }) => shown.includes(quotation));
  const outletWords = bestPassages.filter(({ record }) => shown.includes(record));
  const shownIn = new Set(
    [...outletWords, ...kept.map(({ quotation }) => quotation)].flatMap(({ printings }) =>
      printings.map(({ article }) => article),
    ),
  );
  return {
    kind: 'verify',
    quote,
    person,
    // What no longer matches its article proves nothing.
    verdict: isBorneOut(verdict, kept, outletWords) ? verdict : 'not on record',
    found: kept,
    outletWords,
    more: isNearest ? passages.length - bestPassages.length : judged.found.length - best.length,
    withheld,
    ...(await hiddenIn(archive.store, ['quotation'], { about: quote })),
    // A fact's other printings, in other words, are no source of the quote.
    sources: sources.filter(({ article }) => shownIn.has(article)),
  };
};

const isSettled = ({ verdict }: Judged): boolean =>
  verdict === 'verbatim' ||
  verdict === 'trimmed' ||
  verdict === 'outlets differ' ||
  verdict === 'too short';

/** Nothing anybody is quoted with has these words: whoever prints them may do so in their own name. */
const isOnlyLike = ({ verdict, found }: Judged): boolean =>
  verdict === 'not on record' || (verdict === 'reworded' && !found.some(isPrinted));

const isBorneOut = (
  verdict: Verdict,
  found: readonly Compared[],
  outletWords: readonly OutletWords[],
): boolean =>
  verdict === 'too short' || (verdict === 'outlet words' ? outletWords : found).length > 0;

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
