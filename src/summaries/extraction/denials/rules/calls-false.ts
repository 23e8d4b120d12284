import lexicon from '../../../../../data/lexicon/denials.json' with { type: 'json' };
import { cueRule } from '../cue.ts';
import type { CueRule } from '../cue.ts';
import { isDeciding, isNotDenying } from './refusals.ts';
import { UTTERLY } from './stated.ts';

const CALLS =
  '(?<cue>call(?:s|ed|ing)?|describ(?:es?|ed|ing)|brand(?:s|ed|ing)?|label(?:s|ed|ing|led|ling)?|denounc(?:es?|ed|ing)|reject(?:s|ed|ing)?|term(?:s|ed|ing)?|dub(?:s|bed|bing)?|slam(?:s|med|ming)?|blast(?:s|ed|ing)?|condemn(?:s|ed|ing)?|derid(?:es?|ed|ing)|ridicul(?:es?|ed|ing))';
/** What may lead to the word for what is false: "as a “complete". */
const LEAD = `\\W{0,3}(?:(?:a|an|the|very|so|flat-out|${UTTERLY}) \\W?)*`;
const AS = `(?:as )?${LEAD}`;
const FALSITY = lexicon.falsity.filter(
  (word) => !/^(?:wrong|right|crazy|outrageous|misleading)$/.test(word),
);

const DESCRIBING = /^(?:false|fake|bogus|incorrect|inaccurate|absurd|ridiculous)$/;
const LISTS = {
  plain: FALSITY.filter((word) => !DESCRIBING.test(word)),
  describing: FALSITY.filter((word) => DESCRIBING.test(word)),
  nouns: lexicon.claimNouns,
};
/** "called it false", "a false claim"; in "called it a false dawn" the word describes what is no claim. */
const FALSE =
  '(?:<plain>|(?:<describing>)(?! (?!(?:<nouns>|and|or|but|by|in|on|at|as|to|that|when|while|because|if|with|from|after|before|during)(?!\\p{L}))\\p{L}{3}))';

const JUDGES =
  /(?:ridiculous|absurd|preposterous|ludicrous|laughable|outlandish|nonsensical|garbage|rubbish|a joke)$/iu;
const SAID = new RegExp(
  String.raw`(?<!\p{L})(?:${[...lexicon.claimNouns, 'remark', 'remarks', 'comment', 'comments', 'words', 'idea', 'it', 'them'].join('|')})(?!\p{L})`,
  'iu',
);

/** "called Roe's play ridiculous": a deed is judged, and no claim denied. */
const isOfADeed = (match: string): boolean => JUDGES.test(match) && !SAID.test(match);

