import {
  endsOpen,
  endsSentence,
  fewWords,
  isListItem,
  isTitleCase,
  startsLower,
} from '../prose.ts';
import { without } from './page.ts';
import type { Rule } from './page.ts';

const MAX_TITLE_WORDS = 16;

/** A line not written as a title may be a sentence that lost its full stop; only a short one is a heading. */
const MAX_PLAIN_WORDS = 6;
const SENTENCE_START = /^(?:i|you|he|she|it|we|they|there|this|that|these|those|but|and)\b/i;
const REPORTS = /\b(?:said|says|told|asked|added|denied|denies|declined|declines|wrote|replied)\b/i;

/**
 * Takes out headings between paragraphs: one short line without an end, between two whole sentences.
 * They are the editor's words about what follows and must not be read as fact or quotation.
 */
export const subheads: Rule = (page) =>
  without(page, (line, at) => {
    const [before, after] = [page.paragraphs[at - 1], page.paragraphs[at + 1]];
    return before !== undefined && after !== undefined && isSubhead(line, before, after);
  });

/** `'US Officials Move Quickly'` between two paragraphs -> `true`; after `'They are:'` -> `false` */
function isSubhead(line: string, before: string, after: string): boolean {
  if (endsSentence(line) || endsOpen(line) || isListItem(line)) return false;
  if (!endsSentence(before) || before.endsWith(':')) return false;
  if (!endsSentence(after) || startsLower(after)) return false;
  return isTitleCase(line)
    ? fewWords(line, MAX_TITLE_WORDS) !== null
    : fewWords(line, MAX_PLAIN_WORDS) !== null && !SENTENCE_START.test(line) && !REPORTS.test(line);
}
