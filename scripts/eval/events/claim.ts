import type { Places } from '../../../test/support/events/expected.ts';

const folded = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a claim is told by a passage: one stands in the other, and is at least half of it. */
const isClaimOf = (claim: string, passage: string): boolean => {
  const [a, b] = [folded(claim), folded(passage)];
  return a.includes(b) || (b.includes(a) && a.length >= b.length / 2);
};

/** Whether a denial is tied to what an editor accepts: any of some passages, `null` to none on record. */
export const isTied = (claim: string | null, wanted: Places | 'any' | null): boolean => {
  if (wanted === 'any') return true;
  if (claim === null || wanted === null) return claim === wanted;
  return Object.values(wanted)
    .flat()
    .some((passage) => isClaimOf(claim, passage));
};
