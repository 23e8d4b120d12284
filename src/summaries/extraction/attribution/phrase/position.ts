import { isCapital } from '../words.ts';
import type { Tokens } from './phrase.ts';

/** Of a position in a team the last word, which is as often something else, and what stands before it. */
const ENDS = new Set('back end half wing wide row prop lock'.split(' '));
const BEGINS = new Set(
  'running tight full left right center centre wing defensive offensive split half scrum fly outside inside wide nickel safety rush edge number loosehead tighthead second third front'.split(
    ' ',
  ),
);

/** "running | back" and "back" of "running back Otis Roe": a position right before a name. */
export function isPosition(tokens: Tokens, at: number): boolean {
  const last = ENDS.has(tokens[at]?.lower ?? '') ? at : at + 1;
  return (
    ENDS.has(tokens[last]?.lower ?? '') &&
    BEGINS.has(tokens[last - 1]?.lower ?? '') &&
    isCapital(tokens[last + 1])
  );
}
