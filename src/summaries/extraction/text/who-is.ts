import type { Span, Speaker } from '../../types.ts';

/** Who the pronoun at a span of the text stands for; `null` where nobody can tell. */
export type WhoIs = (pronoun: Span) => Speaker | null;
