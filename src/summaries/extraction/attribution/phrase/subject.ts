import type { Token } from '../tokens.ts';
import {
  isAdverb,
  isAuxiliary,
  isCapital,
  isCoordinator,
  isDeterminer,
  isFloating,
  isIndefinite,
  isLeading,
  isMark,
  isName,
  isNumber,
  isObject,
  isOfEitherCase,
  isPersonNoun,
  isPreposition,
  isPronoun,
  isQuote,
  isRelative,
  isSpeakerNoun,
  isTime,
  isWord,
  endsPhrase,
  looksLikeVerb,
  verbOf,
} from '../words.ts';
import { chunkEndingAt } from './backward.ts';
import { phraseEndingAt } from './whole.ts';
import { overInterposed } from './interposed.ts';
import { namedBefore } from './named-behind-who.ts';
import type { Phrase, Tokens } from './phrase.ts';
import { REACH, markBefore, plain } from './phrase.ts';

const BEFORE_TIME = /^(?:on|in|last|this|late|early|earlier|next|that|of|\d+)$/;

/** Where a time begins that ends at `at`: "Monday", "December 17", "in 2019"; -1 for none. */
function timeEndingAt(tokens: Tokens, at: number): number {
  const token = tokens[at];
  if (isTime(token)) return at;
  if (!isNumber(token)) return -1;
  if (isTime(tokens[at - 1])) return at - 1;
  return YEAR.test(token?.text ?? '') && tokens[at - 1]?.lower === 'in' ? at : -1;
}
const YEAR = /^(?:19|20)\d\d$/;

/** Left over the words between a subject and its verb: "has also repeatedly", "on Monday", "as recently as December 17", "(R-Ohio)". */
export function skipBack(tokens: Tokens, verb: number, floor: number): number {
  let at = verb - 1;
  for (; at >= floor; at--) {
    const token = tokens[at];
    // "he'd respond": the subject with what is left of its auxiliary
    if (isPronoun(token) && isAuxiliary(token)) return at;
    if (isAuxiliary(token) || isLeading(token) || (isAdverb(token) && !isDeterminer(token)))
      continue;
    if (at > floor && isFloating(token)) continue;
    // "who has | in the past | described"
    if (token?.lower === 'past' && tokens[at - 2]?.lower === 'in') {
      at -= 2;
      continue;
    }
    // "has since told": between an auxiliary and its verb it is an adverb.
    if (token?.lower === 'since' && isAuxiliary(tokens[at - 1])) continue;
    const time = timeEndingAt(tokens, at);
    if (at > floor && time >= 0) {
      at = time;
      while (at > floor && BEFORE_TIME.test(tokens[at - 1]?.lower ?? '')) at--;
      if (tokens[at - 1]?.lower === 'as' && tokens[at - 3]?.lower === 'as') at -= 3;
      continue;
    }
    // "Lee, 28 | said": the comma behind the age is missing
    if (
      at - 2 >= floor &&
      isNumber(token) &&
      isMark(tokens[at - 1], ',') &&
      isName(tokens[at - 2])
    ) {
      at--;
      continue;
    }
    const bracket = isMark(token, ')]') ? markBefore(tokens, at, floor, '([') : -1;
    if (bracket < 0) return at;
    at = bracket;
  }
  return at;
}

/** "Ada Roe, | a professor": the name right before the comma that a description stands behind. */
function nameBefore(tokens: Tokens, { from, to }: Phrase, floor: number): Phrase | null {
  if (isName(tokens[to - 1]) || !isMark(tokens[from - 1], ',') || from - 1 <= floor) return null;
  const name = chunkEndingAt(tokens, from - 2, floor);
  if (!name || !isName(tokens[name.to - 1])) return null;
  // "Ada Roe | of Kesh"
  const isHome = tokens[name.from - 1]?.lower === 'of' && name.from - 2 > floor;
  const whose = isHome ? chunkEndingAt(tokens, name.from - 2, floor) : null;
  return whose && whose.to > whose.from + 1 && isName(tokens[whose.to - 1])
    ? { ...whose, until: name.until }
    : name;
}

/**
 * A common noun that only describes the name before it gives way to it:
 * "Ann Lee, the head of the group—a charity—said" -> "Ann Lee"
 */
function apposedTo(tokens: Tokens, subject: Phrase, floor: number): Phrase {
  const describes = isDeterminer(tokens[subject.from]) || isSpeakerNoun(tokens[subject.to - 1]);
  const name = describes ? nameBefore(tokens, subject, floor) : null;
  if (!name || tokens[name.from]?.lower.endsWith('ly')) return subject;
  // "in Hyannis Port, Mass., | a spokesman said": where something was
  // "According to the AFP, | one user posted": that is no subject
  if (tokens[name.from - 1]?.lower === 'to' && tokens[name.from - 2]?.lower === 'according')
    return subject;
  const isPlace = name.to === name.from + 1 && isMark(tokens[name.from - 1], ',');
  if (isPlace && isName(tokens[name.from - 2])) return subject;
  return name.from === floor || !isWord(tokens[name.from - 1]) ? name : subject;
}

/** "a letter from Ann Lee, | who": a thing is no "who". */
const isThing = (tokens: Tokens, { to }: Phrase): boolean =>
  !isCapital(tokens[to - 1]) && isSpeakerNoun(tokens[to - 1]) && !isPersonNoun(tokens[to - 1]);

