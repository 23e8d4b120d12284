import type { Gender } from '../../types.ts';
import type { Reading } from './reading.ts';

/** All mentions of one person, as they are gathered. */
export type Person = {
  readonly readings: Reading[];
  /** Those with more than the surname, in text order. */
  readonly full: Reading[];
  /** The first given name, and other forms of it. */
  readonly given: Set<string>;
  /** The parts of the longest form. */
  parts: readonly string[];
  /** What titles and given names say. */
  gender: Gender | null;
  /** Whether the article names them in full in its own words, not only somebody it quotes. */
  told: boolean;
};
