import { endsPhrase, isCapital, isDeterminer, isIngForm, isPersonNoun } from '../words.ts';
import type { Tokens } from './phrase.ts';

const LONGEST_FIELD = 4;

/** "reporting" of "head of financial reporting Roe": a form in -ing that ends a field before a name. */
export function isFieldOfHead(tokens: Tokens, at: number): boolean {
  if (!isIngForm(tokens[at]) || isCapital(tokens[at]) || !isCapital(tokens[at + 1])) return false;
  for (let of = at - 1; of > at - LONGEST_FIELD; of--) {
    if (tokens[of]?.lower === 'of') return isPersonNoun(tokens[of - 1]);
    if (endsPhrase(tokens[of]) || isDeterminer(tokens[of])) return false;
  }
  return false;
}
