import lexicon from '../../../../data/lexicon/denials.json' with { type: 'json' };
import type { Span } from '../../types.ts';
import { reportingVerb } from '../text/verbs.ts';

/** What may stand between a subject and its verb: "has similarly", "was quick to", "has tried to". */
const BETWEEN =
  /(?:^|[\s,])(?:has|have|had|is|are|was|were|be|been|being|would|will|did|does|do|to|also|again|both|all|himself|herself|themselves|itself|later|then|first|since|long|quickly|quick|eager|keen|careful|trying|tried|tries|sought|seeks|seeking|attempted|attempting|rushed|moved|continued|continues|appeared|seemed|managed|went on|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?!\p{Lu})\p{Ll}+ly)\s*$/u;
/** What ends a subject on its left: the clause begins after it. */
const OPENER =
  /(?:[,;:—–()“”"]|(?<!\p{L})(?:that|and|but|while|as|when|because|which|who|if|though|although|where|after|before|or|so|since|until|than))\s*$/iu;
/** A stretch between commas that only tells more of the subject. */
const PARENTHESIS =
  /,\s*((?:who|whose|which|an?|the|his|her|its|in|on|at|when|for|through|via|like|including|\p{Lu})[^,;:—“”"]{1,140}),\s*$/u;
const LONGEST_SUBJECT = 14;
/** How far left a subject is looked for, in UTF-16 units. */
const REACH = 300;

/**
 * The noun phrase a verb in a sentence belongs to.
 *
 * "The White House has similarly [denied] any support" -> "The White House"; "Rath, who attended,
 * [denied] it" -> "Rath"; "Trump met them and [denied] it" -> "Trump". `null` where none is found.
 */
export function subjectBefore(text: string, sentence: Span, verbStart: number): Span | null {
  const from = Math.max(sentence.start, verbStart - REACH);
  const words = withoutBetween(text.slice(from, verbStart));
  if (words === '' && from === sentence.start) return afterParticiple(text, sentence, verbStart);
  const left = antecedent(withoutParenthesis(words));
  if (JOINED.test(left))
    return joined(text, from, left) ?? headOfSentence(text, sentence, verbStart);
  const phrase = lastPhrase(left);
  const found = phrase === null ? null : subjectIn(text, from + phrase.start, from + phrase.end);
  if (found !== null && !startsClause(text.slice(found.start, found.end))) return found;
  return headOfSentence(text, sentence, verbStart);
}

/** "The dean has published a letter [disputing] it": the subject ends before its own verb. */
function subjectIn(text: string, start: number, end: number): Span | null {
  const verb = /\s(?:has|have|had|is|are|was|were|will|would)\s/u.exec(text.slice(start, end));
  return pronounAlone(text, trimmed(text, start, verb === null ? end : start + verb.index));
}

/** "in September she" -> "she". */
function pronounAlone(text: string, span: Span | null): Span | null {
  const pronoun =
    span === null
      ? null
      : /(?<!\S)(?:he|she|they|it|we|I)$/iu.exec(text.slice(span.start, span.end));
  return span === null || pronoun === null
    ? span
    : { start: span.start + pronoun.index, end: span.end };
}

function withoutBetween(left: string): string {
  let rest = left.trimEnd();
  for (let match = BETWEEN.exec(rest); match !== null; match = BETWEEN.exec(rest)) {
    rest = rest.slice(0, match.index + (rest[match.index] === ',' ? 1 : 0)).trimEnd();
  }
  return rest;
}

function withoutParenthesis(left: string): string {
  const match = PARENTHESIS.exec(left.endsWith(',') ? left : left);
  return match === null ? left : withoutBetween(left.slice(0, match.index));
}

/** "and denied": the verb before shares its subject. */
const JOINED = /(?<!\p{L})(?:and|but|or|nor|then)$/iu;
const SUBJECT_AND_VERB =
  /(?:^|[,;:—–]\s|(?<!\p{L})(?:that|which|because|while|when|after|as|but|and|whether)\s)((?:[\p{L}\p{N}][\p{L}\p{N}.'’-]*\s){0,7}?[\p{L}\p{N}][\p{L}\p{N}.'’-]*)\s(?:has|have|had|is|was|were|are|will|would|said|\p{Ll}+ed)(?!\p{L})/gu;

/** "a charge that Clinton has faced and [denied]" -> "Clinton". */
function joined(text: string, from: number, left: string): Span | null {
  const last = Array.from(left.matchAll(SUBJECT_AND_VERB)).at(-1);
  if (last === undefined) return null;
  const start = from + last.index + last[0].indexOf(last[1] ?? '');
  const found = pronounAlone(text, trimmed(text, start, start + (last[1]?.length ?? 0)));
  return found !== null && startsClause(text.slice(found.start, found.end)) ? null : found;
}

/** "Smith, who [declined]": the one the pronoun stands for. */
function antecedent(left: string): string {
  const relative = /,?\s(?:who|which|that)$/u.exec(left);
  return relative === null ? left : withoutParenthesis(left.slice(0, relative.index));
}

/** "[Denying] any part in it, Smith left": the subject follows the comma. */
function afterParticiple(text: string, { end }: Span, verbStart: number): Span | null {
  const comma = text.indexOf(',', verbStart);
  return comma === -1 || comma >= end ? null : headOfSentence(text, { start: comma + 1, end }, end);
}

type Phrase = { readonly start: number; readonly end: number };

/** Words back from the end of `left` up to the opener of their clause or a verb of saying. */
function lastPhrase(left: string): Phrase | null {
  const end = left.length;
  let start = end;
  for (let count = 0; count < LONGEST_SUBJECT; count += 1) {
    const before = left.slice(0, start).trimEnd();
    if (before === '' || OPENER.test(before)) break;
    const word = /\S+$/u.exec(before)?.[0] ?? '';
    if (count > 0 && isVerbOfSaying(word)) break;
    start = before.length - word.length;
  }
  return start === end ? null : { start, end };
}

function isVerbOfSaying(word: string): boolean {
  if (!/^\p{Ll}+$/u.test(word)) return false;
  const verb = reportingVerb(word);
  return (
    verb !== null &&
    !verb.gerund &&
    (verb.kind === 'speech' || verb.kind === 'writing') &&
    verb.base !== word
  );
}

/** What is no subject: a verb or a preposition stands first. */
function startsClause(words: string): boolean {
  return /^(?:to|in|on|at|by|for|with|from|of|also|then|not|has|have|had|was|were|is|are|\p{Ll}+(?:ed|ing))(?!\p{L})/u.test(
    words,
  );
}

/** The first noun phrase of the sentence, past an opening adverbial: "On Monday, the mayor met … and". */
function headOfSentence(text: string, { start, end }: Span, before: number): Span | null {
  const words = text.slice(start, Math.min(end, before));
  const adverbial =
    /^(?:(?:On|In|At|After|Before|During|For|With|By|As|When|While|But|And|Meanwhile|However|Still|Yet|Also|Later|Instead|Asked|Speaking)(?!\p{L})[^,]{0,120},\s*|(?:But|And|Yet|So)\s+)/u.exec(
      words,
    );
  const from = adverbial?.[0].length ?? words.length - words.trimStart().length;
  const rest = words.slice(from);
  const stop =
    /[,;:—“”"]|\s(?:(?:has|have|had|is|are|was|were|will|would|also|who|which|that|and|but)(?!\p{L})|\p{Ll}{2,}(?:ed|s)(?=\s(?:the|a|an|that|it|his|her|any|on|in|to|for)\s))/u.exec(
      rest,
    );
  const verb = Array.from(rest.matchAll(/\p{Ll}+/gu)).find(
    ([word], i) => i > 0 && isVerbOfSaying(word),
  );
  const until = Math.min(stop?.index ?? rest.length, verb?.index ?? rest.length);
  return trimmed(text, start + from, start + from + until);
}

function trimmed(text: string, start: number, end: number): Span | null {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = end - (words.length - words.trimEnd().length);
  const bare = text.slice(from, to).replace(/['’]s?$/u, '');
  return bare.length === 0 || !/\p{L}/u.test(bare)
    ? null
    : { start: from, end: from + bare.length };
}

/** Whether a noun stands for a body rather than for people: "the campaign", not "officials". */
export function isBody(words: string): boolean {
  return lexicon.bodies.some((body) => words.toLowerCase().endsWith(body));
}
