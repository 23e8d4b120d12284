import { longestCommon } from '../wording/likeness.ts';
import { outletKey } from '../../outlets.ts';
import { shared } from '../words/content-words.ts';
import { withoutLead, withoutTail } from '../wording/fold.ts';
import { areContrary } from './said.ts';
import type { Said } from './said.ts';
import { saidOn } from './said-on.ts';

/** Of the longer wording's words so much must stand in the other, in order; fewer words prove nothing. */
const SAME_WORDS = 0.7;
const FEWEST_WORDS = 5;
/** Words compared: who is misquoted at length is misquoted in the first sentence. */
const MOST_WORDS = 80;

const bare = (token: string): string => withoutTail(withoutLead(token)).toLowerCase();

const tokensOf = ({ wordings: [{ tokens }] }: Said): string[] =>
  tokens
    .slice(0, MOST_WORDS)
    .map(bare)
    .filter((token) => token !== '');

const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

/**
 * Pairs of wordings, by their places, that have enough words in common to be worth asking whether
 * they are disputed.
 */
export const nearlyEqualPairs = (
  wordings: readonly Said[],
): { readonly one: number; readonly other: number }[] => {
  const sets = wordings.map((said) => new Set(tokensOf(said)));
  return sets.flatMap((a, one) =>
    sets.flatMap((b, other) => {
      const least = Math.max(FEWEST_WORDS - 1, SAME_WORDS * 0.8 * Math.max(a.size, b.size));
      const isNear = other > one && Math.min(a.size, b.size) >= least && shared(a, b) >= least;
      return isNear ? [{ one, other }] : [];
    }),
  );
};

/** Nothing says that the two were said on different days or to different outlets. */
const onOneOccasion = (a: Said, b: Said): boolean =>
  !differ(saidOn(a)?.day ?? null, saidOn(b)?.day ?? null) &&
  !differ(a.original ?? a.toldTo, b.original ?? b.toldTo);

/**
 * Whether two outlets print contradicting words of one utterance as direct speech: nearly the same
 * words on what may be the same occasion, and one denies, counts or binds itself otherwise.
 *
 * "We will close the yard in May" in one, "We will not close the yard in May" in the other -> `true`;
 * what somebody says to one outlet and unsays to another is two utterances
 */
export const areDisputed = (a: Said, b: Said): boolean => {
  if (a.found.kind !== 'direct' || b.found.kind !== 'direct') return false;
  if (outletKey(a.in.article.outlet) === outletKey(b.in.article.outlet)) return false;
  if (!areContrary(a, b) || !onOneOccasion(a, b)) return false;
  const [one, other] = [tokensOf(a), tokensOf(b)];
  const common = longestCommon(one, other).length;
  return common >= FEWEST_WORDS && common >= SAME_WORDS * Math.max(one.length, other.length);
};
