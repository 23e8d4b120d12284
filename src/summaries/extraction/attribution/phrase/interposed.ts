import {
  isCapital,
  isDeterminer,
  isFloating,
  isMark,
  isName,
  isNumber,
  isPersonNoun,
  isPreposition,
  isPronoun,
  isQuote,
  isSubordinator,
  isTime,
  isWord,
} from '../words.ts';
import { phraseEndingAt } from './whole.ts';
import { opensAdverbial } from './clause.ts';
import { phraseAt } from './forward.ts';
import type { Phrase, Tokens } from './phrase.ts';
import { REACH, markBefore, plain, skipBracket } from './phrase.ts';

const MOST_SEGMENTS = 6;
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;

/** A name that fills `[from, to)`, a bracket after it left out: "Gov. Roe (R-Ohio)". */
function nameBetween(tokens: Tokens, from: number, to: number): Phrase | null {
  const phrase = phraseAt(tokens, from);
  if (!phrase || !isCapital(tokens[phrase.to - 1])) return null;
  return skipBracket(tokens, phrase.to) === to ? phrase : null;
}

/** "Otis Roe, | Jr." -> "Otis Roe, Jr."; any other phrase as it is. */
function withNameBefore(tokens: Tokens, phrase: Phrase, floor: number): Phrase {
  const { from, to } = phrase;
  if (to !== from + 1 || !SUFFIX.test(tokens[from]?.text ?? '') || !isMark(tokens[from - 1], ','))
    return phrase;
  const name = phraseEndingAt(tokens, from - 2, floor);
  return name && isName(tokens[name.to - 1]) ? plain(name.from, to) : phrase;
}

/** "the mayor of Kesh, | Ada Roe": what opens a clause and only says what she is goes with her name. */
function withRoleBefore(tokens: Tokens, name: Phrase, floor: number): Phrase {
  if (!isMark(tokens[name.from - 1], ',')) return name;
  const role = phraseEndingAt(tokens, name.from - 2, floor);
  if (!role || !isDeterminer(tokens[role.from]) || !isPersonNoun(tokens[role.to - 1])) return name;
  const opening = tokens[role.from - 1];
  const opensClause = role.from === floor || !isWord(opening) || isSubordinator(opening);
  return opensClause && !isCapital(tokens[role.to - 1]) ? plain(role.from, name.to) : name;
}

/** The first noun phrase in `[from, to)`. */
function firstPhrase(tokens: Tokens, from: number, to: number): Phrase | null {
  for (let at = from; at < Math.min(to, from + REACH); at++) {
    const phrase = phraseAt(tokens, at);
    if (phrase && phrase.to <= to) return phrase;
  }
  return null;
}

function hasQuote(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isQuote(tokens[at])) return true;
  return false;
}

/** The last word before the comma or dash at `at`, a bracket left out. */
function lastWordBefore(tokens: Tokens, at: number, floor: number): number {
  return isMark(tokens[at - 1], ')]') ? markBefore(tokens, at - 1, floor, '([') - 1 : at - 1;
}

/**
 * The phrase before what stands between two commas or dashes, the second of them at `closing`.
 * "On Monday, Ann Lee, 44, a nurse in Ohio, | said" -> "Ann Lee"; a common noun takes the name that
 * stands between: "the group's leader, Ada Roe, | said" -> "the group's leader, Ada Roe".
 */
export function overInterposed(tokens: Tokens, closing: number, floor: number): Phrase | null {
  const glyphs = isMark(tokens[closing], ',') ? ',' : '—–-';
  let end = closing;
  let common: Phrase | null = null;
  for (let segment = 0; segment < MOST_SEGMENTS; segment++) {
    const opening = markBefore(tokens, end, floor, glyphs);
    if (opening < floor || hasQuote(tokens, opening + 1, end)) {
      return common ?? firstPhrase(tokens, floor, closing);
    }
    let last = lastWordBefore(tokens, opening, floor);
    while (last > floor && isFloating(tokens[last])) last--;
    const comma = markBefore(tokens, opening, floor, ',');
    const opener = Math.max(floor, comma + 1);
    // "while | Ann Lee, one of the owners, | said"
    const ofClause = isSubordinator(tokens[opener])
      ? nameBetween(tokens, opener + 1, opening)
      : null;
    if (ofClause) return ofClause;
    const adverbial = opensAdverbial(tokens[opener]);
    const between = nameBetween(tokens, opening + 1, end);
    // "in Dayton, Ohio," is a place; "after a win in Ohio, Gov. Roe," is who speaks.
    const place = between?.to === opening + 2 && isCapital(tokens[last]);
    if (between && adverbial && !place) return between;
    end = opening;
    if (adverbial && glyphs === ',' && comma > floor) continue;
    const whole = phraseEndingAt(tokens, last, floor);
    const head = whole ? tokens[whole.to - 1] : undefined;
    if (!whole || isNumber(head) || isTime(head)) continue;
    // "Asked about the closure, a neighbour, who left, | said"
    if (adverbial && whole.from === opener && isPreposition(tokens[opener + 1])) continue;
    // "According to the AFP, one user, who left, | posted"
    if (common && tokens[whole.from - 2]?.lower === 'according') return common;
    if (isPronoun(head)) return whole;
    if (isName(head)) return withRoleBefore(tokens, withNameBefore(tokens, whole, floor), floor);
    const entitled =
      isCapital(tokens[between?.from ?? end]) ||
      isPersonNoun(tokens[between?.from ?? end]) ||
      // "her lawyer, former state Sen. Ada Roe,": a whole name behind a role
      (between !== null && isName(tokens[between.to - 1]) && isCapital(tokens[between.to - 2]));
    if (between && entitled && !isCapital(tokens[last])) return plain(whole.from, between.to);
    common ??= whole;
  }
  return common;
}
