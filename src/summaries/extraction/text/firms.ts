import lexicon from '../../../../data/lexicon/organisations.json' with { type: 'json' };
import { wordSet } from './word-set.ts';

const FIRMS = wordSet(lexicon.firms);
const NO_FIRMS = wordSet(lexicon.noFirms);

/** Whether a noun is what an article calls a body by that sells or makes something: `'company'` -> `true` */
export function isFirmNoun(noun: string): boolean {
  return FIRMS.has(noun);
}

/** Whether a body may be called a company, by its name: not `'Harbour Council'`. */
export function mayBeFirm(name: string): boolean {
  const last = /\p{L}+$/u.exec(name)?.[0] ?? '';
  return !NO_FIRMS.has(last.toLowerCase());
}
