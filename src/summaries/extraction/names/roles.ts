import { oneOf } from '../text/characters.ts';
import {
  AND,
  BEFORE_DESCRIPTION,
  BEHIND_HEAD,
  CLAUSE,
  IS,
  NO_DESCRIPTION,
  NO_END,
  SAYS,
  WAS,
  WHO,
  smallAt,
} from './beside.ts';
import { PEOPLE, ROLE_NOUNS } from './lexicon.ts';
import { printedAs } from './mention.ts';
import type { Reading } from './reading.ts';
import { isCapitalAt, isJoinedAt, lettersEnd, sentenceOf, wordAt, wordStart } from './words.ts';
import type { Words } from './words.ts';

/** A noun phrase set behind a name, and the noun it turns on in lower case. */
export type Description = { readonly words: string; readonly head: string };

/**
 * The description printed right behind a name: "Rath, the leader of the Alberta Prosperity
 * Project—a group…" -> "leader of the Alberta Prosperity Project", head "leader"; "Xinhua, the
 * official news agency," -> head "agency"; `null` where no such phrase stands there.
 */
export function descriptionAfter(text: string, words: Words, reading: Reading): Description | null {
  const from = descriptionStart(text, words, reading);
  if (from === null) return null;
  const phrase = takePhrase(words, from);
  const head = headOf(words, phrase);
  const [noun, last] = [wordAt(words, head), wordAt(words, phrase.to - 1)];
  if (head < phrase.from || noun === undefined || last === undefined) return null;
  if (isListed(words, from, head)) return null;
  if (head > from && isOfMany(noun.lower) && !isJoinedBefore(words, reading)) return null;
  // "After a row with Marsh, the mayor said": no mark closes it, so it is the next clause's subject;
  // not in "Marsh, manager of the works said".
  const isOpen = (smallAt(words, phrase.to) & SAYS) !== 0 && !isBroken(words, phrase.to);
  if (isOpen && !(phrase.from === from && ROLE_NOUNS.has(noun.lower))) return null;
  return { words: printedAs(text, wordStart(words, phrase.from), last.end), head: noun.lower };
}

/** The description behind a name where it is a noun for persons; `null` for any other. */
export function roleAfter(text: string, words: Words, reading: Reading): Description | null {
  const description = descriptionAfter(text, words, reading);
  if (description === null) return null;
  const { head } = description;
  return ROLE_NOUNS.has(head) || PEOPLE.has(head) ? description : null;
}

/** Party, home and age stand between a name and its description: "(R-Ohio)", "of Texas", ", 44". */
const BETWEEN =
  /^(?: \([^()]{1,24}\)| of \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?|, \d{1,3}(?=,)|, (?:R|D|I)-\p{Lu}[\p{L}.]+(?=,))/u;
const LONGEST_BETWEEN = 48;
/** What stands between may begin with one of these behind a name and a space or a comma. */
const opensBetween = oneOf('(oRDI0123456789');
const LEADS = /^(?:, | ?— ?| – )$/;
const LONGEST_LEAD = 3;

function descriptionStart(text: string, words: Words, reading: Reading): number | null {
  const end = reading.end + lengthBetween(text, reading.end);
  let { next } = reading;
  while (next < words.count && wordStart(words, next) < end) next++;
  if (next >= words.count) return null;
  const start = wordStart(words, next);
  const word = smallAt(words, next);
  const spaced = start - end === 1 && text.charAt(end) === ' ';
  // "Rath is the leader of", "Rath, who is", "Rath, was a nurse".
  if ((word & IS) !== 0 || ((word & WAS) !== 0 && !spaced)) return next + 1;
  if (spaced || start - end > LONGEST_LEAD || !LEADS.test(text.slice(end, start))) return null;
  if ((word & WHO) === 0) return next;
  return (smallAt(words, next + 1) & (IS | WAS)) !== 0 ? next + 2 : null;
}

function lengthBetween(text: string, end: number): number {
  if (!opensBetween(text.charCodeAt(end + 1)) && !opensBetween(text.charCodeAt(end + 2))) return 0;
  return BETWEEN.exec(text.slice(end, end + LONGEST_BETWEEN))?.[0].length ?? 0;
}

/** Words by their indices, `to` exclusive. */
type Phrase = { readonly from: number; readonly to: number };

const MOST_WORDS = 14;
/** Where an apposition ends: at a mark. */
const BREAK = /[,.;:!?()"“”\n—–]|''|\s-\s/;

function takePhrase(words: Words, start: number): Phrase {
  let from = start;
  while ((smallAt(words, from) & BEFORE_DESCRIPTION) !== 0) from++;
  let to = from;
  while (to < Math.min(from + MOST_WORDS, words.count) && goesOn(words, from, to)) to++;
  // A phrase too long ends before the last part it has whole: not "landed in the White | House".
  if (to === from + MOST_WORDS && to < words.count && goesOn(words, from, to))
    while (to > from && (smallAt(words, to) & BEHIND_HEAD) === 0) to--;
  while (to > from && (smallAt(words, to - 1) & NO_END) !== 0) to--;
  return { from, to };
}

function goesOn(words: Words, from: number, at: number): boolean {
  if ((smallAt(words, at) & (CLAUSE | SAYS)) !== 0) return false;
  return (
    at === from || (sentenceOf(words, at) === sentenceOf(words, at - 1) && !isBroken(words, at))
  );
}

function isBroken(words: Words, at: number): boolean {
  const { text } = words;
  const start = wordStart(words, at);
  if (start - lettersEnd(words, at - 1) === 1 && text.charAt(start - 1) === ' ') return false;
  return BREAK.test(text.slice(wordAt(words, at - 1)?.end ?? start, start));
}

/**
 * The head is the last word before the first preposition: "communications and policy director | for
 * the…"; -1 where the words are a clause.
 */
function headOf(words: Words, { from, to }: Phrase): number {
  let end = from;
  while (end < to && (smallAt(words, end) & BEHIND_HEAD) === 0) end++;
  for (let at = from; at < end - 1; at++) {
    const word = smallAt(words, at);
    if ((word & NO_DESCRIPTION) !== 0 && !((word & AND) !== 0 && at > from)) return -1;
    if (isContraction(words, at)) return -1;
  }
  return end - 1;
}

/** "Swift, her former label and a couple of senators": one of several, not what she is. */
function isListed(words: Words, from: number, head: number): boolean {
  if (!OWNERS.has(wordAt(words, from)?.lower ?? '')) return false;
  for (let at = from + 1; at < head; at++)
    if ((smallAt(words, at) & AND) !== 0 && (smallAt(words, at + 1) & BEFORE_DESCRIPTION) !== 0)
      return true;
  return false;
}

/**
 * "The clinic, run by Marsh, trains [nurses] from Kesh": one name is no nurses, and what stands behind it goes
 * on with the clause before; "Ada and Owen Marsh, longtime [residents] of Kesh" are some.
 */
function isOfMany(noun: string): boolean {
  return /(?:[^s]s|men|people|children)$/.test(noun);
}

function isJoinedBefore(words: Words, { first }: Reading): boolean {
  return (smallAt(words, first - 1) & AND) !== 0;
}

const OWNERS = new Set(['his', 'her', 'their']);

/** "you're". */
function isContraction(words: Words, at: number): boolean {
  return (
    isJoinedAt(words, at) && !isCapitalAt(words, at) && /['’]/.test(wordAt(words, at)?.text ?? '')
  );
}
