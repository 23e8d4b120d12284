import type { Gender } from '../../types.ts';
import { matching } from '../text/characters.ts';
import { BEYOND_ASCII } from '../text/words.ts';
import { GIVEN, knownOf } from './known.ts';
import { ABBREVIATIONS, GIVEN_NAMES, fold } from './lexicon.ts';
import { isCapitalInside } from '../text/capital-inside.ts';

/**
 * The letters of a word, whatever stands around it. Articles repeat their words, so a form is cut
 * out of a text, put into lower case and looked up once and then kept.
 */
export type Form = {
  /** As printed: "Muñoz". */
  readonly text: string;
  readonly lower: string;
  /** In lower case, without accents: "munoz". */
  readonly folded: string;
  /** What the lexicons know of it, in the bits of known.ts. */
  readonly known: number;
  /** Whether women or men bear it as a given name, `null` where both do; `undefined` where it is none. */
  readonly given: Gender | null | undefined;
  /** The words of a name begin with a capital; those of "al-Assad" have it after the hyphen. */
  readonly capital: boolean;
  /** Whether a point behind it is part of it: "Sen", "J", "St". */
  readonly takesPoint: boolean;
};

/** Two forms may share a place in the store; where a third comes, the older one goes. */
const PLACES = 1 << 14;
const store: (Form | undefined)[] = new Array<Form | undefined>(2 * PLACES).fill(undefined);
/** Longer words are not kept. */
const MOST_LETTERS = 40;

/** The form of the letters of a text between two places; `letters` is their hash in whatever case. */
export function formAt(text: string, start: number, end: number, letters: number): Form {
  if (end - start > MOST_LETTERS) return formOf(text.slice(start, end));
  const hash = letters === BEYOND_ASCII || letters === 0 ? hashOf(text, start, end) : letters;
  const place = 2 * ((hash ^ (hash >>> 15)) & (PLACES - 1));
  const newer = store[place];
  if (newer !== undefined && isPrinted(newer.text, text, start, end)) return newer;
  const older = store[place + 1];
  const form =
    older !== undefined && isPrinted(older.text, text, start, end)
      ? older
      : formOf(copied(text, start, end));
  store[place + 1] = newer;
  store[place] = form;
  return form;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}

function isPrinted(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = end - 1; at >= start; at--)
    if (word.charCodeAt(at - start) !== text.charCodeAt(at)) return false;
  return true;
}

/** In UTF-16 units: the engine copies so short a slice itself. */
const MOST_COPIED = 12;

/** Some of a text as a string of its own: a longer slice would keep the whole text in memory. */
export function copied(text: string, start: number, end: number): string {
  if (end - start <= MOST_COPIED) return text.slice(start, end);
  const codes: number[] = [];
  for (let at = start; at < end; at++) codes.push(text.charCodeAt(at));
  return String.fromCharCode(...codes);
}

/** "Jean-Luc": the first half tells where the whole is unknown. */
function genderOf(folded: string, known: number): Gender | null | undefined {
  const whole = (known & GIVEN) === 0 ? undefined : GIVEN_NAMES.get(folded);
  if (whole !== undefined) return whole;
  const hyphen = folded.indexOf('-');
  return hyphen < 0 ? undefined : GIVEN_NAMES.get(folded.slice(0, hyphen));
}

/** "Eva-Marie": both halves are given names. */
function isDoubleGiven(folded: string): boolean {
  const hyphen = folded.indexOf('-');
  return (
    hyphen > 0 &&
    GIVEN_NAMES.has(folded.slice(0, hyphen)) &&
    GIVEN_NAMES.has(folded.slice(hyphen + 1))
  );
}

function formOf(text: string): Form {
  const capital = isCapital(text.charCodeAt(0)) || isCapitalInside(text, 0, text.length);
  const lower = capital ? text.toLowerCase() : text;
  const folded = fold(text);
  const known = knownOf(text, lower, folded) | (isDoubleGiven(folded) ? GIVEN : 0);
  return {
    text,
    lower,
    folded,
    known,
    given: genderOf(folded, known),
    capital,
    takesPoint: capital && takesPoint(text),
  };
}

const hasSmallForm = matching(/\p{Changes_When_Lowercased}/u);
const ASCII = 128;

/** Whether a UTF-16 unit is a letter that has another form in lower case. */
export function isCapital(code: number): boolean {
  return code < ASCII ? code >= 65 && code <= 90 : hasSmallForm(code);
}

function takesPoint(word: string): boolean {
  return (
    word.length === 1 ||
    (word !== word.toUpperCase() &&
      ABBREVIATIONS.has(word.slice(word.indexOf('-') + 1).toLowerCase()))
  );
}
