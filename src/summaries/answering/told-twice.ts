import { isWithin } from '../places.ts';
import type { Denial, Fact, Quotation } from '../types.ts';

/** Of a fact's words: from so much on the sentence is little more than the quotation in it. */
const MOSTLY_QUOTED = 0.4;

/** Whether a quotation is what one of the denials quotes: beside that it says nothing more. */
export const isDenialQuoted = (
  { words, printings: [first] }: Quotation,
  denials: readonly Denial[],
): boolean =>
  denials.some(
    (denial) =>
      denial.quoted === true &&
      denial.words === words &&
      denial.printings.some((one) => isWithin(first, one)),
  );

/** Whether a fact tells only that somebody denies or declines to say, all its printings being printings of one of the denials. */
export const isOnlyDenied = ({ printings }: Fact, denials: readonly Denial[]): boolean =>
  denials.some((denial) =>
    printings.every((of) => denial.printings.some((one) => isWithin(of, one))),
  );

/** Whether a fact tells little more than one of the quotations: `'Brandt said it was "a disaster for every shop".'` */
export const isOnlyQuoted = ({ printings }: Fact, quotations: readonly Quotation[]): boolean =>
  quotations.some((quotation) =>
    printings.every((of) =>
      quotation.printings.some(
        (one) => isWithin(one, of) && one.end - one.start >= MOSTLY_QUOTED * (of.end - of.start),
      ),
    ),
  );
