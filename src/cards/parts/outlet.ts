import { UNKNOWN_OUTLET } from '../../summaries/types.ts';
import { plainText } from '../message/escape.ts';
import type { Words } from '../words/index.ts';

/**
 * What to call an outlet, on one line but neither cut nor escaped: by its name, or where nothing
 * names it, or nothing of the name can be shown, in the reader's language.
 */
export const outletCalled = (words: Words, outlet: string): string =>
  (outlet === UNKNOWN_OUTLET ? '' : plainText(outlet)) || words.unnamedOutlet;
