import type { Word } from './words.ts';

/** "President | and | CEO Ada Roe", "Founder | & | Director Ada Roe": two posts that one person holds. */
export const holdsBoth = (one: Word | undefined, other: Word | undefined): boolean =>
  POSTS.has(one?.lower ?? '') && POSTS.has(other?.lower ?? '');

const POSTS = new Set(
  'president vice-president ceo cfo coo chair chairman chairwoman chairperson founder co-founder cofounder owner co-owner director executive manager partner principal editor publisher secretary treasurer'.split(
    ' ',
  ),
);
