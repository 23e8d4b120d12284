import lexicon from '../../../../data/lexicon/claims.json' with { type: 'json' };
import { stem } from '../words/stem.ts';

const EMPTY = new Set(lexicon.empty.split(' ').map(stem));

/** Whether a word says of a statement only that it was made, or that it is wrong: "the claim", "a lie". */
export const isEmptyStem = (word: string): boolean => EMPTY.has(word);
