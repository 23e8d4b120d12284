import { UNKNOWN_OUTLET } from '../../summaries/types.ts';
import type { Naming } from './caps.ts';
import { caps } from './caps.ts';
import { shorten } from '../message/cut.ts';
import { plainText } from '../message/escape.ts';
import type { Words } from '../words/index.ts';

/**
 * What to call an outlet, on one line but neither cut nor escaped: by its name, or where nothing
 * names it, or nothing of the name can be shown, in the reader's language.
 */
export const outletCalled = (words: Words, outlet: string): string =>
  (outlet === UNKNOWN_OUTLET ? '' : plainText(outlet)) || words.unnamedOutlet;

/** An outlet's name, unescaped: for pictures and blocks of code. */
export const plainName = (words: Words, outlet: string, characters: number = caps.outlet): string =>
  shorten(outletCalled(words, outlet), characters);

/** Names of outlets in one line, each once; those beyond the number named are counted. */
export const plainNames = (
  words: Words,
  all: readonly string[],
  { outlets: most, outlet: characters }: Naming,
): string => {
  const names = [...new Set(all.map((outlet) => plainName(words, outlet, characters)))];
  const left = names.length - most;
  return words.and(left > 0 ? [...names.slice(0, most), words.outletsMore(left)] : names);
};
