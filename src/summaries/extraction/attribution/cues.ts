import { tellsWords } from '../text/verbs.ts';
import type { Found } from './finders/place.ts';
import { found } from './finders/place.ts';
import { overApposition, skipBracket } from './phrase/phrase.ts';
import type { Phrase } from './phrase/phrase.ts';
import { phraseAt } from './phrase/forward.ts';
import type { Token } from './tokens.ts';
import {
  isAdverb,
  isCapital,
  isIndefinite,
  isPhrasalVerb,
  isPronoun,
  isRelative,
  isSpeakerNoun,
  isWord,
  verbOf,
} from './words.ts';

type Tokens = readonly Token[];

/** How many tokens of a verb of saying stand at `at`: 2 for "fired back", 1 for "said", 0 for none. */
export function speechAt(tokens: Tokens, at: number): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!isWord(token)) return 0;
  if (isPhrasalVerb(token, next)) return 2;
  return tellsWords(verbOf(token)) ? 1 : 0;
}

/** Whether the verb at `verb` is in the passive: "was asked", "is described". */
export function isPassive(tokens: Tokens, verb: number): boolean {
  for (let at = verb - 1; at > verb - 4; at--) {
    if (isAdverb(tokens[at])) continue;
    const word = tokens[at]?.lower ?? '';
    return PASSIVE.has(word) || WHAT_IS.test(word);
  }
  return false;
}
/** "in what’s called": nobody is told of who calls it so. */
const WHAT_IS = /^(?:what|which|that|it)['’]s$/;
const PASSIVE = new Set([
  'was',
  'were',
  'is',
  'are',
  'been',
  'being',
  'be',
  'get',
  'got',
  'when',
  'if',
  'as',
]);

/** Whether a phrase is headed by what can speak: a name, a pronoun, a noun on the list. */
export function canSpeak(tokens: Tokens, phrase: Phrase): boolean {
  const head = tokens[phrase.to - 1];
  return (
    isCapital(head) ||
    isPronoun(head) ||
    isRelative(head) ||
    isSpeakerNoun(head) ||
    // "one | warning", not "some of the numbers"
    (isIndefinite(head) && phrase.until === phrase.to)
  );
}

const VIEWS = /^(?:words|view|opinion|eyes|judge?ment|telling|estimation)$/;

/** Whether "according to", "in the words of" or "in the view of" stands at `at`; its length in tokens, or 0. */
export function sourceAt(tokens: Tokens, at: number): number {
  const first = tokens[at]?.lower;
  if (first === 'according') return tokens[at + 1]?.lower === 'to' ? 2 : 0;
  if (first !== 'in' || tokens[at + 1]?.lower !== 'the') return 0;
  return VIEWS.test(tokens[at + 2]?.lower ?? '') && tokens[at + 3]?.lower === 'of' ? 4 : 0;
}

/** "according to the group", "in the words of Lee", "per Lee", "as Lee put it" at `at`. */
export function accordingAt(tokens: Tokens, at: number): Found | null {
  const first = tokens[at]?.lower;
  const length = sourceAt(tokens, at);
  if (length > 0) return found(phraseAt(tokens, at + length), at, at + length);
  if (first === 'per') return found(phraseAt(tokens, at + 1), at, at + 1);
  if (first !== 'as') return null;
  const phrase = phraseAt(tokens, at + 1);
  const verb = overApposition(tokens, skipBracket(tokens, phrase?.until ?? 0));
  return phrase && (verbOf(tokens[verb]) || tokens[verb]?.lower === 'put')
    ? found(phrase, verb, verb + 1)
    : null;
}
