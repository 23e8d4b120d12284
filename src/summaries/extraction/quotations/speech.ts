import { isLower, matching, oneOf } from '../text/characters.ts';
import type { Surroundings } from './surroundings.ts';
import {
  isDefined,
  isInscribed,
  isMarking,
  isPerformed,
  isTeaser,
  isTerm,
  isTitled,
} from './things.ts';

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
  /(?:['’]s|\b(?:on|the|a|an|of|in|titled|entitled|headlined|subtitled|named|called|book|novel|memoir|play|film|movie|documentary|show|series|drama|comedy|podcast|song|album|article|column|essay|editorial|commentary|program|programme|host|star|publish|watch|watched|stream|renewed|seen|watching|reading|told|(?:had|has|have|to) read))[,:]?\s*$/i;

const opensWord = matching(/[\p{L}\p{N}@#]/u);
const goesOn = matching(/[\p{L}\p{M}\p{N}'’.&-]/u);
const isTag = oneOf('@#');
const isLetterCode = matching(/\p{L}/u);
const isUpperCode = matching(/\p{Lu}/u);
const isLowerCode = matching(/\p{Ll}/u);

/** Where the next word begins, or the end of the text. */
function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !opensWord(text.charCodeAt(at))) at++;
  return at;
}

function wordEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && goesOn(text.charCodeAt(at))) at++;
  return at;
}

/** Whether a text has at most so many words. */
function isShort(quoted: string, most: number): boolean {
  let count = 0;
  for (let at = nextWord(quoted, 0); at < quoted.length; at = nextWord(quoted, wordEnd(quoted, at)))
    if (++count > most) return false;
  return true;
}

/** "The Long Road Home", "Meet the Town": every word but the small ones is capitalised. */
function isTitleCase(quoted: string): boolean {
  let capitals = false;
  for (let at = nextWord(quoted, 0); at < quoted.length;) {
    const end = wordEnd(quoted, at);
    const first = quoted.charCodeAt(at);
    const small = isLowerCode(first) && SMALL.has(quoted.slice(at, end));
    if (!small) {
      if (isLowerCode(isTag(first) ? quoted.charCodeAt(at + 1) : first)) return false;
      capitals ||= isUpperCode(first) || !isLetterCode(first);
    }
    at = nextWord(quoted, end);
  }
  return capitals;
}

/** In this order; the first that refuses decides. */
const refusals: readonly Refusal[] = [
  { name: 'no words', refuses: (quoted) => !/\p{L}[^]*?\p{L}/u.test(quoted) },
  {
    name: 'account or address',
    refuses: (quoted) => /^(?:@\w+|https?:\S+|www\.\S+|\S+@\S+\.\w+)$/.test(quoted.trim()),
  },
  {
    name: 'title or name',
    refuses: (quoted, beside) =>
      isTitleCase(quoted) &&
      (isShort(quoted, SHORT_WORDS) || !/[.?!,]$/.test(quoted)) &&
      !beside.cued(),
  },
  {
    name: 'title announced',
    refuses: (quoted, beside) => isTitleCase(quoted) && ANNOUNCES_TITLE.test(beside.before),
  },
  {
    name: 'title read',
    refuses: (quoted, beside) =>
      isTitleCase(quoted) && !isShort(quoted, 1) && !/[.?!,]$/.test(quoted) && isPerformed(beside),
  },
  { name: 'teaser', refuses: (_quoted, beside) => isTeaser(beside) },
  { name: 'on a thing', refuses: (_quoted, beside) => isInscribed(beside) },
  { name: 'term', refuses: (_quoted, beside) => isTerm(beside) },
  { name: 'marking', refuses: (quoted, beside) => isMarking(quoted, beside) },
  { name: 'defined', refuses: (quoted, beside) => isDefined(quoted, beside) },
  { name: 'titled', refuses: (_quoted, beside) => isTitled(beside) && !beside.cued() },
  {
    name: 'subheading',
    refuses: (quoted, beside) => beside.single && beside.alone() && isShort(quoted, SHORT_WORDS),
  },
  {
    name: 'headline',
    refuses: (_quoted, beside) => beside.offStyle && !beside.cued(),
  },
  {
    name: 'scare quotes',
    refuses: (quoted, beside) =>
      isLower(quoted) && isShort(quoted, 2) && !beside.cued() && !beside.reported(),
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
