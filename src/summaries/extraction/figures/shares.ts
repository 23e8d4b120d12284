import numbers from '../../../../data/lexicon/numbers.json' with { type: 'json' };
import { BESIDE } from './beside.ts';
import type { Placed } from './numerals.ts';
import { quickPattern } from '../text/quick-pattern.ts';

const SMALL: ReadonlyMap<string, number> = new Map(Object.entries(numbers.units));
const NUMBER = `(${[...SMALL.keys()].join('|')}|\\d{1,3})`;
/** "one train in four is", but "five goals in nine games" and "two in three days" count and last. */
const IN = '(?:in|out of)(?: every)? ';
const NOUN_IN = `\\p{Ll}+ ${IN}`;
const ENDS =
  '(?![\\p{L}\\d]| (?:\\p{Ll}+ )?(?:seconds|minutes|hours|days|nights|weeks|months|years|decades)(?!\\p{L}))';
const NO_NOUN = '(?! (?:\\p{Ll}+ )?\\p{Ll}{2,}s(?!\\p{L}))';
const BEHIND = quickPattern(
  new RegExp(`^ (?:${IN}${NUMBER}${ENDS}|${NOUN_IN}${NUMBER}${ENDS}${NO_NOUN})`, 'u'),
);
const BEFORE = quickPattern(
  new RegExp(`(?<![\\p{L}\\d])(?:${NUMBER} ${IN}|${NUMBER} ${NOUN_IN})$`, 'iu'),
);
const ENDS_BEHIND = quickPattern(new RegExp(`^${ENDS}`, 'u'));
const ENDS_WITHOUT_NOUN = quickPattern(new RegExp(`^${ENDS}${NO_NOUN}`, 'u'));

/** Where a share in words ends that a number opens, and how much it is in percent. */
export type Share = { readonly end: number; readonly percent: number };

/** "one [in eight]" -> 12.5 percent, "nine [out of ten]", "one train [in four]"; `null` for "two in three days". */
export function shareAt(sentence: string, { value, end, after }: Placed): Share | null {
  if ((after & BESIDE.share) === 0) return null;
  const match = BEHIND.exec(sentence.slice(end, end + LONGEST));
  const whole = match === null ? 0 : valueOf(match[1] ?? match[2] ?? '');
  if (match === null || whole <= value || value === 0) return null;
  return { end: end + match[0].length, percent: (100 * value) / whole };
}

/** In UTF-16 units. */
const LONGEST = 40;

/** Whether a number is what the part before it is a share of: the "eight" of "one in eight". */
export function isWholeOfShare(before: string, numeral: Placed, after: string): boolean {
  if ((numeral.before & BESIDE.share) === 0) return false;
  const [, plain, counting] = BEFORE.exec(before) ?? [];
  const part = plain ?? counting;
  const ends = plain === undefined ? ENDS_WITHOUT_NOUN : ENDS_BEHIND;
  return part !== undefined && valueOf(part) < numeral.value && ends.test(after);
}

function valueOf(word: string): number {
  return SMALL.get(word.toLowerCase()) ?? Number(word);
}
