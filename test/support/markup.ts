import { parse } from 'discord-markdown-parser';

type Node = ReturnType<typeof parse>[number];

/** Discord text as a tree of kinds, its words left out and neighbouring texts counted once. */
export const skeleton = (content: string): string => skeletonOf(parse(content, 'extended'));

/** The kinds of markup in a text, each once. Text and line breaks are none. */
export const markupIn = (content: string): readonly string[] =>
  [...new Set(kindsOf(parse(content, 'extended')))].filter(
    (kind) => kind !== 'text' && kind !== 'br',
  );

/** What a reader sees of a text: its words and line breaks, without marks. */
export const shownText = (content: string): string => textOf(parse(content, 'extended'));

const inside = (node: Node): readonly Node[] =>
  Array.isArray(node.content) ? (node.content as Node[]) : [];

const kindsOf = (nodes: readonly Node[]): string[] =>
  nodes.flatMap((node) => [node.type, ...kindsOf(inside(node))]);

const skeletonOf = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => (node.type === 'text' ? 'text' : `${node.type}(${skeletonOf(inside(node))})`))
    .filter((kind, at, all) => kind !== 'text' || all[at - 1] !== 'text')
    .join(' ');

const textOf = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'br') return '\n';
      return typeof node.content === 'string' ? node.content : textOf(inside(node));
    })
    .join('');
