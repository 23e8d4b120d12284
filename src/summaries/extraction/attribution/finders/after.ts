import { isBareCue } from '../bare-cue.ts';
import { accordingAt, canSpeak, isPassive, speechAt } from '../cues.ts';
import { toldAt } from '../hearer.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { phraseAt, withName } from '../phrase/forward.ts';
import { overInterposed } from '../phrase/interposed.ts';
import { namedBehindWho } from '../phrase/named-behind-who.ts';
import { plain, skipBracket } from '../phrase/phrase.ts';
import { isPosition } from '../phrase/position.ts';
import type { Token } from '../tokens.ts';
import {
  endsPhrase,
  isAdverb,
  isAuxiliary,
  isCapital,
  isIngForm,
  isDeterminer,
  isMark,
  isName,
  isObject,
  isOfEitherCase,
  isPersonNoun,
  isPreposition,
  isPronoun,
  isQuote,
  isRelative,
  isSubordinator,
  isTime,
  isWord,
  looksLikeVerb,
  verbOf,
} from '../words.ts';
import type { Finder, Found, Place } from './place.ts';
import { REACH, afterQuote, endOfQuote, found } from './place.ts';

type Tokens = readonly Token[];

/** `," said Roe, who …`, `?" asked a reporter` */
function inverted(tokens: Tokens, at: number): Found | null {
  let verb = at;
  while (isAdverb(tokens[verb]) || isAuxiliary(tokens[verb])) verb++;
  const known = verbOf(tokens[verb]);
  const length = speechAt(tokens, verb) || (known ? 1 : 0);
  // ", told reporters": behind this verb stands who hears.
  if (length === 0 || known?.gerund || known?.base === 'tell') return null;
  let next = verb + length;
  while (isAdverb(tokens[next])) next++;
  // ", 43, added that the Fed wants out": what follows is what was said.
  if (isObject(tokens[next]) || tokens[next]?.lower === 'that') return null;
  const phrase = phraseAt(tokens, next);
  // "a liar", said he would sue: what follows is what was said.
  if (phrase && isAuxiliary(tokens[phrase.until])) return null;
  const name = phrase && namedBehindWho(tokens, phrase);
  return found(name ?? phrase, verb, verb + length);
}

/** `," corrected Roe.`, `," began the senator, "`: a verb on no list, so the rest has to be plain to see. */
function invertedUnknown(tokens: Tokens, at: number): Found | null {
  let verb = at;
  while (isAdverb(tokens[verb])) verb++;
  if (!looksLikeVerb(tokens[verb]) || isAuxiliary(tokens[verb])) return null;
  const phrase = phraseAt(tokens, verb + 1);
  const head = phrase ? tokens[phrase.to - 1] : undefined;
  const person = isName(head) || (isDeterminer(tokens[verb + 1]) && isPersonNoun(head));
  return phrase && person && !isWord(tokens[phrase.until]) ? found(phrase, verb, verb + 1) : null;
}

/** `," the Herald quoted Lee as saying`: the words are Lee's, the Herald only prints them. */
function quotedAsSaying(tokens: Tokens, at: number): Found | null {
  const outlet = phraseAt(tokens, at);
  if (!outlet || !/^(?:quote|cite)[sd]?$/.test(tokens[outlet.until]?.lower ?? '')) return null;
  const speaker = phraseAt(tokens, outlet.until + 1);
  const saying = (speaker?.until ?? 0) + 1;
  return tokens[saying - 1]?.lower === 'as' && verbOf(tokens[saying])?.gerund
    ? found(speaker, saying, saying + 1)
    : null;
}

/** The verb of the phrase `phrase`, over brackets, appositions and relative clauses; -1 for none. */
function verbAfter(tokens: Tokens, phrase: Phrase): number {
  const limit = Math.min(tokens.length, phrase.until + REACH);
  for (let at = phrase.until; at < limit; at++) {
    const token = tokens[at];
    if (isQuote(token) || isMark(token, ';')) return -1;
    const known = verbOf(token);
    // "Roe, who left in May, was quoted as saying"
    if (known?.gerund && isHeard(tokens, at)) return at;
    if (known?.gerund || tokens[at - 1]?.lower === 'to' || isPassive(tokens, at)) continue;
    if (speechAt(tokens, at) > 0 || (known && at === phrase.to)) return at;
  }
  return -1;
}

