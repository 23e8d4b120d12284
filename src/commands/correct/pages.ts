import type { Turn } from '../../cards/paging.ts';
import { actionId } from '../server/action-id.ts';

/** One page of a list, and the buttons of an action to those before and after it. */
export const pageOf = <T>(
  all: readonly T[],
  from: string | undefined,
  size: number,
  action: string,
): {
  readonly shown: readonly T[];
  readonly turn: Turn;
} => {
  const asked = /^\d{1,6}$/.test(from ?? '') ? Number(from) : 0;
  // What was settled meanwhile may have been the last page, or several.
  const last = Math.floor(Math.max(0, all.length - 1) / size) * size;
  const start = Math.min(asked, last);
  const at = (first: number): string | null =>
    actionId({ command: 'correct', action, options: { from: String(first) } });
  return {
    shown: all.slice(start, start + size),
    turn: {
      back: start > 0 ? at(Math.max(0, start - size)) : null,
      next: start + size < all.length ? at(start + size) : null,
    },
  };
};
