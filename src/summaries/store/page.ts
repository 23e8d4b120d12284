import type { Article } from '../types.ts';
import { addressKey } from './address.ts';

/**
 * What stays the same when a page is read again: its outlet and its address, or where it has none
 * the file it was read from.
 *
 * @example pageOf({outlet: 'LA News', url: null, source: 'talks.md', …}) -> 'LA News\ntalks.md'
 */
export const pageOf = ({ outlet, url, source }: Article): string =>
  `${outlet}\n${url === null ? source : (addressKey(url) ?? url)}`;