/** "what she described as “false” claims": it is only called so on the way. */
const ON_THE_WAY = /(?<!\p{L})what (?:[\p{L}’'.-]+ ){1,3}$/iu;
/** "rejected the “baseless” motion", "described the false report", unlike "rejected it as baseless". */
const WITHOUT_AS = /^(?:reject|describ|slam|blast|condemn|derid|ridicul)(?!.* as\W)/iu;
/** "rejected a bill she called “baseless”" */
const CALLED_BY_ANOTHER = / (?:he|she|they|it|who|that|which) (?:call|describ|brand|label)/iu;

/** "slammed the ruling as baseless", "dubbed the ship “The Lie”": blame or a name, where no claim is named. */
const isBlame = (match: string): boolean =>
  /^(?:slam|blast|condemn|derid|ridicul|dub|term)/iu.test(match) &&
  !SAID.test(match.replace(/\P{L}+\p{L}+$/u, ''));

/** Whether words that match call no claim false. */
function isNoCall(before: string, _after: string, match: string): boolean {
  return (
    isNotDenying(before) ||
    ON_THE_WAY.test(before) ||
    WITHOUT_AS.test(match) ||
    CALLED_BY_ANOTHER.test(match) ||
    isBlame(match)
  );
}

/**
 * Calling a claim false: looked for in the whole sentence, for what it is called often stands in
 * quotation marks.
 */
export const CALLS_FALSE: readonly CueRule[] = [
  // called it a lie that he had left
  cueRule(
    'denies',
    { at: 'call', after: { falsity: 12 } },
    `${CALLS} it ${AS}<falsity>(?<claim>)(?= that )`,
    { falsity: FALSITY },
    isNoCall,
  ),
  // said it was “flatly false” that she had agreed
  cueRule(
    'denies',
    { before: { pointing: 12 }, at: 'falsity', after: { that: 1 } },
    `(?<cue>(?:said|says|insisted|insists|added) (?:that )?it (?:was|is)) ${AS}(?:false|untrue|a lie|nonsense|a fabrication|incorrect|inaccurate)(?<claim>)(?=\\W{1,3}that )`,
    {},
    isNotDenying,
  ),
  // said it was a “detestable lie” to suggest that she knew
  cueRule(
    'denies',
    { before: { pointing: 12 }, at: 'falsity', after: { to: 1 } },
    `(?<cue>(?:said|says|insisted|insists|added) (?:that )?it (?:was|is)) ${AS}\\W?(?:\\p{L}+,? ){0,4}?(?:lie|falsehood|fabrication|nonsense|baseless|false|untrue|wrong|incorrect|inaccurate|absurd|ridiculous|preposterous|ludicrous)\\W{1,2}to (?:suggest|say|claim|imply|allege)(?: that)?(?<claim>)(?= )`,
    {},
    isNotDenying,
  ),
  // called that a lie, dismissed it as “nonsense”: the word points to a claim and is none
  cueRule(
    'denies',
    { at: 'call', after: { falsity: 12 } },
    `${CALLS} (?:that|this|it|them|these|those|all of (?:that|this|it)) ${AS}${FALSE}`,
    LISTS,
    isNoCall,
  ),
  // called the story false, called Roe's remark “a lie”, described the report as baseless, rejected it as untrue
  cueRule(
    'denies',
    { at: 'call', after: { falsity: 26 } },
    `${CALLS}(?<claim>) (?:(?:the|a|any|all|this|that|these|those|such|his|her|their|it|them|\\p{L}+'s?) ?)(?:\\p{L}+(?:'s|[.])? ){0,6}?(?<until>)${AS}${FALSE}`,
    { ...LISTS, plain: LISTS.plain.filter((word) => word !== 'speculation') },
    (before, after, match) => isNoCall(before, after, match) || isOfADeed(match),
  ),
  // described the idea that the fund trains them as “certainly absurd”
  cueRule(
    'denies',
    { at: 'call', after: { falsity: 44 } },
    `(?<cue>describ(?:es?|ed|ing)|denounc(?:es?|ed|ing)|reject(?:s|ed|ing)?)(?<claim>) (?:the|any) (?:idea|notion|suggestion|claim|allegation|theory|accusation) that [^;:!?“”"]{3,200}?(?<until>)(?=as )${AS}(?:certainly )?(?:<falsity>)`,
    { falsity: FALSITY },
    isNotDenying,
  ),
  // dismissed as “laughable” the notion that she had sold it
  cueRule(
    'denies',
    [
      { at: 'call', after: { falsity: 26 } },
      { at: 'dismiss', after: { falsity: 26 } },
    ],
    `(?<cue>describ(?:es?|ed|ing)|denounc(?:es?|ed|ing)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?) as ${LEAD}<falsity>(?: (?:and|or) \\p{L}+)?\\W?(?<claim>)(?= (?:(?:the|any|all|these|those|his|her|their|an?) )?(?:\\p{L}+ )?(?:<nouns>))`,
    { falsity: FALSITY, nouns: [...lexicon.claimNouns, 'idea'] },
    (before) => isNotDenying(before) || isDeciding(before),
  ),
  // rejected what she called “malicious insinuations”
  cueRule(
    'denies',
    { at: 'reject', after: { claim: 16 } },
    '(?<cue>reject(?:s|ed|ing)?)(?<claim>) what (?:\\p{L}+ ){1,3}?(?:calls|called|describes as|described as|termed) \\W?(?:[\\p{L}-]+ ){0,3}?(?:<nouns>)',
    { nouns: lexicon.claimNouns },
    (before) => isNotDenying(before) || isDeciding(before),
  ),
  // an accusation her lawyers call absurd, which the firm calls baseless
  cueRule(
    'denies',
    [
      { before: { claim: 8 }, at: 'call', after: { falsity: 26 } },
      { before: { claim: 8 }, at: 'dismiss', after: { falsity: 26 } },
      { before: { relative: 8 }, at: 'dismiss', after: { falsity: 26 } },
      { before: { relative: 8 }, at: 'call', after: { falsity: 26 } },
    ],
    `(?<=(?:(?:an?|the) (?:<nouns>)(?: (?:that|which))?|, which) (?:(?:the|his|her|its|their) )?(?:\\p{L}+[.]? ){1,4}?)(?<cue>call(?:s|ed)?|describ(?:es?|ed) as|dismiss(?:es|ed)? as) \\W?${LEAD}<falsity>(?=\\W*(?:[.,;]|$))`,
    { falsity: FALSITY, nouns: lexicon.claimNouns },
    isNotDenying,
  ),
  // dismissed talk of a rift as “nonsense”; a court that dismisses a case as baseless decides it
  cueRule(
    'denies',
    { at: 'dismiss', after: { falsity: 44 } },
    `(?<cue>dismiss(?:es|ed|ing)?)(?<claim>) (?:\\p{L}+(?:'s|[.])? ){1,12}?(?<until>)(?=as )${AS}<falsity>`,
    { falsity: FALSITY },
    (before) => isNotDenying(before) || isDeciding(before),
  ),
];
