import lexicon from '../../../../data/lexicon/denials.json' with { type: 'json' };
import type { Span } from '../../types.ts';
import { knownAt, knownWords, nextKnown } from '../text/known-words.ts';
import { reportingForms, reportingVerb } from '../text/verbs.ts';
import { wordsWithin } from '../text/words.ts';
import { quickPattern } from '../text/quick-pattern.ts';

const PASSIVE = quickPattern(/(?<!\p{L})(?:is|are|was|were|been|being|be)\s(?:\p{Ll}+ly\s)?$/u);
/** "His lawyers say": who speaks for somebody. What traders or voters say of themselves denies nothing. */
const MANY_SAY = new Set(['say', 'maintain', 'insist', 'argue', 'contend']);
const MANY = quickPattern(
  /(?<!\p{L})(?:lawyers|attorneys|solicitors|counsel|officials|police|representatives|spokes(?:men|women|people)|aides|allies) $/iu,
);

/** "Lawyers for Ada Marsh say" */
const MANY_OF = quickPattern(
  /(?<!\p{L})(?:[Ll]awyers|[Aa]ttorneys|[Ss]olicitors|[Oo]fficials|[Rr]epresentatives|[Aa]ides|[Aa]llies|[Ff]riends|[Rr]elatives) (?:for|to|of|at|in|from) (?:[\p{L}.’'-]+ ){1,5}$/u,
);
const LONGEST_MANY = 80;

/** "the reports were": after an article no verb. */
const NOUN = quickPattern(
  /(?<!\p{L})(?:the|these|those|any|such|all|of|media|press|news|his|her|their|its)\s$/iu,
);
/** "as earlier reported": nobody is named who did. */
const AS_SAID = quickPattern(/(?<!\p{L})as (?:\p{Ll}+ )?$/u);
const ALSO_SAYS = new Set(lexicon.alsoSays);

/** Classes of verbs: what is written is said. */
const TELLING = new Set(['speech', 'writing']);

/** "shot back that it had not": "shot" alone says nothing. */
const SAYS_BACK = new Set(['shot', 'hit', 'fired', 'snapped']);
const BACK_THAT = /^ back(?: at [^,.;]{1,40})? that /u;

/** What {@link says} can be said of, whatever stands before it. */
const SAYING = knownWords(
  [...ALSO_SAYS, ...SAYS_BACK, ...reportingForms()]
    .filter(
      (word) =>
        ALSO_SAYS.has(word) || SAYS_BACK.has(word) || TELLING.has(reportingVerb(word)?.kind ?? ''),
    )
    .map((word) => [word, true] as const),
);

/** Whether a sentence has a verb of saying: most that deny nothing have none, and need no further look. */
export function tellsOfSaying(text: string, { start, end }: Span): boolean {
  const { words, from, to } = wordsWithin(text, start, end);
  let index = nextKnown(SAYING, words, from, to);
  while (index < to && knownAt(SAYING, words, index) === null)
    index = nextKnown(SAYING, words, index + 1, to);
  return index < to;
}

/** "wrote that", "wrote in an email to them that", ", Otis Roe wrote in a letter": who writes a letter says nothing yet. */
const WRITES_THAT = quickPattern(
  /^(?: in an? [\p{L}-]+(?: to(?: [\p{L}.’'-]+){1,4})?)? that(?!\p{L})/u,
);
const WRITER_BEFORE = quickPattern(
  /, (?:[Hh]e|[Ss]he|[Tt]hey|(?:the )?(?:\p{Ll}+ ){0,3}(?:\p{Lu}[\p{L}.'’-]*)(?: \p{Lu}[\p{L}.'’-]*){0,3}) $/u,
);
const LONGEST_WRITER = 60;

/** A verb of saying with a subject: not "was declared", and "said" but also ", asserting". */
export function says(sentence: string, { 0: word, index }: RegExpExecArray): boolean {
  const verb = reportingVerb(word);
  if (ALSO_SAYS.has(word)) return true;
  if (SAYS_BACK.has(word)) return BACK_THAT.test(sentence.slice(index + word.length));
  if (verb === null) return false;
  if (verb.kind === 'writing' && !writesIt(sentence, index, word)) return false;
  const before = sentence.slice(Math.max(0, index - 16), index);
  if (verb.gerund)
    return TELLING.has(verb.kind) && /(?:[,—–]\s*(?:\p{Ll}+ly )?|quoted as )$/u.test(before);
  return (
    TELLING.has(verb.kind) &&
    (verb.base !== word ||
      (MANY_SAY.has(word) &&
        (MANY.test(before) ||
          MANY_OF.test(sentence.slice(Math.max(0, index - LONGEST_MANY), index))))) &&
    !PASSIVE.test(before) &&
    !NOUN.test(before) &&
    !AS_SAID.test(before)
  );
}

function writesIt(sentence: string, index: number, word: string): boolean {
  return (
    WRITES_THAT.test(sentence.slice(index + word.length)) ||
    WRITER_BEFORE.test(sentence.slice(Math.max(0, index - LONGEST_WRITER), index))
  );
}
