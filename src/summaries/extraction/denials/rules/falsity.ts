import lexicon from '../../../../../data/lexicon/denials.json' with { type: 'json' };
import type { CueRule, Unless } from '../cue.ts';
import { UTTERLY, answer, denial, isUnstated, isView } from './stated.ts';

/** A word between a determiner and its noun: no verb of saying, and nothing that opens another phrase. */
const ADJECTIVE =
  '(?:(?!(?:sa(?:id|ys?)|maintain(?:s|ed)?|insist(?:s|ed)?|argue[sd]?|contend(?:s|ed)?|told|that|the|these|those) )\\p{L}+ )';
/** What a denial points at: "that", [those reports], "what they said", "a serious accusation that"; named, it is the claim. */
const CLAIMED = `(?:(?:that|this|it)(?:'s| is| was) an? (?:\\p{L}+ ){0,2}(?:accusation|allegation|claim|rumou?r) (?:that|which)|that|this|it|they|these|those|which|(?:that )?(?<claim>)(?:(?:the|this|that|these|those|his|her|their|any|all|such|every|(?<!\\p{L})\\p{L}+'s) )+${ADJECTIVE}{0,3}(?:<nouns>)(?<until>)|everything (?:he|she|they) sa(?:id|ys)|what (?:he|she|they|you) (?:said|says|say|wrote|are saying))`;
const IS = "(?:'s|'re| is| was| are| were| has been| have been)";
const NOT = "(?:n't| not| never)";
const ADVERBS = `(?:(?:clearly|obviously|really|actually|certainly|definitely|plainly|plain|flat|quite|even|remotely|factually|an?|absolute|utter|sheer|100 ?%|100 per ?cent|${UTTERLY}) )*`;
const HAPPEN = '(?:happen(?:ed)?|occur(?:red)?|exist(?:ed)?|t(?:ook|ake|aken) place)';
const LISTS = {
  nouns: [...lexicon.claimNouns, ...lexicon.printed],
  plurals: lexicon.claimNouns.filter((noun) => noun.endsWith('s')),
  truths: lexicon.true,
  falsity: lexicon.falsity,
  suits: lexicon.suits,
  unsound: lexicon.unsound,
};
/** "claims [made] by the union", "rumours [circulating] online": how it came into the world. */
const BROUGHT =
  '(?:made|being made|put|put forward|brought|filed|asserted|levell?ed|raised|published|printed|aired|posted|reported|repeated|contained|directed|lodged|circulating|circulated|spread|spreading|going around|doing the rounds)';

/** "This has never happened before": it has now. */
const isFirst: Unless = (before, after, match) =>
  isUnstated(before, after, match) ||
  /^\s(?:before|until|till|(?:on|in|at|to|with|under) (?:any|my|our|the history)(?!\p{L}))/u.test(
    after,
  );

/** "It was wrong", "They were simply wrong": a deed is blamed, no claim called false. */
const isBlame = (match: string): boolean =>
  /^(?:it|this|that|they|these|those) (?:was|were) (?:all |just |simply )?wrong$/iu.test(match);

/** "It was not true love": no claim is. */
const isNoTruth = (match: string, after: string): boolean =>
  match.endsWith('true') && /^ (?:love|friend|believer|bliss|romance|fan|art)/u.test(after);

/** "suggestions by staff that they were wrong", "a report by staff found the rumours were false": it is not what is called so. */
const TELLS_ITSELF =
  / (?:that|which|who|found|finds|said|says|shows?|showed|concluded?|concludes|suggest(?:s|ed)?) /u;

