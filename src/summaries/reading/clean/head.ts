import { bylineOutlet, isByline } from './bylines.ts';
import { isCaption } from './captions.ts';
import { readDateLine } from './date-lines.ts';
import { isFurniture } from './furniture.ts';
import { isMasthead, isSection, namedOutlet } from './masthead.ts';
import { learn } from './page.ts';
import type { Page, Rule } from './page.ts';
import { isRelatedLine } from './related.ts';
import { sentenceGoesOn } from '../paragraphs.ts';
import { endsSentence, fewWords, hasLetters, isListItem, isTitleCase } from '../prose.ts';
import { webAddress } from '../web-address.ts';

/** What stands above the body is shorter than this; a page of more lines without an end is a list. */
const MAX_HEAD_LINES = 40;

/** A line without an end that is longer than this is no headline but the body's first paragraph. */
const MAX_HEADLINE_WORDS = 28;
const MAX_ENDED_WORDS = 20;
const ASKS = /^[^"'“‘].*[?!]["'”’]?$/;

/** "Author of the article:" */
const MAX_LABEL_WORDS = 4;

/** A line of two sentences is none, whatever it ends with: "We met. He said", but "Gov. Roe" and "Marsh vs. Hale". */
const SENTENCE_INSIDE =
  /(?:\p{Ll}{4}[.!?]|(?<!\p{L})(?:\p{Ll}{3}\.|\p{Ll}{2,3}[!?]))["'”’]?\s["'“‘]?\p{Lu}/u;

/** Shorter lines may be a section or an author; a longer one is the headline rather than they. */
const MIN_HEADLINE_WORDS = 4;

/**
 * Takes off what stands above the first paragraph of the body: masthead, section, headline, deck,
 * author, date, address. They become what is known of the article; list items below the headline
 * stay, for they say something.
 */
export const head: Rule = (page) => {
  const end = headEnd(page);
  const lines = page.paragraphs.slice(0, end);
  const titleAt = page.known.title === null ? headlineAt(lines, page.paragraphs) : -1;
  const dates = lines.flatMap((line) => readDateLine(line) ?? []);
  const known = learn(page, {
    outlet:
      namedOutlet(titleAt < 0 ? lines : lines.slice(0, titleAt), lines) ??
      lines.map(bylineOutlet).find((outlet) => outlet !== null) ??
      null,
    title: lines[titleAt] ?? null,
    url: lines.map(webAddress).find((url) => url !== null) ?? null,
    published:
      dates.find(({ published }) => published)?.published ??
      dates.find(({ updated }) => updated)?.updated ??
      null,
  });
  const kept = lines.filter((line, at) => at > titleAt && isListItem(line) && !isByline(line));
  return { ...known, paragraphs: [...kept, ...page.paragraphs.slice(end)] };
};

/** Where the body begins. A page without one whole sentence has a body below its first line. */
function headEnd({ paragraphs, known }: Page): number {
  let mayBeTitled = known.title === null;
  for (const [at, paragraph] of paragraphs.slice(0, MAX_HEAD_LINES).entries()) {
    if (isApparatus(paragraph)) continue;
    const next = paragraphs[at + 1];
    const titled =
      isHeadline(paragraph) || (mayBeTitled && next !== undefined && isEndedHeadline(paragraph));
    if (!titled || goesOn(paragraph, next)) return at;
    mayBeTitled = false;
  }
  return known.title === null ? Math.min(1, paragraphs.length - 1) : 0;
}

/** A byline below a headline may begin with a small letter, but goes on with nothing. */
const goesOn = (paragraph: string, next: string | undefined): boolean =>
  next !== undefined && !isApparatus(next) && sentenceGoesOn(paragraph, next);

const isApparatus = (line: string): boolean =>
  isFurniture(line) ||
  isRelatedLine(line) ||
  isCaption(line) ||
  isByline(line) ||
  isSection(line) ||
  isListItem(line) ||
  readDateLine(line) !== null;

const isHeadline = (line: string): boolean =>
  fewWords(line, line.endsWith(':') ? MAX_LABEL_WORDS : MAX_HEADLINE_WORDS) !== null &&
  (!endsSentence(line) || line.endsWith(':')) &&
  !SENTENCE_INSIDE.test(line);

/** A headline with an end: a question, an exclamation, or one in capitals as titles have them. */
const isEndedHeadline = (line: string): boolean =>
  fewWords(line, MAX_ENDED_WORDS) !== null &&
  (ASKS.test(line) || (fewWords(line, MIN_HEADLINE_WORDS - 1) === null && isTitleCase(line)));

/**
 * The headline among the lines above the body: one that the page repeats, or the first that is
 * long enough to be one, or what there is; -1 for none.
 */
function headlineAt(lines: readonly string[], page: readonly string[]): number {
  const candidates = [...lines.entries()].filter(([, line]) => isCandidate(line));
  const long = candidates.filter(([, line]) => fewWords(line, MIN_HEADLINE_WORDS - 1) === null);
  const repeated = long.find(([at, line]) => page.indexOf(line, at + 1) > 0);
  const other = candidates.find(([, line]) => !isMasthead(line));
  return (repeated ?? long[0] ?? other)?.[0] ?? -1;
}

const isCandidate = (line: string): boolean =>
  hasLetters(line) &&
  !isFurniture(line) &&
  !isCaption(line) &&
  !isByline(line) &&
  !isSection(line) &&
  !isListItem(line) &&
  readDateLine(line) === null &&
  webAddress(line) === null;
