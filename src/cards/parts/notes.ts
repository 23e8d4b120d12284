import type { Shown } from '../../summaries/answering/answer.ts';
import type { Words } from '../words/index.ts';

/**
 * The small print of an answer: records held back because their words no longer match, those a
 * server's editors have hidden, and in which language those shown stand.
 */
export const notes = (words: Words, answer: Shown): string[] => [
  ...(answer.withheld > 0 ? [words.withheld(answer.withheld)] : []),
  ...hiddenNote(words, answer),
  ...(answer.sources.length > 0 ? asPrinted(words) : []),
];

/** That a server's editors have hidden records; nothing where they have hidden none. */
export const hiddenNote = (words: Words, { hidden = 0 }: { readonly hidden?: number }): string[] =>
  hidden > 0 ? [words.hiddenByEditors(hidden)] : [];

/** Nothing asks in which language an article is, so no language is named; English readers need no word of it. */
export const asPrinted = ({ asPrinted }: Words): string[] => (asPrinted === '' ? [] : [asPrinted]);
