import lexicon from '../../../../data/lexicon/tense.json' with { type: 'json' };
import { matchesOf } from '../text/matches.ts';

/** Whether the words around a date speak of what was or of what is to come; `null` where neither. */
export type Tense = 'past' | 'future' | null;

const FUTURE = new Set(lexicon.future);
const PAST = new Set(lexicon.past);
const OPEN_TO_FUTURE = new Set(lexicon.openToFuture);
const CLAUSE_OPENERS = new Set(lexicon.clauseOpeners);

/** How far to look on either side, in UTF-16 units: a long clause. */
const REACH = 160;
const WORDS = /[\p{L}]+|[,;:—]/gu;
const SENTENCE_END =
  /[.!?…](?<!(?<!\p{L})(?:Mrs?|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|St|No|vs|\p{Lu})[.!?…])["'”’]{0,2}\s+(?=["'“‘]{0,2}\p{Lu})|\n\s*\n/gu;
/** "-ed" after at least three letters: "escalated", not "bed" or "need". */
const REGULAR_PAST =
  /^(?!(?:need|indeed|hundred|sacred|naked|wicked|speed|exceed|proceed|succeed|shed|sped|embed|biased)$)\p{Ll}{2,}ed$/u;
/** After "to" these are no verbs. */
const NO_VERBS = new Set(lexicon.noVerbs);
/** "Agreed to meet" and "have until Sunday" look ahead. */
const TO_COME = new Set(['to', 'until']);
const PREPOSITIONS = new Set([
  'on',
  'in',
  'at',
  'by',
  'for',
  'late',
  'early',
  'the',
  'of',
  'and',
  'last',
  'from',
  'around',
  'about',
]);

/**
 * The tense of the clause a date stands in. A date at the head of its clause belongs to the verb
 * after it, and so does one right before a verb; any other to the nearest verb before.
 *
 * "On [Saturday], Trump wrote" -> past; "Trump said he will meet them on [Friday]" -> future.
 */
export function tenseAround(text: string, start: number, end: number): Tense {
  const before = wordsOf(lastSentence(text.slice(Math.max(0, start - REACH), start)));
  const ahead = firstSentence(text.slice(end, end + REACH));
  while (before.length > 0 && PREPOSITIONS.has(before.at(-1) ?? '')) before.pop();
  const opener = before.at(-1);
  const headsClause = opener === undefined || /^[,;:—]$/.test(opener) || CLAUSE_OPENERS.has(opener);
  const told = signalAt(wordsOf(ahead, 2), 0);
  if (told !== null) return told;
  const forward = (): Tense => firstSignal(wordsOf(ahead));
  const backward = (): Tense => lastSignal(before);
  return headsClause ? (forward() ?? backward()) : (backward() ?? forward());
}

/** The first words of a text, all where it is not said how many. */
function wordsOf(text: string, most = Infinity): string[] {
  const words: string[] = [];
  WORDS.lastIndex = 0;
  for (
    let found = WORDS.exec(text);
    found !== null && words.length < most;
    found = WORDS.exec(text)
  )
    words.push(words.length === 0 ? found[0].toLowerCase() : found[0]);
  return words;
}

function lastSentence(text: string): string {
  const last = matchesOf(SENTENCE_END, text).at(-1);
  return last === undefined ? text : text.slice(last.index + last[0].length);
}

function firstSentence(text: string): string {
  SENTENCE_END.lastIndex = 0;
  const match = SENTENCE_END.exec(text);
  return match === null ? text : text.slice(0, match.index);
}

function firstSignal(words: readonly string[]): Tense {
  for (const index of words.keys()) {
    const tense = signalAt(words, index);
    if (tense !== null) return tense;
  }
  return null;
}

function lastSignal(words: readonly string[]): Tense {
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const tense = signalAt(words, index);
    if (tense !== null) return tense;
  }
  return null;
}

function signalAt(words: readonly string[], index: number): Tense {
  const word = words[index] ?? '';
  const previous = words[index - 1] ?? '';
  if (previous === 'to') return infinitive(words.slice(Math.max(0, index - 3), index - 1), word);
  if (FUTURE.has(word) || (word === 'won' && words[index + 1] === 't')) return 'future';
  if (word === 'have' && FUTURE.has(previous)) return 'future';
  if (previous === 'be') return null;
  if (PAST.has(word) || REGULAR_PAST.test(word))
    return OPEN_TO_FUTURE.has(word) && TO_COME.has(words[index + 1] ?? '') ? 'future' : 'past';
  return null;
}

/** "plans to meet", "agreed to meet" look ahead; "refused to appear", "was quick to say" look back. */
function infinitive(governors: readonly string[], verb: string): Tense {
  if (!/^\p{Ll}{2,}$/u.test(verb) || NO_VERBS.has(verb)) return null;
  const [copula = '', governor = ''] = governors.slice(-2);
  if (OPEN_TO_FUTURE.has(governor) || FUTURE.has(governor)) return 'future';
  const told =
    PAST.has(governor) || REGULAR_PAST.test(governor) || copula === 'was' || copula === 'were';
  return told ? 'past' : 'future';
}
