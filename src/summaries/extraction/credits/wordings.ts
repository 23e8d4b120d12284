import lexicon from '../../../../data/lexicon/outlet-words.json' with { type: 'json' };
import type { Span } from '../../types.ts';

/** A place where an outlet is named, by the name the article gives in full. */
export type OutletMention = Span & { readonly outlet: string };

const VERBS = lexicon.reporting.join('|');
const CALLED = lexicon.called.join('|');

/** "told [the FT]", "first reported by [Reuters]", "in an interview with [CBC]" */
const BEFORE = new RegExp(
  `(?<!\\p{L})(?:${[
    'according to',
    'per',
    'citing',
    'tells?',
    'told',
    'telling',
    '(?:reported|published|revealed|obtained|seen|reviewed|quoted|cited|carried|aired|broadcast|conducted) by',
    '(?:revealed|disclosed|confirmed|said|saying|spoke|spoken|speaking|talked|talking|wrote|written) (?:to|with)',
    '(?:comments?|remarks?|statements?|emails?|replies|reply|messages?) (?:to|published (?:by|in))',
    'interviews? (?:with|to|for|in|on|by)',
    '(?:reports?|reporting|investigation|article|story) (?:by|from|in)',
  ].join('|')}) (?=\\S)`,
  'giu',
);

/** What may stand between: "according to [a recent] Financial Times report". */
const BETWEEN =
  /^(?:(?!(?:about|at|by|for|from|in|near|of|on|outside|that|to|with) )[\p{Ll}-]+ ){0,4}(?:The )?$/u;
/** In UTF-16 units. */
const FARTHEST_BETWEEN = 32;

/** "[the FT] first reported", "[Reuters], which saw the letter, said", "[the FT]’s report" */
const AFTER = new RegExp(
  `^(?:(?:,[^,]{1,90},)? (?:(?:has|had|have|also|first|later|then|\\p{Ll}+ly) ){0,3}(?:${VERBS})(?!\\p{L})` +
    `|(?:['’]s?)? (?:report|reporting|investigation|article|story|interview)(?!\\p{L}))`,
  'u',
);
const LONGEST_AFTER = 140;

/** "the paper reported", "told the outlet" */
const OF_LAST = new RegExp(
  `(?<!\\p{L})(?:(?:told|tells|to|with|by) (?:the|that) (?:${CALLED})(?!\\p{L})` +
    `|[Tt]he (?:${CALLED}) (?:(?:has|had|also|first|later) ){0,2}(?:${VERBS})(?!\\p{L}))`,
  'u',
);

/** The outlet a sentence leans on, of those named in it; `null` where it only speaks of them. */
export const creditIn = (
  words: string,
  at: number,
  outlets: readonly OutletMention[],
): string | null => {
  const [first] = outlets;
  if (first === undefined) return null;
  for (const match of words.matchAll(BEFORE)) {
    const from = at + match.index + match[0].length;
    const named = outlets.find(({ start }) => start >= from);
    if (named === undefined) break;
    if (named.start - from > FARTHEST_BETWEEN) continue;
    if (BETWEEN.test(words.slice(from - at, named.start - at))) return named.outlet;
  }
  const subject = outlets.find(({ end }) =>
    AFTER.test(words.slice(end - at, end - at + LONGEST_AFTER)),
  );
  return subject?.outlet ?? null;
};

/** Whether a sentence leans on an outlet it does not name again. */
export const leansOnLast = (words: string): boolean => OF_LAST.test(words);
