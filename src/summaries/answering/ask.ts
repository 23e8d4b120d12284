import type { Order, StoreReader } from '../store/store.ts';
import type { Check } from './check.ts';

/** What every question is answered with. */
export type Archive = { readonly store: StoreReader; readonly check: Check };

/** An option as typed: trimmed, and `null` when nothing is left. */
export const typed = (value: string | undefined): string | null => {
  const words = (value ?? '').replaceAll('\0', '').trim().slice(0, LONGEST_QUESTION);
  return words === '' ? null : words;
};

/** Longer than any name or topic; Discord itself lets 6,000 characters through. */
const LONGEST_QUESTION = 300;

/** Which part of a long answer is asked for: how many records to pass over, and from which end. */
export type Paged = { readonly from?: number; readonly order?: Order };

/** The same for the store: `from` is a whole number, whatever was asked for. */
export const paging = ({ from = 0, order }: Paged): Paged => ({
  ...(from > 0 && { from: Math.floor(from) }),
  ...(order !== undefined && { order }),
});

/** How many records one answer looks up; cards show fewer and say how many more there are. */
export const ANSWER_LIMIT = 25;

export const SUGGESTION_LIMIT = 5;
