import type { Token } from '../tokens.ts';
import {
  isAdverb,
  isAuxiliary,
  isCoordinator,
  isDeterminer,
  isMark,
  isName,
  isNounForm,
  isNumber,
  isPersonNoun,
  isPreposition,
  isPronoun,
  isQuote,
  isRelative,
  isSubordinator,
  isTimeWord,
  isWord,
  looksLikeVerb,
  verbOf,
} from '../words.ts';
import { phraseAt, withName } from './forward.ts';
import type { Phrase, Tokens } from './phrase.ts';
import { REACH, nextComma, overApposition, plain, skipBracket } from './phrase.ts';

const MOST_STEPS = 12;
/** "About 200 protesters" opens no adverbial. */
const APPROXIMATE = /^(?:about|around|over|under)$/;

/** Whether a word opens an adverbial that a comma closes: "In an interview on Monday,", "Asked about it," */
export const opensAdverbial = (token: Token | undefined): boolean =>
  isPreposition(token) ||
  isSubordinator(token) ||
  (isWord(token) && /(?:ing|ed)$/.test(token.lower) && !/^\p{Lu}.*\p{Lu}/u.test(token.text));

/** "Reed, who", "Manning has", "King said": no participle. */
function isSurname(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1];
  if (!isName(tokens[at]) || isSubordinator(tokens[at])) return false;
  const verb = verbOf(next);
  return (
    (isMark(next, ',') && isRelative(tokens[at + 2])) ||
    isAuxiliary(next) ||
    (verb !== null && !verb.gerund)
  );
}

/** "Retired | teacher Ada Lee": a participle before a noun for one person and their name. */
function describesOne(tokens: Tokens, at: number): boolean {
  const noun = tokens[at + 1];
  return PAST.test(tokens[at]?.lower ?? '') && isPersonNoun(noun) && isName(tokens[at + 2]);
}

/** "Hours later,", "Last week,", "2015,": a time or number set off at the front is no subject. */
function isTimeSetOff(tokens: Tokens, phrase: Phrase): boolean {
  let after = phrase.until;
  while (isAdverb(tokens[after])) after++;
  const head = tokens[phrase.to - 1];
  const time = isNumber(head) || isTimeWord(head);
  return time && isMark(tokens[after], ',');
}

/**
 * The subject of the main clause in `[from, to)`: the first noun phrase after opening conjunctions
 * and adverbials, or `null`.
 * "But on Monday, after the vote, the senator attacked" -> "the senator"
 */
export function mainSubject(tokens: Tokens, from: number, to: number): Phrase | null {
  const inverted = behindVerb(tokens, from);
  if (inverted) return inverted;
  let at = from;
  for (let step = 0; step < MOST_STEPS && at < to; step++) {
    const token = tokens[at];
    const about = APPROXIMATE.test(token?.lower ?? '') && isNumber(tokens[at + 1]);
    if (
      !isWord(token) ||
      about ||
      isCoordinator(token) ||
      (isAdverb(token) && !isDeterminer(token))
    ) {
      at++;
      continue;
    }
    const adverbial =
      opensAdverbial(token) &&
      !isPronoun(token) &&
      !isSurname(tokens, at) &&
      !describesOne(tokens, at);
    const phrase = adverbial ? null : phraseAt(tokens, at);
    if (phrase && !isTimeSetOff(tokens, phrase)) return phrase;
    const comma = nextComma(tokens, phrase?.until ?? at, to);
    // "When Lee asked about it, | Roe said": a clause that a comma closes is over, save "As | Lee | reported,"
    const isOver = comma >= 0 && isSubordinator(token) && token.lower !== 'as';
    const told = adverbial && !isOver ? speakerWithin(tokens, at, comma < 0 ? to : comma) : null;
    if (told) return told;
    if (comma < 0) return null;
    at = comma + 1;
  }
  return null;
}

/** `…," said | Lee |, a lawyer,`: what follows a quotation may have its verb first. */
function behindVerb(tokens: Tokens, from: number): Phrase | null {
  const verb = verbOf(tokens[from]);
  const tells = verb?.kind === 'speech' || verb?.kind === 'writing';
  return isQuote(tokens[from - 1]) && tells && !verb.gerund ? phraseAt(tokens, from + 1) : null;
}

/** "In one email | Marsh | told them,": no comma sets the adverbial off. */
function speakerWithin(tokens: Tokens, from: number, to: number): Phrase | null {
  for (let at = from + 2; at < to; at++) {
    const verb = verbOf(tokens[at]);
    const tells = verb?.kind === 'speech' || verb?.kind === 'writing';
    if (!tells || verb.gerund || !isName(tokens[at - 1])) continue;
    let first = at - 1;
    while (first > from + 1 && isName(tokens[first - 1])) first--;
    // "In a Welsh | tweet, Roe": the noun, and no verb
    if (isNounForm(tokens[at]) && isDeterminer(tokens[first - 1])) continue;
    return plain(first, at);
  }
  return null;
}

const PAST = /^\p{Ll}+ed$/u;

const opensClause = (token: Token | undefined): boolean =>
  isMark(token, ',;:—–-') || isQuote(token) || isCoordinator(token) || isSubordinator(token);

/** "so odd | that | one juror wrote" */
const isResult = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.lower === 'that' && tokens[at - 2]?.lower === 'so';

/** "The court heard [he] was there but told": who hears says nothing. "Roe confirmed she was and said" is Roe's. */
const isReported = (tokens: Tokens, at: number): boolean =>
  /^(?:he|she|they|we)$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.lower === 'heard';

/** Whether a finite verb follows the phrase, over a bracket or what stands between two commas. */
export function hasVerb(tokens: Tokens, phrase: Phrase, limit: number): boolean {
  let at = skipBracket(tokens, phrase.until);
  if (isMark(tokens[at], ',')) {
    const comma = nextComma(tokens, at + 1, limit);
    if (comma < 0) return false;
    at = Math.max(comma + 1, overApposition(tokens, at));
  }
  while (isAdverb(tokens[at])) at++;
  if (at >= limit) return false;
  const verb = verbOf(tokens[at]);
  return isAuxiliary(tokens[at]) || looksLikeVerb(tokens[at]) || (verb !== null && !verb.gerund);
}

/**
 * The subject of the clause that the words at `at` belong to: the nearest phrase to the left that
 * opens a clause and has a verb, else the sentence's subject.
 * "although he thanked them, she sounded a note, saying" -> "she"
 */
export function clauseSubject(tokens: Tokens, floor: number, at: number): Phrase | null {
  for (let from = at - 1; from >= Math.max(floor, at - REACH); from--) {
    const opens = opensClause(tokens[from - 1]) || isResult(tokens, from - 1);
    if (from > floor && !opens && !isReported(tokens, from)) continue;
    if (isPreposition(tokens[from]) || isRelative(tokens[from])) continue;
    // "Lee, | 42, of Kesh, was": an age
    if (isNumber(tokens[from]) && isMark(tokens[from + 1], ',')) continue;
    // "the group, Lee Watch, | formed in May and sent": a verb, not a phrase
    if (PAST.test(tokens[from]?.text ?? '') && looksLikeVerb(tokens[from])) continue;
    const phrase = phraseAt(tokens, from);
    if (phrase && phrase.until < at && hasVerb(tokens, phrase, at)) return withName(tokens, phrase);
  }
  const subject = mainSubject(tokens, floor, at);
  return subject && withName(tokens, subject);
}
