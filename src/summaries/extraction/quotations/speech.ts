import { isLetter, isLower, isUpper } from '../text/characters.ts';
import type { Surroundings } from './surroundings.ts';
import { isInscribed, isTeaser, isTerm, isTitled } from './things.ts';

/** A reason to hold words in quotation marks for something else than speech. */
type Refusal = {
  readonly name: string;
  readonly refuses: (quoted: string, beside: Surroundings) => boolean;
};

const SMALL = new Set(
  'a an and are as at be but by for from in into is it its my nor of on or our over the to up vs with you your'.split(
    ' ',
  ),
);
const SHORT_WORDS = 6;
/** In characters. No title, label or headline in quotation marks is longer. */
const LONGEST_TITLE = 150;
/** What stands before the title of a book, film, show or article. */
const ANNOUNCES_TITLE =
  /(?:['’]s|\b(?:on|the|a|an|of|in|titled|entitled|headlined|subtitled|named|called|book|novel|memoir|play|film|movie|documentary|show|series|drama|comedy|podcast|song|album|article|column|essay|editorial|commentary|program|programme|host|star|publish|watch|watched|stream|renewed|seen|watching|reading|(?:had|has|have|to) read))[,:]?\s*$/i;

const wordsOf = (quoted: string): string[] =>
  quoted.match(/[\p{L}\p{N}@#][\p{L}\p{M}\p{N}'’.&-]*/gu) ?? [];
const isCapitalised = (word: string): boolean => !isLower(word.replace(/^[@#]/, ''));

/** "The Long Road Home", "Meet the Town": every word but the small ones is capitalised. */
function isTitleCase(quoted: string): boolean {
  const words = wordsOf(quoted).filter((word) => !SMALL.has(word));
  return (
    words.length > 0 &&
    words.every(isCapitalised) &&
    words.some((word) => isUpper(word) || !isLetter(word))
  );
}

/** In this order; the first that refuses decides. */
const refusals: readonly Refusal[] = [
  { name: 'no words', refuses: (quoted) => !/\p{L}.*\p{L}/su.test(quoted) },
  {
    name: 'account or address',
    refuses: (quoted) => /^(?:@\w+|https?:\S+|www\.\S+|\S+@\S+\.\w+)$/.test(quoted.trim()),
  },
  {
    name: 'title or name',
    refuses: (quoted, beside) =>
      !beside.cued &&
      isTitleCase(quoted) &&
      (wordsOf(quoted).length <= SHORT_WORDS || !/[.?!,]$/.test(quoted)),
  },
  {
    name: 'title announced',
    refuses: (quoted, beside) => isTitleCase(quoted) && ANNOUNCES_TITLE.test(beside.before),
  },
  { name: 'teaser', refuses: (_quoted, beside) => isTeaser(beside.before) },
  { name: 'on a thing', refuses: (_quoted, beside) => isInscribed(beside.before) },
  { name: 'term', refuses: (_quoted, beside) => isTerm(beside.before) },
  { name: 'titled', refuses: (_quoted, beside) => isTitled(beside.before) && !beside.cued },
  {
    name: 'subheading',
    refuses: (quoted, beside) =>
      beside.alone && beside.single && wordsOf(quoted).length <= SHORT_WORDS,
  },
  {
    name: 'headline',
    refuses: (_quoted, beside) => beside.offStyle && !beside.cued,
  },
  {
    name: 'scare quotes',
    refuses: (quoted, beside) =>
      wordsOf(quoted).length <= 2 && isLower(quoted) && !beside.cued && !beside.reported,
  },
];

/**
 * Why words in quotation marks are no speech, or `null` where they are.
 * `whyNotSpeech("The Long Road Home", …)` -> `"title or name"`
 */
export function whyNotSpeech(quoted: string, beside: Surroundings): string | null {
  if (quoted.length > LONGEST_TITLE) return null;
  return refusals.find((rule) => rule.refuses(quoted, beside))?.name ?? null;
}