/** "reports that the pool [was] sold are false"; in "reports that the rumours are false" those alone are. */
const HAS_OWN_VERB =
  / that .*[ ’'](?:is|are|s|d|was|were|has|have|had|did|does|will|would|can|could|may|might|must|should|knew|took|gave|paid|made|lied|left|met|told|\p{L}{2,}[^\Wse]s (?:to|the|an?|his|her|its|their|no)|\p{L}{2,}ed) .*(?:are|were|been) /u;

/** "It's absurd", "The theory is a joke" judge anything; said of a claim that was made they deny it. */
const JUDGED =
  /(?:wrong|ridiculous|absurd|preposterous|ludicrous|laughable|outrageous|outlandish|crazy|garbage|rubbish|nonsense|nonsensical|misleading|(?<!total |complete )lie|fantasy|a joke|off base|unsubstantiated|speculation)$/u;

/** "Her earlier story was a lie" takes back what she said herself. */
const OWN_EARLIER =
  /^(?:that )?(?:his|her|their|my|our) (?:own|earlier|previous|original|first|initial) /u;

const MODAL = /(?<!\p{L})(?:would|will|could|can|may|might|should|must|does|do|did)\s*$/iu;

/** Saying of a claim that it is false. */
export const FALSITY: readonly CueRule[] = [
  // that's not true, this is simply not the case, those reports aren't accurate
  denial(
    { before: { is: 1 }, at: 'not', after: { true: 10 } },
    `(?<cue>${CLAIMED}${IS}${NOT} ${ADVERBS}(?:<truths>))`,
    LISTS,
    (before, after, match) => isView(before, after, match) || isNoTruth(match, after),
  ),
  // it is not true that she left: what is not true follows
  denial(
    { before: { is: 1 }, at: 'not', after: { true: 10 } },
    `(?<cue>it${IS}${NOT} ${ADVERBS}(?:true|the case|correct|accurate))(?<claim>)(?= that )`,
  ),
  // it is false that she left
  denial(
    { before: { is: 12 }, at: 'falsity', after: { that: 1 } },
    `(?<cue>it${IS} ${ADVERBS}(?:false|untrue|a lie|nonsense|a fabrication|incorrect|inaccurate))(?<claim>)(?= that )`,
  ),
  // the letter is a fabrication, that recording is fake
  denial(
    { before: { is: 12 }, at: 'falsity' },
    `(?<cue>(?:the|this|that|these|those|my|his|her|their) (?:<documents>)${IS} ${ADVERBS}(?:fabrication|fabricated|fake|hoax|made up|made-up))`,
    { documents: lexicon.documents },
  ),
  // that's false, the story is a lie, these claims are completely baseless
  answer(
    { before: { is: 8, claimant: 12 }, at: 'falsity' },
    `(?<cue>${CLAIMED}${IS} \\W{0,2}${ADVERBS}(?:<falsity>))`,
    LISTS,
    (before, after, match) =>
      isView(before, after, match) || isBlame(match) || OWN_EARLIER.test(match),
    JUDGED,
  ),
  // the lawsuit is without merit, this complaint is baseless
  denial(
    { before: { is: 8 }, at: 'unsound' },
    `(?<cue>(?:the|this|that|these|those|his|her|their|such|\\p{L}+'s) ${ADJECTIVE}{0,2}(?:<suits>)${IS} \\W{0,2}${ADVERBS}(?:<unsound>))`,
    LISTS,
    isView,
  ),
  // insisted allegations against her are false, claims made by the union are self-serving and not credible
  denial(
    [
      { before: { is: 12 }, at: 'falsity' },
      { before: { is: 12 }, at: 'not', after: { credible: 1 } },
    ],
    `(?<cue>(?<claim>)(?:(?:the|these|those|any|all|such|his|her|their) )*(?:<nouns>) (?:(?:${BROUGHT} )?(?:against|about|of|over|by|from)|${BROUGHT} (?:in|at|on|to|within)|(?:link|ty|connect|implicat|accus|suggest|alleg|claim|depict|portray|blam)ing) [^.!?;:,“”"]{2,80}?(?<until>)${IS} \\W{0,2}${ADVERBS}(?:[\\p{L}-]+ and )?(?:<falsity>|not credible))`,
    LISTS,
    (before, after, match) => isView(before, after, match) || TELLS_ITSELF.test(match),
  ),
  // reports that the pool was sold are false, rumours circulating online that she is ill are fake news
  denial(
    { before: { is: 8, that: 40 }, at: 'falsity' },
    `(?<cue>(?<claim>)(?:<plurals>)(?: ${BROUGHT}(?: \\p{L}+){0,6}?)? that [^.!?;:]{3,200}?(?<until>)(?: are| were| have been) \\W{0,2}${ADVERBS}(?:<falsity>))(?=\\W*(?:[.,;!]|$))`,
    LISTS,
    (before, after, match) => isView(before, after, match) || !HAS_OWN_VERB.test(match),
  ),
  // the idea that the oil is gone is just wrong
  denial(
    { before: { is: 8, that: 40 }, at: 'falsity' },
    `(?<cue>(?:the|this|any) (?:\\p{L}+ )?(?:<nouns>|idea|belief)(?<claim>) that [^.!?;:]{3,200}?(?<until>)${IS} ${ADVERBS}(?:<falsity>))(?=\\W*(?:[.,;!]|$))`,
    LISTS,
    isView,
  ),
  answer(
    { at: 'flat', after: { flatly: 1 } },
    '(?<cue>(?:absolutely|totally|completely|utterly|patently|categorically|entirely|demonstrably|blatantly|simply) (?:false|untrue|not|wrong|fabricated|baseless|unfounded|groundless|inaccurate|fictitious))(?=\\s*(?:[.,;!]|$))',
    {},
    // "an increase would be totally wrong": a view of what may come
    (before, after, match) =>
      isUnstated(before, after, match) ||
      /(?<!\p{L})(?:would|will|could|might|may|['’](?:d|ll))(?: \p{Ll}+)? be\s*$/iu.test(before),
    /(?:not|wrong)$/u,
  ),
  denial(
    { at: 'not', after: { be: 2, true: 4 } },
    "(?<cue>(?:can't|cannot|couldn't|could not) (?:possibly )?be (?:true|right|correct|accurate))",
  ),
  // there is no truth to it, nothing could be further from the truth
  denial(
    { before: { negation: 4 }, at: 'truth' },
    '(?<cue>(?:no|not a shred of|not an ounce of|zero|not any) truth (?:to|in|whatsoever))(?<claim>)',
  ),
  // any suggestion that they were late could not be further from the truth
  denial(
    { before: { further: 3, that: 40 }, at: 'truth' },
    "(?<cue>(?<claim>)(?:(?:any|the|these|those) )*(?:<nouns>) that [^.!?;:]{3,200}?(?<until>) (?:is|are|couldn't be|could not be) (?:further|farther) from the truth)",
    LISTS,
  ),
  denial(
    { before: { further: 3 }, at: 'truth' },
    "(?<cue>(?:nothing|couldn't|could not|can't|cannot) (?:could be |can be |is |be )?(?:further|farther) from the truth)",
  ),
  // it never happened, that did not take place
  answer(
    { before: { not: 3 }, at: 'event' },
    `(?<cue>(?:${CLAIMED}|what (?:is|was|has been)(?: being)? (?:alleged|claimed|reported|said)|(?:the|this|that|such|any) \\p{L}+(?: (?:between|by|for|of|to|with) (?:\\p{L}+ ){0,2}\\p{L}+)?) \\W?(?:just |simply )?(?:never|did(?:n't| not)(?: ever)?|has never|have never) ${HAPPEN})`,
    LISTS,
    isFirst,
  ),
  // no such thing ever happened
  denial(
    { before: { negation: 6 }, at: 'event' },
    `(?<cue>(?:no such \\p{L}+|nothing of the (?:sort|kind)) (?:ever )?${HAPPEN})`,
  ),
  // Not so, says Marsh
  denial(
    { at: 'not', after: { so: 1 } },
    '(?<cue>not so)(?=[,.!])',
    {},
    (before) => !/^["“]?\s*$/u.test(before),
  ),
  denial({ at: 'nothing', after: { sort: 3 } }, '(?<cue>nothing of the (?:sort|kind))'),
  // that is not what I said, this isn't about money
  answer(
    { before: { pointing: 3 }, at: 'not', after: { manner: 8 } },
    `(?<cue>(?:that|this|it)${IS}${NOT} ${ADVERBS}(?:what (?:happened|(?:I|we|he|she|they|it|the \\p{L}+) (?:said|says|did|does|meant|wrote|intended|was|were|told))|how (?:it|I|we|he|she|they) (?:happened|went|did|said|meant|was)|why (?:I|we|he|she|they) (?:did|left|said|voted|went)|the reason (?:I|we|he|she|they|for)|about (?:money|politics|me|us|race|that)))`,
    LISTS,
    isView,
  ),
  // he was wrong to say so
  answer(
    { before: { is: 2 }, at: 'wrongly', after: { toSay: 1 } },
    "(?<cue>(?:is|was|are|were|'s|'re) (?:\\p{L}+ly )?(?:wrong|mistaken|incorrect) (?:to (?:say|suggest|claim|assume|imply)|in (?:saying|suggesting|claiming)|about (?:me|us|that|this|my|our)))(?<claim>)",
  ),
  // far from it, quite the opposite, contrary to reports
  answer(
    [
      { before: { the: 1 }, at: 'contrary' },
      { at: 'contrary', after: { to: 1 } },
      { at: 'far', after: { from: 1 } },
    ],
    '(?<cue>(?:quite|just|exactly|precisely) the (?:opposite|contrary|reverse)(?! (?:direction|side|end|way|corner|sex|lane))|on the contrary|far from (?:it|true|the truth)|contrary to (?:\\p{L}+ ){0,3}?(?:reports?|claims?|rumou?rs|allegations|what (?:has been|was|is being|you|he|she|they) \\p{L}+))',
  ),
  // contrary to what Marsh is saying
  denial(
    { at: 'contrary', after: { to: 1 } },
    '(?<cue>contrary to what (?!(?:has|was|is)(?!\\p{L}))[^,.;:!?]{2,40} (?:(?:is|are|has been|have been) (?:alleging|claiming|implying|insinuating|reporting|saying|suggesting)|alleges?|claim(?:s|ed)?|insinuate[sd]?|sa(?:ys?|id)|suggest(?:s|ed)?))',
  ),
  // untrue, not true, of whatever it is said
  denial({ at: 'untrue' }, '(?<cue>untrue)', {}, isView),
  denial(
    { at: 'not', after: { true: 3 } },
    '(?<cue>not true|not the case|not accurate|not correct|not what (?:happened|I said|I meant))',
    {},
    (before, after, match) =>
      isView(before, after, match) ||
      isNoTruth(match, after) ||
      // "that would not correct the deficit": the verb
      (match.endsWith('correct') && MODAL.test(before)),
  ),
  // they are lying about me, he made it up
  answer(
    { at: 'lie', after: { about: 1 } },
    '(?<cue>(?:lying|lied|lies|lie) about (?:me|us|my|our))',
  ),
  answer(
    { at: 'make', after: { up: 5 } },
    '(?<cue>(?:made|makes|make|making) (?:it|that|this|the (?:whole )?(?:thing|story)|all of (?:it|this)) (?:all )?up(?! to(?!\\p{L})))',
    {},
    // "They think I made it up" tells what others think
    (before, after, match) =>
      isUnstated(before, after, match) || /(?<!\p{L})(?:I|we)(?:['’]\p{L}+)?\s*$/iu.test(before),
  ),
];
