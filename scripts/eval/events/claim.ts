import type { Denial } from '../../../src/summaries/types.ts';

/** The claim a denial is tied to, in its words; `null` where none is on record. */
export const claimWords = (denial: Denial): string | null => denial.denied;

const folded = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a claim is told by a passage: one stands in the other, and is at least half of it. */
export const isClaimOf = (claim: string, passage: string): boolean => {
  const [a, b] = [folded(claim), folded(passage)];
  return a.includes(b) || (b.includes(a) && a.length >= b.length / 2);
};
