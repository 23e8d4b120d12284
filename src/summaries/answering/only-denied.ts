import { isWithin } from '../places.ts';
import type { Denial, Fact } from '../types.ts';

/**
 * Whether a fact tells only that somebody denies, all its printings being printings of one of the
 * denials: beside them it says nothing more.
 */
export const isOnlyDenied = ({ printings }: Fact, denials: readonly Denial[]): boolean =>
  denials.some((denial) =>
    printings.every((of) => denial.printings.some((one) => isWithin(of, one))),
  );
