import { readSpelled } from '../numerals/spelled.ts';
import { isSpaceAt } from '../text/characters.ts';
import { isLetterAt, letterRunEnd } from '../text/scan.ts';
import { holidayAt } from './holidays.ts';
import { pieceAt } from './pieces.ts';
import type { Kind, Token } from './token.ts';
import { entryOf, numberKind } from './vocabulary.ts';

/** "Jan.", "Tues.": the longest abbreviation that takes a full stop. */
const LONGEST_ABBREVIATION = 5;
const BLANK_LINE = /\n\s*\n/y;

/**
 * Cuts a text into the words date expressions are made of; what lies between them is one `word`.
 *
 * "met on Jan. 24" -> word, on, month 1, number 24
 */
export function readWords(text: string): Token[] {
  const tokens: Token[] = [];
  let last: Kind | null = null;
  for (let at = 0; at < text.length;) {
    if (isSpaceAt(text, at) && text[at] !== '\n') {
      at += 1;
      continue;
    }
    const token = tokenAt(text, at);
    at = token.end + (takesFullStop(text, token) ? 1 : 0);
    if (token.kind === 'skipped' || (token.kind === 'word' && last === 'word')) continue;
    tokens.push(token);
    last = token.kind;
  }
  return joinSpelled(tokens);
}

function tokenAt(text: string, start: number): Token {
  if (text[start] === '\n') return lineBreak(text, start);
  if (!isLetterAt(text, start)) {
    const { length, kind, value } = pieceAt(text, start);
    const end = start + length;
    return { kind, value, word: text.slice(start, end), start, end };
  }
  const end = letterRunEnd(text, start);
  if (isDigitAt(text, end)) return lettersAndDigits(text, start, end);
  const word = text.slice(start, end).toLowerCase();
  const holiday = holidayAt(text, start, word);
  if (holiday === null) {
    const { kind, value } = entryOf(word);
    return { kind, value, word, start, end };
  }
  const { name, dayIn } = holiday;
  return { kind: 'holiday', word: name, value: 0, start, end: start + name.length, dayIn };
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
  while (isDigitAt(text, end) || isLetterAt(text, end)) end += 1;
  const word = text.slice(start, end).toLowerCase();
  const { kind, value } = entryOf(word);
  return { kind, value, word, start, end };
}

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 47 && code < 58;
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
