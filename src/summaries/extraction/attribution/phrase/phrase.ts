import type { Token } from '../tokens.ts';
import {
  isCapital,
  isDeterminer,
  isMark,
  isNumber,
  isPreposition,
  isSpeakerNoun,
  isWord,
} from '../words.ts';

export type Tokens = readonly Token[];

/** A noun phrase over tokens `[from, to)`; `until` also takes in what hangs on it ("for Marsh"). */
export type Phrase = {
  readonly from: number;
  readonly to: number;
  readonly until: number;
  /** The verb follows at `until`, so that all before it belongs to the mention. */
  readonly closed?: true;
};

/** How many tokens to either side a phrase, a comma or a subject is looked for. */
export const REACH = 60;

/** In tokens. */
export const LONGEST_PHRASE = 14;

export const plain = (from: number, to: number): Phrase => ({ from, to, until: to });

/** Past a bracket that opens at `at`: "(R-Ohio)"; `at` itself where none does. */
export function skipBracket(tokens: Tokens, at: number): number {
  if (!isMark(tokens[at], '([')) return at;
  for (let i = at + 1; i < at + LONGEST_PHRASE; i++) if (isMark(tokens[i], ')]')) return i + 1;
  return at;
}

/** Tokens of "(KC)" where a phrase goes on behind it: "a Kesh Council | (KC) | official". */
export const SHORT_FORM_LENGTH = 3;

/** Whether a short form in brackets opens at `at` that stands inside a phrase. */
export function isShortFormInside(tokens: Tokens, at: number): boolean {
  const next = tokens[at + SHORT_FORM_LENGTH];
  return (
    isMark(tokens[at], '(') &&
    isMark(tokens[at + 2], ')') &&
    isShortForm(tokens[at + 1]) &&
    isSpeakerNoun(next) &&
    !isCapital(next)
  );
}

const isShortForm = (token: Token | undefined): boolean =>
  isWord(token) && token.text.length > 1 && token.text === token.text.toUpperCase();

/** The nearest of the marks `glyphs` before `at`, or -1. */
export function markBefore(tokens: Tokens, at: number, floor: number, glyphs: string): number {
  for (let i = at - 1; i >= Math.max(floor, at - REACH); i--) {
    if (isMark(tokens[i], glyphs)) return i;
  }
  return -1;
}

/** The next comma in `[at, to)` that stands in no bracket, or -1. */
export function nextComma(tokens: Tokens, at: number, to: number): number {
  for (let i = at; i < Math.min(to, at + REACH); i++) {
    i = skipBracket(tokens, i);
    if (isMark(tokens[i], ',')) return i;
  }
  return -1;
}

/** "Roe|, one of the owners,| said", "Roe|, 42, of Kesh,| said": the place behind what stands between commas. */
export function overApposition(tokens: Tokens, at: number): number {
  const first = overOne(tokens, at);
  // an age is followed by where somebody is from, or by what they are
  return first > at && isNumber(tokens[at + 1]) && opensFurther(tokens[first])
    ? Math.max(first, overOne(tokens, first - 1))
    : first;
}

/** "of Kesh", "from Kesh", "a nurse" */
const opensFurther = (token: Token | undefined): boolean =>
  isPreposition(token) || isDeterminer(token);

function overOne(tokens: Tokens, at: number): number {
  if (!isMark(tokens[at], ',')) return at;
  for (let next = at + 1; next < at + LONGEST_APPOSITION && isWord(tokens[next]); next++)
    if (isMark(tokens[next + 1], ',')) return next + 2;
  return at;
}
/** In words. */
const LONGEST_APPOSITION = 10;
