import type { Turn } from '../../cards/parts/paging.ts';
import { actionId } from './action-id.ts';
import type { ServerAction } from './action-id.ts';

/** One page of a list, and the buttons of an action to those before and after it. */
export const pageOf = <T>(
  all: readonly T[],
  from: string | undefined,
  size: number,
  action: Pick<ServerAction, 'command' | 'action'>,
): {
  readonly shown: readonly T[];
  readonly turn: Turn;
} => {
  const asked = /^\d{1,6}$/.test(from ?? '') ? Number(from) : 0;
  // What was settled or taken out meanwhile may have been the last page, or several.
  const last = Math.floor(Math.max(0, all.length - 1) / size) * size;
  const start = Math.min(asked, last);
  const at = (first: number): string | null =>
    actionId({ ...action, options: { from: String(first) } });
  return {
    shown: all.slice(start, start + size),
    turn: {
      back: start > 0 ? at(Math.max(0, start - size)) : null,
      next: start + size < all.length ? at(start + size) : null,
    },
  };
};
