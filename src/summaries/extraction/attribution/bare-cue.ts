import { toldAt } from './hearer.ts';
import { phraseAt } from './phrase/forward.ts';
import { overApposition, skipBracket } from './phrase/phrase.ts';
import type { Tokens } from './phrase/phrase.ts';
import {
  isAdverb,
  isAuxiliary,
  isMark,
  isName,
  isPreposition,
  isPronoun,
  isTime,
  isWord,
  looksLikeVerb,
  verbOf,
} from './words.ts';

/** Verbs that say nothing without what is said. */
const WANTING = new Set(['say', 'tell', 'add']);

/**
 * Whether the words at `at` are a name and a verb of saying to which what is said is wanting, so that
 * they can only belong to the words quoted before them, printed with a full stop by mistake:
 * `“We sail at noon.” Roe said on Monday.`
 */
export function isBareCue(tokens: Tokens, at: number): boolean {
  const phrase = phraseAt(tokens, at);
  if (phrase === null || isPronoun(tokens[at]) || !isName(tokens[phrase.to - 1])) return false;
  let verb = overApposition(tokens, skipBracket(tokens, phrase.until));
  while (isAuxiliary(tokens[verb]) || isAdverb(tokens[verb])) verb++;
  const base = verbOf(tokens[verb])?.base ?? '';
  if (!WANTING.has(base)) return false;
  const told = base === 'tell' ? toldAt(tokens, verb + 1) : null;
  if (base === 'tell' && told === null) return false;
  return endsWithoutObject(tokens, told?.until ?? verb + 1);
}

/**
 * Whether nothing follows up to the full stop but when, where and how: "on Monday", not "so", "in May the
 * port would close" or ": “It is over.”".
 */
function endsWithoutObject(tokens: Tokens, from: number): boolean {
  const next = tokens[from];
  if (isWord(next)) {
    if (INSTEAD.has(next.lower)) return false;
    const tellsWhen = isTime(next) || WHEN.has(next.lower);
    if (!isAdverb(next) && !isPreposition(next) && !tellsWhen) return false;
  }
  let at = from;
  for (; isWord(tokens[at]); at++) {
    if (isAuxiliary(tokens[at]) || verbOf(tokens[at]) || looksLikeVerb(tokens[at])) return false;
  }
  return tokens[at] === undefined || isMark(tokens[at], '.');
}
/** "earlier this week", "last month" */
const WHEN = new Set(['earlier', 'later', 'early', 'late', 'this', 'last']);
/** Words that stand for what is said: "said so", "said as much". */
const INSTEAD = new Set(['so', 'as', 'otherwise']);
