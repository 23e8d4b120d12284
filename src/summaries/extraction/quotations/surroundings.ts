import type { Span } from '../../types.ts';
import type { Passage } from '../text/passages.ts';
import { reportingVerb } from '../text/verbs.ts';
import { endsParagraph, startsParagraph } from './paragraphs.ts';

/** The words of the article beside a passage in quotation marks, within its sentence. */
export type Surroundings = {
  /** What its sentence prints before the opening mark; empty where the sentence opens with it. */
  readonly before: string;
  /** What its sentence prints after the closing mark. */
  readonly after: string;
  /** A reporting verb stands right beside it: `said, "`, `" he said`, `": "`. */
  readonly cued: boolean;
  /** A reporting verb stands in the same sentence, before or after it within reach. */
  readonly reported: boolean;
  /** Nothing else stands in its paragraph. */
  readonly alone: boolean;
  /** Its marks are single ones. */
  readonly single: boolean;
  /** Its marks are single ones in a text that prints speech in double ones: a headline's style. */
  readonly offStyle: boolean;
};

const REACH_BEFORE = 240;
const REACH_AFTER = 80;
const CUE_WORDS = 9;
const WORD = /[\p{L}][\p{L}\p{M}'’-]*/gu;

const words = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];
const speaks = (word: string): boolean => {
  const kind = reportingVerb(word)?.kind;
  return kind === 'speech' || kind === 'voice' || kind === 'writing';
};

const credits = (word: string): boolean => word === 'according' || speaks(word);

/** `said, "`, `wrote: "`, `told reporters "`: the verb is among the last three words, or a colon closes. */
function cuedBefore(before: string): boolean {
  const tail = before.trimEnd();
  if (!/[,:]$/.test(tail)) return words(tail).slice(-1).some(speaks);
  return words(tail.slice(-60))
    .slice(-4)
    .some((word) => speaks(word) || reportingVerb(word)?.base === 'put');
}

/** `," he said`, `?" asked Lee`: within nine words after a mark that leaves the sentence open. */
function cuedAfter(quoted: string, after: string): boolean {
  if (!/[,?!—–-][\s'’”]*$/.test(quoted) && !/^\s*[,—–-]/.test(after)) return false;
  return words(after.split(/[;:"“”]/, 1)[0] ?? '')
    .slice(0, CUE_WORDS)
    .some(speaks);
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
  const { open, start, end, close } = passage;
  const before = text.slice(Math.max(sentence.start, open - REACH_BEFORE), open);
  const after = text.slice(close, Math.max(close, Math.min(sentence.end, close + REACH_AFTER)));
  return {
    before,
    after,
    cued: cuedBefore(before) || cuedAfter(text.slice(Math.max(start, end - 4), end), after),
    reported:
      words(before).some((word) => reportingVerb(word) !== null) || words(after).some(credits),
    alone: startsParagraph(text, open) && endsParagraph(text, close),
    single: passage.family === 'single',
    offStyle: doubleStyle && passage.family === 'single',
  };
}
