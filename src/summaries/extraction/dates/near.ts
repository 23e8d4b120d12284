import type { Kind, Token } from './token.ts';

/** What every date expression has at least one of. */
const ANCHORS: ReadonlySet<Kind> = new Set([
  ...([
    'number',
    'ordinal',
    'year',
    'decade',
    'month',
    'weekday',
    'season',
    'unit',
    'units',
  ] as const),
  ...(['deictic', 'daypart', 'clock', 'numeric', 'slashed', 'quarter', 'holiday', 'now'] as const),
]);
/** No rule reaches further from an anchor, in words. */
const REACH = 8;

/**
 * The words that can be part of a date: those near an anchor. What is left out between them leaves
 * one word, a paragraph's end where there was one, so that no two words meet that did not.
 */
export function nearAnchors(tokens: readonly Token[]): Token[] {
  const near: Token[] = [];
  let kept = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    if (!isAnchor(tokens[index])) continue;
    const from = Math.max(kept, index - REACH);
    if (from > kept) near.push(gap(tokens, kept, from));
    for (const token of tokens.slice(from, index + REACH + 1)) near.push(token);
    kept = Math.min(index + REACH + 1, tokens.length);
  }
  return near;
}

function isAnchor(token: Token | undefined): boolean {
  return token !== undefined && ANCHORS.has(token.kind);
}

function gap(tokens: readonly Token[], from: number, to: number): Token {
  const left = tokens.slice(from, to);
  const end = left.find(({ word }) => word === '\n') ?? left[0];
  return end?.word === '\n'
    ? end
    : { kind: 'word', word: '', value: 0, start: end?.start ?? 0, end: end?.start ?? 0 };
}
