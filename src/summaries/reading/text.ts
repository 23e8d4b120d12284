import { articleId } from './article-id.ts';
import { UNKNOWN_OUTLET } from '../types.ts';
import type { Article } from '../types.ts';
import { decodeText } from './bytes.ts';
import { oneLine, plainCharacters } from './characters.ts';
import { cleanPage, standsAlone } from './clean/index.ts';
import type { Page } from './clean/page.ts';
import { NOTHING_KNOWN, openFrontMatter } from './front-matter.ts';
import type { Known } from './front-matter.ts';
import { unmarkedText } from './markdown.ts';
import { outletAt, outletNamed, outletOfDomain } from '../outlets.ts';
import { paragraphsOf } from './paragraphs.ts';
import { BULLET, endsSentence, hasLetters, holdsSentence } from './prose.ts';
import type { Refusal } from './refusal.ts';

/** An article, or why there is none. */
export type ReadResult =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly reason: Refusal };

/** Names and titles are cut at these lengths, in UTF-16 units: they stand on cards and in lists. */
const MAX_OUTLET = 80;
const MAX_TITLE = 300;

/** How much of the first paragraph stands for a title that is missing. */
const MAX_TITLE_FROM_TEXT = 120;
/** A short word before the full stop may be an abbreviation. */
const FIRST_SENTENCE = /^.{20,}?\p{Ll}{4}[.!?…]["'”’)]*(?=\s\p{Lu})/u;

const MARKDOWN_NAME = /\.(?:md|markdown)$/i;

/**
 * Reads an article from the bytes of a file: Markdown with or without front matter, or the text of
 * a page as it is when copied. `source` is the file's name or its address.
 *
 * What front matter says stands, then what is `given`. Else the outlet is that of a known address, of the page's masthead,
 * share line or copyright, or the address's domain, or `UNKNOWN_OUTLET`; the title is the headline,
 * or the first sentence; the date is one the page prints, or `null`.
 *
 * `'LA News\n\nOttawa Answers\n\nJan 29, 2026\n\nCanada said no.'` -> outlet `'LA News'`, title `'Ottawa
 * Answers'`, published `'2026-01-29'`, text `'Canada said no.'`
 *
 * Same bytes, same article; whatever the bytes, it does not throw.
 */
export function readArticle(
  bytes: Uint8Array,
  source: string,
  given: Known = NOTHING_KNOWN,
): ReadResult {
  const decoded = decodeText(bytes);
  return decoded.ok ? readText(decoded.text, source, given) : decoded;
}

/** {@link readArticle} for text that is decoded already. */
export function readText(text: string, source: string, given: Known = NOTHING_KNOWN): ReadResult {
  const opened = openFrontMatter(plainCharacters(text));
  if (!opened.ok) return opened;
  const isMarkdown = opened.known !== null || MARKDOWN_NAME.test(source);
  const { text: body, title } = isMarkdown
    ? unmarkedText(opened.body)
    : { text: opened.body, title: null };
  const known = beforeReading(orGiven(opened.known, given), title);
  const paragraphs = paragraphsOf(body, { softBreaks: isMarkdown, standsAlone });
  const page = cleanPage({ paragraphs, known });
  if (!page.paragraphs.some(hasLetters)) return { ok: false, reason: { kind: 'no-text' } };
  if (!page.paragraphs.some(holdsSentence)) return { ok: false, reason: { kind: 'no-sentence' } };
  return { ok: true, article: articleOf(page, oneLine(source)) };
}

/** Front matter wins over what is said of the file. */
const orGiven = (known: Known | null, given: Known): Known => ({
  outlet: known?.outlet ?? given.outlet,
  title: known?.title ?? given.title,
  url: known?.url ?? given.url,
  published: known?.published ?? given.published,
});

const beforeReading = (given: Known, heading: string | null): Known => ({
  ...given,
  outlet:
    given.outlet ?? (given.url ? (outletAt(new URL(given.url).hostname)?.name ?? null) : null),
  title: given.title ?? heading,
});

function articleOf({ paragraphs, known }: Page, source: string): Article {
  const text = paragraphs.map(withoutBullet).join('\n\n');
  const outlet = shorten(outletOf(known), MAX_OUTLET);
  const title = shorten(known.title ?? firstSentence(paragraphs), MAX_TITLE);
  const { url, published } = known;
  return {
    id: articleId({ outlet, title, published, text }),
    outlet,
    title,
    url,
    published,
    source,
    text,
  };
}

const withoutBullet = (paragraph: string): string =>
  paragraph.startsWith(BULLET) ? paragraph.slice(BULLET.length) : paragraph;

function outletOf({ outlet, url }: Known): string {
  if (outlet !== null) return outletNamed(outlet)?.name ?? outlet;
  return url === null ? UNKNOWN_OUTLET : outletOfDomain(new URL(url).hostname);
}

/** Of the first paragraph that is a sentence; of the first there is where none is. */
function firstSentence(paragraphs: readonly string[]): string {
  const prose = paragraphs.find((paragraph) => endsSentence(paragraph)) ?? paragraphs[0] ?? '';
  const start = withoutBullet(prose).slice(0, MAX_TITLE_FROM_TEXT + 1);
  return FIRST_SENTENCE.exec(start)?.[0] ?? shorten(start, MAX_TITLE_FROM_TEXT);
}

/** Cut between words: `shorten('One two three', 8)` -> `'One two…'` */
function shorten(words: string, most: number): string {
  if (words.length <= most) return words;
  const cut = words.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).toWellFormed()}…`;
}
