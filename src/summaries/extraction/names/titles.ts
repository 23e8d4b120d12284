import type { Gender } from '../../types.ts';
import {
  ALSO_SURNAME,
  COMMON,
  COURTESY,
  GIVEN,
  OFFICE,
  PLACE,
  PLACE_HEAD,
  ROLE,
  SUFFIX,
  is,
} from './known.ts';
import { lowerCase } from './kinds.ts';
import { COURTESY_TITLES, OFFICE_TITLES, RETIRED, ROLE_NOUNS, TITLE_OBJECTS } from './lexicon.ts';
import type { Word } from './words.ts';

/** How many words of a run are a title, and what it says of its bearer. */
export type Title = {
  readonly words: number;
  /** Whether it is an office or trade ("Sen.") and not only a courtesy ("Mr."). */
  readonly office: boolean;
  readonly gender: Gender | null;
};

/** "the Right Honourable", "the Very Reverend": styles, no offices. */
const OF_A_STYLE = new Set(['right', 'very', 'most', 'rt']);
const LONGEST_OBJECT = 6;

/** "Boys", "Girls", "Workers": no surname. */
function isPlural(word: Word): boolean {
  return is(word, COMMON) && word.lower.endsWith('s') && !is(word, ALSO_SURNAME | GIVEN);
}

/**
 * The title a run of capitals begins with: Canadian Prime Minister Mark Carney -> 3 words, an
 * office; Secretary of State John Kerry -> 3; Mr. Trump -> 1, a courtesy, male; `null` where no
 * name is left behind it.
 */
export function titleOf(words: readonly Word[]): Title | null {
  const last = words.at(-1);
  if (last === undefined) return null;
  const bearer = is(last, SUFFIX) ? 2 : 1;
  for (let at = words.length - 1 - bearer; at >= 0; at--) {
    const word = words[at];
    if (word === undefined) continue;
    const mayBeGiven = is(word, GIVEN);
    // Dean Johnson: alone before one name, it is a given name.
    if (at === 0 && words.length === 1 + bearer && mayBeGiven && !isAbbreviated(word)) return null;
    // "the Baker Boys": a trade before a word of every day is no title.
    if (words.length === 1 + bearer && !is(word, OFFICE | COURTESY) && isPlural(last)) return null;
    const courtesy = is(word, COURTESY) || isSecondOfStyle(words, at);
    if (!courtesy && !isOffice(word) && !isMarshal(words, at)) continue;
    const before = words[at - 1];
    // Gov. Earl Ray Tomblin, Mr Dean Hurlock: behind a title, a word that is a given name is one.
    if (mayBeGiven && before !== undefined && (isOffice(before) || is(before, COURTESY))) continue;
    if (at > 0 && namesSomebody(words, at)) return null;
    const length = at + 1 + objectLength(words, at + 1) + retiredLength(words[at + 1]);
    if (length >= words.length) continue;
    return {
      words: length,
      office: !courtesy || (at > 0 && !OF_A_STYLE.has(words[0]?.lower ?? '')),
      gender: genderOfTitle(words.slice(0, at + 1)),
    };
  }
  return null;
}

/** "Tan | Sri", "Datuk | Seri": a style of two words, of which the first may be a surname. */
const isSecondOfStyle = (words: readonly Word[], at: number): boolean =>
  /^se?ri$/.test(words[at]?.lower ?? '') &&
  /^(?:tan|puan|datuk|dato|datin)$/.test(words[at - 1]?.lower ?? '');

/** "Then-Gov.", "Ex-President". */
export const FORMERLY = /^(?:then|ex|vice|co)-/;

/** "Sen." and not "Sen". */
export function isAbbreviated(word: Word | undefined): boolean {
  return word !== undefined && word.end - word.start > word.text.length;
}

/** "Robert Dean Smith", "Karen Carpenter Hale": behind a given name the word is a name too. */
function namesSomebody(words: readonly Word[], at: number): boolean {
  const [first, word] = [words[0], words[at]];
  if (first === undefined || word === undefined || at === 0) return false;
  if (!is(first, GIVEN) || is(first, PLACE)) return false;
  // "Jackson County | Sheriff David Roe", "Williams Lake | Mayor Walt Roe"
  const before = words[at - 1];
  if (before !== undefined && (is(before, PLACE_HEAD) || OF_A_PLACE.has(before.lower)))
    return false;
  // "Herald Publisher | Josh Roe": a whole name of its own stands behind
  const behind = words[at + 1];
  if (behind !== undefined && words.length > at + 2 && is(behind, GIVEN)) return false;
  return is(word, GIVEN | ALSO_SURNAME) || !is(word, OFFICE);
}

const OF_A_PLACE = new Set(['borough', 'parish', 'state']);

/** Also "secretary-general", "editor-in-chief", "president-elect", "then-Gov.". */
function isOffice(word: Word): boolean {
  if (is(word, OFFICE | ROLE)) return true;
  if (!word.lower.includes('-')) return false;
  const lower = word.lower.replace(FORMERLY, '');
  return lower
    .split('-')
    .every((part) => OFFICE_TITLES.has(part) || ROLE_NOUNS.has(part) || IN_OFFICES.has(part));
}

/** "Fire Marshall | Ada Roe": the office as it is often printed; alone it is a name. */
const isMarshal = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'marshall' && words[at - 1]?.lower === 'fire';

/** "in-chief", "president-elect"; "Mother-of-two". */
const IN_OFFICES = new Set(
  'in of elect designate vice deputy one two three four five six seven eight'.split(' '),
);

/** "Colonel | (ret.) | Otis Roe". */
function retiredLength(word: Word | undefined): number {
  return word !== undefined && RETIRED.has(word.lower) ? 1 : 0;
}

/** How many words an office's "of" or "for" takes: "of State", "for Health", "of State for Transport". */
function objectLength(words: readonly Word[], from: number): number {
  if (!IN_TITLES.has(words[from]?.text ?? '')) return 0;
  for (let length = LONGEST_OBJECT; length > 0; length--) {
    const object = words.slice(from + 1, from + 1 + length);
    if (object.length === length && TITLE_OBJECTS.has(lowerCase(object)))
      return length + 1 + objectLength(words, from + length + 1);
  }
  const name = words.findIndex((word, index) => index > from + 1 && is(word, GIVEN));
  if (name >= 0) return name - from;
  // "Minister for Transport | Raghav Nimbalkar": no list knows the name, a first and a last one.
  const isMinister = words[0]?.lower === 'minister' && words[from]?.text === 'for';
  return isMinister && words.length - from > LEAST_FOR ? words.length - from - 2 : words.length;
}

/** In words: "for", a field and a name of two. */
const LEAST_FOR = 3;

const IN_TITLES = new Set(['of', 'for']);

function genderOfTitle(words: readonly Word[]): Gender | null {
  for (const { lower } of words) {
    const gender = COURTESY_TITLES.get(lower) ?? OFFICE_TITLES.get(lower) ?? ROLE_NOUNS.get(lower);
    if (gender != null) return gender;
  }
  return null;
}
