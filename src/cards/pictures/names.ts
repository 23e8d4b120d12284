import { caps } from '../parts/caps.ts';
import { outletCalled } from '../parts/outlet.ts';
import type { Words } from '../words/index.ts';
import { plain } from './alt.ts';

/** An outlet's name, unescaped. */
export const plainName = (words: Words, outlet: string): string =>
  plain(outletCalled(words, outlet), caps.outlet);

/** Names of outlets in one line, each once; those beyond `most` are counted. */
export const plainNames = (words: Words, outlets: readonly string[], most: number): string => {
  const names = [...new Set(outlets.map((outlet) => plainName(words, outlet)))];
  const left = names.length - most;
  return words.and(left > 0 ? [...names.slice(0, most), words.outletsMore(left)] : names);
};
