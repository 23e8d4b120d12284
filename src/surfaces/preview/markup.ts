import { parse } from 'discord-markdown-parser';
import type { Markup, TextStyle } from './wire.ts';

type Node = ReturnType<typeof parse>[number];

/**
 * Reads Discord's text as Discord would show it in a Components V2 card:
 * `"**Ann Lee** <t:0:D>"` -> `[{ kind: 'strong', content: [{ kind: 'text', text: 'Ann Lee' }] }, …]`.
 * Links survive with http and https addresses alone. Never throws. The text is a card's, so at most
 * 4,000 characters with what comes from outside escaped; the parser slows down on long runs of
 * unescaped marks.
 */
export const parseMarkup = (content: string): readonly Markup[] =>
  splitLists(content).map(readBlock).flat();

/** Lines that are no list, or the items of one. */
type Block = { from: number | null; items: string[] } | { lines: string[] };

const BULLET = /^ {0,3}[-*] +(?=\S)/;
const NUMBER = /^ {0,3}(\d{1,9})\. +(?=\S)/;

/** The parser knows no lists, Discord does: they are told apart here, line by line. */
const splitLists = (content: string): readonly Block[] => {
  const blocks: Block[] = [];
  for (const line of content.split('\n')) {
    const last = blocks.at(-1);
    const mark = BULLET.exec(line) ?? NUMBER.exec(line);
    if (mark === null) {
      if (last && 'lines' in last) last.lines.push(line);
      else blocks.push({ lines: [line] });
    } else {
      const from = mark[1] === undefined ? null : Number(mark[1]);
      const item = line.slice(mark[0].length);
      if (last && 'items' in last && (last.from === null) === (from === null))
        last.items.push(item);
      else blocks.push({ from, items: [item] });
    }
  }
  return blocks;
};

const readBlock = (block: Block): readonly Markup[] =>
  'lines' in block
    ? readText(block.lines.join('\n'))
    : [{ kind: 'list', from: block.from, items: block.items.map(readText) }];

/** Thousands of marks in a row exhaust the parser's stack; then the text is shown as it is written. */
const readText = (text: string): readonly Markup[] => {
  try {
    return fromNodes(parse(text, 'extended'));
  } catch {
    return [{ kind: 'text', text }];
  }
};

const STYLES: Readonly<Partial<Record<string, TextStyle>>> = {
  strong: 'strong',
  em: 'emphasis',
  underline: 'underline',
  strikethrough: 'strike',
  spoiler: 'spoiler',
  blockQuote: 'quote',
  subtext: 'subtext',
};

const fromNodes = (nodes: readonly Node[]): readonly Markup[] => joinTexts(nodes.map(fromNode));

const fromNode = (node: Node): Markup => {
  const style = STYLES[node.type];
  if (style === 'quote') return { kind: style, content: withoutLastBreak(contentOf(node)) };
  if (style !== undefined) return { kind: style, content: contentOf(node) };
  switch (node.type) {
    case 'text':
    case 'emoticon':
      return { kind: 'text', text: String(node.content) };
    case 'twemoji':
      return { kind: 'text', text: String(node.name) };
    case 'br':
    case 'newline':
      return { kind: 'break' };
    case 'heading':
      return { kind: 'heading', level: Number(node.level), content: contentOf(node) };
    case 'link':
    case 'url':
    case 'autolink':
      return linkOf(node);
    case 'inlineCode':
      return { kind: 'code', text: String(node.content) };
    case 'codeBlock':
      return { kind: 'code block', text: String(node.content) };
    case 'timestamp':
      return {
        kind: 'time',
        seconds: Number(node.timestamp),
        style: String(node.format ?? 'f'),
      };
    default:
      return { kind: 'mention', text: `@${node.type}` };
  }
};

const contentOf = (node: Node): readonly Markup[] => {
  const content: unknown = node.content;
  if (Array.isArray(content)) return fromNodes(content as Node[]);
  return typeof content === 'string' ? [{ kind: 'text', text: content }] : [];
};

/** A quoted line comes with its end, which the quotation's own frame already is. */
const withoutLastBreak = (content: readonly Markup[]): readonly Markup[] =>
  content.at(-1)?.kind === 'break' ? content.slice(0, -1) : content;

const linkOf = (node: Node): Markup => {
  const href = String(node.target);
  const content = contentOf(node);
  return /^https?:\/\//i.test(href) && URL.canParse(href)
    ? { kind: 'link', href, content }
    : { kind: 'text', text: href };
};

/** The parser cuts text at every mark; one piece is easier to read and to draw. */
const joinTexts = (pieces: readonly Markup[]): readonly Markup[] => {
  const joined: Markup[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.kind === 'text' && last?.kind === 'text')
      joined[joined.length - 1] = { kind: 'text', text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
};
