import { oneOf } from '../text/characters.ts';
import { endOf, firstEndingAfter, isNumber, startOf, wordsOf } from '../text/words.ts';
import { IS, tenseClassesOf } from './tense-words.ts';
import { quickPattern } from '../text/quick-pattern.ts';

/** How far to look on either side, in UTF-16 units: a long clause. */
const REACH = 160;
const SENTENCE_END = quickPattern(
  /[.!?…](?<!(?<!\p{L})(?:Mrs?|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|St|No|vs|\p{Lu}|[ap]\.m(?=\.\s+(?:\p{Lu}{2,4}(?!\p{L})|Eastern|Central|Mountain|Pacific|\p{Lu}\p{Ll}+day(?!\p{L})|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{Ll}*\.? \d)))[.!?…])["'”’]{0,2}\s+(?=["'“‘]{0,2}\p{Lu})|\n\s*\n/uy,
);
/** What is quoted has a tense of its own: `he said, “We may vote` and `Friday,” he said`. */
const OPENS_SPEECH = /[,:] ["“]$/;
const ENDS_SPEECH = /^[,?!]["”]/;
const mayEndSentence = oneOf('.!?…\n');
const isMark = oneOf(',;:—');
const SPACE = 32;

/** The words and marks of a sentence before a place, in order: of each its classes. */
export function clauseBefore(text: string, place: number): number[] {
  const words = wordsOf(text);
  const clause: number[] = [];
  let next = place;
  let opening = -1;
  for (let index = firstEndingAfter(words, place) - 1; index >= 0; index -= 1) {
    const start = startOf(words, index);
    if (start < place - REACH) break;
    const end = endOf(words, index);
    if (endsSentence(text, end, next) || OPENS_SPEECH.test(text.slice(end, next))) break;
    for (let at = next - 1; at >= end; at -= 1)
      if (isMark(text.charCodeAt(at))) clause.push(IS.mark);
    next = start;
    if (isNumber(words, index)) continue;
    clause.push(tenseClassesOf(words, index, false));
    opening = index;
  }
  const first = clause.length - 1;
  if (opening >= 0 && clause[first] !== IS.mark)
    clause[first] = tenseClassesOf(words, opening, true);
  return clause.reverse();
}

/** The words and marks of a sentence behind a place, `most` of them. */
export function clauseBehind(text: string, place: number, most: number): number[] {
  const words = wordsOf(text);
  const clause: number[] = [];
  let last = place;
  for (let index = firstEndingAfter(words, place); index < words.count; index += 1) {
    const start = startOf(words, index);
    if (endOf(words, index) > place + REACH || endsSentence(text, last, start)) break;
    if (ENDS_SPEECH.test(text.slice(last, start))) break;
    for (let at = last; at < start; at += 1) if (isMark(text.charCodeAt(at))) clause.push(IS.mark);
    if (clause.length >= most) break;
    last = endOf(words, index);
    if (!isNumber(words, index)) clause.push(tenseClassesOf(words, index, clause.length === 0));
  }
  return clause;
}

/** Whether a sentence ends between two words. */
function endsSentence(text: string, from: number, to: number): boolean {
  if (to === from + 1 && text.charCodeAt(from) === SPACE) return false;
  for (let at = from; at < to; at += 1) {
    if (!mayEndSentence(text.charCodeAt(at))) continue;
    SENTENCE_END.lastIndex = at;
    if (SENTENCE_END.test(text)) return true;
  }
  return false;
}