/** "was quoted as | saying", "is heard | saying": others tell of the words, whose they are. */
function isHeard(tokens: Tokens, saying: number): boolean {
  const verb = tokens[saying - 1]?.lower === 'as' ? saying - 2 : saying - 1;
  return HEARD.test(tokens[verb]?.lower ?? '') && isPassive(tokens, verb);
}
const HEARD = /^(?:quoted|cited|reported|heard|overheard|recorded|filmed)$/;

/**
 * "Rivers for All director Ada Roe | said": where the phrase breaks off inside a body's name, what
 * somebody is in it and their name stand right before the verb.
 */
function whoseBody(tokens: Tokens, { from, to }: Phrase, verb: number): Phrase | null {
  if (!isName(tokens[from])) return null;
  let name = verb;
  while (name > to && isName(tokens[name - 1])) name--;
  if (name === verb || name - 1 < to) return null;
  // "Hale Press director of public affairs Ada Roe | said"
  if (isPersonNoun(tokens[to - 1]) && tokens[to]?.lower === 'of')
    return tokens.slice(to + 1, name).every((token) => !endsPhrase(token) && !isTime(token))
      ? plain(from, verb)
      : null;
  if (!isPersonNoun(tokens[name - 1])) return null;
  return tokens.slice(to, name - 1).every(isOfBody) ? plain(from, verb) : null;
}

/** Words that stand inside a body's name, or between it and what somebody is in it. */
const isOfBody = (token: Token): boolean =>
  isWord(token) && (/^(?:for|of|and)$/.test(token.lower) || !(endsPhrase(token) || isTime(token)));

/** `," Roe said`, `," the group's leader, Ada Roe, told reporters`, `," he mused` */
function upright(tokens: Tokens, at: number, opens: boolean): Found | null {
  let start = at;
  while (isAdverb(tokens[start]) && !phraseAt(tokens, start)) start++;
  const phrase = phraseAt(tokens, start);
  if (!phrase) return null;
  const verb = verbAfter(tokens, phrase);
  if (isGerund(tokens[start]) && !isPosition(tokens, start) && !isEntitled(tokens, phrase, verb))
    return null;
  if (verb >= 0) {
    const length = Math.max(1, speechAt(tokens, verb));
    const pronoun =
      isPronoun(tokens[verb - 1]) &&
      !isObject(tokens[verb - 1]) &&
      verb - 1 > phrase.from &&
      !isSeen(tokens, phrase, verb - 1);
    const subject = pronoun
      ? plain(verb - 1, verb)
      : (whoseBody(tokens, phrase, verb) ??
        namedBehindWho(tokens, phrase) ??
        withName(tokens, phrase));
    return found(subject, verb, verb + length);
  }
  // `Rather than say "sorry", Roe left`: the quoted words are part of what stands before them.
  if (!opens) return null;
  let next = skipBracket(tokens, phrase.to);
  while (isAuxiliary(tokens[next]) || isAdverb(tokens[next])) next++;
  return looksLikeVerb(tokens[next]) || verbOf(tokens[next]) ? found(phrase, next, next + 1) : null;
}

/** "a neighbor who saw | it | said": of a clause that no comma parts from who is meant, the object. */
const isSeen = (tokens: Tokens, { until }: Phrase, pronoun: number): boolean =>
  isRelative(tokens[until]) &&
  isOfEitherCase(tokens[pronoun]) &&
  tokens.slice(until, pronoun).every(isWord);

/** "acting Mayor Ada Roe | said", "ruling party MP Ada Roe | said": an -ing form before a name and its verb describes. */
const isEntitled = (tokens: Tokens, phrase: Phrase, verb: number): boolean =>
  verb === phrase.to && verbOf(tokens[phrase.from]) === null && isName(tokens[phrase.to - 1]);

const isGerund = (token: Token | undefined): boolean =>
  isWord(token) && !isCapital(token) && isIngForm(token);

/** `"The plan is dead" Lee said.`, `… dead" said Lee.`: no mark between, so subject and verb have to be plain to see. */
function unmarked(place: Place): Found | null {
  const { tokens, first } = place;
  const opens = first === 0 || isQuote(tokens[first - 1]);
  if (!opens) return null;
  const phrase = phraseAt(tokens, first + 1);
  let verb = phrase?.until ?? 0;
  while (isAdverb(tokens[verb])) verb++;
  const length = phrase ? speechAt(tokens, verb) : 0;
  if (phrase && length > 0)
    return endsCue(tokens, verb, verb + length) ? found(phrase, verb, verb + length) : null;
  const said = inverted(tokens, first + 1);
  return said && canSpeak(tokens, said.speaker) && endsClause(tokens[said.speaker.until])
    ? said
    : null;
}

