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
import { differencesOf } from './differences.ts';
import type { Difference } from './differences.ts';

/** Fewer letters and figures prove nothing: anybody may have said "not at all". */
const FEWEST_LETTERS = 12;

/** What comes near shares at least this part of the letters of both together. */
const NEAR = 0.5;

/** A verdict and what it rests on, best first. */
export type Judged = { readonly verdict: Verdict; readonly found: readonly Compared[] };

/** One candidate with what it makes of the quote. */
type Weighed = { readonly verdict: Verdict; readonly compared: Compared; readonly near: number };

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
    return { verdict: 'too short', found: best([...own, ...elsewhere], 'verbatim') };
  const verified = firstOf(own, ['verbatim', 'trimmed']);
  if (verified) return verified;
  const another = firstOf(elsewhere, ['verbatim', 'trimmed']);
  if (another) return { verdict: 'other speaker', found: another.found };
  const likely = firstOf(
    own.map((one) => (one.verdict === NONE ? withLikeness(asked, one) : one)),
    ['cut off', 'reworded'],
  );
  if (likely) return likely;
  const nearest = [...own, ...elsewhere].filter(({ near }) => near >= NEAR);
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

/** By equal words alone. */
const weigh = ({ quote, wording, read }: Asked, quotation: Quotation): Weighed => {
  const said = read(quotation.words);
  const match = standsIn(wording, said) ? matchWording(wording, said) : null;
  const isExact = match === 'verbatim' || match === 'trimmed';
  const differences = differencesOf(quote, quotation.words);
  const printedBy = quotation.printings.filter(({ words }) => isSame(wording, read(words)));
  return {
    verdict: isExact ? match : isCutOffIn(wording, said) ? 'cut off' : NONE,
    compared: {
      quotation,
      match,
      differences,
      printedBy: [...new Set(printedBy.map(({ outlet }) => outlet))],
    },
    near: shareKept(differences),
  };
};

const isSame = (asked: Wording, printed: Wording): boolean =>
  matchExactly(asked, printed) === 'verbatim';

/** Likely the same in other words. What an outlet prints as its rendering of an utterance is one. */
const withLikeness = ({ wording, read }: Asked, weighed: Weighed): Weighed => {
  const { quotation, printedBy } = weighed.compared;
  const match = matchWording(wording, read(quotation.words));
  if (match === null && printedBy.length === 0) return weighed;
  return { ...weighed, verdict: 'reworded', compared: { ...weighed.compared, match } };
};

const byNearness = (weighed: readonly Weighed[]): Compared[] =>
  weighed.toSorted((a, b) => b.near - a.near).map(({ compared }) => compared);

const best = (weighed: readonly Weighed[], wanted: Verdict): Compared[] =>
  byNearness(weighed.filter(({ verdict }) => verdict === wanted));

/** What stands to the quote in the first of these ways that any does. */
const firstOf = (weighed: readonly Weighed[], wanted: readonly Verdict[]): Judged | null => {
  const verdict = wanted.find((one) => weighed.some((other) => other.verdict === one));
  return verdict === undefined ? null : { verdict, found: best(weighed, verdict) };
};

const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

const shareKept = (differences: readonly Difference[]): number => {
  const all = differences.reduce((sum, { words }) => sum + lettersIn(words), 0);
  const same = differences.filter(({ kind }) => kind === 'same');
  return same.reduce((sum, { words }) => sum + lettersIn(words), 0) / Math.max(all, 1);
};
