import lexicon from '../../../../data/lexicon/facts.json' with { type: 'json' };
import numbers from '../../../../data/lexicon/numbers.json' with { type: 'json' };
import { quickPattern } from '../text/quick-pattern.ts';
import { matching, oneOf } from '../text/characters.ts';
import { knownBetween, knownWords } from '../text/known-words.ts';
import { reportingVerb } from '../text/verbs.ts';
import { FINDS } from './reporting.ts';
import type { Sentence } from './sentence.ts';
import { FINDERS, SOURCE_NOUNS } from './source-nouns.ts';

const SOURCES = knownWords(SOURCE_NOUNS.map((word) => [word, true] as const));
/** Words before the one that says who it is: "a senior State Department official". */
const MOST_BEFORE = 4;
const isInWord = matching(/[\p{L}.’'/-]/u);
const isPointOrHyphen = oneOf('.-');

/**
 * Where the source ends that begins at a place: "sources", "a ministry spokesman", "law enforcement
 * officials"; `null` where none does.
 */
export function sourceEnd(text: string, from: number): number | null {
  let found: number | null = null;
  let between = 0;
  for (let at = from, count = 0; count <= MOST_BEFORE || found !== null; count += 1) {
    const start = at;
    while (isInWord(text.charCodeAt(at))) at += 1;
    if (at === start) break;
    let end = at;
    while (end > start && isPointOrHyphen(text.charCodeAt(end - 1))) end -= 1;
    const word = text.slice(start, end);
    if (found !== null && endsSource(word)) break;
    if (knownBetween(SOURCES, text, start, end) !== null && !text.startsWith('. ', end)) {
      found = end;
      between = 0;
    } else if (found !== null && (between += 1) > 1) break;
    if (text.charAt(at) !== ' ') break;
    at += 1;
  }
  return found;
}

/** What goes on behind a source is its verb, or what it is of: "officials | close to", "police | arrested". */
function endsSource(word: string): boolean {
  return (
    NO_MODIFIER.has(word) ||
    DETERMINERS.has(word) ||
    reportingVerb(word) !== null ||
    FINDS.has(word) ||
    /^\p{Ll}+(?:ed|ly)$/u.test(word)
  );
}

const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an his her its their our my your this that these those'.split(' '),
);

/** What is never a word of a source: its verb, or what begins a clause. */
const NO_MODIFIER: ReadonlySet<string> = new Set([
  ...lexicon.predicates,
  ...lexicon.notBeforeSource,
]);

/**
 * "a senior official" is one; "Marsh told officials" and "talks with officials" are more than one, and
 * "no official" nobody.
 */
export function isSubject(source: string): boolean {
  const words = source.replace(OPENING, '').split(' ').slice(0, -1);
  return !words.some(
    (word, at) =>
      NO_MODIFIER.has(word.toLowerCase()) ||
      (at > 0 && DETERMINERS.has(word)) ||
      reportingVerb(word) !== null ||
      isPast(words, at),
  );
}

/** "Marsh sued", not "the retired". */
function isPast(words: readonly string[], at: number): boolean {
  return at > 0 && /^\p{Ll}+ed$/u.test(words[at] ?? '') && /^\p{Lu}/u.test(words[at - 1] ?? '');
}

/** "a poll", "the researchers": what shows or finds. */
export function isFinder(source: string): boolean {
  return FINDERS.has(lastWord(source).toLowerCase());
}

export function lastWord(source: string): string {
  return source.slice(source.lastIndexOf(' ') + 1);
}

/** "But the", "And two": neither a conjunction nor how many they are says who they are. */
const OPENING = quickPattern(
  new RegExp(
    `^(?:(?:${lexicon.conjunctions.join('|')}) )?(?:(?:the|an?|some|several|many|most|multiple|other|\\d+|${Object.keys(numbers.units).join('|')}) ){0,2}`,
    'iu',
  ),
);

/** "FEC records", "Mr. Roe's aides", "Chinese officials", "Democratic strategists". */
const KEEPS_CAPITAL =
  /^(?:\p{Lu}(?:\p{Lu}|\.)|(?:Mr|Mrs|Ms|Dr)\.? |\p{L}+(?:ian|can|man|ese|ish|ratic) )/u;

/**
 * What a source is called: without its article, and in lower case where it opens the sentence, unless
 * it begins with a name: "The sources" -> "sources".
 */
export function sourceName(words: string, { text, mentions }: Sentence): string {
  const bare = words.replace(OPENING, '');
  const named = mentions.some(({ entity: { name, aliases } }) =>
    [name, ...aliases].some((form) => bare.startsWith(form)),
  );
  const opens = bare === words && text.trimStart().startsWith(words);
  return named || !opens || KEEPS_CAPITAL.test(bare)
    ? bare
    : bare.charAt(0).toLowerCase() + bare.slice(1);
}
