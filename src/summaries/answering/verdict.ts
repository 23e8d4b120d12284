import { matchWording, readWording, standsIn } from '../stories/wording.ts';
import type { Wording } from '../stories/wording.ts';
import type { Quotation } from '../types.ts';
import type { Compared, Verdict } from './answer.ts';
import { differencesOf } from './differences.ts';
import type { Difference } from './differences.ts';

/** Fewer letters and figures prove nothing: anybody may have said "not at all". */
const FEWEST_LETTERS = 12;

/** What comes near shares at least this part of the letters of both together. */
const NEAR = 0.5;

type Judged = { readonly verdict: Verdict; readonly found: readonly Compared[] };

/** One candidate with what it makes of the quote. */
type Weighed = { readonly verdict: Verdict; readonly compared: Compared; readonly near: number };

/** From what says most to what says least. */
const ORDER: readonly Verdict[] = ['verbatim', 'trimmed', 'cut off', 'reworded', 'not on record'];

/**
 * What quotations on record make of a quote: those by the person asked about first; the same words
 * by another are `other speaker`. With nothing on record, what comes nearest is found beside it.
 */
export const judge = (
  quote: string,
  { theirs, others }: { theirs: readonly Quotation[]; others: readonly Quotation[] },
): Judged => {
  const asked = readWording(quote);
  if (lettersIn(quote) < FEWEST_LETTERS) {
    const same = best(weighAll(quote, asked, [...theirs, ...others]), 'verbatim');
    return { verdict: 'too short', found: same };
  }
  const own = weighAll(quote, asked, theirs);
  const verified = firstOf(own, ['verbatim', 'trimmed']);
  if (verified) return verified;
  const elsewhere = weighAll(quote, asked, others);
  const another = firstOf(elsewhere, ['verbatim', 'trimmed']);
  if (another) return { verdict: 'other speaker', found: another.found };
  const likely = firstOf(own, ['cut off', 'reworded']);
  if (likely) return likely;
  const nearest = [...own, ...elsewhere].filter(({ near }) => near >= NEAR);
  return {
    verdict: 'not on record',
    found: nearest.toSorted((a, b) => b.near - a.near).map(({ compared }) => compared),
  };
};

const weighAll = (
  quote: string,
  asked: Wording,
  quotations: readonly Quotation[],
): readonly Weighed[] =>
  quotations
    .map((quotation) => weigh(quote, asked, quotation))
    .toSorted((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) || b.near - a.near);

const weigh = (quote: string, asked: Wording, quotation: Quotation): Weighed => {
  const said = readWording(quotation.words);
  const match = matchWording(asked, said);
  const differences = differencesOf(quote, quotation.words);
  const printedBy = quotation.printings
    .filter(({ words }) => matchWording(asked, readWording(words)) === 'verbatim')
    .map(({ outlet }) => outlet);
  return {
    verdict: verdictOf(match, printedBy.length > 0, asked, said),
    compared: { quotation, match, differences, printedBy: [...new Set(printedBy)] },
    near: shareKept(differences),
  };
};

const verdictOf = (
  match: Compared['match'],
  isPrinted: boolean,
  asked: Wording,
  said: Wording,
): Verdict => {
  if (match === 'verbatim' || match === 'trimmed') return match;
  if (standsIn(asked, said)) return 'cut off';
  // An outlet's own wording of an utterance is one, whatever words tell.
  return match !== null || isPrinted ? 'reworded' : 'not on record';
};

const best = (weighed: readonly Weighed[], wanted: Verdict): Compared[] =>
  weighed.filter(({ verdict }) => verdict === wanted).map(({ compared }) => compared);

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
