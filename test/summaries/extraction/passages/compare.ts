import type { Span } from '../../../../src/summaries/types.ts';

/** The words of a passage at a span. */
export type Words = (span: Span) => string;

/** Of checks written `wrong && complaint`, the complaints made. */
export const made = (checks: readonly unknown[]) =>
  checks.filter((check) => typeof check === 'string');

/** Upper and lower case, and an article at the front, say nothing about who or what it is. */
export const fold = (name: string) => name.toLowerCase().replace(/^(?:the|an?) /u, '');
export const same = (a: string, b: string | null | undefined) => fold(a) === fold(b ?? '');
/** One inside the other, and at least half of it. */
export const alike = (a: string, b: string) =>
  (a.includes(b) || b.includes(a)) &&
  2 * Math.min(a.length, b.length) >= Math.max(a.length, b.length);
