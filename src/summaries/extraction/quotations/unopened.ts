import { isUpper, oneOf } from '../text/characters.ts';
import { scanMarks } from '../text/marks.ts';
import { someOfFirst } from '../text/near-words.ts';
import type { Passage } from '../text/passages.ts';
import { speaks } from './saying.ts';

/** In characters. A paragraph that closes a quotation it never opened is read no further back. */
const LONGEST = 1_000;
const REACH_OF_CUE = 60;
const CUE_WORDS = 6;
const leavesOpen = oneOf(',?!');

/**
 * Passages whose opening mark was never printed: a paragraph's first mark only closes, a cue stands
 * right behind it, and no verb of saying before it, so that the words are all somebody's.
 * `It would be mad,” Roe said.` -> a passage over `It would be mad,`
 */
export function findUnopened(text: string, passages: readonly Passage[]): Passage[] {
  const found: Passage[] = [];
  let start = 0;
  let isFirst = true;
  let at = 0;
  for (const item of scanMarks(text)) {
    if (item.kind === 'break') {
      start = item.end;
      isFirst = true;
      continue;
    }
    if (item.family !== 'double' || !isFirst) continue;
    isFirst = false;
    while ((passages[at]?.close ?? Infinity) < item.end) at++;
    const isPaired = (passages[at]?.open ?? Infinity) <= item.start;
    if (isPaired || item.opens || !isSaidBefore(text, start, item)) continue;
    const { start: end, end: close } = item;
    found.push({ family: 'double', open: start, start, end, close, closed: true, runsOn: false });
  }
  return found;
}

type Edges = { readonly start: number; readonly end: number };

const isSaidBefore = (text: string, from: number, { start, end }: Edges): boolean =>
  start - from <= LONGEST &&
  leavesOpen(text.charCodeAt(start - 1)) &&
  isUpper(text.slice(from, from + 2)) &&
  /^ \p{L}/u.test(text.slice(end, end + 3)) &&
  someOfFirst(text, end, Math.min(text.length, end + REACH_OF_CUE), CUE_WORDS, speaks) &&
  !someOfFirst(text, from, start, Infinity, speaks);
