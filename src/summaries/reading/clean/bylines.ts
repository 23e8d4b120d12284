import { outletOfDomain } from '../../outlets.ts';
import { BULLET, endsSentence, fewWords, isTitleCase } from '../prose.ts';

const MAX_WORDS = 16;
const MAX_PART_WORDS = 4;

const BYLINE = /^(?:(?:written|reported|posted|story) )?by:? (?!the\b)(?=(\S))/i;
const WRITTEN_FOR = /\bfor ((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24})$/i;

/**
 * Whether a line names the author: `'By Jane Doe, Staff Reporter'`, `'Jane Doe | Example News'` -> `true`
 */
export function isByline(line: string): boolean {
  const words = line.startsWith(BULLET) ? line.slice(BULLET.length) : line;
  if (fewWords(words, MAX_WORDS) === null) return false;
  return isRowOfNames(words) || isByName(words);
}

/** "By May it was over." is none: with a full stop only a name may follow. */
function isByName(line: string): boolean {
  const match = BYLINE.exec(line);
  if (match === null || !/[\p{Lu}@]/u.test(match[1] ?? '')) return false;
  const rest = line.slice(match[0].length);
  return !endsSentence(line) || (fewWords(rest, MAX_PART_WORDS) !== null && isTitleCase(rest));
}

/** The outlet a byline is written for: `'By Sam Porter for example.com'` -> `'example.com'`; an agency's is not told. */
export const bylineOutlet = (line: string): string | null => {
  const domain = isByline(line) ? WRITTEN_FOR.exec(line)?.[1] : undefined;
  return domain === undefined ? null : outletOfDomain(domain);
};

/** Author, outlet and place parted by bars; a headline is longer than these. */
function isRowOfNames(line: string): boolean {
  const parts = line.split(/\s[|•·]\s/);
  return parts.length > 1 && parts.every((part) => fewWords(part, MAX_PART_WORDS) !== null);
}
