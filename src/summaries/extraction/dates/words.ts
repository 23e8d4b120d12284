import { readSpelled } from '../text/spelled-numbers.ts';
import { isSpaceAt } from '../text/characters.ts';
import { knownAt } from '../text/known-words.ts';
import { DIGIT, LETTER, kindOf, letterRunEnd } from '../text/scan.ts';
import { endOf, firstEndingAfter, startOf } from '../text/words.ts';
import type { Words } from '../text/words.ts';
import { holidayAt } from './holidays.ts';
import { pieceAt } from './pieces.ts';
import type { Token } from './token.ts';
import { OTHER, VOCABULARY, entryOf, numberKind } from './vocabulary.ts';
import type { Entry } from './vocabulary.ts';

/** "Jan.", "Tues.": the longest abbreviation that takes a full stop. */
const LONGEST_ABBREVIATION = 5;
const BLANK_LINE = /\n\s*\n/y;
const SPACE = 32;
const NEWLINE = 10;

/**
 * Reads the words date expressions are made of from a place to the first word or stop behind an anchor
 * that is none of them. What stands before the anchor and is none itself is left out but for the last.
 *
 * "who met on Jan. 24 in", read from "met" -> word, on, month 1, number 24, in
 */
export function readIsland(words: Words, from: number, anchor: number, edge: Token): Token[] {
  const { text } = words;
  let tokens: Token[] = [from === edge.end ? edge : wordBefore(from)];
  let next = firstEndingAfter(words, from);
  for (let at = from; at < text.length;) {
    const code = text.charCodeAt(at);
    if (code === SPACE || (code !== NEWLINE && kindOf(code) !== LETTER && isSpaceAt(text, at))) {
      at += 1;
      continue;
    }
    while (next < words.count && startOf(words, next) < at) next += 1;
    const token = kindOf(code) === LETTER ? wordAt(words, next, at) : signAt(text, at);
    at = token.end + (takesFullStop(text, token) ? 1 : 0);
    if (token.kind === 'skipped') continue;
    if (token.kind !== 'word' && token.kind !== 'stop') tokens.push(token);
    else if (token.end > anchor) {
      tokens.push(token);
      break;
    } else tokens = [token];
  }
  return joinSpelled(tokens).map((token, at, all) =>
    isPreposition(text, token, all[at - 1], all[at + 1]) ? { ...token, kind: 'word' } : token,
  );
}

/** "following Wednesday's news", "following last week's", "following Jan. 6": after it; "the following Wednesday" is a later one. */
function isPreposition(
  text: string,
  { word }: Token,
  before: Token | undefined,
  next: Token | undefined,
): boolean {
  if (word !== 'following' || before?.kind === 'the' || next === undefined) return false;
  return (
    next.kind === 'direction' ||
    next.kind === 'month' ||
    POSSESSIVE.test(text.slice(next.end, next.end + 2))
  );
}
const POSSESSIVE = /^['’]s?/;

/** A word that is nothing to a date and ends at a place. */
function wordBefore(end: number): Token {
  return { kind: 'word', word: '', value: 0, start: end, end };
}

/** The word at a place, or what is left of it: `index` is the first word that does not begin before. */
function wordAt(words: Words, index: number, start: number): Token {
  const { text } = words;
  const isWhole = startOf(words, index) === start;
  const end = isWhole ? endOf(words, index) : letterRunEnd(text, start);
  if (kindOf(text.charCodeAt(end)) === DIGIT) return lettersAndDigits(text, start, end);
  const entry = isWhole ? (knownAt(VOCABULARY, words, index) ?? OTHER) : entryAt(text, start, end);
  return (entry.opensHoliday ? holiday(text, start, end) : null) ?? tokenOf(entry, start, end);
}

function tokenOf({ kind, value, word }: Entry, start: number, end: number): Token {
  return { kind, value, word, start, end };
}

function entryAt(text: string, start: number, end: number): Entry {
  return entryOf(text.slice(start, end).toLowerCase());
}

function holiday(text: string, start: number, end: number): Token | null {
  const found = holidayAt(text, start, text.slice(start, end).toLowerCase());
  if (found === null) return null;
  const { name, dayIn } = found;
  return { kind: 'holiday', word: name, value: 0, start, end: start + name.length, dayIn };
}

function signAt(text: string, start: number): Token {
  if (text[start] === '\n') return lineBreak(text, start);
  const { length, kind, value } = pieceAt(text, start);
  const end = start + length;
  return { kind, value, word: text.slice(start, end), start, end };
}

function lineBreak(text: string, start: number): Token {
  BLANK_LINE.lastIndex = start;
  const blank = BLANK_LINE.exec(text)?.[0];
  const end = start + (blank?.length ?? 1);
  return { kind: blank === undefined ? 'skipped' : 'stop', word: '\n', value: 0, start, end };
}

/** "Q3" is a quarter; "F16" and "Covid19" are names. */
function lettersAndDigits(text: string, start: number, digits: number): Token {
  let end = digits;
  while (kindOf(text.charCodeAt(end)) === DIGIT || kindOf(text.charCodeAt(end)) === LETTER)
    end += 1;
  return tokenOf(entryAt(text, start, end), start, end);
}

function takesFullStop(text: string, { kind, word, end }: Token): boolean {
  return (
    (kind === 'month' || kind === 'weekday') &&
    word.length <= LONGEST_ABBREVIATION &&
    text[end] === '.'
  );
}

/** Puts numbers in words together: "twenty", "-", "sixth" -> the 26th. */
function joinSpelled(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind !== 'spelled') {
      joined.push(token);
      continue;
    }
    const parts = spelledRun(tokens, at);
    const read = readSpelled(parts.map(({ token: { word } }) => word));
    const last = read === null ? undefined : parts[read.used - 1];
    if (read === null || last === undefined) {
      joined.push({ ...token, kind: 'word' });
      continue;
    }
    const kind = numberKind(read.value, read.ordinal);
    joined.push({ ...token, kind, value: read.value, end: last.token.end });
    at = last.at;
  }
  return joined;
}

/** No number in words has more parts than this. */
const LONGEST_NUMBER = 16;

/** The words of a number from one on, without the hyphens between them. */
function spelledRun(tokens: readonly Token[], from: number): { token: Token; at: number }[] {
  const run: { token: Token; at: number }[] = [];
  for (let at = from; run.length < LONGEST_NUMBER; at += 1) {
    const token = tokens[at];
    const hyphen =
      token?.kind === 'dash' &&
      token.start === tokens[at - 1]?.end &&
      token.end === tokens[at + 1]?.start;
    if (hyphen) continue;
    if (token?.kind !== 'spelled' && token?.kind !== 'and') break;
    run.push({ token, at });
  }
  return run;
}
