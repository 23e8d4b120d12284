/** What Unicode Text Segmentation (UAX 29, Sentence_Break) makes of a character. */
const OTHER = 0;
const SPACE = 1;
const LOWER = 2;
const UPPER = 3;
const LETTER = 4;
const NUMERIC = 5;
const FULL_STOP = 6;
const STOP = 7;
const CONTINUES = 8;
const CLOSES = 9;
/** Combining and invisible characters, other scripts and their stops: left to `Intl.Segmenter`. */
const EXOTIC = 10;

/** In this order; the first that matches a character says what it is. */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[\r\u0085\u2028\u2029\p{Cf}\p{M}]/u, EXOTIC],
  [/\./, FULL_STOP],
  [/[!?]/, STOP],
  [/[\p{Sentence_Terminal}\u2024]/u, EXOTIC],
  [/\s/, SPACE],
  [/\p{Lowercase}/u, LOWER],
  [/\p{Uppercase}|\p{Lt}/u, UPPER],
  [/\p{Alphabetic}/u, LETTER],
  [/\p{Nd}/u, NUMERIC],
  [/[,:;\u2013\u2014-]/, CONTINUES],
  [/["'\p{Ps}\p{Pe}\p{Pi}\p{Pf}]/u, CLOSES],
];

const classesOf = (from: number, to: number): Uint8Array =>
  Uint8Array.from({ length: to - from }, (_, at) => {
    const glyph = String.fromCharCode(from + at);
    return CLASSES.find(([pattern]) => pattern.test(glyph))?.[1] ?? OTHER;
  });

const LATIN = classesOf(0, 0x250);
/** Dashes, quotation marks, the ellipsis, currency and letter-like signs. */
const SIGNS_FROM = 0x2010;
const SIGNS = classesOf(SIGNS_FROM, 0x2140);

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < LATIN.length) return LATIN[code] ?? EXOTIC;
  return code < SIGNS_FROM ? EXOTIC : (SIGNS[code - SIGNS_FROM] ?? EXOTIC);
}

const isLetter = (kind: number): boolean => kind === LOWER || kind === UPPER || kind === LETTER;
const isStop = (kind: number): boolean => kind === FULL_STOP || kind === STOP;

/** Stops and exotic characters: all that may end a segment inside a line. A search skips the rest fastest. */
const STOP_OR_EXOTIC = new RegExp(`[^${plainRanges()}]`, 'g');

function plainRanges(): string {
  const escaped = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`;
  const isPlain = (kind: number): boolean => kind !== EXOTIC && !isStop(kind);
  const plain = (classes: Uint8Array, from: number): string[] =>
    [...classes].flatMap((kind, at) => (isPlain(kind) ? [escaped(from + at)] : []));
  return [...plain(LATIN, 0), ...plain(SIGNS, SIGNS_FROM)].join('');
}

/** The rules SB6 to SB11 at the stop at `at`: where a segment ends behind it in the line up to `to`, or -1. */
function endBehind(text: string, at: number, to: number, stop: number): number {
  const next = at + 1 < to ? classAt(text, at + 1) : OTHER;
  if (stop === FULL_STOP) {
    if (next === NUMERIC) return -1;
    const before = next === UPPER ? classAt(text, at - 1) : OTHER;
    if (before === UPPER || before === LOWER) return -1;
  }
  let end = at + 1;
  while (end < to && classAt(text, end) === CLOSES) end++;
  while (end < to && classAt(text, end) === SPACE) end++;
  if (end >= to) return -1;
  const follows = classAt(text, end);
  if (follows === CONTINUES || isStop(follows)) return -1;
  if (stop !== FULL_STOP) return end;
  let letter = end;
  while (letter < to && !isLetter(classAt(text, letter)) && !isStop(classAt(text, letter)))
    letter++;
  return letter < to && classAt(text, letter) === LOWER ? -1 : end;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The first stop or exotic character at or behind `from`; the text's end where none is left. */
function nextStop(text: string, from: number): number {
  STOP_OR_EXOTIC.lastIndex = from;
  return STOP_OR_EXOTIC.test(text) ? STOP_OR_EXOTIC.lastIndex - 1 : text.length;
}

/**
 * Where the sentences of Unicode Text Segmentation (UAX 29) end: those of `Intl.Segmenter`, whose
 * own walk over a text costs ten times as much as these tables do for Latin script. Lines with
 * exotic characters are left to it.
 * `"He left. It is 3.5."` -> `[9, 19]`
 */
export function segmentEnds(text: string): number[] {
  const ends: number[] = [];
  let at = nextStop(text, 0);
  for (let from = 0; from < text.length;) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    const next = newline < 0 ? to : to + 1;
    const known = ends.length;
    for (; at < to; at = nextStop(text, at + 1)) {
      const kind = classAt(text, at);
      if (kind === EXOTIC) {
        ends.length = known;
        for (const { index } of segmenter.segment(text.slice(from, next)))
          if (index > 0) ends.push(from + index);
        at = nextStop(text, to);
        break;
      }
      const end = endBehind(text, at, to, kind);
      if (end >= 0) ends.push(end);
    }
    ends.push(next);
    from = next;
  }
  return ends;
}
