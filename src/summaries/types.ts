/**
 * The words of this domain. Every record a user can see carries at least one printing: where it
 * stands, in which article, in which words. An unsourced record cannot be written down.
 */

export * from './types/article.ts';
export type * from './types/extraction.ts';
export * from './types/record.ts';
export type * from './types/story.ts';
