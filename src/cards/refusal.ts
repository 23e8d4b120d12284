import type { Refusal } from '../summaries/reading/refusal.ts';
import type { Words } from './words/index.ts';

const BYTES_PER_MB = 1_000_000;

/**
 * Why a file or a text is refused, to go on a line that names it.
 *
 * `refusalText(english, { kind: 'too-large', limit: 5_000_000 })` -> "it is larger than 5 MB"
 */
export const refusalText = ({ refusals }: Words, reason: Refusal): string => {
  switch (reason.kind) {
    case 'unreadable':
      return refusals.unreadable(reason.code);
    case 'not-a-file':
      return refusals['not-a-file'][reason.what];
    case 'too-large':
      return refusals['too-large'](reason.limit / BYTES_PER_MB);
    case 'not-yaml':
      return refusals['not-yaml'](reason.line);
    case 'several-values':
      return refusals['several-values'](reason.key);
    default:
      return refusals[reason.kind];
  }
};

/**
 * The same as a sentence of its own.
 *
 * `refusalSentence(english, { kind: 'empty' })` -> "It is empty."
 */
export const refusalSentence = (words: Words, reason: Refusal): string =>
  `${refusalText(words, reason).replace(/^\p{L}/u, (letter) => letter.toUpperCase())}.`;
