import type { Printing, Speaker } from '../../summaries/types.ts';
import type { Size } from './caps.ts';
import { cutText, shorten } from '../message/cut.ts';
import { escapeText, plainText } from '../message/escape.ts';
import type { Words } from '../words/index.ts';

/**
 * Words of an article, safe to show, cut only at their end and saying how much is missing.
 *
 * `passage(words, 'He said it twice.', 7)` -> `'He said… (cut; 9 more characters)'`
 */
export const passage = (words: Words, text: string, most: number): string =>
  withRest(words, text, most, (kept) => kept);

/** The same in quotation marks; what says that it is cut stands outside them. */
export const quoted = (words: Words, text: string, most: number): string =>
  withRest(words, text, most, words.quoted);

/** A name, role or title: one line, safe to show, `''` when nothing visible is left of it. */
export const label = (text: string, most: number): string =>
  most > 0 ? escapeText(shorten(plainText(text), most)) : '';

/**
 * What to call somebody on one line, neither cut nor escaped; `''` for nobody. Whom no article names goes by a
 * description without its article ("the council" -> "council"), which as a name begins as names do:
 * `{ name: 'council', kind: 'organisation' }` -> `'Council'`, of al-Shabaab and bell hooks theirs.
 */
export const called = (who: Pick<Speaker, 'name' | 'kind'> | null): string => {
  if (who === null) return '';
  const { name, kind } = who;
  return kind === 'person' ? name : name.replace(DESCRIPTION, (first) => first.toUpperCase());
};

/** The first letter of one: a word in small letters throughout. */
const DESCRIPTION = /^\p{Ll}(?=[\p{Ll}’'-]*(?:\s|$))/u;

/**
 * A source by its name as its record prints it, whose article is no part of the name: `"county's final count"`
 * -> `"the county's final count"`, and of an outlet on record as "The Northern Post" that. A sentence in another
 * language has no place for the English article.
 */
export const withArticle = (
  words: Words,
  name: string,
  printings: readonly Pick<Printing, 'words' | 'outlet'>[],
): string => {
  const outlet = printings.find((printing) => printing.outlet === `The ${name}`);
  if (outlet) return outlet.outlet;
  if (name === '' || words.asPrinted !== '') return name;
  const isWithArticle = printings.some((printing) =>
    [`the ${name}`, `The ${name}`].some((called) => printing.words.includes(called)),
  );
  return isWithArticle ? `the ${name}` : name;
};

/** A speaker with their role, `null` when there is no name: `'**Ana Ruiz**, mayor of Harbour'`. */
export const speakerName = (speaker: Speaker | null, size: Size): string | null => {
  const name = label(called(speaker), size.name);
  const role = label(speaker?.role ?? '', size.role);
  return name === '' ? null : `**${name}**${role === '' ? '' : `, ${role}`}`;
};

/** Short texts side by side; empty ones are left out: `sideBySide('a', '', 'b')` -> `'a · b'`. */
export const sideBySide = (...texts: readonly string[]): string =>
  texts.filter((text) => text !== '').join(' · ');

const withRest = (
  words: Words,
  text: string,
  most: number,
  frame: (kept: string) => string,
): string => {
  const { kept, rest } = cutText(plainText(text), most);
  return frame(escapeText(kept)) + (rest > 0 ? words.cut(rest) : '');
};
