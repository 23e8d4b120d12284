import { ROLE_NOUNS } from './lexicon.ts';
import type { Word } from './words.ts';

/** "President | and | CEO Ada Roe", "Founder | & | Director Ada Roe": two posts that one person holds. */
export const holdsBoth = (one: Word | undefined, other: Word | undefined): boolean =>
  ROLE_NOUNS.has(one?.lower ?? '') && ROLE_NOUNS.has(other?.lower ?? '');
