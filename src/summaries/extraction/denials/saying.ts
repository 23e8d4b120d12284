import lexicon from '../../../../data/lexicon/denials.json' with { type: 'json' };
import type { Span } from '../../types.ts';
import { knownAt, knownWords, nextKnown } from '../text/known-words.ts';
import { reportingForms, reportingVerb } from '../text/verbs.ts';
import { wordsWithin } from '../text/words.ts';

const PASSIVE = /(?<!\p{L})(?:is|are|was|were|been|being|be)\s(?:\p{Ll}+ly\s)?$/u;
/** "the reports were": after an article no verb. */
const NOUN =
  /(?<!\p{L})(?:the|these|those|any|such|all|of|media|press|news|his|her|their|its)\s$/iu;
const ALSO_SAYS = new Set(lexicon.alsoSays);

/** What {@link says} can be said of, whatever stands before it. */
const SAYING = knownWords(
  [...ALSO_SAYS, ...reportingForms()]
    .filter((word) => ALSO_SAYS.has(word) || reportingVerb(word)?.kind === 'speech')
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

/** A verb of saying with a subject: not "was declared", and "said" but also ", asserting". */
export function says(sentence: string, { 0: word, index }: RegExpExecArray): boolean {
  const verb = reportingVerb(word);
  if (ALSO_SAYS.has(word)) return true;
  if (verb === null) return false;
  const before = sentence.slice(Math.max(0, index - 16), index);
  if (verb.gerund) return verb.kind === 'speech' && /[,—–]\s*(?:\p{Ll}+ly )?$/u.test(before);
  return (
    verb.kind === 'speech' && verb.base !== word && !PASSIVE.test(before) && !NOUN.test(before)
  );
}
