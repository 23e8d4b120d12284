import type { CalendarDate, Extraction, FoundDate, Span } from '../../types.ts';
import type { Said } from './said.ts';
import type { ToldArticle } from '../told-article.ts';
import { gap, isInside, lastFrom, spanAt, spansInside } from '../spans.ts';

/** The day something was said, and whose date the day rests on. */
export type SaidOn = { readonly day: CalendarDate; readonly dated: 'article' | 'story' };

/** Beyond one of these words the sentence tells of another time: "said Carney, who met Xi on Friday". */
const OTHER_CLAUSE =
  /\b(?:who|whom|whose|which|that|when|where|while|after|before|since|until|because|as|if|to)\b|[;:—]/i;

/** In characters, quoted words aside. */
const FARTHEST = 200;

/** What a clause before the cue begins with where it tells of another time: "Sol, who saw it on Friday, called it". */
const RELATIVE =
  /^(?:(?:who|whom|whose|which|that|where)\b|(?:when|while|since|until|because|as|if|once)\b)/i;
/** "After he left on Friday, Sol said", not "After a vote on Friday, Sol said". */
const WITH_A_VERB = /^(?:after|before)\b.*\b(?:he|she|they|it|was|were|had|has|is|\w{2,}ed)\b/i;
/** "Sol, arrested on Friday, said"; "Speaking on Friday, Sol said" is of that day. */
const PARTICIPLE =
  /^(?!(?:speaking|asked|interviewed|questioned|writing|talking|addressing|answering|replying|responding|testifying|appearing|reached|pressed|contacted)\b)\w{3,}(?:ed|ing)\b/i;

/** Whether the words of its clause before a date, which comes before the cue, tell of another time. */
const isOfAnother = (text: string, sentence: Span, date: Span): boolean => {
  const before = text.slice(Math.max(sentence.start, date.start - FARTHEST), date.start);
  const clause = before.slice(before.lastIndexOf(',') + 1).trimStart();
  return [RELATIVE, WITH_A_VERB, PARTICIPLE].some((other) => other.test(clause));
};

const NOTHING_BEFORE = /^\W*(?:\w+\s+)?$/;

const dayOf = (date: FoundDate): CalendarDate | null =>
  date.precision === 'day' && date.from === date.to ? date.from : null;

/** Whether a place lies in words in quotation marks: days spoken of are not days of speaking. */
const isQuoted = ({ quotations }: Extraction, span: Span): boolean =>
  lastFrom(quotations, span.start, ({ parts }) => parts[0])?.parts.some((part) =>
    isInside(span, part),
  ) ?? false;

/** Opening a sentence, a date dates all of it: "On Saturday, Trump wrote". */
const opens = (text: string, sentence: Span, date: Span): boolean =>
  date.start - sentence.start < FARTHEST &&
  NOTHING_BEFORE.test(text.slice(sentence.start, date.start));

/** An article's text, and the words quoted in it that are said. */
type Saying = { readonly text: string; readonly parts: readonly Span[] };

/** What stands between cue and date without the quoted words; `null` where it is too much. */
const between = ({ text, parts }: Saying, cue: Span, date: Span): string | null => {
  const from = Math.min(cue.end, date.end);
  const to = Math.max(cue.start, date.start);
  const quoted = parts.filter((part) => part.start >= from && part.end <= to);
  const length = quoted.reduce((rest, part) => rest - (part.end - part.start), to - from);
  if (length > FARTHEST) return null;
  let at = from;
  let words = '';
  for (const part of quoted) {
    words += text.slice(at, part.start);
    at = part.end;
  }
  return words + text.slice(at, to);
};

const dates = (
  { article, extraction }: ToldArticle,
  {
    sentence,
    cue,
    parts,
  }: { readonly sentence: Span; readonly cue: Span; readonly parts: readonly Span[] },
  date: FoundDate,
): boolean => {
  const day = dayOf(date);
  if (day === null || isQuoted(extraction, date)) return false;
  if (article.published !== null && day > article.published) return false;
  if (opens(article.text, sentence, date)) return true;
  if (date.start < cue.start && isOfAnother(article.text, sentence, date)) return false;
  const words = between({ text: article.text, parts }, cue, date);
  return words !== null && !OTHER_CLAUSE.test(words);
};

/**
 * The day something was said: the date nearest its cue in the same clause, outside quoted words;
 * `null` where none stands there, or only one after the article's own.
 *
 * `"The mayor denied on Sunday that …"` published 2026-01-29, by "denied" -> 2026-01-25, by the article
 *
 * @param parts the words quoted, which may stand between cue and date
 */
export const dayOfSaying = (
  told: ToldArticle,
  cue: Span,
  parts: readonly Span[],
): SaidOn | null => {
  const { extraction, datedBy } = told;
  const sentence = spanAt(extraction.sentences, cue.start);
  if (sentence === null) return null;
  const [nearest] = spansInside(extraction.dates, sentence)
    .filter((date) => dates(told, { sentence, cue, parts }, date))
    .sort((a, b) => gap(a, cue) - gap(b, cue) || a.start - b.start);
  const day = nearest === undefined ? null : dayOf(nearest);
  if (day === null) return null;
  return { day, dated: nearest?.basis === 'resolved' ? datedBy : 'article' };
};

/** The day a quotation was said, by the words beside it. */
export const saidOn = ({ in: told, attribution, found }: Said): SaidOn | null => {
  const cue = attribution?.cue ?? attribution?.mention;
  return cue === undefined ? null : dayOfSaying(told, cue, found.parts);
};
