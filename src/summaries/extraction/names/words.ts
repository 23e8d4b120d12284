import type { Span } from '../../types.ts';
import { ABBREVIATIONS } from './lexicon.ts';

/** A word of the text; `end` is before a possessive's apostrophe and behind an abbreviation's point. */
export type Word = Span & {
  /** The word as printed, without possessive and without an abbreviation's point: "Sen", "Rath". */
  readonly text: string;
  readonly lower: string;
  /** The words of a name begin with a capital; those of "al-Assad" have it after the hyphen. */
  readonly capital: boolean;
  readonly possessive: boolean;
  /** The number of its sentence. */
  readonly sentence: number;
  /** Whether it opens its sentence or a quotation, where any word has a capital. */
  readonly initial: boolean;
};

/**
 * "Sen. Rath's aide" -> Sen (0 to 4), Rath (5 to 9, possessive), aide (12 to 16). Linear in the
 * text's length.
 */
export function splitWords(text: string, sentences: readonly Span[]): Word[] {
  const words: Word[] = [];
  let sentence = 0;
  let previous = -1;
  let nextStarts = sentences[1]?.start ?? Infinity;
  for (let at = 0; at < text.length;) {
    if (!isWordCharacter(text, at)) {
      at++;
      continue;
    }
    while (at >= nextStarts) {
      sentence++;
      nextStarts = sentences[sentence + 1]?.start ?? Infinity;
    }
    const end = wordEnd(text, at);
    words.push(readWord(text, at, end, sentence, sentence !== previous));
    previous = sentence;
    at = end;
  }
  return words;
}

const ASCII = 128;
const WORD_CHARACTERS = Uint8Array.from({ length: ASCII }, (_, code) =>
  /[A-Za-z0-9]/.test(String.fromCharCode(code)) ? 1 : 0,
);
const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}\p{Cs}]/u;
const POINT = '.'.charCodeAt(0);

/** Halves of characters beyond the first plane count: they are mostly letters of other scripts. */
function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < ASCII ? WORD_CHARACTERS[code] === 1 : LETTER_OR_DIGIT.test(text.charAt(at));
}

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  for (;;) {
    if (end < text.length && isWordCharacter(text, end)) end++;
    else if (isInner(text, start, end) && end + 1 < text.length && isWordCharacter(text, end + 1))
      end += 2;
    else return isDotted(text, start, end) ? end + 1 : end;
  }
}

/** Hyphens, apostrophes and ampersands inside a word, points between initials: O'Brien, AT&T, U.S. */
function isInner(text: string, start: number, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === POINT)
    return (
      isInitials(text, start, at) &&
      isCapital(text.charCodeAt(at + 1)) &&
      text.charCodeAt(at + 2) === POINT
    );
  return code === 0x2d || code === 0x27 || code === 0x2019 || code === 0x26;
}

/** Whether a word is one capital, or capitals with points between: "U", "U.S". */
function isInitials(text: string, start: number, end: number): boolean {
  return (
    (end - start === 1 || text.charCodeAt(end - 2) === POINT) && isCapital(text.charCodeAt(end - 1))
  );
}

function isDotted(text: string, start: number, end: number): boolean {
  return (
    end - start > 1 &&
    text.charCodeAt(end) === POINT &&
    text.charCodeAt(end - 2) === POINT &&
    isInitials(text, start, end)
  );
}

function isCapital(code: number): boolean {
  if (code < ASCII) return code >= 65 && code <= 90;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}

/** al-Assad, then-Gov. */
const CAPITAL_INSIDE = /^(?:a[lnrst]|ash|el|ul|bin|ibn|then)-\p{Lu}/u;
const OPENS_SPEECH = /["“‘«„:(\[]\s?$|(?:^|\s)['‘]$/u;

function readWord(
  text: string,
  start: number,
  tokenEnd: number,
  sentence: number,
  first: boolean,
): Word {
  const possessive = isPossessive(text, start, tokenEnd);
  const end = possessive ? tokenEnd - 2 : tokenEnd;
  const word = text.slice(start, end);
  const capital =
    isCapital(text.charCodeAt(start)) || (end - start > 3 && CAPITAL_INSIDE.test(word));
  const point =
    capital && !possessive && text.charCodeAt(end) === POINT && takesPoint(word) ? 1 : 0;
  return {
    start,
    end: end + point,
    text: word,
    lower: capital ? word.toLowerCase() : word,
    capital,
    possessive: possessive || isPluralPossessive(text, end),
    sentence,
    initial: capital && (first || OPENS_SPEECH.test(text.slice(Math.max(0, start - 2), start))),
  };
}

function isPossessive(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  return (
    end - start > 2 && (last === 0x73 || last === 0x53) && isApostrophe(text.charCodeAt(end - 2))
  );
}

/** "Democrats' plan": an apostrophe after s and before a space. */
function isPluralPossessive(text: string, end: number): boolean {
  return (
    text.charCodeAt(end - 1) === 0x73 &&
    isApostrophe(text.charCodeAt(end)) &&
    text.charCodeAt(end + 1) === 0x20
  );
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

function takesPoint(word: string): boolean {
  return (
    word.length === 1 ||
    (word !== word.toUpperCase() &&
      ABBREVIATIONS.has(word.slice(word.indexOf('-') + 1).toLowerCase()))
  );
}
