import nouns from '../../../../data/lexicon/speaker-nouns.json' with { type: 'json' };
import type { Passage } from '../text/passages.ts';
import { reportingVerb } from '../text/verbs.ts';
import { matchesOf } from '../text/matches.ts';

/** In characters. A quotation that lost its closing mark is read no further for its cue. */
const LONGEST = 1_000;
/** A mark, a verb, and a name or a person's noun: `, said lorry driver Ada Roe`, `? asked the mayor`. */
const INVERTED =
  /[,?!—–] ?(?=(\p{Ll}+) (?:(?:the|an?) (\p{Ll}+)|(?!(?:he|she|it|they|we|you|that|to|in|on|so)\b)(?:\p{Ll}[\p{L}-]* ){0,3}\p{Lu}))/gu;
/** `, Ada Roe said.`, `, he told reporters on Monday.`: its sentence ends soon and holds nothing more. */
const UPRIGHT =
  /, ?(?=(?:he|she|they|(?:\p{Lu}[\p{L}.’'-]* ){0,2}\p{Lu}[\p{L}’'-]*) (?:tells|told [^.,;:?!]{1,60}|(\p{Ll}+)(?: (?:on|in|at|to|during|after|later|yesterday|today)\b[^.,;:?!]{0,60})?)(?:\.|$))/gu;

const people: ReadonlySet<string> = new Set(nouns.people);
const speaks = (word: string): boolean => {
  const verb = reportingVerb(word);
  return verb !== null && !verb.gerund && (verb.kind === 'speech' || verb.kind === 'voice');
};

/** Where the words end and their cue begins, or -1 where no cue stands in them. */
function cueIn(words: string): number {
  const ends: number[] = [];
  for (const { 1: verb = '', 2: noun, index } of matchesOf(INVERTED, words)) {
    if (speaks(verb) && (noun === undefined || people.has(noun))) ends.push(index + 1);
  }
  for (const { 1: verb = 'told', index } of matchesOf(UPRIGHT, words)) {
    if (speaks(verb)) ends.push(index + 1);
  }
  return ends.length === 0 ? -1 : Math.min(...ends);
}

/**
 * A passage whose closing mark was never printed ends before the cue that stands in it.
 * `"It was late, said Roe.` -> a passage over `It was late,`
 */
export function endAtCue(text: string, passage: Passage): Passage {
  if (passage.closed || passage.runsOn) return passage;
  const length = cueIn(text.slice(passage.start, Math.min(passage.end, passage.start + LONGEST)));
  if (length < 0) return passage;
  const end = passage.start + length;
  return { ...passage, end, close: end };
}
