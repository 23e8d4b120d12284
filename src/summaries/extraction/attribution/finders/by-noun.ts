import { canSpeak } from '../cues.ts';
import { phraseAt } from '../phrase/forward.ts';
import { skipBracket } from '../phrase/phrase.ts';
import { subjectBefore } from '../phrase/subject.ts';
import { phraseEndingAt } from '../phrase/whole.ts';
import type { Token } from '../tokens.ts';
import {
  isAdverb,
  isDeterminer,
  isMark,
  isOwner,
  isSaying,
  isTime,
  isVenue,
  isPossessive,
  isPreposition,
  isQuote,
  isWord,
  looksLikeVerb,
  verbOf,
} from '../words.ts';
import { isBe } from './not-theirs.ts';
import type { Found } from './place.ts';
import { found } from './place.ts';

type Tokens = readonly Token[];

/** "Lee's claim that", "his remark", "the claim by Lee that": what somebody said, as a noun, and whose it is. */
export function byNoun(tokens: Tokens, floor: number, at: number, quote: number): Found | null {
  const isTimed = isThatBehindTime(tokens, at + 1);
  const leads = announces(tokens[at + 1]) || isThatBehind(tokens, at + 1) || isTimed;
  if (!isSaying(tokens[at]) || !leads) return null;
  // "Lee's tweet was to mock": what follows is what it was for.
  if (isBe(tokens[at + 1]) && tokens[at + 2]?.lower === 'to' && verbOf(tokens[at + 3])) return null;
  const author = BY.test(tokens[at + 1]?.lower ?? '') ? phraseAt(tokens, at + 2) : null;
  if (author && canSpeak(tokens, author) && introduces(tokens, skipBracket(tokens, author.until)))
    return found(author, at, at + 1);
  for (let owner = at - 1; owner >= Math.max(floor, at - 4); owner--) {
    const token = tokens[owner];
    if (!isWord(token) || isPreposition(token)) return null;
    if (ARTICLE.test(token.lower) || (verbOf(token) !== null && !isPossessive(token))) return null;
    if (!isOwner(token) && !isPossessive(token)) continue;
    // "Roe called out Pike for his remark on Monday that": nobody can tell whose it is
    if (isOwner(token) && isTimed) return null;
    const phrase = isOwner(token)
      ? { from: owner, to: owner + 1, until: owner + 1 }
      : phraseEndingAt(tokens, owner, floor);
    if (phrase && isJudged(tokens, phrase.from, at)) return null;
    if (phrase === null) return null;
    return (
      byJudgement(tokens, floor, phrase.from, at) ??
      byVerdict(tokens, floor, phrase.from, quote) ??
      byAnswer(tokens, floor, phrase.from, at) ??
      found(phrase, at, at + 1)
    );
  }
  return null;
}

/** `Lee said his comment "was no joke"`, `said that Roe's claim about tax was "a lie"`: what is said of it is whose the verb is. */
const isJudged = (tokens: Tokens, object: number, noun: number): boolean => {
  const before = tokens[object - 1];
  const isTold = ASSERTS.has(verbOf(before)?.base ?? '') || before?.lower === 'that';
  return isTold && (isQuote(tokens[noun + 1]) || isPredicate(tokens, noun));
};
const ASSERTS = new Set([
  ...['add', 'argue', 'believe', 'claim', 'contend', 'feel', 'find', 'insist', 'maintain', 'say'],
  ...['tell', 'think'],
]);

/** `his claim about tax was "a lie"`, with no more than a few words between. */
function isPredicate(tokens: Tokens, noun: number): boolean {
  for (let at = noun + 1; at <= noun + LONGEST_JUDGED && isWord(tokens[at]); at++)
    if (isBe(tokens[at]) && isQuote(tokens[at + 1])) return true;
  return false;
}
/** In words. */
const LONGEST_JUDGED = 6;

