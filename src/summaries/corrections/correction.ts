import type { CalendarDate, Corrected, NonEmpty, Printing, Span } from '../types.ts';

/** Words in an article, whatever records are told from them: what stays when stories are told anew. */
export type Place = Span & { readonly article: string };

/** The record of that kind with a printing at that place. */
export type Target = { readonly record: 'quotation' | 'denial'; readonly place: Place };

/** What a server's editors put right of what it sees: of one record, or of a name. */
export type Deed = RecordDeed | NameDeed;

/** What is put right of one record. */
export type RecordDeed =
  /** It is not shown here. */
  | ({ readonly kind: 'hide' } & Target)
  /** Somebody else said it. */
  | ({ readonly kind: 'reattribute'; readonly speaker: string } & Target)
  /** Two records of one kind are one: the second's printings are the first's. */
  | ({ readonly kind: 'merge'; readonly other: Place } & Target);

/** A spelling and a name are one person's, all of whose records stand under the name. */
export type NameDeed = {
  readonly kind: 'name';
  readonly spelling: string;
  readonly name: string;
};

/** A deed with who did it, by their id on Discord, and when: `2026-03-10T09:30:00.000Z`. */
export type Correction<D extends Deed = Deed> = D & {
  readonly id: number;
  readonly by: string;
  readonly at: string;
};

/** A correction with the calendar day it was made on, where those are who see it. */
export type Dated<D extends Deed = Deed> = Correction<D> & { readonly on: CalendarDate };

/** Whether what was put right is a record. */
export const isOfRecord = <D extends { readonly kind: Deed['kind'] }>(
  deed: D,
): deed is Exclude<D, { readonly kind: 'name' }> => deed.kind !== 'name';

/** `targetKey({ record: 'denial', place: { article: 'a1', start: 4, end: 9 } })` -> `'denial a1 4 9'` */
export const targetKey = ({ record, place: { article, start, end } }: Target): string =>
  [record, article, start, end].join(' ');

/** Where a printing stands. */
export const placeOf = ({ article, start, end }: Printing): Place => ({ article, start, end });

/**
 * Whether a printing is of these words: most of both are the other's, so that a later reading which
 * takes a mark more or less still finds them.
 */
export const isAt = (printing: Printing, { article, start, end }: Place): boolean => {
  if (printing.article !== article) return false;
  const shared = Math.min(printing.end, end) - Math.max(printing.start, start);
  return 2 * shared > Math.max(printing.end - printing.start, end - start);
};

/** A record as far as its place goes. */
export type Printed = { readonly printings: NonEmpty<Printing> };

/** Whether a record has a printing of these words. */
export const at =
  (place: Place) =>
  ({ printings }: Printed): boolean =>
    printings.some((printing) => isAt(printing, place));

/** What a corrected record says of it. */
export const noted = (
  kind: Exclude<Corrected['kind'], 'name'>,
  { on }: Dated,
): { readonly corrected: Corrected } => ({ corrected: { kind, on } });
