/**
 * The town and day a report is sent from, at the head of its first sentence: "LEEDS, England (AP) — ",
 * "SANTA FE — ", "Leeds (Reuters) - ", "WASHINGTON/LONDON, Sept 7 (Reuters) - ", "Oct 6 (Reuters) - ".
 */
const DATELINE =
  /(?:\p{Lu}[\p{Lu}'’./-]+(?: \p{Lu}[\p{Lu}'’./-]+){0,3}(?:, \p{Lu}[^—–\n()“”"]{1,28})?(?: \([^)\n]{1,24}\))?|\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,2}(?:\.? \d{1,2})?(?:, [^—–\n()“”"]{1,28})? \(\p{Lu}[^)\n]{1,24}\)) ?(?:[—–]|--?) ?(?=[\p{Lu}“"])/uy;

/** Where a sentence begins behind its dateline, which is none of its words: `behindDateline('LEEDS — Roe won.', 0)` -> 8 */
export function behindDateline(text: string, start: number): number {
  if (start > 0 && text.charAt(start - 1) !== '\n') return start;
  DATELINE.lastIndex = start;
  return DATELINE.test(text) ? DATELINE.lastIndex : start;
}
