import type { Span } from '../../types.ts';
import type { WhoIs } from '../text/who-is.ts';
import type { Mention } from './candidates.ts';

/** A sentence, the names in it and the classes of its words. */
export type Sentence = {
  readonly text: string;
  readonly span: Span;
  readonly mentions: readonly Mention[];
  /** Those named in it who can say something, by their places in its text. */
  readonly voices: () => readonly Mention[];
  readonly classes: number;
  readonly whoIs: WhoIs;
};
