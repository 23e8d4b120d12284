import { perWord } from '../per-word.ts';
import { stem } from './stem.ts';

/**
 * Text as every storage engine compares it. Engines are given these words and nothing else, so
 * that all of them find the same rows: their own English settings drop "no", "not" and "against",
 * which is fatal for denials.
 */

/** More letters than any word of a language has; cuts what is no word. */
const LONGEST_WORD = 64;

/** More words than a question has, so that a pasted page costs no more than a question. */
const MOST_QUERY_WORDS = 16;

/** A question's length in UTF-16 units up to which it is read. */
const LONGEST_QUERY = 1000;

/** Function words that say nothing about a topic. "No", "not", "against", "us", "may" are kept. */
const FUNCTION_WORDS = new Set(
  'a an and are as at be been by for from in is of on or the to was were with'.split(' '),
);

/** Letters that Unicode does not take apart into a base letter and an accent. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'ng',
  ς: 'σ',
};
const PLAIN_LETTER = new RegExp(`[${Object.keys(PLAIN_LETTERS).join('')}]`, 'gu');

/** Accents as combining marks; vowel signs of other scripts are letters of theirs and stay. */
const ACCENT = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/gu;

/** Marks no reader sees: soft hyphens, zero-width spaces, direction marks, variation selectors. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

const SPACELESS = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
const LETTERS = String.raw`[[\p{L}\p{M}\p{N}]--[${SPACELESS}]]`;

/** Scripts written without spaces give one word a character; initials and figures are one word. */
const WORD = new RegExp(
  [
    `[[${SPACELESS}]&&[\\p{L}\\p{M}\\p{N}]]`,
    String.raw`\d{1,3}(?:,\d{3})+(?!${LETTERS})`,
    String.raw`\d+\.\d+(?!${LETTERS})`,
    String.raw`(?<!${LETTERS})\p{L}(?:\.\p{L})+(?!${LETTERS})(?:\.?['’]s(?!${LETTERS}))?`,
    `${LETTERS}+(?:['’]${LETTERS}+)*`,
  ].join('|'),
  'gv',
);

/** English with typographers' quotation marks and dashes, of which nothing but the case is folded away. */
const ENGLISH = /^[ -~\n\u2010\u2012-\u2015\u2018-\u201f]*$/;

/** `WORD` where a text is `ENGLISH` and folded: found in half the time. */
const ENGLISH_WORD =
  /\d{1,3}(?:,\d{3})+(?![a-z\d])|\d+\.\d+(?![a-z\d])|(?<![a-z\d])[a-z](?:\.[a-z])+(?![a-z\d])(?:\.?['’]s(?![a-z\d]))?|[a-z\d]+(?:['’][a-z\d]+)*/g;

/**
 * Text with case, accents, ligatures, wide forms and unseen marks folded away.
 *
 * @example fold('François Œuvré') -> 'francois oeuvre'
 */
export const fold = (text: string): string =>
  ENGLISH.test(text) ? text.toLowerCase() : folded(text);

const folded = (text: string): string =>
  text
    .replace(UNSEEN, '')
    .normalize('NFKD')
    .replace(ACCENT, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(PLAIN_LETTER, (letter) => PLAIN_LETTERS[letter] ?? letter);

const plain = perWord((word) => {
  const owner = word.replace(/\.?['’]s$/u, '').replace(/['’]/gu, '');
  const joined = /^\d[\d.,]*$/u.test(owner) ? owner.replaceAll(',', '') : owner;
  const closed = /^\d/u.test(joined) ? joined : joined.replaceAll('.', '');
  return closed.slice(0, LONGEST_WORD);
});

/**
 * The words of a text, folded, in order, without possessives.
 *
 * @example words("Alberta's U.S.–Québec deal: 177,000") -> ['alberta', 'us', 'quebec', 'deal', '177000']
 */
export const words = (text: string): string[] => {
  const found = fold(text).match(ENGLISH.test(text) ? ENGLISH_WORD : WORD) ?? [];
  return found.map(plain).filter((word) => word !== '');
};

/** Whether a word carries meaning of its own: "of" -> false, "not" -> true. */
export const isContentWord = (word: string): boolean => !FUNCTION_WORDS.has(word);

/**
 * The stems a text is found by, each once, in order of first use.
 *
 * @example terms('The officials denied the meetings') -> ['official', 'deni', 'meet']
 */
export const terms = (text: string): string[] => [
  ...new Set(words(text).filter(isContentWord).map(stem)),
];

/**
 * The stems a question asks for: as `terms`, of its first 1,000 characters and 16 words. Empty when
 * the question holds no word ("?", "the"): such a question matches nothing.
 *
 * @example queryTerms('tariffs on "canola" OR *') -> ['tariff', 'canola']
 */
export const queryTerms = (asked: string): string[] =>
  terms(asked.slice(0, LONGEST_QUERY)).slice(0, MOST_QUERY_WORDS);
