import { placeOf } from '../corrections/correction.ts';
import type { Target } from '../corrections/correction.ts';
import type { Denial, Quotation, Speaker, Story } from '../types.ts';

/** A record editors can put right. */
export type Correctable =
  | { readonly record: 'quotation'; readonly found: Quotation }
  | { readonly record: 'denial'; readonly found: Denial };

/** A story's records of a kind, in its own order. */
export const correctablesOf = (story: Story, record: Target['record']): Correctable[] =>
  record === 'quotation'
    ? story.quotations.map((found) => ({ record, found }))
    : story.denials.map((found) => ({ record, found }));

/** Who says or denies it; `null` where the articles do not tell. */
export const speakerOf = ({ record, found }: Correctable): Speaker | null =>
  record === 'quotation' ? found.speaker : found.by;

/** The record by the place of its first printing. */
export const targetOf = ({ record, found }: Correctable): Target => ({
  record,
  place: placeOf(found.printings[0]),
});
