import type { RecordKind } from '../store.ts';
import { kindTerm, speakerTerm, storyTerm } from './indexing.ts';

/** Questions as FTS5 takes them: words as strings, so that nothing typed is read as an operator. */

/** All of these words. */
export const allOf = (words: readonly string[]): string =>
  words.map((word) => `"${word}"`).join(' AND ');

/** Records of a kind with all these stems, be they their own or their story's. */
export const allOfKind = (kind: RecordKind, stems: readonly string[]): string =>
  allOf(stems.map((stem) => kindTerm(kind, stem)));

/** Records of a kind with all these stems among their own: none is their story's alone. */
export const allOwnOfKind = (kind: RecordKind, stems: readonly string[]): string => {
  const storys = stems.map((stem) => `"${storyTerm(kind, stem)}"`).join(' OR ');
  return `((${allOfKind(kind, stems)}) NOT (${storys}))`;
};

/** Records of a kind filed under a person. */
export const spokenBy = (kind: RecordKind, person: number): string =>
  allOfKind(kind, [speakerTerm(person)]);

/** Both conditions, or the one that is given. */
export const both = (one: string, other: string | null): string =>
  other === null ? one : `${one} AND ${other}`;
