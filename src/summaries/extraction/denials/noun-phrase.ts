import tense from '../../../../data/lexicon/tense.json' with { type: 'json' };
import type { Span } from '../../types.ts';
import { DAY_TOLD } from './day-told.ts';
import { reportingVerb } from '../text/verbs.ts';
import { quickPattern } from '../text/quick-pattern.ts';

/** Past tenses that are as often nouns or something else: "the cast", "the left". */
const NOUNS_TOO = new Set([
  'cast',
  'left',
  'cut',
  'hit',
  'put',
  'split',
  'spread',
  'shot',
  'saw',
  'felt',
  'dead',
  'since',
  'ago',
  'born',
  'read',
  'lay',
]);
/** An auxiliary or a past tense: "The dean [has] published", "Marsh [met] them", "Marsh [issued] a". */
const OWN_VERB = quickPattern(
  new RegExp(
    `\\s(?:(?:hit|shot)(?= back)|is|are|will|would|says|insists|maintains|${tense.past.filter((word) => !NOUNS_TOO.has(word)).join('|')})(?!\\p{L})|(?<=\\p{Lu}[\\p{L}.’'-]*)(?<!(?<!\\p{L})(?:The|An?|His|Her|Its|Their|Two|Three|Some|Several|Many|Most|Both|All|Another))\\s(?!\\p{L}*-)(?:\\p{Ll}{2,}ed|${[...NOUNS_TOO].join('|')})(?!\\p{L})`,
    'u',
  ),
);

/** "The dean has published a letter [disputing] it": the subject ends before a verb of its own. */
export function subjectIn(text: string, start: number, end: number): Span | null {
  const verb = OWN_VERB.exec(text.slice(start, end));
  const found = trimmed(text, start, verb === null ? end : start + verb.index);
  return pronounAlone(text, found && withoutTime(text, found));
}

/** "The bank | on Monday morning | issued a letter [denying] it": when is no part of who. */
function withoutTime(text: string, { start, end }: Span): Span {
  const time = TIME.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start, end: end - time };
}
const TIME = new RegExp(
  String.raw`(?<=\p{L})(?: (?:late |early |earlier )?(?:on )?${DAY_TOLD}| (?:last|this|earlier this) (?:week|month|year|night)| yesterday| today)$`,
  'u',
);

/** "in September she" -> "she". */
export function pronounAlone(text: string, span: Span | null): Span | null {
  const pronoun =
    span === null
      ? null
      : /^(?:he|she|they|it|we|I)(?=\s)|(?<!\S)(?:he|she|they|it|we|I)$/iu.exec(
          text.slice(span.start, span.end),
        );
  return span === null || pronoun === null
    ? span
    : { start: span.start + pronoun.index, end: span.start + pronoun.index + pronoun[0].length };
}

/** "St. Brendan's [denied] it": where its verb follows, the ending is part of a name. */
const FINITE_BEHIND = quickPattern(
  /^\s+(?:(?:has|had|also|\p{Ll}+ly)\s+)*(?:has|had|\p{Ll}+ed|\p{Ll}+ies)(?!\p{L})/u,
);
const LONGEST_VERB = 60;

/** A span without white space around it and without a possessive; `null` where no letter is left. */
export function trimmed(text: string, start: number, end: number): Span | null {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = end - (words.length - words.trimEnd().length);
  const isWhole = FINITE_BEHIND.test(text.slice(to, to + LONGEST_VERB));
  const bare = isWhole ? text.slice(from, to) : text.slice(from, to).replace(/['’]s?$/u, '');
  return bare.length === 0 || !/\p{L}/u.test(bare)
    ? null
    : { start: from, end: from + bare.length };
}

/** What is no subject: a verb or a preposition stands first. */
export function startsClause(words: string): boolean {
  return /^(?:to|in|on|at|by|for|with|from|of|also|then|not|has|have|had|was|were|is|are|\p{Ll}+(?:ed|ing))(?!\p{L})/u.test(
    words,
  );
}

/** "said", "has written"; a base form may be a noun: "the report". */
export function isVerbOfSaying(word: string): boolean {
  if (!/^\p{Ll}+$/u.test(word)) return false;
  const verb = reportingVerb(word);
  return (
    verb !== null &&
    !verb.gerund &&
    (verb.kind === 'speech' || verb.kind === 'writing') &&
    verb.base !== word
  );
}
