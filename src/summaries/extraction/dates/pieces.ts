import { isSpaceAt, matching, oneOf } from '../text/characters.ts';
import type { Token } from './token.ts';
import { numberKind } from './vocabulary.ts';
import { quickPattern } from '../text/quick-pattern.ts';

type Piece = Pick<Token, 'kind' | 'value'>;
type Measured = Piece & { readonly length: number };

/** What a piece may begin with: 0 to 9, an apostrophe, a sign like "$", a number like "½". */
type Opener = 'digit' | 'apostrophe' | 'sign' | 'number';
type PieceRule = {
  readonly opens: readonly Opener[];
  readonly pattern: RegExp;
  readonly read: (piece: string) => Piece;
};

function of(kind: Token['kind']): () => Piece {
  return () => ({ kind, value: 0 });
}

const MARKS: ReadonlyMap<string, Measured> = new Map([
  ...marks(',', 'comma'),
  ...marks('-–—~/', 'dash'),
  ...marks('.!?;:()"“”«»[]…', 'stop'),
]);

function marks(characters: string, kind: Token['kind']): [string, Measured][] {
  return Array.from(characters, (character) => [character, { kind, value: 0, length: 1 }]);
}

/** Numbers and what goes with them: the first that fits. Sticky, and linear in what they take. */
const PIECES: readonly PieceRule[] = [
  // 2026-01-24, 1/24/2026, 24.1.2026
  {
    opens: ['digit'],
    pattern: /(?:\d{4}-\d\d?-\d\d?|\d{4}\/\d\d?\/\d\d?)(?![\p{L}\p{N}])/uy,
    read: of('numeric'),
  },
  {
    opens: ['digit'],
    pattern: /(?:\d\d?\/\d\d?\/(?:\d{4}|\d\d)|\d\d?[.-]\d\d?[.-]\d{4})(?![\p{L}\p{N}])/uy,
    read: of('numeric'),
  },
  // 8 p.m., 8:30pm, 20:30, 8 o'clock
  {
    opens: ['digit'],
    pattern: quickPattern(/\d\d?(?:[:.]\d\d){0,2}\s?[ap](?:\.\s?m\.|\.?m)(?!\p{L})/iuy),
    read: of('clock'),
  },
  {
    opens: ['digit'],
    pattern: /\d\d?(?::\d\d){1,2}(?!\d)|\d\d? ?o['’]clock/iuy,
    read: of('clock'),
  },
  { opens: ['digit'], pattern: /\d\d?\/\d\d?(?![\p{L}\p{N}/])/uy, read: of('slashed') },
  // 1990s, '90s, 90s
  {
    opens: ['digit', 'apostrophe'],
    pattern: /(?:\d{3}0 ?['’]?|['’]?[2-9]0)s(?!\p{L})/iuy,
    read: (piece) => ({ kind: 'decade', value: decadeOf(piece) }),
  },
  // in '72
  {
    opens: ['apostrophe'],
    pattern:
      /(?<=(?<!\p{L})(?:in|since|of|by|from|until|before|after) )['’]\d\d(?![\p{L}\p{N}'’])/uy,
    read: (piece) => ({ kind: 'year', value: yearOfTwo(piece) }),
  },
  // $2,020, 2,020, 12.5%, @name_2020
  { opens: ['sign'], pattern: /[$€£¥#@][\p{L}\p{N}_.,]+/uy, read: of('word') },
  {
    opens: ['digit', 'number'],
    pattern: /\p{N}+(?:[.,]\p{N}+)+%?|\p{N}+%/uy,
    read: of('word'),
  },
  { opens: ['digit'], pattern: /\d{1,4}(?:st|nd|rd|th)?(?![\p{L}\p{N}])/iuy, read: number },
  { opens: ['digit', 'number'], pattern: /\p{N}[\p{L}\p{N}]*/uy, read: of('word') },
  { opens: ['apostrophe'], pattern: /['’]s?(?![\p{L}\p{N}])/uy, read: of('skipped') },
];

const BY_OPENER: Readonly<Record<Opener, readonly PieceRule[]>> = {
  digit: openedBy('digit'),
  apostrophe: openedBy('apostrophe'),
  sign: openedBy('sign'),
  number: openedBy('number'),
};

function openedBy(opener: Opener): PieceRule[] {
  return PIECES.filter(({ opens }) => opens.includes(opener));
}

function openerOf(character: string): Opener {
  if (character >= '0' && character <= '9') return 'digit';
  if (character === "'" || character === '’') return 'apostrophe';
  return '$€£¥#@'.includes(character) ? 'sign' : 'number';
}

/** What stands at an index where no letter does: "24" -> number 24. */
export function pieceAt(text: string, at: number): Measured {
  const character = text.charAt(at);
  const mark = MARKS.get(character);
  if (mark !== undefined) return mark;
  const plain = plainNumber(text, at);
  if (plain !== null) return plain;
  for (const { pattern, read } of BY_OPENER[openerOf(character)]) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return { ...read(found), length: found.length };
  }
  return { kind: 'word', value: 0, length: 1 };
}

/** Most numbers stand before a space or a stop and are no more than they seem: no rule need be asked. */
function plainNumber(text: string, at: number): Measured | null {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end += 1;
  const length = end - at;
  if (length === 0 || length > 4) return null;
  const isPlain = isSpaceAt(text, end)
    ? !goesOn(text.charCodeAt(end + 1))
    : endsNumber(text.charCodeAt(end)) && !isNumeral(text.charCodeAt(end + 1));
  return isPlain ? { ...number(text.slice(at, end)), length } : null;
}

const isDigit = oneOf('0123456789');
/** What may be "p.m.", "o'clock" or the "s" of a decade. */
const goesOn = oneOf("apos’'APOS");
const endsNumber = oneOf(',.;)');
const isNumeral = matching(/\p{N}/u);

function number(piece: string): Piece {
  const value = Number.parseInt(piece, 10);
  return { kind: numberKind(value, /\D$/.test(piece)), value };
}

/** "'72" -> 1972, but "'16" -> 2016. */
function yearOfTwo(piece: string): number {
  const value = Number(piece.slice(1));
  return value < 40 ? 2000 + value : 1900 + value;
}

/** "1990s" -> 1990; "'90s" -> 1990, but "'20s" -> 2020. */
function decadeOf(piece: string): number {
  const value = Number(/\d+/.exec(piece)?.[0] ?? 0);
  if (value >= 1000) return value;
  return value === 20 ? 2020 : 1900 + value;
}
