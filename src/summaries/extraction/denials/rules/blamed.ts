import lexicon from '../../../../../data/lexicon/denials.json' with { type: 'json' };
import type { CueRule, Unless } from '../cue.ts';
import { isPraise } from './deeds.ts';
import { isSaidOfSomebody, isSaidOfTheirOwn } from './said-of.ts';
import { answer, denial, isUnstated } from './stated.ts';

const IN_NO_WAY = '(?: directly| personally| in any way| at all| knowingly)?';

/** "said the weather was not involved": of nobody, and of no body. */
const isOfNobody: Unless = (before, after, match) =>
  isUnstated(before, after, match) || !isSaidOfSomebody(before);
const isOfOthers: Unless = (before, after, match) =>
  isPraise(before, after, match) || !isSaidOfTheirOwn(before);

/**
 * What reads as a denial only where somebody reports it of those who were blamed: "said the army was not
 * involved". What others left undone is blame, "said the firm had not tested it", so their deeds are
 * those one is accused of; of one's own any deed counts.
 */
export const BLAMED: readonly CueRule[] = [
  // said the minister was not involved
  denial(
    { before: { has: 1 }, at: 'not', after: { blamed: 6 } },
    `(?<cue>(?:is|are|was|were|has|have|had)(?:n't| not| never)(?: been)?${IN_NO_WAY} (?:involved|implicated))(?=\\s*(?:[.,;]|$))`,
    {},
    isOfNobody,
  ),
  // said Roe was not responsible for it, was not involved in the raid
  answer(
    { before: { has: 1 }, at: 'not', after: { blamed: 8 } },
    `(?<cue>(?:is|are|was|were|has|have|had)(?:n't| not| never)(?: been)?${IN_NO_WAY} (?:<blamed>))(?<claim>)`,
    { blamed: lexicon.blamed },
    isOfNobody,
    // "was not involved in training", "is not part of the tour" tell how things stand
    /(?:involved|part of|linked to|connected to|behind)$/u,
  ),
  // said the firm had not tendered, said Kestria did not shell the town
  answer(
    [
      { before: { has: 1 }, at: 'not', after: { accusedOf: 5 } },
      { before: { has: 1 }, at: 'never', after: { accusedOf: 5 } },
      { before: { did: 1 }, at: 'not', after: { accusedOf: 5 } },
    ],
    `(?<cue>(?:ha(?:s|ve|d)(?:n't| not| never)${IN_NO_WAY} (?:<done>)(?: or (?:<done>|\\p{L}+ed))?|did(?:n't| not)${IN_NO_WAY} (?:<do>)))(?<claim>)`,
    { do: lexicon.accusedOf, done: lexicon.accusedOfDone },
    isOfNobody,
  ),
  // said its planes had not been near it, said her client had not met them
  answer(
    { before: { has: 1 }, at: 'not', after: { ownDeed: 5 } },
    `(?<cue>ha(?:s|ve|d)(?:n't| not| never)${IN_NO_WAY} (?:<done>)(?: or (?:<done>|\\p{L}+ed))?)(?<claim>)`,
    { done: lexicon.ownDeeds },
    isOfOthers,
  ),
  // said it does not sell data
  answer(
    { before: { did: 1 }, at: 'not', after: { practice: 3 } },
    `(?<cue>(?:do(?:es)?|did)(?:n't| not)(?: knowingly| currently)? (?:<practices>))(?<claim>)(?= )`,
    { practices: lexicon.practices },
    isOfOthers,
  ),
  // said no unlawful expenditure had been made
  denial(
    { at: 'no', after: { unlawful: 1 } },
    '(?<cue>no (?:<unlawful>) (?:\\p{L}+ ){1,3}?(?:is|are|was|were|has|have|had)(?: ever)?(?: being| been)? \\p{L}+)',
    { unlawful: lexicon.unlawful },
  ),
  // said they were unaware of it, had been unaware that it leaked
  answer(
    { before: { has: 3 }, at: 'unaware' },
    '(?<cue>(?:is|are|was|were|ha(?:s|ve|d) been) (?:completely |totally |entirely )?unaware(?: of| that))(?<claim>)(?= )',
    {},
    isOfNobody,
  ),
  // said she never took a dime
  denial(
    { at: 'never', after: { coin: 5 } },
    '(?<cue>never (?:ever )?(?:took|received|accepted|paid|pocketed|made|stole|saw)) (?:an?|one|any)(?: single)? (?:<coins>)',
    { coins: lexicon.coins },
  ),
  // insisted the firm was not for sale
  answer(
    { before: { is: 1 }, at: 'not', after: { state: 3 } },
    "(?<cue>(?:is|are|was|were)(?:n't| not)(?: currently| now)? for sale)",
  ),
];
