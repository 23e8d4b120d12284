import { isUpper, matching, oneOf } from '../text/characters.ts';
import { isLetterAt } from '../text/scan.ts';
import { knownBetween } from '../text/known-words.ts';
import type { ReportingVerb } from '../text/verbs.ts';
import { classesOf, opensUpper } from './form.ts';
import { KNOWN, STOPPED } from './kinds.ts';

/** A word, a punctuation mark, or a whole quoted part, which is never looked into. */
export class Token {
  readonly kind: 'word' | 'mark' | 'quote';
  readonly start: number;
  readonly end: number;
  /** Of a word: the bits of `kinds.ts`. */
  readonly classes: number;
  /** The reporting verb a word is a form of; a capitalised one is part of a name. */
  readonly verb: ReportingVerb | null;
  /** For a quote: which quotation it is part of. */
  readonly quotation: number;
  readonly #source: string;
  #lower: string | null;

  constructor(kind: Token['kind'], source: string, start: number, end: number, quotation = -1) {
    const entry = kind === 'word' ? knownBetween(KNOWN, source, start, end) : null;
    this.kind = kind;
    this.start = start;
    this.end = end;
    this.classes = kind === 'word' ? classesOf(source, start, end, entry?.classes ?? 0) : 0;
    this.verb = entry === null || opensUpper(source, start) ? null : entry.verb;
    this.quotation = quotation;
    this.#source = source;
    this.#lower = entry?.lower ?? null;
  }

  /** As printed; empty for a quote. */
  get text(): string {
    return this.kind === 'quote' ? '' : this.#source.slice(this.start, this.end);
  }

  /** In lower case: cut out of the text only when somebody asks. */
  get lower(): string {
    return (this.#lower ??= this.text.toLowerCase());
  }

  /** The first UTF-16 unit as printed. */
  get glyph(): string {
    return this.#source.charAt(this.start);
  }
}

const opensWord = matching(/[\p{L}\p{N}$@#£€]/u);
const goesOn = matching(/[\p{L}\p{M}\p{N}]/u);
const isLetterOrDigit = matching(/[\p{L}\p{N}]/u);
const isSpace = matching(/\s/);
const joins = oneOf(".'’&/-_");
const isQuoteMark = oneOf('"“”„‟«»');
/** Marks of which a row is one mark. */
const isRepeated = oneOf("-.'");
const APOSTROPHE = "'";
const GRAVE = '`';
/** The same for characters beyond the first plane, which are two UTF-16 units. */
const PAIR_OPENS = /^[\p{L}\p{N}]$/u;
const PAIR_GOES_ON = /^[\p{L}\p{M}\p{N}]$/u;
const isFirstHalf = (code: number): boolean => (code & 0xfc00) === 0xd800;
const isSecondHalf = (code: number): boolean => (code & 0xfc00) === 0xdc00;
const INITIALS = /^(?:\p{L}\.)*\p{L}$/u;

/** The words and marks in `[start, end)`; quotation marks are left out. */
export function tokenise(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  for (let at = start; at < end;) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) at += 1;
    else if (opensWord(code) || isPair(PAIR_OPENS, text, at, end)) {
      const to = wordEnd(text, at, end);
      tokens.push(new Token('word', text, at, to));
      at = to;
    } else {
      const to = markEnd(text, at, end);
      addMark(tokens, text, at, to);
      at = to;
    }
  }
  return tokens;
}

/** A mark, unless it quotes; a full stop that belongs to the word before it goes into that. */
function addMark(tokens: Token[], text: string, start: number, end: number): void {
  const code = text.charCodeAt(start);
  if (isQuoteMark(code)) return;
  const glyph = text.charAt(start);
  if (end > start + 1 && (glyph === APOSTROPHE || glyph === GRAVE)) return;
  const previous = tokens.at(-1);
  if (glyph === '.' && end === start + 1 && previous?.end === start && takesStop(previous))
    tokens[tokens.length - 1] = new Token('word', text, previous.start, end);
  else tokens.push(new Token('mark', text, start, end));
}

/** Whether a full stop after a word belongs to it: "Sen.", "U.S.", "J.". */
function takesStop({ kind, text, classes }: Token): boolean {
  if (kind !== 'word') return false;
  if ((classes & STOPPED) !== 0 && !isAllCapitals(text)) return true;
  return INITIALS.test(text) && (text.includes('.') || isUpper(text));
}

/** "the FT" is no fort, "the CO" no company. */
function isAllCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

/** Where the word at `start` ends: "don't", "U.S", "R-Ohio" are one. */
function wordEnd(text: string, start: number, end: number): number {
  let at = start;
  for (;;) {
    const code = text.charCodeAt(at);
    if (at < end && goesOn(code)) at += 1;
    else if (isPair(PAIR_GOES_ON, text, at, end)) at += 2;
    else if (at === start) at += 1;
    else if (at < end && joins(code) && opensPart(text, at + 1, end)) at += 1;
    else return at < end && isOwnedByMany(text, start, at) ? at + 1 : at;
  }
}

/** "the teachers’ union", "Jones' lawyer": the apostrophe goes with its word, unless a mark opened before it that it closes. */
function isOwnedByMany(text: string, start: number, at: number): boolean {
  const glyph = text.charAt(at);
  if ((glyph !== '’' && glyph !== APOSTROPHE) || at - start < SHORTEST_OWNER) return false;
  if (text.charAt(at - 1) !== 's' || text.charAt(at + 1) !== ' ' || !isLetterAt(text, at + 2))
    return false;
  return !OPENED.test(text.slice(Math.max(0, start - LONGEST_QUOTED), at));
}
const SHORTEST_OWNER = 3;
/** In UTF-16 units. */
const LONGEST_QUOTED = 60;
const OPENED = /(?:‘|(?:^|[\s(])')[^‘’']*$/u;

/** Whether a letter or figure stands at a place. */
function opensPart(text: string, at: number, end: number): boolean {
  if (at >= end) return false;
  return isLetterOrDigit(text.charCodeAt(at)) || isPair(PAIR_OPENS, text, at, end);
}

function markEnd(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start);
  let at = start + 1;
  if (isRepeated(code)) while (at < end && text.charCodeAt(at) === code) at += 1;
  else if (text.charAt(start) === GRAVE && text.charAt(at) === GRAVE && at < end) at += 1;
  else if (isFirstHalf(code) && isSecondHalf(text.charCodeAt(at)) && at < end) at += 1;
  return at;
}

function isPair(pattern: RegExp, text: string, at: number, end: number): boolean {
  return isFirstHalf(text.charCodeAt(at)) && at + 1 < end && pattern.test(text.slice(at, at + 2));
}
