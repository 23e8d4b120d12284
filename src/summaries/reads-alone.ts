/** "But he", "Meanwhile, she": what may stand before the pronoun a sentence opens with. */
const OPENING =
  /^\P{L}*(?:(?:But|And|So|Yet|Still|Also|Instead|However|Meanwhile|Then|Later|Nor|Or),? )?(?:he|she|they|it|his|her|their|its|both|such|those|these|(?:this|that)(?! (?:week|weekend|month|quarter|spring|summer|autumn|fall|winter|morning|afternoon|evening)(?!\p{L})))(?!\p{L})/iu;
/** "In 2013, he", "After the vote, their". */
const AFTER_A_PHRASE =
  /^\P{L}*(?:In|On|At|By|Since|After|Before|During|From|Until|Under|With|Last|Earlier|Later|As|When|While)(?!\p{L})[^,\p{Lu}]{1,60}, (?:he|she|they|it|his|her|their|its)(?!\p{L})/u;

/**
 * Whether a sentence can be read without those before it: its subject is named, not pointed back to.
 * "In 2013, he sold it." -> `false`; "This week Marsh sold it." -> `true`
 */
export function readsAlone(sentence: string): boolean {
  return !OPENING.test(sentence) && !AFTER_A_PHRASE.test(sentence);
}
