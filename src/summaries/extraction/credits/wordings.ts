import lexicon from '../../../../data/lexicon/outlet-words.json' with { type: 'json' };
import type { Span } from '../../types.ts';
import { knownWords, nextOf } from '../text/known-words.ts';
import type { Words } from '../text/words.ts';
import { matchesOf } from '../text/matches.ts';
import { quickPattern } from '../text/quick-pattern.ts';

/** A place where an outlet is named, by the name the article gives in full. */
export type OutletMention = Span & { readonly outlet: string };

const VERBS = lexicon.reporting.join('|');
const CALLED_WORDS = Object.values(lexicon.called).flat();
const CALLED = CALLED_WORDS.join('|');
const CALLS = knownWords(CALLED_WORDS.map((word) => [word, true] as const));

/** What leads to the outlet that was told or that reported. */
const LEADS = [
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
].join('|');

/** "told [the FT]", "first reported by [Reuters]", "in an interview with [CBC]" */
const BEFORE = quickPattern(new RegExp(`(?<!\\p{L})(?:${LEADS}) (?=\\S)`, 'giu'));

/** What may stand between: "according to [a recent] Financial Times report", "told [the Danish daily] Aftenblad". */
const BETWEEN = quickPattern(
  new RegExp(
    '^(?:(?!(?:about|at|by|for|from|in|near|of|on|outside|that|to|with) )' +
      `(?:[\\p{Ll}-]+|\\p{Lu}\\p{L}+(?= (?:${CALLED}) )) ){0,4}(?:The )?$`,
    'u',
  ),
);
/** In UTF-16 units. */
const FARTHEST_BETWEEN = 32;

/** "[the FT] first reported", "[Reuters], which saw the letter, said", "[the FT]’s report" */
const AFTER = quickPattern(
  new RegExp(
    `^(?:(?:,[^,]{1,90},)? (?:(?:has|had|have|also|first|later|then|\\p{Ll}+ly) ){0,3}(?:${VERBS})(?!\\p{L})` +
      `|(?:['’]s?)? (?:report|reporting|investigation|article|story|interview)(?!\\p{L}))`,
    'u',
  ),
);
const LONGEST_AFTER = 140;

/** "the paper reported", "told the Danish outlet"; not "the network of donors" or "the paper's owner" */
const OF_LAST = quickPattern(
  new RegExp(
    `(?<!\\p{L})(?:(?:${LEADS}) (?:the|that) (?:(\\p{L}+) )?(${CALLED})(?![\\p{L}'’]| of )` +
      `|the (${CALLED}) (?:(?:has|had|also|first|later) ){0,2}(?:${VERBS})(?!\\p{L}))`,
    'iu',
  ),
);
/** "Vanity Fair magazine", "the magazine Vanity Fair" */
const OTHER = quickPattern(
  new RegExp(
    `(?<!\\p{L})(?:\\p{Lu}[\\p{L}’'-]* (?:${CALLED})|(?:${CALLED}) \\p{Lu}\\p{L}+)(?!\\p{L})`,
    'gu',
  ),
);

const BROADCASTERS = new Set(lexicon.broadcasters);
const PRINTS = new Set(lexicon.called.print);
const BROADCASTS = new Set(lexicon.called.broadcast);
const PRINTED =
  /(?:times|post|journal|herald|tribune|gazette|chronicle|courier|magazine|newspaper)$/iu;

/** The outlet a sentence leans on, of those named in it; `null` where it only speaks of them. */
export const creditIn = (
  words: string,
  at: number,
  outlets: readonly OutletMention[],
): string | null => {
  const [first] = outlets;
  if (first === undefined) return null;
  for (const match of matchesOf(BEFORE, words)) {
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

/**
 * The first word from one on that an outlet named before is called by; the count where there is none.
 * Only sentences with one can {@link leansOnLast} or {@link namesAnother} hold of.
 */
export const nextCalled = (words: Words, from: number): number => nextOf(CALLS, words, from);

/**
 * Whether a sentence leans on the outlet named last without its name: "The magazine said" does on a
 * magazine, not on a broadcaster.
 */
export const leansOnLast = (words: string, last: string): boolean => {
  const [, kind, listener, subject] = OF_LAST.exec(words) ?? [];
  const called = (listener ?? subject)?.toLowerCase();
  // "The Danish paper" is that one, "the local paper" may be another.
  const isSame = kind === undefined || /^\p{Lu}/u.test(kind);
  return called !== undefined && isSame && mayBeCalled(last, called);
};

const mayBeCalled = (outlet: string, called: string): boolean => {
  const words = outlet.toLowerCase().split(' ');
  const isBroadcaster = BROADCASTERS.has(words[0] ?? '') || BROADCASTERS.has(words.at(-1) ?? '');
  if (PRINTS.has(called)) return !isBroadcaster;
  return !BROADCASTS.has(called) || !PRINTED.test(outlet);
};

/**
 * Whether words name a paper or a network that is none of the outlets known in them: one said later
 * to have reported may be that one. `at` is where the words stand.
 */
export const namesAnother = (
  words: string,
  at: number,
  outlets: readonly OutletMention[],
): boolean => {
  for (const { index, 0: named } of matchesOf(OTHER, words)) {
    const start = at + index;
    const end = start + named.length;
    if (!outlets.some((outlet) => outlet.start < end && outlet.end > start)) return true;
  }
  return false;
};
