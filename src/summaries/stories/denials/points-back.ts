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

const POINTER = 'that|this|it|these|those';
const DENYING =
  'den(?:y|ies|ied|ying)|disput\\p{L}+|reject\\p{L}*|dismiss\\p{L}*|refut\\p{L}+|rebut\\p{L}*|contest\\p{L}*|rubbish\\p{L}*|contradict\\p{L}*|call(?:ed|s|ing)?|brand(?:ed|s)?|describ\\p{L}+';
const CLAIM =
  'claims?|allegations?|accusations?|suggestions?|charges?|rumou?rs?|assertions?|account|version';
const FALSE =
  '(?:untrue|false|wrong|incorrect|inaccurate|nonsense|rubbish|absurd|ridiculous|ludicrous|outrageous|baseless|unfounded|hurtful|slander|fiction|fantasy|lies?|invention|misleading|not (?:true|right|correct|accurate|so|the case|what happened))(?!\\p{L})';
const VERY = '(?:(?:\\p{L}+ly|all|just|an?|complete|total|pure|utter|absolute) )*';
const MARK = '["“‘\']*';

const wording = (pattern: string): RegExp => new RegExp(pattern, 'iu');

/** Words of a denial that stand for a statement before them. */
const STAND_FOR_IT: readonly RegExp[] = [
  // "denied that.", "called it “absurd”"; "denied that the gate …", "rejected this deal" say what is denied.
  wording(
    `(?<!\\p{L})(?:${DENYING}) (?:${POINTER}|so)(?= ${MARK}${VERY}${FALSE}| (?:as|to|at|in|on|when|before|after|during|again|and|but)(?!\\p{L})|,? ?["“‘'.,;:!?)—–]|$)`,
  ),
  // "that is simply not true", "said the claim was “a lie”"
  wording(
    `(?<!\\p{L})(?:${POINTER}|the (?:\\p{L}+ )?(?:${CLAIM}|reports?|story))(?:['’]s| (?:is|are|was|were)) ${MARK}${VERY}${FALSE}`,
  ),
  // "said it was not."
  wording('(?<!\\p{L})it (?:was|is|did|does|had|has) ?n(?:ot|[’\']t)(?=[.,;"”]|$)'),
  // "no such thing"; a list of which none exists must be named before
  wording('(?<!\\p{L})(?:(?:no|any) such (?:thing|claim)|of the (?:sort|kind))(?!\\p{L})'),
  // "rejected the claim"; "the claim that the gate …" has what is claimed beside it.
  wording(
    `(?<!\\p{L})(?:the|${POINTER}|such|his|her|its|their) (?:\\p{Ll}+ )?(?:${CLAIM})(?! (?:that|by|of|from|against|about)(?!\\p{L}))(?!\\p{L})`,
  ),
  // "Simply wrong", with nothing before it
  wording(`^[^\\p{L}]*${VERY}${FALSE}`),
];

/** "no intention of [doing that] with China" */
const STANDS_FOR_DEED = wording('(?<!\\p{L})(?:do|does|did|done|doing) (?:that|this|so)(?!\\p{L})');

/** Whether a denial names what was to be done only by a word for it: `'We never did that in China.'` */
export const deniesDeedBefore = (words: string): boolean => STANDS_FOR_DEED.test(words);

/** "would not comment [on that]", "on the reports" */
const ASKED_ON = wording(
  `(?<!\\p{L})(?:on|to|about) (?:${POINTER}|(?:the|${POINTER}|such|his|her|its|their) (?:\\p{Ll}+ )?(?:${CLAIM}|reports?))(?=[.,;:!?"”]|$)`,
);

/**
 * Whether the words of a denial only make sense with a statement before them: `'Roe denied that.'`,
 * `'That is a lie'`, `'no such thing'`; not `'We never agreed to this deal.'`
 */
export const deniesWhatIsBefore = (words: string): boolean =>
  STAND_FOR_IT.some((form) => form.test(words));

/** Whether somebody declines to speak on a statement before: `'would not comment on the claim'` */
export const declinesOnWhatIsBefore = (words: string): boolean => ASKED_ON.test(words);

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
