import boilerplate from '../../../../data/lexicon/boilerplate.json' with { type: 'json' };
import { breaksOff, endsSentence, fewWords, isListItem, isTitleCase } from '../prose.ts';
import type { Rule } from './page.ts';

const BLOCKS = new Set(boilerplate.relatedBlocks);
const LINKS = new Set(boilerplate.relatedLinks);
const MAX_HEADING_WORDS = 6;
const MAX_TEASER_WORDS = 30;
const MAX_KICKER_WORDS = 3;
const MAX_QUESTION_WORDS = 16;
const QUESTION = /[?!]$/;

/** "Read more: Carney answers", "RELATED | Carney answers": the heading and its link in one line. */
const LINK_LINE = new RegExp(
  `^(?:${boilerplate.relatedLinks.join('|')}|${boilerplate.relatedBlocks.join('|')})\\s?[:|»>]\\s?\\S`,
  'i',
);
/** Capitals set it apart where no colon does: "READ MORE Carney answers". */
const LOUD_LINK =
  /^(?:READ MORE|READ ALSO|ALSO READ|SEE ALSO|WATCH|LISTEN|RELATED|MUST READ|READ NEXT)\b[\s:|-]+\p{L}/u;
const MAX_LINK_LINE = 300;

type Heading = 'block' | 'link' | null;

/**
 * Takes out what leads to other articles: "Read more: …" lines, headings such as "You May Also
 * Like" with the headlines and excerpts below them, and excerpts that break off at the page's end.
 */
export const relatedArticles: Rule = (page) => ({
  ...page,
  paragraphs: withoutTrailingTeasers(withoutBlocks(page.paragraphs)),
});

/** Whether a line is a heading over links, or such a heading and its link: `'Read more: Ottawa answers'` -> `true` */
export const isRelatedLine = (line: string): boolean =>
  headingOf(line) !== null || isLinkLine(line);

function withoutBlocks(paragraphs: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let inBody = false;
  for (let at = 0; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at] ?? '';
    const heading = headingOf(paragraph);
    if (heading !== null && inBody) at = blockEnd(paragraphs, at + 1, heading) - 1;
    else if (heading === null && !isLinkLine(paragraph)) {
      kept.push(paragraph);
      inBody ||= isProse(paragraph);
    }
  }
  return kept;
}

const isLinkLine = (line: string): boolean =>
  line.length <= MAX_LINK_LINE && (LINK_LINE.test(line) || LOUD_LINK.test(line));

function headingOf(line: string): Heading {
  if (fewWords(line, MAX_HEADING_WORDS) === null) return null;
  const words = line
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\s:…»>!]+$/, '');
  if (BLOCKS.has(words)) return 'block';
  return LINKS.has(words) ? 'link' : null;
}

/**
 * Where the article goes on after a heading over links. A headline is followed by its excerpt or by
 * the next headline; a whole sentence after anything else, or before another one, is the article's.
 */
function blockEnd(paragraphs: readonly string[], start: number, heading: Heading): number {
  let bare = heading === 'link';
  for (let at = start; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at] ?? '';
    const afterHeadline = at > start && isHeadline(paragraphs[at - 1] ?? '');
    if (isHeadline(paragraph)) bare ||= afterHeadline && !isKicker(paragraphs[at - 1] ?? '');
    else if (isProse(paragraph) && (bare || !afterHeadline || isProse(paragraphs[at + 1] ?? '')))
      return at;
  }
  return paragraphs.length;
}

const isProse = (paragraph: string): boolean => endsSentence(paragraph) && !breaksOff(paragraph);

/** "POLITICS" over a headline. */
const isKicker = (line: string): boolean => fewWords(line, MAX_KICKER_WORDS) !== null;

/** A line without an end, or a title with one: "Noem Fires Back!", "Quiz: Do you know your street?" */
const isHeadline = (paragraph: string): boolean =>
  !endsSentence(paragraph) ||
  (QUESTION.test(paragraph) && fewWords(paragraph, MAX_QUESTION_WORDS) !== null) ||
  (fewWords(paragraph, MAX_TEASER_WORDS) !== null && isTitleCase(paragraph));

/** Pairs of headline and broken-off excerpt at the end, with no heading over them. */
function withoutTrailingTeasers(paragraphs: readonly string[]): readonly string[] {
  let end = paragraphs.length;
  while (end > 2 && isTeaser(paragraphs[end - 2] ?? '', paragraphs[end - 1] ?? '')) end -= 2;
  return paragraphs.slice(0, end);
}

const isTeaser = (headline: string, excerpt: string): boolean =>
  breaksOff(excerpt) && !isListItem(headline) && isTitleCase(headline) && isHeadline(headline);
