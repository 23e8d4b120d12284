import type { Token } from './token.ts';
import { numberKind } from './vocabulary.ts';

type Piece = Pick<Token, 'kind' | 'value'>;
type PieceRule = {
  readonly pattern: RegExp;
  readonly read: (piece: string) => Piece;
};

function of(kind: Token['kind']): () => Piece {
  return () => ({ kind, value: 0 });
}

const SIGNS: ReadonlyMap<string, Piece> = new Map([
  ...signs(',', 'comma'),
  ...signs('-–—~/', 'dash'),
  ...signs('.!?;:()"“”«»[]…', 'stop'),
]);

function signs(characters: string, kind: Token['kind']): [string, Piece][] {
  return Array.from(characters, (character) => [character, { kind, value: 0 }]);
}

/** Numbers and what goes with them: the first that fits. Sticky, and linear in what they take. */
const PIECES: readonly PieceRule[] = [
  // 2026-01-24, 1/24/2026, 24.1.2026
  { pattern: /(?:\d{4}-\d\d?-\d\d?|\d{4}\/\d\d?\/\d\d?)(?![\p{L}\p{N}])/uy, read: of('numeric') },
  {
    pattern: /(?:\d\d?\/\d\d?\/(?:\d{4}|\d\d)|\d\d?[.-]\d\d?[.-]\d{4})(?![\p{L}\p{N}])/uy,
    read: of('numeric'),
  },
  // 8 p.m., 8:30pm, 20:30, 8 o'clock
  { pattern: /\d\d?(?:[:.]\d\d){0,2}\s?[ap](?:\.\s?m\.|\.?m)(?!\p{L})/iuy, read: of('clock') },
  { pattern: /\d\d?(?::\d\d){1,2}(?!\d)|\d\d? ?o['’]clock/iuy, read: of('clock') },
  { pattern: /\d\d?\/\d\d?(?![\p{L}\p{N}/])/uy, read: of('slashed') },
  // 1990s, '90s, 90s
  {
    pattern: /(?:\d{3}0 ?['’]?|['’]?[2-9]0)s(?!\p{L})/iuy,
    read: (piece) => ({ kind: 'decade', value: decadeOf(piece) }),
  },
  // $2,020, 2,020, 12.5%, @name_2020
  { pattern: /[$€£¥#@][\p{L}\p{N}_.,]+|\p{N}+(?:[.,]\p{N}+)+%?|\p{N}+%/uy, read: of('word') },
  { pattern: /\d{1,4}(?:st|nd|rd|th)?(?![\p{L}\p{N}])/iuy, read: number },
  { pattern: /\p{N}[\p{L}\p{N}]*/uy, read: of('word') },
  { pattern: /['’]s?(?![\p{L}\p{N}])/uy, read: of('skipped') },
];

/** What stands at an index where no letter does: "24" -> number 24. */
export function pieceAt(text: string, at: number): Piece & { readonly length: number } {
  const sign = SIGNS.get(text.charAt(at));
  if (sign !== undefined) return { ...sign, length: 1 };
  for (const { pattern, read } of PIECES) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return { ...read(found), length: found.length };
  }
  return { kind: 'word', value: 0, length: 1 };
}

function number(piece: string): Piece {
  const value = Number.parseInt(piece, 10);
  return { kind: numberKind(value, /\D$/.test(piece)), value };
}

/** "1990s" -> 1990; "'90s" -> 1990, but "'20s" -> 2020. */
function decadeOf(piece: string): number {
  const value = Number(/\d+/.exec(piece)?.[0] ?? 0);
  if (value >= 1000) return value;
  return value === 20 ? 2020 : 1900 + value;
}
