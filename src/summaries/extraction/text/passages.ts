import { isLower, isSpaceAt, isUpper } from './characters.ts';
import type { Mark, MarkFamily } from './marks.ts';
import { scanMarks } from './marks.ts';
import { reportingVerb, tellsWords } from './verbs.ts';

/** Words between quotation marks. `start`/`end` leave the outer marks out, `open`/`close` take them in. */
export type Passage = {
  readonly family: MarkFamily;
  readonly open: number;
  readonly start: number;
  readonly end: number;
  readonly close: number;
  /** Its closing mark is printed. */
  readonly closed: boolean;
  /** It runs over at least one paragraph break. */
  readonly runsOn: boolean;
};

type Scan = ReturnType<typeof scanMarks>;

/** What one opening mark opens, and the index behind it. */
type Paired = { readonly passage: Passage; readonly next: number };
/** Of a stray mark: the last mark that opened it again. Those between are as stray as it is. */
type Stray = { readonly passage: null; readonly reopened: number };

const passage = (
  opening: Mark,
  closing: { readonly start: number; readonly end: number },
  closed: boolean,
  runsOn: boolean,
): Passage => ({
  family: opening.family,
  open: opening.start,
  start: opening.end,
  end: closing.start,
  close: closed ? closing.end : closing.start,
  closed,
  runsOn,
});

/** How many marks and line ends a quotation broken by the layout is looked for over. */
const LOOKAHEAD = 40;

/** No paragraph of a quotation holds more marks of its kind: each that never closes is not looked for to the end of the text. */
const MOST_MARKS = 100;

/**
 * Whether the paragraph after the break at `at` carries on an open quotation: it opens again with
 * the same kind of mark, or it closes one it never opened (a page's layout broke the quotation, or
 * wrapped its lines).
 */
function carriesOn(scan: Scan, at: number, opening: Mark): 'reopened' | 'broken' | null {
  const edge = scan[at];
  const wrapped = edge?.kind === 'break' && !edge.blank;
  for (let i = at + 1; i <= at + LOOKAHEAD; i++) {
    const item = scan[i];
    if (item === undefined) return null;
    if (item.kind === 'break') {
      if (item.blank || !wrapped) return null;
      continue;
    }
    if (item.family !== opening.family) continue;
    if (item.start === edge?.end)
      return item.opens && isAgain(opening, item, nextOfFamily(scan, i)) ? 'reopened' : null;
    return item.closes && item.firm && !item.opens ? 'broken' : null;
  }
  return null;
}

/**
 * Whether a paragraph's mark opens again what `opening` did: the same glyph, or another writer's, as in “One.¶"Two,” where
 * what closes the paragraph is the first one's. Of "One.¶“Two,” Roe said." the inner marks are a pair of their own.
 */
const isAgain = (opening: Mark, mark: Mark, next: Mark | null): boolean =>
  mark.glyph === opening.glyph ||
  (next !== null && next.closes && CLOSING[opening.glyph] === next.glyph);
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '"': '"' };

/** The next mark of its family in the paragraph of the mark at `at`. */
function nextOfFamily(scan: Scan, at: number): Mark | null {
  const mark = scan[at];
  for (let i = at + 1; i <= at + LOOKAHEAD; i++) {
    const item = scan[i];
    if (mark?.kind !== 'mark' || item?.kind !== 'mark') return null;
    if (item.family === mark.family) return item;
  }
  return null;
}

/**
 * Pairs a double mark or guillemet, over paragraph breaks where the quotation is carried on. One
 * that lost its closing mark and holds a whole passage is a stray mark: nobody can tell where its
 * words end, and those of the passage are sure.
 */
function pairDouble(scan: Scan, first: number, mark: Mark, textEnd: number): Paired | Stray {
  const again = scan[first + 1];
  const isTwice = again?.kind === 'mark' && again.start === mark.end && again.opens;
  // A mark printed twice is one: ““No”, and "“No” where a page set its own before the writer's.
  const isOne =
    isTwice && (again.glyph === mark.glyph || (mark.glyph === '"' && again.glyph === '“'));
  const opening = isOne ? { ...mark, end: again.end } : mark;
  const at = opening === mark ? first : first + 1;
  let depth = 1;
  let runsOn = false;
  let holdsPassage = false;
  let reopened = first;
  let marks = 0;
  const unclosed = (end: number, next: number): Paired | Stray =>
    holdsPassage
      ? { passage: null, reopened }
      : { passage: passage(opening, { start: end, end }, false, runsOn), next };
  for (let i = at + 1; i < scan.length; i++) {
    const item = scan[i];
    if (item === undefined) break;
    if (item.kind === 'break') {
      const how = carriesOn(scan, i, opening);
      if (how === null) return unclosed(item.start, i + 1);
      runsOn = true;
      depth = 1;
      holdsPassage = false;
      marks = 0;
      if (how === 'reopened') {
        while (scan[i + 1]?.start !== item.end) i++;
        i++;
        reopened = i;
      }
      continue;
    }
    if (item.family !== opening.family) continue;
    if (++marks > MOST_MARKS) return { passage: null, reopened };
    if (item.opens && !item.closes) depth++;
    else if (item.closes && --depth === 0)
      return { passage: passage(opening, item, true, runsOn), next: i + 1 };
    else holdsPassage = true;
  }
  return unclosed(textEnd, scan.length);
}