/** `Lee called Roe's remark "a lie"`, `Lee dismissed his claim as "a joke"`: these are the words of whoever judges. */
function byJudgement(tokens: Tokens, floor: number, object: number, noun: number): Found | null {
  const verb = object - 1;
  const isNamed = verbOf(tokens[verb])?.kind === 'naming' && isQuote(tokens[noun + 1]);
  const isTakenAs = looksLikeVerb(tokens[verb]) && tokens[noun + 1]?.lower === 'as';
  const judge = isNamed || isTakenAs ? subjectBefore(tokens, verb, floor) : null;
  return judge && canSpeak(tokens, judge) ? found(judge, verb, verb + 1) : null;
}

/** `Lee dismissed Roe's claim that it was late as "a joke"`: the same, with what was claimed between. */
function byVerdict(tokens: Tokens, floor: number, object: number, quote: number): Found | null {
  const verb = object - 1;
  if (tokens[quote - 1]?.lower !== 'as' || !JUDGES.test(tokens[verb]?.lower ?? '')) return null;
  const judge = subjectBefore(tokens, verb, floor);
  return judge && canSpeak(tokens, judge) ? found(judge, verb, verb + 1) : null;
}
const JUDGES =
  /^(?:dismiss|reject|denounce|describe|decr(?:y|ie)|deride|mock|ridicule|blast|slam|brand|characteri[sz]e|condemn|attack|hail|praise|label|portray)(?:e?[sd]|ed|m?ed)?$/;

/** `Lee also reacted to Roe's remarks: "`, `hit back at his tweet: "`: what comes is the answer. */
function byAnswer(tokens: Tokens, floor: number, object: number, noun: number): Found | null {
  if (!isMark(tokens[noun + 1], ':') || !isPreposition(tokens[object - 1])) return null;
  let verb = object - 2;
  while (verb > floor && isAdverb(tokens[verb]) && tokens[verb]?.lower !== 'back') verb--;
  if (tokens[verb]?.lower === 'back') verb--;
  else if (!ANSWERS.test(tokens[verb]?.lower ?? '')) return null;
  const subject = subjectBefore(tokens, verb, floor);
  return subject && canSpeak(tokens, subject) ? found(subject, verb, verb + 1) : null;
}
const ANSWERS =
  /^(?:react|respond|answer|comment|object|bristl|scoff)(?:e?[sd]|ed|ing)?$|^repl(?:y|ies|ied|ying)$/;
const ARTICLE = /^(?:the|a|an|this|these|those)$/;
const BY = /^(?:by|from)$/;
/** What follows "the claim by Lee" where the claim itself comes next, and "orders from Lee to" before a quote. */
const introduces = (tokens: Tokens, at: number): boolean =>
  isMark(tokens[at], ',:') ||
  // "the answer from Lee | was blunt:"
  (isBe(tokens[at]) && (isMark(tokens[at + 2], ':') || isMark(tokens[at + 3], ':'))) ||
  tokens[at]?.lower === 'that' ||
  (tokens[at]?.lower === 'to' && isQuote(tokens[at + 1]));
/** What follows "his claim" where the claim itself comes next. */
const announces = (token: Token | undefined): boolean =>
  isQuote(token) ||
  isMark(token, ',:') ||
  /^(?:that|of|about|on|to|is|was|as|by|from)$/.test(token?.lower ?? '');

/** "his claim | in the same interview that": where it was said stands before what was said. */
function isThatBehind(tokens: Tokens, at: number): boolean {
  const place = isPreposition(tokens[at]) ? phraseAt(tokens, at + 1) : null;
  return place !== null && isVenue(tokens[place.to - 1]) && tokens[place.until]?.lower === 'that';
}

/** "Lee's remarks | earlier in the week that": when it was said stands before what was said. */
function isThatBehindTime(tokens: Tokens, at: number): boolean {
  for (let that = at + 1; that <= at + LONGEST_TIME; that++)
    if (tokens[that]?.lower === 'that' && isTime(tokens[that - 1]))
      return tokens.slice(at, that).every(isPartOfTime);
  return false;
}
/** In words: "earlier in the week". */
const LONGEST_TIME = 4;
const isPartOfTime = (token: Token): boolean =>
  isTime(token) || isAdverb(token) || isPreposition(token) || isDeterminer(token);
