import type { Span } from '../../types.ts';

/** "simply not true", "that is a lie", "the claim was wrong": what is denied stands before. */
const POINTS_BACK =
  /(?<!\p{L})(?:that|this|it|it’s|it's|so|such|these|those|the (?:claims?|allegations?|accusations?|reports?|suggestions?|charges?|rumours?|rumors?|story))(?!\p{L})/iu;

/** "would not say [whether it] would sue", "denied [that] the gate": of whom or what something is said. */
const OWN_SUBJECT =
  /(?<!\p{L})(?:(?:whether|if|how|why|when|where|what|that) it(?=\s\p{Ll})(?!\s(?:is|was)\s)|that(?= (?:he|she|they|we|you|its?|his|her|their|our|the|an?|any|no)\s))/giu;

/** Whether words say of something before them that it is wrong: `'It is untrue'`; not `'whether it would pay'`. */
export const pointsToBefore = (words: string): boolean =>
  POINTS_BACK.test(words.replace(OWN_SUBJECT, ' '));

/** "To say [nobody was near it] is untrue" */
const DISPUTED =
  /(?<!\p{L})(?:to (?:say|claim|suggest|argue|imply|pretend|allege)|saying|claiming|suggesting|arguing|alleging) (?:that )?([^.;:?!"“”]{6,200}?),? (?:is|was|would be) (?:\p{Ll}+ ){0,2}(?:untrue|false|wrong|nonsense|rubbish|absurd|ridiculous|outrageous|fiction|lies?|invention|insulting|misleading)(?!\p{L})/iu;

/** The words that a denial quotes in order to dispute them, by their place in its text. */
export const disputedWords = (text: string): Span | null => {
  const match = DISPUTED.exec(text);
  const words = match?.[1];
  if (match === null || words === undefined) return null;
  const start = match.index + match[0].indexOf(words);
  return { start, end: start + words.length };
};
