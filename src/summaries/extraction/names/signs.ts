import {
  ACTION,
  HE,
  HUMAN_ACTION,
  ITS,
  NOUN_FOR_BODY,
  NOUN_OF_TRADE,
  OF_A_COMPANY,
  PLACE_PREPOSITION,
  SAYS,
  SAYS_BEFORE,
  SHE,
  THE,
  besideAt,
} from './beside.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { isCapitalAt, wordAt } from './words.ts';
import type { Words } from './words.ts';

/** Signs around a name, as bits, by which the rules worth asking are found. */
export const COMMA_BEHIND = 1 << 0;
export const BRACKET_BEHIND = 1 << 1;
export const COMMA_BEFORE = 1 << 2;
/** Something longer than a space. */
export const MARKS_BEFORE = 1 << 3;
export const SAID_BEHIND = 1 << 4;
export const SAID_BEFORE = 1 << 5;
export const ACTION_BEHIND = 1 << 6;
export const HUMAN_ACTION_BEHIND = 1 << 7;
export const HE_OR_SHE_BEHIND = 1 << 8;
export const ITS_BEHIND = 1 << 9;
export const THE_BEFORE = 1 << 10;
export const PLACE_PREPOSITION_BEFORE = 1 << 11;
export const BODY_BEFORE = 1 << 12;
export const COMPANY_BEHIND = 1 << 13;
export const SEVERAL_WORDS = 1 << 14;
export const ONE_WORD = 1 << 15;
export const TRADE_BEFORE = 1 << 16;
export const DASH_BEHIND = 1 << 17;

const DASH = /^ ?(?:—|–|--) ?$/;

/** The signs around a name. */
export function signsOf({
  before,
  gapBefore,
  behind,
  gapBehind,
  words,
  reading,
}: Neighbourhood): number {
  let signs = reading.parts.length > 1 ? SEVERAL_WORDS : ONE_WORD;
  if (gapBefore === ' ') {
    if ((before & SAYS_BEFORE) !== 0) signs |= SAID_BEFORE;
    if ((before & NOUN_FOR_BODY) !== 0) signs |= BODY_BEFORE;
    if ((before & NOUN_OF_TRADE) !== 0) signs |= TRADE_BEFORE;
  } else if (gapBefore.length > 1) signs |= gapBefore === ', ' ? COMMA_BEFORE : MARKS_BEFORE;
  if (gapBehind === ' ') {
    if ((behind & SAYS) !== 0) signs |= SAID_BEHIND;
    if ((behind & ACTION) !== 0) signs |= ACTION_BEHIND;
    if ((behind & HUMAN_ACTION) !== 0) signs |= HUMAN_ACTION_BEHIND;
  } else if (gapBehind === ', ') signs |= COMMA_BEHIND;
  else if (DASH.test(gapBehind)) signs |= DASH_BEHIND;
  else if (gapBehind === ' (') signs |= BRACKET_BEHIND;
  if ((before & THE) !== 0) signs |= THE_BEFORE;
  if ((before & PLACE_PREPOSITION) !== 0) signs |= PLACE_PREPOSITION_BEFORE;
  if ((behind & OF_A_COMPANY) !== 0) signs |= COMPANY_BEHIND;
  const pronouns = pronounsBehind(words, reading.next);
  if ((pronouns & (HE | SHE)) !== 0) signs |= HE_OR_SHE_BEHIND;
  return (pronouns & ITS) === 0 ? signs : signs | ITS_BEHIND;
}

const REACH = 10;

/** The pronouns behind a name, before another capital comes. */
function pronounsBehind(words: Words, next: number): number {
  let found = 0;
  for (let at = next; at < next + REACH && at < words.count; at++) {
    if (isCapitalAt(words, at) && wordAt(words, at)?.initial !== true) break;
    found |= besideAt(words, at);
  }
  return found;
}
