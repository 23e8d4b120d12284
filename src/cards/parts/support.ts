import type { Counts } from '../../summaries/answering/answer.ts';
import type { Support } from '../../summaries/types.ts';
import type { Naming, Size } from './caps.ts';
import { caps } from './caps.ts';
import { outletNames } from './sources.ts';
import type { Words } from '../words/index.ts';

/** Outlets named that others lean on. */
const ORIGINALS_NAMED: Naming = { outlets: 2, outlet: caps.outlet };

/**
 * How many stand behind a record, where that is not the number of its outlets: `'2 outlets, 1
 * original: Financial Times'`; `''` where every outlet stands for itself, and where there is room
 * for one name only.
 */
export const supportLine = (
  words: Words,
  { outlets, independent, originals }: Support,
  { outlets: named }: Size,
): string => {
  if (named <= 1) return '';
  if (originals.length > 0)
    return words.leaningOn(
      words.outlets(outlets),
      words.originals(originals.length, outletNames(words, originals, ORIGINALS_NAMED)),
    );
  return independent < outlets ? words.oneHand(words.outlets(outlets), independent) : '';
};

/** Who tells a story and what they rest on: `'3 outlets, 2 publishers, leaning on Financial Times'`. */
export const countsLine = (
  words: Words,
  { outlets, articles, families, originals }: Counts,
): string =>
  [
    words.outlets(outlets),
    ...(articles > outlets ? [words.articles(articles)] : []),
    ...(families < outlets ? [words.publishers(families)] : []),
    ...(originals.length > 0
      ? [words.originals(originals.length, outletNames(words, originals, ORIGINALS_NAMED))]
      : []),
  ].join(', ');
