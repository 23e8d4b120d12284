import { parse } from 'discord-markdown-parser';
import { visible } from '../cards/message/escape.ts';
import type { Button, ContainerPart, Message, SelectMenu } from '../cards/message/message.ts';
import { ComponentType } from '../cards/message/message.ts';
import type { Words } from '../cards/words/index.ts';

type TerminalOptions = {
  /** Width in columns; lines are broken between words. */
  readonly columns: number;
  /** Whether to use bold and dim (ANSI escape sequences). */
  readonly colour: boolean;
  /** The reader's, for dates. */
  readonly words: Words;
};

type Part = Message['components'][number] | ContainerPart;
type Node = ReturnType<typeof parse>[number];
/** How a text is shown, and what stands before every line of it. */
type Style = { readonly weight: 'bold' | 'dim' | null; readonly margin: string };
type Piece = Style & { readonly text: string };
type Line = readonly Piece[];

const PLAIN: Style = { weight: null, margin: '' };
const QUOTE_MARGIN = '│ ';
/** Narrower than this nothing can be read; wider lines are hard to follow. In columns. */
const WIDTH = { least: 20, most: 100 } as const;
const SEQUENCES = {
  bold: { on: '\u001b[1m', off: '\u001b[22m' },
  dim: { on: '\u001b[2m', off: '\u001b[22m' },
} as const;

/**
 * A card as text for a terminal: marks become bold, dim and margins, timestamps become dates, link
 * buttons become addresses. Nothing an article holds reaches the terminal as a control character.
 *
 * A card of `### Bridge` and `> “No.”` -> `'Bridge\n\n│ “No.”'`
 */
export const renderText = (
  message: Message,
  { columns, colour, words }: TerminalOptions,
): string => {
  const width = Math.min(Math.max(columns, WIDTH.least), WIDTH.most);
  return message.components
    .flatMap((part) => blocksOf(words, part))
    .map((lines) =>
      lines.flatMap((line) => broken(line, width)).map((line) => painted(line, colour)),
    )
    .map((lines) => lines.join('\n').trimEnd())
    .filter((block) => block !== '')
    .join('\n\n');
};

const blocksOf = (words: Words, part: Part): readonly (readonly Line[])[] => {
  switch (part.type) {
    case ComponentType.container:
    case ComponentType.section:
      return part.components.flatMap((inner) => blocksOf(words, inner));
    case ComponentType.textDisplay:
      return [linesOf(words, parse(part.content, 'extended'))];
    case ComponentType.actionRow:
      return [part.components.flatMap((button) => addressOf(words, button))];
    case ComponentType.separator:
    // What a picture shows the card says too.
    case ComponentType.mediaGallery:
      return [];
  }
};

/** A link can be followed from a terminal; other buttons and menus cannot be used there. */
const addressOf = (words: Words, button: Button | SelectMenu): readonly Line[] =>
  button.type === ComponentType.button && button.style === 5
    ? [[{ ...PLAIN, weight: 'dim', text: visible(words.headed(button.label, button.url)) }]]
    : [];

const linesOf = (words: Words, nodes: readonly Node[]): readonly Line[] => {
  const lines: Piece[][] = [[]];
  for (const piece of nodes.flatMap((node) => piecesOf(words, node, PLAIN))) {
    if (piece === 'break') lines.push([]);
    else lines.at(-1)?.push(piece);
  }
  return lines.map(joined);
};

const piecesOf = (words: Words, node: Node, style: Style): readonly (Piece | 'break')[] => {
  const inner = (changed: Partial<Style>): readonly (Piece | 'break')[] =>
    contentOf(node).flatMap((child) =>
      typeof child === 'string'
        ? [{ ...style, ...changed, text: child }]
        : piecesOf(words, child, { ...style, ...changed }),
    );
  switch (node.type) {
    case 'br':
      return ['break'];
    case 'heading':
      return [...inner({ weight: 'bold' }), 'break'];
    case 'strong':
      return inner({ weight: 'bold' });
    case 'subtext':
      return [...inner({ weight: 'dim' }), 'break'];
    case 'blockQuote':
      return inner({ margin: QUOTE_MARGIN });
    case 'codeBlock':
      return String(node.content)
        .split('\n')
        .flatMap((line) => [{ ...style, text: line }, 'break' as const]);
    case 'timestamp':
      return [{ ...style, text: words.day(new Date(Number(node.timestamp) * 1000)) }];
    default:
      return inner({});
  }
};

const contentOf = (node: Node): readonly (Node | string)[] => {
  const content: unknown = node.content ?? node.name;
  if (Array.isArray(content)) return content as Node[];
  return typeof content === 'string' ? [content] : [];
};

/** The parser cuts text at every mark, inside surrogate pairs too. */
const joined = (line: Line): Line => {
  const pieces: Piece[] = [];
  for (const piece of line) {
    const last = pieces.at(-1);
    if (last?.weight === piece.weight)
      pieces[pieces.length - 1] = { ...last, text: last.text + piece.text };
    else pieces.push(piece);
  }
  return pieces.map((piece) => ({ ...piece, text: visible(piece.text) }));
};

/** Breaks a line between words. A word wider than the terminal, such as an address, stays whole. */
const broken = (line: Line, width: number): readonly Line[] => {
  const margin = line[0]?.margin ?? '';
  const lines: Piece[][] = [[]];
  let room = width - margin.length;
  for (const word of wordsOf(line)) {
    const wide = word.reduce((sum, piece) => sum + columnsOf(piece.text), 0);
    const isSpace = word[0]?.text.startsWith(' ') === true;
    if (wide > room && !isSpace && lines.at(-1)?.length) {
      lines.push([]);
      room = width - margin.length;
    }
    if (isSpace && lines.at(-1)?.length === 0) continue;
    lines.at(-1)?.push(...word);
    room -= wide;
  }
  return lines;
};

/** Words and the spaces between them; a word may be in several weights. */
const wordsOf = (line: Line): readonly (readonly Piece[])[] => {
  const found: Piece[][] = [];
  for (const piece of line)
    for (const text of piece.text.match(/ +|[^ ]+/g) ?? []) {
      const last = found.at(-1);
      const apart = text.startsWith(' ') || last?.[0]?.text.startsWith(' ') !== false;
      if (last === undefined || apart) found.push([{ ...piece, text }]);
      else last.push({ ...piece, text });
    }
  return found;
};

const painted = (line: Line, colour: boolean): string => {
  const text = joined(line).map(({ text, weight }) => {
    if (!colour || weight === null) return text;
    return SEQUENCES[weight].on + text + SEQUENCES[weight].off;
  });
  return `${line[0]?.margin ?? ''}${text.join('')}`.trimEnd();
};

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** East Asian characters and emoji, two columns wide (Unicode's East Asian Width, roughly). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\p{Emoji_Presentation}\u{20000}-\u{3fffd}]/u;

const columnsOf = (text: string): number => {
  // Latin text, nearly all there is: one column a character.
  if (/^[\x20-\u02ff\u2010-\u2027]*$/.test(text)) return text.length;
  let columns = 0;
  for (const { segment } of graphemes.segment(text)) columns += WIDE.test(segment) ? 2 : 1;
  return columns;
};
