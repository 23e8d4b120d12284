import { isLower } from '../text/characters.ts';
import type { Surroundings } from './surroundings.ts';
import {
  isDefined,
  isGlossed,
  isInscribed,
  isListed,
  isMarking,
  isMeasure,
  isNaming,
  isPerformed,
  isSlogan,
  isTeaser,
  isTerm,
  isTitled,
} from './things.ts';
import { isShort, isTitleCase } from './title-case.ts';

/** A reason to hold words in quotation marks for something else than speech. */
type Refusal = {
  readonly name: string;
  readonly refuses: (quoted: string, beside: Surroundings) => boolean;
};

const SHORT_WORDS = 6;
/** In characters. No title, label or headline in quotation marks is longer. */
const LONGEST_TITLE = 150;
/** What stands before the title of a book, film, show or article. */
const ANNOUNCES_TITLE =
  /(?:['’]s|\b(?:on|the|a|an|of|in|titled|entitled|headlined|subtitled|named|called|book|novel|memoir|biography|autobiography|thriller|musical|opera|sitcom|play|film|movie|documentary|show|series|drama|comedy|competition|contest|franchise|sequel|prequel|podcast|song|album|article|column|essay|editorial|commentary|program|programme|host|star|publish|watch|watched|stream|renewed|seen|watching|reading|told|(?:had|has|have|to) read))[,:]?\s*$/i;

/** `drew cries of “Shame!” from the crowd`: no title, however few the words. */
const isCried = (quoted: string, { before, after, lastWord }: Surroundings): boolean =>
  /[!?]$/.test(quoted) && lastWord() === 'of' && CRIES.test(before) && /^\sfrom\s/.test(after);
const CRIES = /\b(?:chants?|cry|cries|shouts?|cheers|calls|chorus|yells|screams|heckles) of\s*$/i;

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
      !beside.cued() &&
      // a line of talk, which is all of its paragraph
      !(/[.?!]$/.test(quoted) && beside.alone()),
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
  { name: 'listed', refuses: (quoted, beside) => isLower(quoted) && isListed(quoted, beside) },
  { name: 'glossed', refuses: (quoted, beside) => isLower(quoted) && isGlossed(quoted, beside) },
  { name: 'name or meaning', refuses: (quoted, beside) => isNaming(quoted, beside) },
  { name: 'slogan', refuses: (quoted, beside) => isSlogan(quoted, beside) },
  { name: 'measure', refuses: (quoted, beside) => isLower(quoted) && isMeasure(quoted, beside) },
  { name: 'defined', refuses: (quoted, beside) => isDefined(quoted, beside) },
  { name: 'titled', refuses: (_quoted, beside) => isTitled(beside) },
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
  if (quoted.length > LONGEST_TITLE || isCried(quoted, beside)) return null;
  return refusals.find((rule) => rule.refuses(quoted, beside))?.name ?? null;
}
