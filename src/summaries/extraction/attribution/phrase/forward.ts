import {
  endsPhrase,
  isAttaching,
  isCapital,
  isDeterminer,
  isIndefinite,
  isMark,
  isName,
  isObject,
  isPersonNoun,
  isPossessive,
  isPronoun,
  isSpeakerNoun,
  isWord,
} from '../words.ts';
import { SAID, leadsToName, readWord } from './forward-rules.ts';
import type { Phrase, Tokens } from './phrase.ts';
import { LONGEST_PHRASE, SHORT_FORM_LENGTH, isShortFormInside, plain } from './phrase.ts';

/** Where the words of the phrase that begins at `start` end; `start` itself where none does. */
function coreEnd(tokens: Tokens, start: number): number {
  let at = start;
  let named = false;
  let nouns = 0;
  for (; at < start + LONGEST_PHRASE; at++) {
    if (!isWord(tokens[at])) {
      if (!named && isBetweenAdjectives(tokens, start, at)) continue;
      if (nouns === 0 || !isShortFormInside(tokens, at)) break;
      at += SHORT_FORM_LENGTH - 1;
      named = false;
      continue;
    }
    const reading = readWord({ tokens, start, at, named, nouns });
    if (reading === 'stop') break;
    if (reading === 'small') continue;
    named = reading === 'name' && !isPossessive(tokens[at]);
    nouns++;
  }
  return nouns > 0 ? at : start;
}

/**
 * Whether the comma at `at` stands between what describes one person: "the tall, quiet | diplomat".
 * A plural could begin a phrase of its own: "the plan, senior officials said".
 */
function isBetweenAdjectives(tokens: Tokens, start: number, at: number): boolean {
  if (!isMark(tokens[at], ',') || !isDeterminer(tokens[start]) || at !== start + 2) return false;
  if (isSpeakerNoun(tokens[start + 1]) || isPossessive(tokens[start + 1])) return false;
  const head = tokens[at + 2];
  return (
    !endsPhrase(tokens[at + 1]) &&
    !isDeterminer(tokens[at + 1]) &&
    !isCapital(tokens[at + 1]) &&
    isPersonNoun(head) &&
    !isCapital(head) &&
    !(head?.lower ?? '').endsWith('s')
  );
}

/** "Lee and Roe", "a man and his son", "doctors and medical experts": over one "and". */
function overAnd(tokens: Tokens, start: number, to: number): number {
  if (tokens[to]?.lower !== 'and' && tokens[to]?.text !== '&') return to;
  const next = tokens[to + 1];
  const alike =
    isCapital(next) ||
    isSpeakerNoun(next) ||
    leadsToName(tokens, to + 1) ||
    (isDeterminer(next) && isDeterminer(tokens[start]));
  const end = alike ? coreEnd(tokens, to + 1) : to + 1;
  return end > to + 1 ? end : to;
}

/** "Culture, | Media and Sport Secretary Ada Roe": what an office is for is a list, and its holder's name ends it. */
function overOffice(tokens: Tokens, to: number): number {
  let at = to;
  while (isMark(tokens[at], ',') && isCapital(tokens[at + 1])) {
    at += 2;
    while (isCapital(tokens[at])) at++;
  }
  if (at === to || tokens[at]?.lower !== 'and') return to;
  const end = coreEnd(tokens, at + 1);
  const office = tokens.findIndex(
    (token, place) => place > at + 1 && place < end && isCapital(token) && isPersonNoun(token),
  );
  return office > 0 && office < end - 1 && isName(tokens[end - 1]) ? end : to;
}

/** Where the object of a preposition at `at` ends, or `at` where there is none: "for | Marsh", "of | three". */
export function objectEnd(tokens: Tokens, at: number): number {
  const from = tokens[at]?.lower === 'close' ? at + 2 : at + 1;
  // "a friend close to her | said", "those around her | said": what follows is nothing of hers.
  if (tokens[from]?.lower === 'her' && SAID.test(tokens[from + 1]?.lower ?? '')) return from + 1;
  const end = coreEnd(tokens, from);
  if (end > from) return end;
  return isObject(tokens[from]) || isIndefinite(tokens[from]) ? from + 1 : at;
}

/**
 * The noun phrase that begins at `at`, or `null`.
 * "a spokeswoman for Marsh told" -> from "a", to after "spokeswoman", until after "Marsh"
 */
export function phraseAt(tokens: Tokens, at: number): Phrase | null {
  const first = tokens[at];
  if (!isWord(first)) return null;
  if (isPronoun(first)) return plain(at, at + 1);
  let to = coreEnd(tokens, at);
  if (to === at || (to === at + 1 && isDeterminer(first))) {
    if (!isIndefinite(first)) return null;
    to = at + 1;
  } else {
    const office = isName(tokens[to - 1]) ? overOffice(tokens, to) : to;
    to = office > to ? office : overAnd(tokens, at, to);
  }
  let until = to;
  while (isAttaching(tokens[until])) {
    const end = objectEnd(tokens, until);
    if (end === until) break;
    until = end;
  }
  return { from: at, to, until };
}

/** "the group's leader, Ada Roe, said": a common noun takes the name beside it. */
export function withName(tokens: Tokens, phrase: Phrase): Phrase {
  const head = tokens[phrase.to - 1];
  if (isCapital(head) || isPronoun(head) || !isMark(tokens[phrase.until], ',')) return phrase;
  const name = phraseAt(tokens, phrase.until + 1);
  if (!name || !isCapital(tokens[name.from]) || !isCapital(tokens[name.to - 1])) return phrase;
  return isMark(tokens[name.to], ',')
    ? { from: phrase.from, to: name.to, until: name.until }
    : phrase;
}
