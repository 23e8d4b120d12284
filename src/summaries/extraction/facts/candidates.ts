import lexicon from '../../../../data/lexicon/facts.json' with { type: 'json' };
import type { NamedEntity, QuotedSpeech, Span } from '../../types.ts';
import { isWordAt, oneOf, trimEnd } from '../text/characters.ts';
import { HAS } from './words.ts';
import { quickPattern } from '../text/quick-pattern.ts';

/** A sentence of fewer words states nothing by itself. */
const FEWEST_WORDS = 6;
/** With a figure or a day it may: "Shares fell 19%." */
const FEWEST_WITH_FIGURE = 3;
/** Longer, in UTF-16 units, is no sentence but a text without any. */
export const LONGEST_SENTENCE = 1500;
/** What remains around a quotation for its cue: `a State Department spokesperson said on Friday`. */
const CUE_WORDS = 9;
/** With less of its own a sentence is a quotation, however long its cue: `told the Courier on Monday in the town hall`. */
const MOSTLY_QUOTED = 0.45;
const SCENE_WORDS = 16;

/** Of a king, "José I", the number. */
const FIRST_OR_SECOND_PERSON = /(?<!\p{L}|\p{Lu}\p{Ll}{1,20} )(?:I|you|your|my)(?!\p{L})/u;
/** That nobody answered the paper states nothing of the matter. */
const NO_ANSWER = /(?<!\p{L})could not (?:immediately )?be reached(?!\p{L})/u;
/** What may stand after a full stop. */
const isClosing = oneOf('"\'”’»)]');
/** What goes on with a word that has begun. */
const goesOn = oneOf("'’.,-");
const FULL_STOP = 46;
const EXCLAMATION = 33;
/** A predicate, by its form: an auxiliary, or a word that ends like a verb. */
const PREDICATE = quickPattern(
  new RegExp(
    `(?<!\\p{L})(?:${lexicon.predicates.join('|')}|\\p{Ll}{2,}(?:ed|es|ies)|\\p{Ll}{3,}s)(?!\\p{L})`,
    'u',
  ),
);

/** "Some 2,100 people work at the site": after a number of things in front stands a plain verb. */
const COUNTED_SUBJECT =
  /^\W*(?:\p{L}+ ){0,3}\d[\d.,]* (?:\p{Ll}+ ){0,2}(?:\p{Ll}{2,}s|people|men|women|children) (?!(?:of|in|on|at|by|for|from|to|with|without|and|or|but|as|than|that|who|which|near|over|under|per|via|into|off|out|aged?|inside|outside) )\p{Ll}{2,} /u;

/**
 * Whether a sentence states something in the article's own words (`own`): it is whole and has a
 * predicate. Questions, headings and what is nothing but a quotation with its cue state nothing.
 */
export function isStatement({ start, end }: Span, own: string, classes: number): boolean {
  const length = end - start;
  const ownWords = countWords(own, SCENE_WORDS);
  const fewest = (classes & HAS.figure) === 0 ? FEWEST_WORDS : FEWEST_WITH_FIGURE;
  if (ownWords < (own.length < length / 2 ? CUE_WORDS : fewest)) return false;
  if (own.length < MOSTLY_QUOTED * length && ownWords < SCENE_WORDS) return false;
  if (ownWords <= CUE_WORDS && own.length < length) return false;
  if ((classes & HAS.speculation) !== 0 && NO_ANSWER.test(own)) return false;
  if ((classes & HAS.reader) !== 0 && FIRST_OR_SECOND_PERSON.test(own)) return false;
  return (
    ((classes & HAS.predicate) !== 0 && own.length === length) ||
    PREDICATE.test(own) ||
    COUNTED_SUBJECT.test(own)
  );
}

/** Whether a sentence ends with a full stop or exclamation mark; an ellipsis leaves it unfinished. */
export function isWhole(text: string, { start, end }: Span): boolean {
  let last = trimEnd(text, start, end) - 1;
  while (last >= start && isClosing(text.charCodeAt(last))) last -= 1;
  const stop = last < start ? NaN : text.charCodeAt(last);
  if (stop !== FULL_STOP && stop !== EXCLAMATION) return false;
  return last - 2 < start || !text.startsWith('..', last - 2);
}

/** How many words a text has, counted no further than `most`. */
function countWords(text: string, most: number): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length && count < most; at += 1) {
    const isWord = isWordAt(text, at);
    if (isWord && !inside) count += 1;
    inside = isWord || (inside && goesOn(text.charCodeAt(at)));
  }
  return count;
}

/** The sentence without what stands in quotation marks. */
export function outside(text: string, { start, end }: Span, quoted: readonly Span[]): string {
  if (quoted.length === 0) return text.slice(start, end);
  let own = '';
  let at = start;
  for (const part of quoted) {
    if (part.end <= at || part.start >= end) continue;
    own += text.slice(at, Math.max(at, part.start));
    at = Math.min(end, part.end);
  }
  return own + text.slice(at, end);
}

/** All quoted parts in the order of the text. */
export function quotedParts(quotations: readonly QuotedSpeech[]): Span[] {
  return quotations.flatMap(({ parts }) => parts).toSorted((a, b) => a.start - b.start);
}

/** A place where somebody or something is named, and who or what that is. */
export type Mention = Span & { readonly entity: NamedEntity };

/** Every mention of every name in the order of the text. */
export function mentionsOf(names: readonly NamedEntity[]): Mention[] {
  const mentions: Mention[] = [];
  for (const entity of names)
    for (const { start, end } of entity.mentions) mentions.push({ start, end, entity });
  return mentions.sort((a, b) => a.start - b.start);
}

/**
 * Those of a list that touch a span. The list is in the order of the text, and so are the spans it
 * is asked for.
 */
export function touching<T extends Span>(items: readonly T[]): (span: Span) => readonly T[] {
  let next = 0;
  return ({ start, end }) => {
    while ((items[next]?.end ?? Infinity) <= start) next += 1;
    let last = next;
    while ((items[last]?.start ?? Infinity) < end) last += 1;
    return last === next ? NONE : items.slice(next, last);
  };
}

const NONE: readonly never[] = [];
