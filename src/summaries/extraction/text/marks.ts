import { isSpaceAt, isWordAt, skipSpace } from './characters.ts';

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

const codes = (glyphs: string): ReadonlySet<number> =>
  new Set(Array.from(glyphs, (glyph) => glyph.charCodeAt(0)));
const MARKS = codes('"“”„‟＂«»‹›‘’‚‛\'`');
const SINGLES = codes("‘’‚‛'`");
const APOSTROPHE = 39;
const GRAVE = 96;
const NEWLINE = 10;
/** No mark and no newline has a smaller code than this, newlines aside. */
const FIRST_MARK = 34;
const OPENING_BRACKET = /[([{/—–-]/;
const PUNCTUATION = /[,.;:!?…—–-]/;
/** Words that print an apostrophe at their front: "the '90s", "get 'em". */
const ELIDED =
  /^(?:\d0s|\d\ds?\b|em\b|til\b|tis\b|twas\b|cause\b|cuz\b|n\b|bout\b|round\b|nineties|sixties|seventies|eighties|fifties|forties|thirties|twenties)/i;

type Sides = { readonly spaceBefore: boolean; readonly spaceAfter: boolean; readonly text: string };

function single(text: string, start: number, end: number, sides: Sides): Mark | null {
  const glyph = sides.text;
  if (isWordAt(text, start - 1) && isWordAt(text, end)) return null;
  const elided = ELIDED.test(text.slice(end, end + 10));
  const before = text.charAt(start - 1);
  const opens =
    glyph !== '’' &&
    !sides.spaceAfter &&
    !elided &&
    (sides.spaceBefore || OPENING_BRACKET.test(before) || '"“«'.includes(before)) &&
    !PUNCTUATION.test(text.charAt(end));
  const closes = glyph !== '‘' && glyph !== '‚' && !sides.spaceBefore && !isWordAt(text, end);
  if (!opens && !closes) return null;
  const firm = PUNCTUATION.test(before) || !/[szx]/i.test(before);
  return { kind: 'mark', family: 'single', glyph, start, end, opens, closes, firm };
}

function double(text: string, start: number, end: number, sides: Sides): Mark | null {
  const { spaceBefore, spaceAfter, text: glyph } = sides;
  const family = /[«»‹›]/.test(glyph) ? 'guillemet' : 'double';
  const ambiguous = spaceBefore === spaceAfter;
  const looksOpen = spaceBefore || OPENING_BRACKET.test(text.charAt(start - 1));
  // 6'3" is a height.
  const inches = glyph === '"' && /\d['’]\d{1,2}$/.test(text.slice(Math.max(0, start - 5), start));
  if (inches) return null;
  const bare = glyph === '"' || glyph === '＂' || glyph.startsWith("''");
  let opens: boolean;
  let closes: boolean;
  if (bare) {
    opens = !spaceAfter || ambiguous;
    closes = !spaceBefore || ambiguous;
  } else if (/[„‟«‹`]/.test(glyph) || glyph === '“') {
    closes = !spaceBefore && !isWordAt(text, end);
    opens = !closes || OPENING_BRACKET.test(text.charAt(start - 1));
  } else {
    opens = looksOpen && isWordAt(text, end);
    closes = !opens;
  }
  return { kind: 'mark', family, glyph, start, end, opens, closes, firm: !spaceBefore };
}

/**
 * Every quotation mark and paragraph break in order, apostrophes left out.
 * `"He's 'in'"` -> marks at 0, 6 (opens), 9 (closes), 10
 */
export function scanMarks(text: string): (Mark | Break)[] {
  const found: (Mark | Break)[] = [];
  for (let start = 0; start < text.length; start++) {
    const code = text.charCodeAt(start);
    if (code === NEWLINE) {
      const end = skipSpace(text, start, text.length);
      const blank = text.slice(start + 1, end).includes('\n');
      found.push({ kind: 'break', start, end, blank });
      start = end - 1;
    } else if (code >= FIRST_MARK && MARKS.has(code)) {
      const end = endOfMark(text, start, code);
      const sides = {
        spaceBefore: isSpaceAt(text, start - 1),
        spaceAfter: isSpaceAt(text, end),
        text: text.slice(start, end),
      };
      const read = end === start + 1 && SINGLES.has(code) ? single : double;
      const mark = read(text, start, end, sides);
      if (mark) found.push(mark);
      start = end - 1;
    }
  }
  return found;
}

/** Two or more apostrophes, or two grave accents, are one double mark. */
function endOfMark(text: string, start: number, code: number): number {
  let end = start + 1;
  if (code === APOSTROPHE) while (text.charCodeAt(end) === APOSTROPHE) end++;
  else if (code === GRAVE && text.charCodeAt(end) === GRAVE) end++;
  return end;
}
