import type { Source } from '../../types.ts';

/** What every answer that shows records carries. */
export type Shown = {
  /** How many more are on record than are shown. */
  readonly more: number;
  /** Records left out because their words no longer equal the stored article. */
  readonly withheld: number;
  /** Records besides that a server's editors have hidden in it; left out where there are none. */
  readonly hidden?: number;
  /** The articles the records stand in, in the order they are shown. */
  readonly sources: readonly Source[];
};
