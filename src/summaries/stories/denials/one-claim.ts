import { meet } from '../../places.ts';
import { deniersOf } from '../../types.ts';
import type { Claim, Denial, Deniers, Printing } from '../../types.ts';
import { contentWords, NOT, shared } from '../words/content-words.ts';
import { headsIt } from '../people/heads.ts';
import { compareSpeakers } from '../people/speakers.ts';
import { isEmptyStem } from './empty.ts';
import { kindsAgree } from './found.ts';
import { areOfOtherThings } from './other-thing.ts';
import { supportOf } from '../sources/support.ts';
import type { Families } from '../sources/support.ts';
import { alike } from '../words/synonyms.ts';

/** How much of what the shorter of two claims says the other must too, and in how many words. */
const SAME_CLAIM = 0.6;
const FEWEST_WORDS = 2;

/** Records beyond this many are not held against one another. */
const MOST_COMPARED = 300;

/** What a claim says, without names: whose it is and of whom. */
const said = ({ words }: Claim): ReadonlySet<string> =>
  new Set(
    contentWords(words)
      .filter(({ stem, named }) => !named && stem !== NOT && !isEmptyStem(stem))
      .map(({ stem }) => alike(stem)),
  );

const areOneClaim = (a: Claim, b: Claim): boolean => {
  if (meet(a.printing, b.printing)) return true;
  if (areOfOtherThings(a.words, b.words)) return false;
  const [one, other] = [said(a), said(b)];
  const both = shared(one, other);
  return both >= FEWEST_WORDS && both >= SAME_CLAIM * Math.min(one.size, other.size);
};

/** Who denies where two records are one; `null` where their deniers are two. */
const commonDeniers = (a: Denial, b: Denial): Deniers | null => {
  const own = { by: a.by, ...(a.alsoBy && { alsoBy: a.alsoBy }) };
  if (deniersOf(a).some((one) => compareSpeakers(one, b.by) === 'same')) return own;
  if (headsIt(a.by, b.by)) return { by: a.by, alsoBy: b.by };
  return headsIt(b.by, a.by) ? { by: b.by, alsoBy: a.by } : null;
};

/** Who denies where two records tell of one denial: one denier, one claim; else `null`. */
const sameDenial = (a: Denial, b: Denial): Deniers | null =>
  a.claim !== null &&
  b.claim !== null &&
  kindsAgree(a.kind, b.kind) &&
  areOneClaim(a.claim, b.claim)
    ? commonDeniers(a, b)
    : null;

/** What is verbatim of a record of its own is put otherwise in another's. */
const asOtherWords = (printing: Printing): Printing =>
  printing.match === 'disputed' ? printing : { ...printing, match: 'reworded' };

const joined = (into: Denial, other: Denial, by: Deniers, families: Families): Denial => {
  const own = new Set(into.printings.map(({ article, start }) => `${article} ${String(start)}`));
  const [first, ...rest] = into.printings;
  const others = other.printings.filter(
    ({ article, start }) => !own.has(`${article} ${String(start)}`),
  );
  const printings = [first, ...rest, ...others.map(asOtherWords)] as const;
  const dated = into.saidOn === null ? other : into;
  return {
    ...into,
    ...by,
    saidOn: dated.saidOn,
    dated: dated.dated,
    later: into.later ?? other.later,
    support: supportOf(printings, families),
    printings,
  };
};

/**
 * Denials by one denier of one claim as one, whatever words each outlet has for it: "Quill denied it"
 * behind the claim, and "Quill has denied selling the site". The first keeps its words and its claim.
 */
export const oncePerClaim = (denials: readonly Denial[], families: Families): Denial[] => {
  const kept: Denial[] = [];
  for (const denial of denials) {
    const found = kept.slice(0, MOST_COMPARED).flatMap((into, at) => {
      const by = sameDenial(into, denial);
      return by === null ? [] : [{ at, into, by }];
    })[0];
    if (found === undefined) kept.push(denial);
    else kept[found.at] = joined(found.into, denial, found.by, families);
  }
  return kept;
};
