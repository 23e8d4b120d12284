import {
  isAdverb,
  isAuxiliary,
  isDeterminer,
  isFloating,
  isLeading,
  isMark,
  isName,
  isObject,
  isQuote,
  isRelative,
  isSpeakerNoun,
  isTime,
  isWord,
} from '../words.ts';
import { chunkEndingAt } from './backward.ts';
import { phraseEndingAt } from './whole.ts';
import { overInterposed } from './interposed.ts';
import type { Phrase, Tokens } from './phrase.ts';
import { REACH, markBefore } from './phrase.ts';

const BEFORE_TIME = /^(?:on|in|last|this|late|early|earlier|next|that|of|\d+)$/;

/** Left over the words between a subject and its verb: "has also repeatedly", "on Monday", "(R-Ohio)". */
function skipBack(tokens: Tokens, verb: number, floor: number): number {
  let at = verb - 1;
  for (; at >= floor; at--) {
    const token = tokens[at];
    if (isAuxiliary(token) || isLeading(token) || (isAdverb(token) && !isDeterminer(token)))
      continue;
    if (at > floor && isFloating(token)) continue;
    // "has since told": between an auxiliary and its verb it is an adverb.
    if (token?.lower === 'since' && isAuxiliary(tokens[at - 1])) continue;
    if (at > floor && isTime(token)) {
      while (at > floor && BEFORE_TIME.test(tokens[at - 1]?.lower ?? '')) at--;
      continue;
    }
    const bracket = isMark(token, ')]') ? markBefore(tokens, at, floor, '([') : -1;
    if (bracket < 0) return at;
    at = bracket;
  }
  return at;
}

/**
 * A common noun that only describes the name before it gives way to it:
 * "Ann Lee, the head of the group—a charity—said" -> "Ann Lee"
 */
function apposedTo(tokens: Tokens, subject: Phrase, floor: number): Phrase {
  const comma = subject.from - 1;
  const head = tokens[subject.to - 1];
  const describes = isDeterminer(tokens[subject.from]) || isSpeakerNoun(head);
  if (!describes || isName(head) || comma <= floor || !isMark(tokens[comma], ',')) return subject;
  const name = chunkEndingAt(tokens, comma - 1, floor);
  if (!name || !isName(tokens[name.to - 1]) || tokens[name.from]?.lower.endsWith('ly'))
    return subject;
  return name.from === floor || !isWord(tokens[name.from - 1]) ? name : subject;
}

function phraseBefore(tokens: Tokens, verb: number, floor: number): Phrase | null {
  const last = skipBack(tokens, verb, floor);
  const token = tokens[last];
  if (last < floor) return null;
  if (isMark(token, ',—–') || token?.text === '--') return overInterposed(tokens, last, floor);
  if (isRelative(token)) {
    const comma = isMark(tokens[last - 1], ',') ? 1 : 0;
    return phraseEndingAt(tokens, last - 1 - comma, floor);
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
  const subject = phraseBefore(tokens, verb, reach);
  if (!subject || isObject(tokens[subject.to - 1])) return null;
  // "Mr. Lee, officials said, has …": the name is no apposition there.
  const inserted = isMark(tokens[verb + 1], ',') && !isQuote(tokens[verb + 2]);
  return inserted ? subject : apposedTo(tokens, subject, reach);
}
