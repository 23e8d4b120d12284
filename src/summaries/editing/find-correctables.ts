import type { Target } from '../corrections/correction.ts';
import { words } from '../store/terms.ts';
import type { StoreReader } from '../store/store.ts';
import type { Denial, Quotation } from '../types.ts';
import { correctablesOf, speakerOf } from './correctable.ts';
import type { Correctable } from './correctable.ts';
import { recordAt } from './record-at.ts';
import type { Seen } from './record-at.ts';

/** The newest of each kind are looked through for words that are not typed to their end. */
const LOOKED_THROUGH = 200;

/**
 * Quotations and denials that fit what was typed, by their words, speaker or story; with nothing
 * typed, the newest.
 */
export const findCorrectables = async (
  reader: StoreReader,
  typed: string,
  limit: number,
): Promise<readonly Correctable[]> => {
  const about = typed.trim();
  const lists = await Promise.all([
    ...(about === '' ? [] : [recordsOf(reader, { about, limit })]),
    recordsOf(reader, { limit: LOOKED_THROUGH }).then((newest) =>
      newest.filter(hasWordsBegunAs(about)),
    ),
  ]);
  const found = new Map(lists.flat().map((one) => [`${one.record} ${one.found.id}`, one]));
  return [...found.values()].slice(0, limit);
};

/** Records of its kind that one may be the same as: by its speaker, in its story first; then the story's others. */
export const findOthers = async (
  seen: Seen,
  target: Target,
  limit: number,
): Promise<readonly Correctable[]> => {
  const meant = await recordAt(seen, target);
  if (meant === null) return [];
  const by = speakerOf(meant.correctable);
  const inStory = correctablesOf(meant.story, target.record);
  const theirs = by === null ? [] : await recordsBy(seen.reader, target.record, by.name);
  const all = [
    ...inStory.filter((one) => speakerOf(one)?.name === by?.name),
    ...theirs,
    ...inStory,
  ];
  const found = new Map(all.map((one) => [one.found.id, one]));
  found.delete(meant.correctable.found.id);
  return [...found.values()].slice(0, limit);
};

const recordsBy = async (
  reader: StoreReader,
  record: Target['record'],
  by: string,
): Promise<readonly Correctable[]> =>
  record === 'quotation'
    ? (await reader.records(record, { by, limit: LOOKED_THROUGH })).map(asQuotation)
    : (await reader.records(record, { by, limit: LOOKED_THROUGH })).map(asDenial);

/** Kinds in turn, so that none pushes the other out. */
const recordsOf = async (
  reader: StoreReader,
  query: { readonly about?: string; readonly limit: number },
): Promise<Correctable[]> => {
  const [quotations, denials] = await Promise.all([
    reader.records('quotation', query),
    reader.records('denial', query),
  ]);
  return Array.from({ length: Math.max(quotations.length, denials.length) }, (_, at) => [
    ...quotations.slice(at, at + 1).map(asQuotation),
    ...denials.slice(at, at + 1).map(asDenial),
  ]).flat();
};

const asQuotation = (found: Quotation): Correctable => ({ record: 'quotation', found });
const asDenial = (found: Denial): Correctable => ({ record: 'denial', found });

const hasWordsBegunAs = (typed: string) => {
  const asked = words(typed);
  return (one: Correctable): boolean => {
    if (asked.length === 0) return true;
    const own = words(`${speakerOf(one)?.name ?? ''}\n${one.found.words}`);
    return asked.every((word) => own.some((other) => other.startsWith(word)));
  };
};
