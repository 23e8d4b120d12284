import { isSpaceAt, isWordAt, oneOf, skipSpace } from './characters.ts';

export type MarkFamily = 'double' | 'guillemet' | 'single';

/** A quotation mark as it stands in the text: what it could do there, not yet what it does. */
export type Mark = {
  readonly kind: 'mark';
  readonly family: MarkFamily;
  readonly start: number;
  readonly end: number;
  readonly opens: boolean;
  readonly closes: boolean;
  /** The glyph: a paragraph is opened again with the same one. */
  readonly glyph: string;
  /** It follows punctuation or stands before some: no apostrophe would. */
  readonly firm: boolean;
};

/** Where one paragraph or line ends and the next begins. */
export type Break = {
  readonly kind: 'break';
  readonly start: number;
  readonly end: number;
  /** A blank line: a paragraph's end for certain, where a single newline may only wrap a line. */
  readonly blank: boolean;
};

const MARK_OR_NEWLINE = /["“”„‟＂″«»‹›‘’‚‛'`\n]/g;
const isDoubled = oneOf('`‘’');
const isSingle = oneOf("‘’‚‛'`");
const isGuillemet = oneOf('«»‹›');
const APOSTROPHE = 39;
const NEWLINE = 10;
const QUOTATION = 34;
/** ″ is a sign of measure that pages of agencies print for ”. */
const DOUBLE_PRIME = 0x2033;
const INCHES = /\d['’]\d{1,2}$/;
const isDigit = oneOf('0123456789');
const isOpeningBracket = oneOf('([{/—–-');
const isPunctuation = oneOf(',.;:!?…—–-');
const isHiss = oneOf('szxSZX');
const opensSpeech = oneOf('"“«');
/** Marks that only ever open; the rest of them say by their sides what they do. */
const isOpening = oneOf('„‟«‹`“‘');
/** Marks that open and close alike. */
const isBare = oneOf('"＂\'');
/** Words that print an apostrophe at their front: "the '90s", "get 'em". */
const ELIDED =
  /^(?:\d0s|\d\ds?\b|em\b|til\b|tis\b|twas\b|cause\b|cuz\b|n\b|bout\b|round\b|nineties|sixties|seventies|eighties|fifties|forties|thirties|twenties)/i;

type Sides = { readonly spaceBefore: boolean; readonly spaceAfter: boolean };

function single(text: string, start: number, end: number, sides: Sides): Mark | null {
  if (isWordAt(text, start - 1) && isWordAt(text, end)) return null;
  const glyph = text.charAt(start);
  const before = text.charCodeAt(start - 1);
  const opens =
    glyph !== '’' &&
    !sides.spaceAfter &&
    (sides.spaceBefore || isOpeningBracket(before) || opensSpeech(before)) &&
    !isPunctuation(text.charCodeAt(end)) &&
    !ELIDED.test(text.slice(end, end + 10));
  const closes = glyph !== '‘' && glyph !== '‚' && !sides.spaceBefore && !isWordAt(text, end);
  if (!opens && !closes) return null;
  const firm = isPunctuation(before) || !isHiss(before) || isPunctuation(text.charCodeAt(end));
  return { kind: 'mark', family: 'single', glyph, start, end, opens, closes, firm };
}

/** `the bank"s meeting`: a page's slip for an apostrophe. */
const isOwning = (text: string, start: number, end: number): boolean =>
  isWordAt(text, start - 1) && text.charAt(end) === 's' && !isWordAt(text, end + 1);

function double(text: string, start: number, end: number, sides: Sides): Mark | null {
  const { spaceBefore, spaceAfter } = sides;
  const code = text.charCodeAt(start);
  const before = text.charCodeAt(start - 1);
  // 6'3" is a height.
  if (
    code === QUOTATION &&
    isDigit(before) &&
    INCHES.test(text.slice(Math.max(0, start - 5), start))
  )
    return null;
  if (code === DOUBLE_PRIME && isDigit(before)) return null;
  if (isBare(code) && isOwning(text, start, end)) return null;
  let opens: boolean;
  let closes: boolean;
  if (isBare(code)) {
    const ambiguous = spaceBefore === spaceAfter;
    opens = !spaceAfter || ambiguous;
    closes = !spaceBefore || ambiguous;
  } else if (isOpening(code)) {
    closes = !spaceBefore && !isWordAt(text, end);
    opens = !closes || isOpeningBracket(before);
  } else {
    opens = (spaceBefore || isOpeningBracket(before)) && isWordAt(text, end);
    closes = !opens;
  }
  return {
    kind: 'mark',
    family: isGuillemet(code) ? 'guillemet' : 'double',
    glyph: text.slice(start, end),
    start,
    end,
    opens,
    closes,
    firm: !spaceBefore,
  };
}

/** Sentences, names and quotations of one article are found one after the other: its marks are kept. */
let last: { readonly text: string; readonly marks: readonly (Mark | Break)[] } = {
  text: '',
  marks: [],
};

/**
 * Every quotation mark and paragraph break in order, apostrophes left out.
 * `"He's 'in'"` -> marks at 0, 6 (opens), 9 (closes), 10
 */
export function scanMarks(text: string): readonly (Mark | Break)[] {
  if (last.text !== text) last = { text, marks: findMarks(text) };
  return last.marks;
}

function findMarks(text: string): (Mark | Break)[] {
  const found: (Mark | Break)[] = [];
  MARK_OR_NEWLINE.lastIndex = 0;
  while (MARK_OR_NEWLINE.test(text)) {
    const start = MARK_OR_NEWLINE.lastIndex - 1;
    const code = text.charCodeAt(start);
    const end =
      code === NEWLINE ? skipSpace(text, start, text.length) : endOfMark(text, start, code);
    const item = code === NEWLINE ? breakAt(text, start, end) : markAt(text, start, end);
    if (item) found.push(item);
    MARK_OR_NEWLINE.lastIndex = end;
  }
  return found;
}

function breakAt(text: string, start: number, end: number): Break {
  const next = text.indexOf('\n', start + 1);
  return { kind: 'break', start, end, blank: next >= 0 && next < end };
}

function markAt(text: string, start: number, end: number): Mark | null {
  const read = end === start + 1 && isSingle(text.charCodeAt(start)) ? single : double;
  const sides = { spaceBefore: isSpaceAt(text, start - 1), spaceAfter: isSpaceAt(text, end) };
  return read(text, start, end, sides);
}

/** Two or more apostrophes, two curly ones, or two grave accents, are one double mark. */
function endOfMark(text: string, start: number, code: number): number {
  let end = start + 1;
  if (code === APOSTROPHE) while (text.charCodeAt(end) === APOSTROPHE) end++;
  else if (isDoubled(code) && text.charCodeAt(end) === code) end++;
  return end;
}
