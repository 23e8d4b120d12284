import type { Span } from '../../types.ts';
import { matching, oneOf, trimEnd } from '../text/characters.ts';
import { someOfFirst, someOfLast } from '../text/near-words.ts';
import { endsParagraph, startsParagraph } from '../text/paragraphs.ts';
import type { Passage } from '../text/passages.ts';
import { isLetterAt } from '../text/scan.ts';
import { announces, credits, reports, speaks, speaksBehind, speaksOrPuts } from './saying.ts';

/**
 * The words of the article beside a passage in quotation marks, within its sentence. What has to be
 * looked for is looked for when somebody asks: most passages are plainly speech.
 */
export type Surroundings = {
  /** What its sentence prints before the opening mark; empty where the sentence opens with it. */
  readonly before: string;
  /** What its sentence prints after the closing mark. */
  readonly after: string;
  /** The last word of that, in lower case, without the comma or colon behind it; empty for none. */
  readonly lastWord: () => string;
  /** A reporting verb stands right beside it: `said, "`, `" he said`, `": "`. */
  readonly cued: () => boolean;
  /** A verb of saying is the first word behind it: `" said Lee`. */
  readonly said: () => boolean;
  /** A reporting verb stands in the same sentence, before or after it within reach. */
  readonly reported: () => boolean;
  /** Nothing else stands in its paragraph. */
  readonly alone: () => boolean;
  /** Its marks are single ones. */
  readonly single: boolean;
  /** Its marks are single ones in a text that prints speech in double ones: a headline's style. */
  readonly offStyle: boolean;
};

const REACH_BEFORE = 240;
const REACH_AFTER = 80;
/** In UTF-16 units. */
const REACH_OF_CUE = 60;
const CUE_WORDS_BEFORE = 4;
const CUE_WORDS_AFTER = 9;
const MOST_WORDS = Infinity;
const isIntroducing = oneOf(',:');
const endsCue = oneOf(';:"“”');
const leavesOpen = oneOf(',?!—–-');
const goesOnWith = oneOf(',—–-');
const closesInner = matching(/[\s'’”]/);
const isSpace = matching(/\s/);

/** `said, "`, `wrote: "`, `told reporters "`: the verb is among the last words, or the last where no mark introduces. */
function cuedBefore(text: string, from: number, open: number): boolean {
  const end = trimEnd(text, from, open);
  if (end === from) return false;
  if (!isIntroducing(text.charCodeAt(end - 1))) return someOfLast(text, from, end, 1, speaks);
  const near = Math.max(from, end - REACH_OF_CUE);
  const tells = text.charAt(end - 1) === ':' ? announces : speaksOrPuts;
  return someOfLast(text, near, end, CUE_WORDS_BEFORE, tells);
}

/** `," he said`, `?" asked Lee`: within nine words after a mark that leaves the sentence open. */
function cuedAfter(text: string, { start, end, close }: Passage, until: number): boolean {
  if (!isLeftOpen(text, Math.max(start, end - 4), end) && !isTakenUp(text, close, until))
    return false;
  let to = close;
  while (to < until && !endsCue(text.charCodeAt(to))) to++;
  return someOfFirst(text, close, to, CUE_WORDS_AFTER, speaksBehind);
}

function isLeftOpen(text: string, from: number, end: number): boolean {
  let last = end - 1;
  while (last >= from && closesInner(text.charCodeAt(last))) last--;
  return last >= from && leavesOpen(text.charCodeAt(last));
}

function isTakenUp(text: string, close: number, until: number): boolean {
  let at = close;
  while (at < until && isSpace(text.charCodeAt(at))) at++;
  return at < until && goesOnWith(text.charCodeAt(at));
}

function lastWord(text: string, from: number, open: number): string {
  let end = trimEnd(text, from, open);
  while (end > from && isIntroducing(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > from && isLetterAt(text, start - 1)) start--;
  return text.slice(start, end).toLowerCase();
}

/** Whether a text prints speech in double marks: four of them or more for each single one. */
export function printsDouble(passages: readonly Passage[]): boolean {
  const singles = passages.filter((passage) => passage.family === 'single').length;
  return singles > 0 && passages.length - singles >= 4 * singles;
}

/** Reads the sentence around `[open, close)`. The text read is bounded, so that the whole stays linear. */
export function surroundingsOf(
  text: string,
  sentence: Span,
  passage: Passage,
  doubleStyle: boolean,
): Surroundings {
  const { open, close } = passage;
  const from = Math.min(open, Math.max(sentence.start, open - REACH_BEFORE));
  const until = Math.max(close, Math.min(sentence.end, close + REACH_AFTER));
  let cued: boolean | null = null;
  let last: string | null = null;
  return {
    before: text.slice(from, open),
    after: text.slice(close, until),
    lastWord: () => (last ??= lastWord(text, from, open)),
    cued: () => (cued ??= cuedBefore(text, from, open) || cuedAfter(text, passage, until)),
    said: () => someOfFirst(text, close, until, 1, speaksBehind),
    reported: () =>
      someOfLast(text, from, open, MOST_WORDS, reports) ||
      someOfFirst(text, close, until, MOST_WORDS, credits),
    alone: () => startsParagraph(text, open) && endsParagraph(text, close),
    single: passage.family === 'single',
    offStyle: doubleStyle && passage.family === 'single',
  };
}
