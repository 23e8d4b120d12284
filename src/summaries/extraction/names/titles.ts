import type { Gender } from '../../types.ts';
import {
  ALSO_SURNAMES,
  COURTESY_TITLES,
  GIVEN_NAMES,
  KNOWN_PLACES,
  OFFICE_TITLES,
  ROLE_NOUNS,
  SUFFIXES,
  TITLE_OBJECTS,
  fold,
} from './lexicon.ts';
import type { Word } from './words.ts';

/** How many words of a run are a title, and what it says of its bearer. */
export type Title = {
  readonly words: number;
  /** Whether it is an office or trade ("Sen.") and not only a courtesy ("Mr."). */
  readonly office: boolean;
  readonly gender: Gender | null;
};

const LONGEST_OBJECT = 6;

/**
 * The title a run of capitals begins with: Canadian Prime Minister Mark Carney -> 3 words, an
 * office; Secretary of State John Kerry -> 3; Mr. Trump -> 1, a courtesy, male; `null` where no
 * name is left behind it.
 */
export function titleOf(words: readonly Word[]): Title | null {
  const bearer = SUFFIXES.has(words.at(-1)?.lower ?? '') ? 2 : 1;
  for (let at = words.length - 1 - bearer; at >= 0; at--) {
    const lower = (words[at]?.lower ?? '').replace(FORMERLY, '');
    // Dean Johnson: alone before one name, it is a given name.
    if (
      at === 0 &&
      words.length === 1 + bearer &&
      GIVEN_NAMES.has(lower) &&
      !isAbbreviated(words[0])
    )
      return null;
    const courtesy = COURTESY_TITLES.has(lower);
    if (!courtesy && !isOffice(lower)) continue;
    // Gov. Earl Ray Tomblin: behind a title, a word that is a given name is one.
    if (GIVEN_NAMES.has(lower) && isOffice(words[at - 1]?.lower ?? '')) continue;
    if (at > 0 && namesSomebody(words, at)) return null;
    const length = at + 1 + objectLength(words, at + 1);
    if (length >= words.length) continue;
    return {
      words: length,
      office: !courtesy || at > 0,
      gender: genderOfTitle(words.slice(0, at + 1)),
    };
  }
  return null;
}

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
  if (!GIVEN_NAMES.has(fold(first.text)) || KNOWN_PLACES.has(first.lower)) return false;
  return (
    GIVEN_NAMES.has(word.lower) || ALSO_SURNAMES.has(word.lower) || !OFFICE_TITLES.has(word.lower)
  );
}

/** Also "secretary-general", "editor-in-chief", "president-elect". */
function isOffice(lower: string): boolean {
  if (OFFICE_TITLES.has(lower) || ROLE_NOUNS.has(lower)) return true;
  return (
    lower.includes('-') &&
    lower
      .split('-')
      .every((part) => OFFICE_TITLES.has(part) || ROLE_NOUNS.has(part) || IN_OFFICES.has(part))
  );
}

const IN_OFFICES = new Set(['in', 'of', 'elect', 'designate', 'vice', 'deputy']);

function objectLength(words: readonly Word[], from: number): number {
  if (words[from]?.text !== 'of') return 0;
  for (let length = LONGEST_OBJECT; length > 0; length--) {
    const object = words.slice(from + 1, from + 1 + length);
    if (object.length === length && TITLE_OBJECTS.has(lowerCase(object))) return length + 1;
  }
  const name = words.findIndex(
    (word, index) => index > from + 1 && GIVEN_NAMES.has(fold(word.text)),
  );
  return name < 0 ? words.length : name - from;
}

function lowerCase(words: readonly Word[]): string {
  return words.map((word) => word.lower).join(' ');
}

function genderOfTitle(words: readonly Word[]): Gender | null {
  for (const word of words) {
    const { lower } = word;
    const gender = COURTESY_TITLES.get(lower) ?? OFFICE_TITLES.get(lower) ?? ROLE_NOUNS.get(lower);
    if (gender != null) return gender;
  }
  return null;
}
