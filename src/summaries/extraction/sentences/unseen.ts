import abbreviations from '../../../../data/lexicon/abbreviations.json' with { type: 'json' };
import { isSpaceAt, isUpper, oneOf } from '../text/characters.ts';

const FULL_STOP = '.';
const ELLIPSIS = '…';
const BRACKET = '['.charCodeAt(0);
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

/** "It rained. 12 people left", "by 5 to 4. 300 watched": three small letters, two digits, or one behind a small word, before the stop. */
const BEFORE_A_NUMBER = /(?:\p{Ll}{3}|\d{2}|\s\p{Ll}{2,9} \d|\d[-–]\d)\.["'”’)]?$/u;
const LONGEST_BEFORE = 14;

/** Whether a sentence may end behind a stop or ellipsis where Unicode sees no end, for what follows. */
function mayEnd(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  if (isUpper(next)) return text[at] === FULL_STOP && isGlued(text, at + 1);
  if (next !== ' ') return false;
  const following = text.charAt(at + 2);
  if (text[at] === ELLIPSIS) return isUpper(following);
  return (
    isDigit(following.charCodeAt(0)) &&
    BEFORE_A_NUMBER.test(text.slice(Math.max(0, at - LONGEST_BEFORE + 1), at + 1))
  );
}

/**
 * Behind a stop, the numbers of notes: "was a martyr.[1][2] The", "in the town.11 12 Take". A number
 * without brackets is one behind a word that is no abbreviation.
 */
const NOTES =
  /(?:\[\d{1,3}\])+(?=\s["'“‘«(]?\p{Lu})|(?<=(?:\p{Ll}{4}|[)”])\.)\d{1,3}(?: \d{1,3})*(?=\s\p{Lu})/uy;

/** Where the numbers of notes end that follow a stop; `null` where none do. */
function endOfNotes(text: string, from: number): number | null {
  const code = text.charCodeAt(from);
  if (code !== BRACKET && !isDigit(code)) return null;
  NOTES.lastIndex = from;
  return NOTES.test(text) ? NOTES.lastIndex : null;
}

/**
 * The ends of segments by Unicode Text Segmentation with those it does not see, in order: behind an
 * ellipsis of one character, before a number, behind the numbers of notes, and where a page lost its white space.
 */
export function withUnseen(text: string, ends: readonly number[]): readonly number[] {
  const unseen: number[] = [];
  STOP.lastIndex = 0;
  while (STOP.test(text)) {
    const behind = STOP.lastIndex;
    const end = mayEnd(text, behind - 1) ? behind : endOfNotes(text, behind);
    if (end !== null) unseen.push(end);
  }
  return unseen.length === 0 ? ends : [...ends, ...unseen].sort((a, b) => a - b);
}