/** "is Ada Roe, | a professor | who tweeted": what somebody is, behind their whole name. */
function whoIs(tokens: Tokens, phrase: Phrase, floor: number): Phrase | null {
  if (!isDeterminer(tokens[phrase.from]) || !isPersonNoun(tokens[phrase.to - 1])) return null;
  const name = nameBefore(tokens, phrase, floor);
  return name && name.to > name.from + 1 ? name : null;
}

/** "one | of whom", "two | of whom" */
const isPart = (token: Token | undefined): boolean => isIndefinite(token) || isNumber(token);

function phraseBefore(tokens: Tokens, verb: number, floor: number): Phrase | null {
  const last = skipBack(tokens, verb, floor);
  const token = tokens[last];
  if (last < floor) return null;
  if (isMark(token, ',—–') || token?.text === '--')
    return namedBefore(tokens, last, floor) ?? overInterposed(tokens, last, floor);
  if (isRelative(token)) {
    // "aides, | one of whom | said"
    const part = last - 2;
    if (tokens[last - 1]?.lower === 'of' && part >= floor && isPart(tokens[part]))
      return plain(part, last + 1);
    const comma = isMark(tokens[last - 1], ',—–') ? 1 : 0;
    const end = last - 1 - comma;
    const bracket = isMark(tokens[end], ')]') ? markBefore(tokens, end, floor, '([') : end + 1;
    const whole = phraseEndingAt(tokens, bracket - 1, floor);
    if (token?.lower !== 'who' || !whole) return whole;
    // "in the wake of a remark by Ann Lee | who": she, whatever the whole phrase turns on
    const head = tokens[whole.to - 1];
    if (isName(tokens[bracket - 1]) && !isCapital(head) && !isSpeakerNoun(head))
      return plain(last, last + 1);
    // "Ann Lee, 42, | who"
    if (comma > 0 && isNumber(tokens[whole.to - 1])) return overInterposed(tokens, last - 1, floor);
    if (isName(tokens[whole.to - 1])) return plain(last, last + 1);
    if (!isThing(tokens, whole)) return whoIs(tokens, whole, floor) ?? whole;
    const nearest = chunkEndingAt(tokens, end, floor);
    // "planners in their report | who"
    const holder =
      comma === 0 && nearest && isPreposition(tokens[nearest.from - 1])
        ? phraseEndingAt(tokens, nearest.from - 2, floor)
        : null;
    if (holder && isPersonNoun(tokens[holder.to - 1])) return holder;
    // "Ann Lee, whose son goes to the school, | who"
    return comma > 0 && nearest && isThing(tokens, nearest)
      ? overInterposed(tokens, last - 1, floor)
      : nearest;
  }
  const phrase = phraseEndingAt(tokens, last, floor);
  return phrase && { ...phrase, closed: true };
}

/**
 * The subject of the verb at `verb`, looked for to its left as far as `floor`, or `null`.
 * "Ada Roe, the leader of the group, has said" -> "Ada Roe"
 */
export function subjectBefore(tokens: Tokens, verb: number, floor: number): Phrase | null {
  const reach = Math.max(floor, verb - REACH);
  const nearest = phraseBefore(tokens, verb, reach);
  const subject = nearest && (whoSaw(tokens, nearest, reach) ?? nearest);
  if (!subject || isObject(tokens[subject.to - 1])) return null;
  // "Mr. Lee, officials said, has …": the name is no apposition there.
  const inserted = isMark(tokens[verb + 1], ',') && !isQuote(tokens[verb + 2]);
  return inserted ? subject : apposedTo(tokens, behindFronted(tokens, subject), reach);
}

/** "a neighbor | who saw it | said", "who left | said": the last word before the verb is of a clause that tells who is meant. */
function whoSaw(tokens: Tokens, { from, to }: Phrase, floor: number): Phrase | null {
  const last = tokens[from];
  // "a woman who | lives nearby | said"
  if (tokens[from - 1]?.lower === 'who' && looksLikeVerb(last) && !isCapital(tokens[to - 1]))
    return phraseEndingAt(tokens, from - 2, floor);
  if (to !== from + 1 || isCapital(last)) return null;
  const verb = tokens[isOfEitherCase(last) ? from - 1 : from];
  if (!looksLikeVerb(verb) && verbOf(verb) === null) return null;
  let who = from - 1;
  const least = Math.max(floor, from - LONGEST_CLAUSE);
  while (who > least && isWord(tokens[who]) && !isRelative(tokens[who])) who--;
  return tokens[who]?.lower === 'who' ? phraseEndingAt(tokens, who - 1, floor) : null;
}
/** In words. */
const LONGEST_CLAUSE = 6;

/** "In a letter to the court | Roe | wrote": a name behind a thing that a preposition puts first, with no comma between. */
function behindFronted(tokens: Tokens, subject: Phrase): Phrase {
  const opening = tokens[subject.from - 1];
  const isFronted =
    isPreposition(opening) && (isCapital(opening) || isCoordinator(tokens[subject.from - 2]));
  const end = Math.max(subject.to, subject.until);
  if (!isFronted || !isName(tokens[end - 1])) return subject;
  let name = end - 1;
  while (name > subject.from && isCapital(tokens[name - 1])) name--;
  const thing = tokens[name - 1];
  const isThingBefore =
    name > subject.from &&
    isWord(thing) &&
    !endsPhrase(thing) &&
    !isDeterminer(thing) &&
    !isPersonNoun(thing);
  return isThingBefore ? { ...subject, from: name, to: end, until: end } : subject;
}
