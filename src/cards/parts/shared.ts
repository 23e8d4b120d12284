import type { CompareAnswer } from '../../summaries/answering/answer.ts';
import type { Fact, Quotation } from '../../summaries/types.ts';

/** Records in the picture of a comparison: as many as stay legible on a phone. */
export const SHARED_SHOWN = 5;

type Shared =
  | { readonly kind: 'quotation'; readonly record: Quotation }
  | { readonly kind: 'fact'; readonly record: Fact };

/** What more than one outlet prints: quotations, then facts. The first of them are in the picture. */
export const sharedIn = ({ sharedQuotations, sharedFacts }: CompareAnswer): readonly Shared[] => [
  ...sharedQuotations.map((record) => ({ kind: 'quotation', record }) as const),
  ...sharedFacts.map((record) => ({ kind: 'fact', record }) as const),
];
