import { words } from './words.ts';

/** The small print of an answer: records held back because their words no longer match. */
export const notes = (answer: { readonly withheld: number }): string[] =>
  answer.withheld > 0 ? [words.withheld(answer.withheld)] : [];