/** Whether a cue of a verb can end before the token at `next`, who is told something left out. */
export const endsCue = (tokens: Tokens, verb: number, next: number): boolean =>
  endsClause(tokens[next]) ||
  // "said | this week"
  (isDeterminer(tokens[next]) && isTime(tokens[next + 1])) ||
  (verbOf(tokens[verb])?.base === 'tell' && toldAt(tokens, next) !== null);

/** Whether a cue can end before `token`: at a mark, a place, a time or another clause, not at an object. */
export const endsClause = (token: Token | undefined): boolean =>
  !isWord(token) ||
  isAdverb(token) ||
  isPreposition(token) ||
  isSubordinator(token) ||
  isTime(token);

/** Whether what follows the quote can belong to it: a full stop and a capital begin a new sentence. */
const attached = (place: Place): boolean =>
  endOfQuote(place, place.first) !== '.' ||
  !isCapital(place.tokens[place.first + 1]) ||
  isBareCue(place.tokens, place.first + 1);

/** The cue right after the first part: `," said Roe`, `," he said, "`, `," according to the group`. */
export const cueAfter: Finder = (place) => {
  const { tokens, first } = place;
  if (!attached(place)) return null;
  const at = afterQuote(place, first);
  const setOff = /[,?!.—–-]/.test(endOfQuote(place, first)) || at > first + 1;
  if (!setOff) return unmarked(place);
  const opens = !isWord(tokens[first - 1]);
  // `," [Roe] said`: put in for "he" by whoever quotes
  if (isMark(tokens[at], '[')) return upright(tokens, at + 1, opens);
  return (
    accordingAt(tokens, at) ??
    quotedAsSaying(tokens, at) ??
    inverted(tokens, at) ??
    invertedUnknown(tokens, at) ??
    upright(tokens, at, opens)
  );
};

/** ", Lee said" right before a stop or comma. */
function closing(tokens: Tokens, at: number): Found | null {
  const phrase = phraseAt(tokens, at);
  if (!phrase) return null;
  let verb = skipBracket(tokens, phrase.until);
  while (isAuxiliary(tokens[verb]) || isAdverb(tokens[verb])) verb++;
  const length = speechAt(tokens, verb);
  return length > 0 && endsCue(tokens, verb, verb + length)
    ? found(phrase, verb, verb + length)
    : null;
}

/** `… when she is back, Roe, head of the board, told reporters`: the verb stands behind an apposition. */
function behindApposition(tokens: Tokens, comma: number, floor: number): Found | null {
  const verb = comma + 1;
  const length = verbOf(tokens[verb])?.gerund ? 0 : speechAt(tokens, verb);
  const next = verb + length;
  if (length === 0 || !endsCue(tokens, verb, next)) return null;
  const speaker = overInterposed(tokens, comma, floor);
  return speaker && isMark(tokens[speaker.from - 1], ',') && canSpeak(tokens, speaker)
    ? found(speaker, verb, next)
    : null;
}

/** `They want "an economy for all," she said` and `… "too weak" to win, Lee told reporters`. */
export const cueLater: Finder = ({ tokens, last }) => {
  for (let at = last + 1; at < Math.min(tokens.length, last + REACH); at++) {
    if (!isMark(tokens[at], ',')) continue;
    const cue =
      accordingAt(tokens, at + 1) ??
      inverted(tokens, at + 1) ??
      closing(tokens, at + 1) ??
      behindApposition(tokens, at, last + 1);
    if (cue) return cue;
  }
  return null;
};

/** The cue that closes a sentence of indirect speech: "The plan may fail, Lee said." */
export function closingCue(tokens: Tokens): Found | null {
  for (let at = tokens.length - 2; at > Math.max(0, tokens.length - 20); at--) {
    if (!isMark(tokens[at], ',')) continue;
    const cue =
      closing(tokens, at + 1) ??
      inverted(tokens, at + 1) ??
      accordingAt(tokens, at + 1) ??
      behindApposition(tokens, at, 0);
    if (cue) return cue;
  }
  return null;
}
