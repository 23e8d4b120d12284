import abbreviations from '../../../../data/lexicon/abbreviations.json' with { type: 'json' };
import { isSpaceAt, isUpper, oneOf } from '../text/characters.ts';

const FULL_STOP = '.';
const ELLIPSIS = '…';
const STOP = /[.…]/g;
const isDigit = oneOf('0123456789');
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

/** "It rained. 12 people left": three small letters or two digits before the stop. */
const BEFORE_A_NUMBER = /(?:\p{Ll}{3}|\d{2})\.["'”’)]?$/u;

/** Whether a sentence may end behind a stop or ellipsis where Unicode sees no end, for what follows. */
function mayEnd(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  if (isUpper(next)) return text[at] === FULL_STOP && isGlued(text, at + 1);
  if (next !== ' ') return false;
  const following = text.charAt(at + 2);
  if (text[at] === ELLIPSIS) return isUpper(following);
  return (
    isDigit(following.charCodeAt(0)) &&
    BEFORE_A_NUMBER.test(text.slice(Math.max(0, at - 3), at + 1))
  );
}

/**
 * The ends of segments by Unicode Text Segmentation with those it does not see, in order: behind an
 * ellipsis of one character, before a number, and where a page lost its white space.
 */
export function withUnseen(text: string, ends: readonly number[]): readonly number[] {
  const unseen: number[] = [];
  STOP.lastIndex = 0;
  while (STOP.test(text)) if (mayEnd(text, STOP.lastIndex - 1)) unseen.push(STOP.lastIndex);
  return unseen.length === 0 ? ends : [...ends, ...unseen].sort((a, b) => a - b);
}
