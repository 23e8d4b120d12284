import type { Words } from '../cards/words/index.ts';
import type { Question } from './command.ts';

/** The option every command has besides its own: an answer for the asker alone. */
export const PRIVATE = {
  name: 'private',
  label: (words: Words) => words.options.private,
} as const;

/**
 * Whether an answer is for the asker alone: as the request says, else as it is where it was asked.
 *
 * `isPrivate({ command: 'stories', options: { private: 'false' } }, true)` -> `false`
 */
export const isPrivate = ({ options }: Question, byDefault = false): boolean =>
  PRIVATE.name in options ? options[PRIVATE.name] === 'true' : byDefault;
