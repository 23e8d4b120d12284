import abbreviations from '../../../../data/lexicon/abbreviations.json' with { type: 'json' };
import { isSpaceAt, isUpper } from '../text/characters.ts';

const FULL_STOP = '.';
/** "stopped.The next", "1,000.That": two letters or digits before the stop, then a capital and small letters. */
const BEFORE = /(?:\p{Ll}|\d){2}\.$/u;
const AFTER = /^(\p{Lu}\p{Ll}+)(?=[\s,'’.])/u;
/** What addresses and file names have, and names with points: "Live.Laugh.Love". */
const ADDRESS = /[/@\\_]|^www\.|\.\p{L}.*\.\p{L}/iu;
const LONGEST_WORD = 60;

const WEBSITES = new Set(abbreviations.websites);

/** Whether a sentence ends at a place where a page lost the white space before the next. */
export function isGlued(text: string, end: number): boolean {
  if (!BEFORE.test(text.slice(Math.max(0, end - 3), end))) return false;
  const after = AFTER.exec(text.slice(end, end + LONGEST_WORD))?.[1];
  if (after === undefined || WEBSITES.has(after.toLowerCase())) return false;
  let from = end;
  while (end - from < LONGEST_WORD && !isSpaceAt(text, from - 1)) from -= 1;
  let to = end;
  while (to - end < LONGEST_WORD && !isSpaceAt(text, to)) to += 1;
  return !ADDRESS.test(text.slice(from, to));
}

/** The ends of segments with those places added, in order. */
export function withGlued(text: string, ends: readonly number[]): readonly number[] {
  const glued: number[] = [];
  for (let at = text.indexOf(FULL_STOP); at >= 0; at = text.indexOf(FULL_STOP, at + 1))
    if (isUpper(text.charAt(at + 1)) && isGlued(text, at + 1)) glued.push(at + 1);
  return glued.length === 0 ? ends : [...ends, ...glued].sort((a, b) => a - b);
}
