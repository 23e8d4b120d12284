import { NOUNS_IN_LY } from '../text/adverbs.ts';
import { isCapitalInside } from '../text/capital-inside.ts';
import { matching, oneOf } from '../text/characters.ts';
import {
  ADVERB,
  CALENDAR,
  CAPITAL,
  ING_FORM,
  LOOKS_LIKE_VERB,
  NOUN_FORM,
  NUMBER,
  OBJECT,
  POSSESSIVE,
  PRONOUN,
  SPEAKER_NOUN,
  TIME,
  TIME_WORD,
} from './kinds.ts';

const isUpperCode = matching(/\p{Lu}/u);
const isAscii = matching(/[a-z]/i);
const opensNumber = matching(/[\d$£€]/);
const isAt = oneOf('@');
const isApostrophe = oneOf("'’");
/** The bit that is set in "a" and not in "A". */
const SMALL = 32;
/** Words in -ly that are no adverbs. */
const NO_ADVERB = new RegExp(`^(?:${NOUNS_IN_LY}|elderly|early)$`);
const SHORTEST_ADVERB = 5;
/** "focus", "press", "it's" end in an s that makes no verb. */
const isBeforeOtherS = oneOf("sSuU'’");

/** Whether the word at a place is printed with a capital. */
export function opensUpper(text: string, start: number): boolean {
  return isUpperCode(text.charCodeAt(start));
}

/**
 * The classes of the word between two places: those the lexicons give it, `lexical`, and those its
 * letters give it: capitals, endings, figures.
 */
export function classesOf(text: string, start: number, end: number, lexical: number): number {
  const first = text.charCodeAt(start);
  const upper = isUpperCode(first) || isCapitalInside(text, start, end);
  let classes = lexical;
  // "he", "us", but not "US".
  if ((classes & (PRONOUN | OBJECT)) !== 0) {
    const shouted = hasUpper(text, start + 1, end);
    if (shouted) classes &= ~PRONOUN;
    if (shouted || upper) classes &= ~OBJECT;
  }
  // Of capitalised words only days and months are times: "Day" is a name.
  if ((classes & (upper ? CALENDAR : TIME_WORD)) !== 0) classes |= TIME;
  else if (upper || isAt(first)) classes |= CAPITAL;
  if (opensNumber(first)) classes |= NUMBER;
  // "Roe’s", "the teachers’"
  const isSingular = endsIn(text, start, end, 's') && isApostrophe(text.charCodeAt(end - 2));
  if (isSingular || isApostrophe(text.charCodeAt(end - 1))) classes |= POSSESSIVE;
  if (endsIn(text, start, end, 'ing')) classes |= ING_FORM;
  if (upper) return classes & ~(LOOKS_LIKE_VERB | NOUN_FORM);
  if (endsIn(text, start, end, 'ly') && isAdverb(text.slice(start, end).toLowerCase()))
    classes |= ADVERB;
  if ((classes & SPEAKER_NOUN) !== 0) return classes & ~LOOKS_LIKE_VERB;
  return endsAsVerb(text, start, end) ? classes | LOOKS_LIKE_VERB : classes;
}

function hasUpper(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (isUpperCode(text.charCodeAt(at))) return true;
  return false;
}

function isAdverb(lower: string): boolean {
  return lower.length >= SHORTEST_ADVERB && !NO_ADVERB.test(lower);
}

/** "fired", "doubles": ends as a verb's form does. */
function endsAsVerb(text: string, start: number, end: number): boolean {
  if (end - start < 3 || !isAscii(text.charCodeAt(end - 3))) return false;
  if (endsIn(text, start, end, 'ed')) return true;
  return endsIn(text, start, end, 's') && !isBeforeOtherS(text.charCodeAt(end - 2));
}

/** Whether a word ends in some letters, in either case. */
function endsIn(text: string, start: number, end: number, letters: string): boolean {
  const from = end - letters.length;
  if (from < start) return false;
  for (let at = 0; at < letters.length; at += 1) {
    if ((text.charCodeAt(from + at) | SMALL) !== letters.charCodeAt(at)) return false;
  }
  return true;
}
