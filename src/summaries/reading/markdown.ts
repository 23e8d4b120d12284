import { plainCharacters } from './characters.ts';
import { decodeEntities } from './entities.ts';
import { BULLET, endsSentence } from './prose.ts';

/** A text freed of its markup, and its title: the heading above the text, or the first of level 1. */
export type Unmarked = { readonly text: string; readonly title: string | null };

/** Where what is not for reading begins and ends; what is not ended is text. */
const UNREAD = [
  ['<!--', '-->'],
  ['<script', '</script>'],
  ['<style', '</style>'],
] as const;

const TAG =
  /<\/?(?:a|abbr|article|aside|b|big|blockquote|br|center|cite|div|em|figcaption|figure|font|h[1-6]|hr|i|iframe|img|li|mark|ol|p|picture|q|s|section|small|source|span|strong|sub|sup|u|ul|video)(?:\s[^<>]{0,1000})?\/?>/gi;
const BREAKING_TAG =
  /^<\/?(?:article|aside|blockquote|br|center|div|figcaption|figure|h|hr|li|ol|p|section|ul)/i;

const DESTINATION = '\\((?:[^()\\s]|\\([^()\\s]{0,200}\\)){0,2000}(?:\\s"[^"]{0,300}")?\\)';

/** Inline markup, in the order it is undone. The inside of none crosses its own mark, so each scan ends at the next. */
const INLINE: readonly (readonly [name: string, pattern: RegExp, replacement: string])[] = [
  [
    'image and the line of its caption in italics',
    new RegExp(
      `!\\[[^[\\]]{0,1000}\\]${DESTINATION}(?:[ \\t]*\\n[*_][^*_\\n]{1,600}[*_](?=\\s*(?:\\n|$)))?`,
      'g',
    ),
    '',
  ],
  ['link', new RegExp(`(?<!\\\\)\\[([^[\\]]{0,1000})\\]${DESTINATION}`, 'g'), '$1'],
  ['link by reference', /(?<!\\)\[([^[\]]{1,1000})\]\[[^[\]]{0,100}\]/g, '$1'],
  ['mark of a footnote, the footnote stays', /\[\^[^[\]\s]{1,50}\]:?/g, ''],
  ['address', /<((?:https?:\/\/|mailto:)[^<>\s]{1,2000})>/g, '$1'],
  ['bold italics', /(?<![*\\])\*{3}(?![\s*])([^*]+)(?<!\s)\*{3}(?!\*)/g, '$1'],
  ['italics', /(?<![*\\])\*(?![\s*])([^*]+)(?<![\s\\])\*(?!\*)/g, '$1'],
  ['bold', /(?<![*\\])\*\*(?![\s*])([^*]+)(?<!\s)\*\*(?!\*)/g, '$1'],
  ['bold underlined', /(?<![\p{L}\p{N}_\\])__(?![\s_])([^_]+)(?<!\s)__(?![\p{L}\p{N}_])/gu, '$1'],
  [
    'italics underlined',
    /(?<![\p{L}\p{N}_\\])_(?![\s_])([^_]+)(?<![\s\\])_(?![\p{L}\p{N}_])/gu,
    '$1',
  ],
  ['struck out', /~~(?!\s)([^~]+)(?<!\s)~~/g, '$1'],
  ['code', /(?<![`\\])`([^`\n]+)`(?!`)/g, '$1'],
  ['escape', /\\([!-/:-@[-`{-~])/g, '$1'],
];

/** Headings and the rules of tables are no longer than this, in UTF-16 units. */
const MAX_MARKED_LINE = 500;
const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*)$/;
const HEADING_END = /[ \t]#+[ \t]*$/;
const UNDERLINE = /^ {0,3}(={2,}|-{3,})\s*$/;
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/;
const DEFINITION = /^ {0,3}\[[^[\]]{1,100}\]:\s/;
const TABLE_RULE = /^[\s:|-]+$/;
const TABLE_ROW = /^\s*\|.*\|\s*$/;
const QUOTE_MARK = /^(?: {0,3}> ?)+/;
const ITEM = /^\s*[-*+]\s+(?=\S)/;
const SETEXT_LEVEL: Readonly<Record<string, number>> = { '=': 1, '-': 2 };

type Heading = { readonly level: number; readonly words: string };

/**
 * Markdown as plain text: links are their words, emphasis goes, pictures and headings go (a heading
 * is the editor's and no sentence of the article), list items and hard breaks stand by themselves.
 *
 * `'# Vote\n\nHe said **no** to [it](https://example.com).'` -> text `'He said no to it.'`, title `'Vote'`
 */
export function unmarkedText(markdown: string): Unmarked {
  const source = withoutInline(withoutUnread(markdown)).split('\n');
  let title: string | null = null;
  let hasText = false;
  const lines = source.map((line, at) => {
    const heading = headingAt(source, at);
    if (heading && (heading.level === 1 || !hasText)) title ??= heading.words || null;
    hasText ||= heading === null && line.trim() !== '';
    return heading ? '' : blockText(line);
  });
  return { text: lines.join('\n'), title };
}

/** "## Words" or a line over a rule, with nothing above it; the rule itself is dropped as such. */
function headingAt(lines: readonly string[], at: number): Heading | null {
  const line = lines[at] ?? '';
  if (line.length > MAX_MARKED_LINE) return null;
  const [, marks, words = ''] = HEADING.exec(line) ?? [];
  if (marks !== undefined)
    return { level: marks.length, words: words.replace(HEADING_END, '').trim() };
  const rule = UNDERLINE.exec(lines[at + 1] ?? '')?.[1]?.charAt(0);
  const level = SETEXT_LEVEL[rule ?? ''];
  const alone = line.trim() !== '' && (lines[at - 1] ?? '').trim() === '';
  return level !== undefined && alone && !endsSentence(line.trim())
    ? { level, words: line.trim() }
    : null;
}

/** A line without the marks at its edges; a hard break ends a paragraph as a blank line does. */
function blockText(line: string): string {
  if (FENCE.test(line) || DEFINITION.test(line)) return '';
  if (line.length <= MAX_MARKED_LINE && TABLE_RULE.test(line)) return '';
  if (TABLE_ROW.test(line)) return `${line.replaceAll('|', ' ')}\n`;
  const words = line.replace(QUOTE_MARK, '').replace(ITEM, BULLET);
  if (words.endsWith('\\')) return `${words.slice(0, -1)}\n`;
  return words.endsWith('  ') ? `${words}\n` : words;
}

const withoutUnread = (text: string): string =>
  UNREAD.reduce((kept, [start, end]) => {
    const [first = '', ...rest] = kept.split(start);
    return first + rest.map((part) => afterEnd(part, start, end)).join('');
  }, text);

function afterEnd(part: string, start: string, end: string): string {
  const at = part.indexOf(end);
  return at < 0 ? start + part : part.slice(at + end.length);
}

function withoutInline(text: string): string {
  const untagged = text.replace(TAG, (tag) => (BREAKING_TAG.test(tag) ? '\n' : ''));
  const unmarked = INLINE.reduce((words, [, pattern, to]) => words.replace(pattern, to), untagged);
  return plainCharacters(decodeEntities(unmarked));
}