/**
 * Pairs a single mark. "the workers' rights" looks like a closing mark: one after an s counts only
 * where no firmer one follows before the next opening mark.
 */
function pairSingle(text: string, scan: Scan, at: number, opening: Mark): Paired | Stray {
  // A few words in somebody else's sentence end in it: "was ‘extremely careless’ in her work".
  const midSentence = isLower(text.charAt(opening.end));
  let weak: { mark: Mark; index: number } | null = null;
  let doubles = 0;
  let runsOn = false;
  let reopened = at;
  for (let i = at + 1; i < scan.length; i++) {
    const item = scan[i];
    if (item === undefined) break;
    if (item.kind === 'break') {
      if (doubles % 2 === 1) break;
      const how = carriesOn(scan, i, opening);
      // "the workers' rights" inside a paragraph ends nothing where the next one opens again.
      if (how === 'reopened' && !midSentence && weak && weak.mark.end < item.start) weak = null;
      if (weak || how === null || (runsOn && how !== 'reopened')) break;
      runsOn = true;
      if (how === 'reopened') reopened = i + 1;
    } else if (item.family !== 'single') doubles++;
    else if (item.closes && item.firm) {
      if (doubles % 2 === 1) break;
      return { passage: passage(opening, item, true, runsOn), next: i + 1 };
    } else if (item.closes && doubles % 2 === 0) weak ??= { mark: item, index: i };
    else if (item.opens) {
      if (!(runsOn && scan[i - 1]?.end === item.start)) break;
    }
  }
  return weak
    ? { passage: passage(opening, weak.mark, true, runsOn), next: weak.index + 1 }
    : { passage: null, reopened };
}

/** Sentences and quotations of one article are found one after the other: the passages of the text read last are kept. */
let last: { readonly text: string; readonly passages: readonly Passage[] } = {
  text: '',
  passages: [],
};

/**
 * The outermost passages between quotation marks, in order: straight, curly, doubled ('' and ``),
 * single, guillemets. A quotation whose paragraphs are each opened again is one passage. What is
 * nested inside a passage is part of it.
 * `She said "he is 'fine'" twice.` -> one passage, `he is 'fine'`
 */
export function findPassages(text: string): readonly Passage[] {
  if (last.text !== text) last = { text, passages: pairMarks(text) };
  return last.passages;
}

/**
 * Whether a mark that closes was printed where one has to open: nothing is open, a cue or the end of a sentence stands
 * right before it, and the next mark of its paragraph closes too.
 * `Roe said:” Now we go.”`, `He left.”The more I saw, the less I liked it,” said Roe.`
 */
function isTurned(text: string, scan: Scan, at: number, mark: Mark): boolean {
  if (mark.opens || mark.family !== 'double') return false;
  const next = nextOfFamily(scan, at);
  if (next === null || next.opens || !isUpper(text.slice(mark.end, mark.end + 2).trimStart()))
    return false;
  const before = text.slice(Math.max(0, mark.start - LONGEST_CUE), mark.start);
  if (!isSpaceAt(text, mark.end)) return /\p{Ll}[.:]$/u.test(before);
  const verb = reportingVerb(LAST_WORD.exec(before)?.[1]?.toLowerCase() ?? '');
  return verb !== null && tellsWords(verb);
}
/** In UTF-16 units. */
const LONGEST_CUE = 24;
const LAST_WORD = /(?<!\p{L})(\p{L}+)[.,:]$/u;

/** The same mark, read as one that opens. */
const turned = (mark: Mark): Mark => ({ ...mark, opens: true, closes: false });

function pairMarks(text: string): Passage[] {
  const scan = scanMarks(text);
  const passages: Passage[] = [];
  let at = 0;
  // Trying each mark that opened a stray one again would take quadratic time.
  const strayBefore = new Map<MarkFamily, number>();
  while (at < scan.length) {
    const found = scan[at];
    const edge = scan[at - 1];
    const item = found?.kind === 'mark' && isTurned(text, scan, at, found) ? turned(found) : found;
    if (item?.kind !== 'mark' || !item.opens) {
      at++;
      continue;
    }
    const opensParagraph = edge?.kind === 'break' && edge.end === item.start;
    if (opensParagraph && at < (strayBefore.get(item.family) ?? 0)) {
      at++;
      continue;
    }
    const paired =
      item.family === 'single'
        ? pairSingle(text, scan, at, item)
        : pairDouble(scan, at, item, text.length);
    if (paired.passage === null) strayBefore.set(item.family, paired.reopened);
    // "Read more »": an arrow, which nothing closes
    else if (item.glyph !== '»' || paired.passage.closed) passages.push(paired.passage);
    at = paired.passage === null ? at + 1 : paired.next;
  }
  return passages;
}
