import { isListItem } from '../prose.ts';
import type { Rule } from './page.ts';

/** Opening marks and their closing ones; what opens and closes alike is told apart by its neighbours. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '«': '»',
  '"': '"',
  "'": "'",
};
const MARK = /["'“”‘’«»]/g;
const WORD = /[\p{L}\p{N}]/u;
const OPENS_AFTER = /[\s([{—–-]/;
/** 'em, 'til, '90s: an apostrophe that stands where a quotation could open. */
const ELISION = /^(?:em|til|tis|twas|cause|bout|round|n|\d0s|\d{2})\b/i;

/** How far ahead the end of a quotation is looked for: no speaker is quoted longer without a break. */
const MAX_PARAGRAPHS_AHEAD = 6;

/**
 * Makes quotations whole that run over a paragraph break, where the next paragraph closes the mark
 * without opening it again. A paragraph that opens it again follows the printers' custom and stays.
 *
 * `["She said, 'We meet.", "No more.' He left."]` -> `["She said, 'We meet. No more.' He left."]`
 */
export const openQuotations: Rule = (page) => {
  const whole: string[] = [];
  let open: string | null = null;
  page.paragraphs.forEach((paragraph, at) => {
    const ahead = page.paragraphs.slice(at, at + MAX_PARAGRAPHS_AHEAD);
    const runsOn = open !== null && closesFirst(ahead, open);
    if (runsOn) whole.push(`${whole.pop() ?? ''} ${paragraph}`);
    else whole.push(paragraph);
    open = openMark(paragraph, runsOn ? open : null);
  });
  return { ...page, paragraphs: whole };
};

/** The mark of the outermost quotation still open after a paragraph. */
function openMark(paragraph: string, before: string | null): string | null {
  let open = before;
  for (const { 0: mark, index } of paragraph.matchAll(MARK)) {
    if (open === null) open = opensAt(paragraph, index, mark) ? mark : null;
    else if (mark === CLOSING[open] && closesAt(paragraph, index, mark)) open = null;
  }
  return open;
}

/** Whether, from here on, the quotation is closed before the same mark opens another one. */
function closesFirst(ahead: readonly string[], open: string): boolean {
  for (const paragraph of ahead) {
    if (isListItem(paragraph)) return false;
    for (const { 0: mark, index } of paragraph.matchAll(MARK)) {
      if (mark === CLOSING[open] && closesAt(paragraph, index, mark)) return true;
      if (mark === open && opensAt(paragraph, index, mark)) return false;
    }
  }
  return false;
}

function opensAt(text: string, at: number, mark: string): boolean {
  if (CLOSING[mark] === undefined) return false;
  const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
  if (mark === '«') return true;
  if (/\s/.test(after) || (mark === "'" && ELISION.test(text.slice(at + 1, at + 8)))) return false;
  return mark === '“' || OPENS_AFTER.test(before) || CLOSING[before] !== undefined;
}

function closesAt(text: string, at: number, mark: string): boolean {
  if (mark === '”' || mark === '»') return true;
  const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
  return !/\s/.test(before) && !WORD.test(after) && !OPENS_AFTER.test(before);
}
