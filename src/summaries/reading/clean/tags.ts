import { endsSentence, fewWords, isListItem, isTitleCase, startsLower } from '../prose.ts';
import { without } from './page.ts';
import type { Rule } from './page.ts';

const LABELLED =
  /^(?:(?:tags?|topics?|keywords?|categor(?:y|ies)|sections?|subjects?|tagged(?: (?:as|with|in))?|filed (?:under|to|in)|posted in|more about)\s?:|filed under\b|tagged (?:as|with|in)\b)/i;
const MAX_LABELLED = 300;
const MAX_TAG_WORDS = 20;
const MAX_LONE_WORDS = 3;

/** "canadatrade tensionsTrump": tags copied from a row of buttons run together. */
const RUN_TOGETHER = /\p{Ll}\p{Lu}/u;
const SEPARATED = /\s[|•·/]\s|#\p{L}|^[^,]{2,30}(?:, ?[^,]{2,30}){2,}$/u;

/** Takes out lines labelled as tags, and what looks like tags below the last sentence of the page. */
export const tags: Rule = (page) => {
  const last = page.paragraphs.findLastIndex(endsSentence);
  return without(
    page,
    (line, at) =>
      (line.length <= MAX_LABELLED && LABELLED.test(line)) ||
      (last >= 0 && at > last && looksLikeTags(line)),
  );
};

function looksLikeTags(line: string): boolean {
  if (isListItem(line) || fewWords(line, MAX_TAG_WORDS) === null) return false;
  return (
    startsLower(line) ||
    isTitleCase(line) ||
    RUN_TOGETHER.test(line) ||
    SEPARATED.test(line) ||
    fewWords(line, MAX_LONE_WORDS) !== null
  );
}
