import {
  isCutOffIn,
  matchExactly,
  matchWording,
  readWording,
  standsIn,
} from '../stories/wording/wording.ts';
import type { Wording } from '../stories/wording/wording.ts';
import { spokenIn } from '../stories/wording/quoted-words.ts';
import { isOtherwise, isWordingOpen } from '../types.ts';
import type { Quotation } from '../types.ts';
import type { Compared, Verdict } from './answer.ts';
import { once } from '../once.ts';
import { differencesOf } from './differences.ts';
import type { Difference } from './differences.ts';

/** Fewer letters and figures prove nothing: anybody may have said "not at all". */
const FEWEST_LETTERS = 12;

/** One word alone proves nothing either; scripts that set no spaces write a sentence as one. */
const ONE_WORD = /^\p{Script=Latin}+$/u;

/** What comes near shares at least this part of the letters of both together. */
const NEAR = 0.5;

/** A verdict and what it rests on, best first. */
export type Judged = { readonly verdict: Verdict; readonly found: readonly Compared[] };

type Exact = 'verbatim' | 'trimmed' | null;

/** One candidate with what it makes of the quote, each worked out once it is asked for. */
type Weighed = {
  readonly quotation: Quotation;
  /** By equal words alone. */
  readonly exact: Exact;
  /** The same where these are known to be the speaker's words. */
  readonly verified: () => Exact;
  /** By whatever of it is printed, and by likeness. */
  readonly likely: () => Verdict;
  /** Whether any outlet prints the words asked about as part of it, whatever they are to the speaker's. */
  readonly isPrinted: () => boolean;
  readonly near: () => number;
  readonly compared: () => Compared;
};

const NONE: Verdict = 'not on record';

/**
 * What quotations on record make of a quote: those by the person asked about first; the same words
 * by another, or in an outlet's printing of another's, are `other speaker`. With nothing on record,
 * what comes nearest is found beside it.
 */
export const judge = (
  quote: string,
  { theirs, others }: { theirs: readonly Quotation[]; others: readonly Quotation[] },
): Judged => {
  const asked = { quote, wording: readWording(quote), read: readingOnce() };
  const own = theirs.map((quotation) => weigh(asked, quotation));
  const elsewhere = others.map((quotation) => weigh(asked, quotation));
  if (provesNothing(asked))
    return { verdict: 'too short', found: verbatimIn([...own, ...elsewhere]) };
  const verified = verifiedBy(own);
  if (verified) return verified;
  const differing = firstOf(own, ['outlets differ'], (one) => one.likely());
  if (differing) return differing;
  const another = verifiedBy(elsewhere);
  if (another) return { verdict: 'other speaker', found: another.found };
  const likely = firstOf(own, ['cut off', 'reworded'], (one) => one.likely());
  if (likely) return likely;
  const printed = elsewhere.filter((one) => one.isPrinted());
  if (printed.length > 0) return { verdict: 'other speaker', found: byNearness(printed) };
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
  const exact = matchExactly(wording, said) ?? exactlyPrinted({ wording, read }, quotation);
  const differences = once(() => differencesOf(quote, quotation.words));
  const prints = once(() => printsOf({ wording, read }, quotation));
  const isOpen = isWordingOpen(quotation);
  const verified = once(() =>
    isOpen && !isInEveryWording({ wording, read }, quotation) ? null : exact,
  );
  const isPrinted = () => prints().whole.length + prints().inPart.length > 0;
  const likely = once((): Verdict => {
    if (exact) return verified() ?? 'outlets differ';
    if (isOpen && isPrinted()) return 'outlets differ';
    if (isCutOffIn(wording, said)) return 'cut off';
    if (isPrinted()) return 'reworded';
    if (prints().cutOff.length > 0) return 'cut off';
    return matchWording(wording, said) === null ? NONE : 'reworded';
  });
  return {
    quotation,
    exact,
    verified,
    likely,
    isPrinted,
    near: once(() => shareKept(differences())),
    compared: once(() => {
      const { whole, inPart, cutOff } = prints();
      const isLikely = likely() === 'reworded' || standsIn(wording, said);
      return {
        quotation,
        match: exact ?? (isLikely ? matchWording(wording, said) : null),
        differences: differences(),
        printedBy: whole,
        partlyBy: isPrinted() ? inPart : cutOff,
      };
    }),
  };
};

/** Whether outlets that print other words agree on these all the same. One that is muted may not. */
const isInEveryWording = (
  { wording, read }: Pick<Asked, 'wording' | 'read'>,
  { wordsBy, printings }: Quotation,
): boolean =>
  wordsBy !== 'muted' &&
  printings
    .filter(isOtherwise)
    .every((printing) =>
      spokenIn(printing).some((words) => matchExactly(wording, read(words)) !== null),
    );

/** As a page prints the speaker's own words that a cue splits: which marks stood at the seams nobody heard. */
const exactlyPrinted = (
  { wording, read }: Pick<Asked, 'wording' | 'read'>,
  { printings }: Quotation,
): Exact => {
  const matches = printings
    .filter(({ match, parts }) => match === 'verbatim' && parts !== undefined)
    .flatMap((printing) => spokenIn(printing).map((words) => matchExactly(wording, read(words))));
  return matches.find((match) => match === 'verbatim') ?? matches.find((match) => match) ?? null;
};

/** Outlets by how the words asked about stand in what they print of a quotation, each in the first that holds. */
type Prints = {
  readonly whole: readonly string[];
  readonly inPart: readonly string[];
  readonly cutOff: readonly string[];
};

/** Any run of words that stands in a printing is that outlet's, be the printing another wording than the speaker's. */
const printsOf = (
  { wording, read }: Pick<Asked, 'wording' | 'read'>,
  { printings }: Quotation,
): Prints => {
  const outlets = (holds: (printed: Wording) => boolean): string[] =>
    printings
      .filter((printing) => spokenIn(printing).some((words) => holds(read(words))))
      .map(({ outlet }) => outlet);
  const told = new Set<string>();
  const inTurn = (found: readonly string[]): string[] =>
    found.filter((outlet) => !told.has(outlet) && told.add(outlet));
  return {
    whole: inTurn(outlets((printed) => matchExactly(wording, printed) === 'verbatim')),
    inPart: inTurn(outlets((printed) => matchExactly(wording, printed) === 'trimmed')),
    cutOff: inTurn(outlets((printed) => isCutOffIn(wording, printed))),
  };
};

const byNearness = (weighed: readonly Weighed[]): Compared[] =>
  weighed.toSorted((a, b) => b.near() - a.near()).map(({ compared }) => compared());

const verbatimIn = (weighed: readonly Weighed[]): Compared[] =>
  byNearness(weighed.filter(({ exact }) => exact === 'verbatim'));

/** What has the very words; else what has them in part. */
const verifiedBy = (weighed: readonly Weighed[]): Judged | null =>
  firstOf(weighed, ['verbatim', 'trimmed'], ({ verified }) => verified());

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

const provesNothing = ({ quote, wording }: Asked): boolean =>
  lettersIn(quote) < FEWEST_LETTERS || ONE_WORD.test(wording.folded);

const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

const shareKept = (differences: readonly Difference[]): number => {
  const all = differences.reduce((sum, { words }) => sum + lettersIn(words), 0);
  const same = differences.filter(({ kind }) => kind === 'same');
  return same.reduce((sum, { words }) => sum + lettersIn(words), 0) / Math.max(all, 1);
};
