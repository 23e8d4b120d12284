import {
  isCutOffIn,
  matchExactly,
  matchWording,
  readWording,
  standsIn,
} from '../stories/wording/wording.ts';
import type { Wording } from '../stories/wording/wording.ts';
import type { Quotation } from '../types.ts';
import type { Compared, Verdict } from './answer.ts';
import { once } from '../once.ts';
import { differencesOf } from './differences.ts';
import type { Difference } from './differences.ts';

/** Fewer letters and figures prove nothing: anybody may have said "not at all". */
const FEWEST_LETTERS = 12;

/** What comes near shares at least this part of the letters of both together. */
const NEAR = 0.5;

/** A verdict and what it rests on, best first. */
export type Judged = { readonly verdict: Verdict; readonly found: readonly Compared[] };

/** One candidate with what it makes of the quote, each worked out once it is asked for. */
type Weighed = {
  readonly quotation: Quotation;
  /** By equal words alone. */
  readonly exact: 'verbatim' | 'trimmed' | null;
  readonly verdict: () => Verdict;
  readonly near: () => number;
  readonly compared: () => Compared;
};

const NONE: Verdict = 'not on record';

/**
 * What quotations on record make of a quote: those by the person asked about first; the same words
 * by another are `other speaker`. With nothing on record, what comes nearest is found beside it.
 */
export const judge = (
  quote: string,
  { theirs, others }: { theirs: readonly Quotation[]; others: readonly Quotation[] },
): Judged => {
  const asked = { quote, wording: readWording(quote), read: readingOnce() };
  const own = theirs.map((quotation) => weigh(asked, quotation));
  const elsewhere = others.map((quotation) => weigh(asked, quotation));
  if (lettersIn(quote) < FEWEST_LETTERS)
    return { verdict: 'too short', found: verbatimIn([...own, ...elsewhere]) };
  const verified = verifiedBy(own);
  if (verified) return verified;
  const another = verifiedBy(elsewhere);
  if (another) return { verdict: 'other speaker', found: another.found };
  const likely = firstOf(
    own.map((one) => (one.verdict() === NONE ? withLikeness(asked, one) : one)),
    ['cut off', 'reworded'],
    ({ verdict }) => verdict(),
  );
  if (likely) return likely;
  const nearest = [...own, ...elsewhere].filter(({ near }) => near() >= NEAR);
  return { verdict: NONE, found: byNearness(nearest) };
};

type Read = (words: string) => Wording;
type Asked = { readonly quote: string; readonly wording: Wording; readonly read: Read };

/** Most printings have the very words of their quotation. */
const readingOnce = (): Read => {
  const known = new Map<string, Wording>();
  return (words) => {
    const wording = known.get(words) ?? readWording(words);
    known.set(words, wording);
    return wording;
  };
};

const weigh = ({ quote, wording, read }: Asked, quotation: Quotation): Weighed => {
  const said = read(quotation.words);
  const exact = matchExactly(wording, said);
  const differences = once(() => differencesOf(quote, quotation.words));
  return {
    quotation,
    exact,
    verdict: once(() => exact ?? (isCutOffIn(wording, said) ? 'cut off' : NONE)),
    near: once(() => shareKept(differences())),
    compared: once(() => ({
      quotation,
      match: exact ?? (standsIn(wording, said) ? matchWording(wording, said) : null),
      differences: differences(),
      printedBy: outletsPrinting({ wording, read }, quotation),
    })),
  };
};

const outletsPrinting = (
  { wording, read }: Pick<Asked, 'wording' | 'read'>,
  { printings }: Quotation,
): readonly string[] => {
  const same = printings.filter(({ words }) => matchExactly(wording, read(words)) === 'verbatim');
  return [...new Set(same.map(({ outlet }) => outlet))];
};

/** Likely the same in other words. What an outlet prints as its rendering of an utterance is one. */
const withLikeness = (asked: Asked, weighed: Weighed): Weighed => {
  const { quotation } = weighed;
  const match = matchWording(asked.wording, asked.read(quotation.words));
  if (match === null && outletsPrinting(asked, quotation).length === 0) return weighed;
  return {
    ...weighed,
    verdict: () => 'reworded',
    compared: () => ({ ...weighed.compared(), match }),
  };
};

const byNearness = (weighed: readonly Weighed[]): Compared[] =>
  weighed.toSorted((a, b) => b.near() - a.near()).map(({ compared }) => compared());

const verbatimIn = (weighed: readonly Weighed[]): Compared[] =>
  byNearness(weighed.filter(({ exact }) => exact === 'verbatim'));

/** What has the very words; else what has them in part. */
const verifiedBy = (weighed: readonly Weighed[]): Judged | null =>
  firstOf(weighed, ['verbatim', 'trimmed'], ({ exact }) => exact);

/** What stands to the quote, as `judged` tells, in the first of these ways that any does. */
const firstOf = (
  weighed: readonly Weighed[],
  wanted: readonly Verdict[],
  judged: (one: Weighed) => Verdict | null,
): Judged | null => {
  const verdict = wanted.find((one) => weighed.some((other) => judged(other) === one));
  return verdict === undefined
    ? null
    : { verdict, found: byNearness(weighed.filter((one) => judged(one) === verdict)) };
};

const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

const shareKept = (differences: readonly Difference[]): number => {
  const all = differences.reduce((sum, { words }) => sum + lettersIn(words), 0);
  const same = differences.filter(({ kind }) => kind === 'same');
  return same.reduce((sum, { words }) => sum + lettersIn(words), 0) / Math.max(all, 1);
};
