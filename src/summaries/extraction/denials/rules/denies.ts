import lexicon from '../../../../../data/lexicon/denials.json' with { type: 'json' };
import { cueRule } from '../cue.ts';
import type { CueRule, Unless } from '../cue.ts';
import {
  AND_CONDEMNS,
  TIME,
  WHAT_CALLED,
  WORD,
  isAdjective,
  isAlternative,
  isByAWork,
  isDeciding,
  isEnabled,
  isNotDenying,
  isPassive,
  isPossible,
  isRefusal,
  isSupposed,
  isToCome,
  isUnpaid,
  isUnprinted,
} from './refusals.ts';

const { claimNouns, claimNounsWithThat, counts, remarks } = lexicon;

/** "contests that are close", "contests that month": the noun. */
const RELATIVE_OR_TIME =
  /^\s+(?:that\s+(?:is|are|was|were|has|have|had|will|would|can|could)|(?:this|that)\s+(?:year|season|month|week|weekend|night|day|spring|summer|autumn|fall|winter))(?!\p{L})/u;

/** "Marsh denied Roe's [claim that she had not paid]": the denial is the other's. */
const OF_ANOTHER =
  /(?<!\p{L})(?:den(?:y|ies|ied|ying)|(?:reject|disput|refut|dismiss|rebut|contest|contradict)\p{Ll}*) (?:[\p{L}.’'-]+ ){1,6}$/u;

/** "[Reports that he had left] were …": a claim that is the subject. */
export const CLAIM_IS =
  '(?<claim>)(?:(?:the|these|those|this|that|such|his|her|their|its|any|all) )*(?:\\p{L}+ )?(?:<nouns>)(?: (?:that|of|about|against|by|over) (?:[^.!?;:]|(?<=(?:mrs?|ms|dr|sen|gov|rep|gen))[.]){2,120}?)?(?<until>) (?:is|are|was|were|has been|have been|had been)(?: \\p{L}+ly)?';
/** "by the judge", "by lawmakers": it is decided, and no claim denied. */
const BY_DECIDER =
  /^\s+by (?:[\p{L}.'’-]+ ){0,4}?(?:judges?|justices?|courts?|tribunal|jury|panel|arbitrators?|voters|lawmakers|parliament|senate|house|regulators?)(?!\p{L})/iu;

/** Whether who "rejected by" names decides what is put to them. */
export function isByDecider(after: string): boolean {
  return BY_DECIDER.test(after);
}

/** "rejected | that the cuts were deep", "that Roe had left": what follows has a subject of its own. */
const THAT_CLAUSE =
  /^\s+that\s+(?:(?:the|an?|any|its?|his|her|their|he|she|they|there|some|many|all|no|this|these|those|such)\s|\p{Lu})/u;

/** "rejected Roe's claim to the throne": a right. */
const OF_A_RIGHT = /^ (?:[\p{L}.’'-]+ ){0,4}claims? to (?!have |be )/u;

/** "her play [debunks] it", "was refuted by", "refuted.": nobody answers a claim. */
const isNotRefuting: Unless = (before, after, match) =>
  isNotDenying(before) ||
  isByAWork(before) ||
  isPassive(before, match) ||
  isAdjective(before) ||
  isToCome(before) ||
  /^\s*(?:[.;]|$|by)/.test(after);

/** "rejects and [denies] it": one denial, of the stronger word. */
function isDeniedToo(after: string): boolean {
  return /^ and (?:\p{L}+ly )?den(?:y|ies|ied|ying)(?!\p{L})/u.test(after);
}

/** Verbs of denying. */
export const DENIES: readonly CueRule[] = [
  // the claims were denied by the bank, reports that it was late have been disputed by the union
  cueRule(
    'denies',
    [
      { at: 'deny', after: { by: 1 }, before: { claim: 30 } },
      { at: 'dispute', after: { by: 1 }, before: { claim: 30 } },
      { at: 'refute', after: { by: 1 }, before: { claim: 30 } },
      { at: 'reject', after: { by: 1 }, before: { claim: 30 } },
    ],
    `${CLAIM_IS} (?<cue>denied|rejected|disputed|contested|refuted|rebutted|debunked) by(?<agent>)`,
    { nouns: claimNouns },
    (before, after) => isNotDenying(before) || isByDecider(after),
  ),
  // the report was denied by the minister; denials by the ministry
  cueRule(
    'denies',
    { at: 'deny', after: { by: 1 } },
    '(?<cue>denied) by(?<agent>)',
    {},
    isNotDenying,
  ),
  // denied that he knew, denied any support, denies having met, denied to the press that he knew
  cueRule(
    'denies',
    { at: 'deny' },
    `(?<cue>den(?:y|ies|ied|ying))${AND_CONDEMNS}(?:[,\\s]+(?:(?!(?:intentional|deliberate|knowing|personal|direct|wilful|willful|illegal|improper)ly )\\p{L}+ly|in a statement|on \\p{L}+day(?: (?:morning|afternoon|evening|night))?),?| ${TIME}(?= (?:that|any|having|being|an?|the|his|her|their|its|he|she|it|they|reports|claims|allegations|accusations|rumou?rs) ))?(?: (?:in (?:cross-examination|evidence|court|testimony)|under (?:oath|cross-examination|questioning))(?= (?:that|any|having|being|he|she|it|they|the|\\p{L}+ing) ))?(?: to (?:the )?\\p{L}+(?: \\p{L}+){0,2}?(?= (?:the|any|all|his|her|their|its|these|those) (?:(?!that )[\\p{L}-]+(?:'s?)? ){0,3}?(?:<claims>)(?!\\p{L}))| (?:to|in|at|on|from|during|under|before|via|through) \\p{L}+(?: \\p{L}+){0,7}?(?= that ))?(?<claim>)`,
    { claims: claimNouns },
    (before, after, match) =>
      isNotDenying(before) ||
      isAlternative(before, match) ||
      isPassive(before, match) ||
      isRefusal(after) ||
      isUnpaid(before, after) ||
      isEnabled(before) ||
      isPossible(before) ||
      isSupposed(before),
  ),
  // has issued a denial, repeated his denials of
  cueRule(
    'denies',
    { at: 'deny' },
    '(?:issued?|issues|issuing|repeated|repeats|reiterated|reiterates|made|offered|maintained|stood by|stands by) (?:an?|the|his|her|their|its) (?:\\p{L}+ ){0,3}(?<cue>denials?)(?: (?:of|that|about)(?<claim>))?',
  ),
  // Roe's denial of the charge, her denials that she knew; "the bank's denial of credit" refuses some
  cueRule(
    'denies',
    [
      { at: 'deny', after: { that: 1 } },
      { at: 'deny', after: { claim: 6 } },
      { at: 'deny', after: { involved: 6 } },
    ],
    "(?<=\\p{L}'s? (?:\\p{L}+ ){0,2}?|(?<!\\p{L})(?:his|her|their|its) (?:\\p{L}+ ){0,2}?)(?<cue>denials?)(?<owned>)(?<claim>) (?:that|of (?:(?:the|any|all|his|her|their|its|these|those|that) )*(?:\\p{L}+ )?(?:<nouns>)(?<until>)(?! claims?))",
    { nouns: [...claimNouns.filter((noun) => !/^claims?$/.test(noun)), ...lexicon.disavowed] },
    (before) =>
      isNotDenying(before) ||
      /(?:request|claim|application|appeal|bail|visa)['’]s\s+$/iu.test(before),
  ),
  // Roe's claim that he had not met her, her insistence that she never paid
  cueRule(
    'denies',
    { at: 'said', after: { that: 1, not: 9 } },
    "(?<=\\p{L}'s? (?:\\p{L}+ ){0,2}?|(?<!\\p{L})(?:his|her|their|its) (?:\\p{L}+ ){0,2}?)(?<cue>(?:<said>)s? that (?:he|she|it|they) (?:(?:had|has|have|was|were|did|does|is|are)(?:n't| not)(?: ever)?|(?:(?:had|has|have) )?never))(?<owned>)",
    { said: lexicon.saidNouns },
    (before) => isNotDenying(before) || OF_ANOTHER.test(before),
  ),
  // the claim was rejected by the ministry, a charge that's rejected by him
  cueRule(
    'denies',
    { before: { claimant: 8 }, at: 'reject', after: { by: 1 } },
    "(?:claims?|allegations?|accusations?|charges?|suggestions?|rumou?rs|reports?|criticism|characteri[sz]ations?) (?:(?:(?:that|which) )?(?:is|was|are|were|has been|have been|had been)|that's)(?: \\p{L}+ly)? (?<cue>rejected) by(?<agent>)",
    {},
    (before, after) => isNotDenying(before) || isDeciding(before) || isByDecider(after),
  ),
  // refuted the report, debunked claims that it was late; "a debunked theory" is by nobody
  cueRule(
    'denies',
    { at: 'refute' },
    '(?<cue>refut(?:es?|ed|ing)|rebut(?:s|ted|ting)?|debunk(?:s|ed|ing)?(?= (?:\\p{L}+ ){1,4}that ))(?<claim>)',
    {},
    isNotRefuting,
  ),
  // debunked the theory, where somebody claims it; what was found out about the world denies nothing
  cueRule(
    'denies',
    { at: 'refute' },
    '(?<cue>debunk(?:s|ed|ing)?)(?<claim>)',
    {},
    isNotRefuting,
    /(?:)/u,
  ),
  // disavowed any knowledge of it; "disavowed the Klan" parts from somebody
  cueRule(
    'denies',
    { at: 'disavow' },
    '(?<cue>disavow(?:s|ed|ing)?|disclaim(?:s|ed|ing)?|repudiat(?:es?|ed|ing))(?<claim>) (?:(?:any|all|the|that|this|his|her|their|its|those|these) )*(?:\\p{L}+ )?(?:<nouns>)',
    {
      nouns: [
        ...claimNouns,
        'knowledge',
        'responsibility',
        'involvement',
        'role',
        'link',
        'links',
        'connection',
        'intention',
        'interest',
      ],
    },
    (before, _after, match) =>
      isNotDenying(before) || isPassive(before, match) || isAdjective(before),
  ),
  // disputes that, disputed the account, disputed Marsh's version, contests those findings
  cueRule(
    'denies',
    { at: 'dispute', after: { claimed: 24 } },
    `(?<cue>disput(?:es?|ed|ing)|contest(?:s|ed|ing)|contradicted)(?<claim>)(?= (?:(?:that|this|it)(?!\\p{L})|(?:the )?(?:accuracy|authenticity|reliability|truth|validity|veracity) of(?!\\p{L})|(?:(?:${WHAT_CALLED}|the|this|those|these|any|his|her|their|its|such|some of|many of|(?:the |an? )?(?:\\p{L}+[.]? ){0,3}?\\p{L}+'s?)(?: ${WORD}){0,2} )?(?:<nouns>)))`,
    { nouns: [...claimNouns, ...counts] },
    (before, after, match) =>
      isNotDenying(before) ||
      isPassive(before, match) ||
      /(?:\b(?:the|a|an|any|no|of|in|to)|['’]s)\s*$/iu.test(before) ||
      RELATIVE_OR_TIME.test(after),
  ),
  // which officials have disputed
  cueRule(
    'denies',
    { before: { relative: 6 }, at: 'dispute' },
    '(?<=(?:that|which) (?:\\p{L}+ ){1,5})(?<cue>disput(?:es?|ed))(?=[.,;])',
    {},
    isNotDenying,
  ),
  // pushed back against what critics say, on claims, on that; "pushed back the date" moves it, and whoever pushes back on a ban is against it
  cueRule(
    'denies',
    { at: 'push', after: { back: 1 } },
    `(?<cue>push(?:es|ed|ing)? back(?: ${TIME})? (?:against|on(?! ${TIME}))|push(?:es|ed|ing)? back(?: ${TIME})? at)(?<claim>)(?= (?:what (?:\\p{L}+ ){1,4}?(?:call|say|sa(?:id|ys)|claim|describ|term)|(?:it|that|this|those|them)(?=[.,;]|$)|[^.;:!?]{2,80} who (?:say|says|said|claim|claims|claimed|argue|accuse|accused)(?!\\p{L})|(?:[\\p{L}-]+(?:'s?)? ){0,6}?(?:<nouns>|critics|detractors|accusers|sceptics|skeptics|doubters)))`,
    { nouns: [...claimNouns, ...claimNounsWithThat, ...remarks] },
    isNotDenying,
  ),
  // bristled at the suggestion, sought to dispel rumours
  cueRule(
    'denies',
    [
      { at: 'dispel', after: { claim: 30 } },
      { before: { take: 1 }, at: 'exception', after: { claim: 30 } },
    ],
    `(?<cue>bristl(?:es?|ed|ing) at|dispel(?:s|led|ling)?|quash(?:es|ed|ing)?|squelch(?:es|ed|ing)?|tamp(?:s|ed|ing)? down|took exception to|object(?:s|ed|ing)? to)(?<claim>) (?:(?:${WHAT_CALLED}|the|a|an|any|all|this|that|these|those|such|his|her|their|its) )*(?:${WORD} ){0,2}?(?:<nouns>)`,
    {
      nouns: claimNouns.filter(
        (noun) => !/^(?:charges?|statements?|wrongdoing|criticisms?)$/.test(noun),
      ),
    },
    isNotDenying,
  ),
  // rejected the claim, rejects any suggestion, knocked down reports
  cueRule(
    'denies',
    [
      { at: 'rebuff', after: { claim: 30 } },
      { before: { take: 1 }, at: 'issue', after: { claim: 30 } },
    ],
    `(?<cue>reject(?:s|ed|ing)?|rebuff(?:s|ed|ing)?|(?:rubbish|scotch)(?:es|ed|ing)|(?:knock(?:s|ed|ing)?|shoot(?:s|ing)?|shot|swat(?:s|ted|ting)?|bat(?:s|ted|ting)?) (?:down|away)|took issue with|tak(?:es|ing) issue with)${AND_CONDEMNS}(?: ${TIME})?(?<claim>) (?:(?:${WHAT_CALLED}|out of hand|the|a|an|any|all|this|that|these|those|such|his|her|their|its|both|(?:(?:mrs?|ms|dr|sen|rep|gov|gen)[.] )?(?:\\p{L}+ )?\\p{L}+'s?) )*(?:${WORD} ){0,3}?(?:<nouns>)`,
    { nouns: claimNouns },
    (before, after, match) =>
      isNotDenying(before) ||
      isPassive(before, match) ||
      isDeciding(before) ||
      isUnprinted(before, match) ||
      isDeniedToo(after) ||
      OF_A_RIGHT.test(after),
  ),
  cueRule(
    'denies',
    { at: 'reject', after: { viewed: 3 } },
    '(?<cue>reject(?:s|ed|ing)?)(?<claim>) (?:(?:the|any|this|that) )(?:\\p{L}+ )?(?:<nouns>) that',
    { nouns: claimNounsWithThat },
    (before) => isNotDenying(before) || isDeciding(before),
  ),
  // rejects that, rejected that the cuts were deep; "rejected that plan" turns it down
  cueRule(
    'denies',
    { at: 'reject', after: { that: 1 } },
    '(?<cue>reject(?:s|ed|ing)?)(?<claim>) that',
    {},
    (before, after, match) =>
      isNotDenying(before) ||
      isDeciding(before) ||
      (!/^rejects? /iu.test(match) && !THAT_CLAUSE.test(after)),
  ),
  // ruled out any involvement; "ruled out a role for firms" says what will not come, "ruled out foul play" what was found
  cueRule(
    'denies',
    { at: 'rule', after: { out: 1 } },
    '(?<cue>rul(?:ed|es|ing) out)(?<claim>) (?:(?:any|all|its|his|her|their|such) )?(?:\\p{L}+ )?(?:involvement|responsibility)',
    {},
    (before, _after, match) => isNotDenying(before) || isPassive(before, match) || isToCome(before),
  ),
  // pleaded not guilty
  cueRule(
    'denies',
    { before: { plead: 2 }, at: 'guilty' },
    '(?:plead(?:s|ed|ing)?|pled) (?<cue>not guilty)(?:(?:,? (?:(?:on|in|at|before|through|last|this|earlier) (?:\\p{L}+[.]? ){0,4}?\\p{L}+|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day),?)? to(?<claim>)(?! (?:trial|court|prison|jail)(?!\\p{L})))?',
  ),
  // entered a plea of not guilty, entered not guilty pleas
  cueRule(
    'denies',
    { before: { entered: 7 }, at: 'guilty' },
    '(?:enter(?:s|ed|ing)?|submit(?:s|ted|ting)?|fil(?:es|ed|ing)) (?:(?:an?|the|his|her|their|formal|written) ){0,2}(?:pleas? of )?(?<cue>not guilty)(?: pleas?)?(?: to(?<claim>))?',
    {},
    isNotDenying,
  ),
  // maintains his innocence
  cueRule(
    'denies',
    { at: 'innocence' },
    '(?:maintain(?:s|ed|ing)?|insist(?:s|ed|ing)? on|protest(?:s|ed|ing)?|proclaim(?:s|ed|ing)?) (?<cue>(?:his|her|their) innocence)',
  ),
];
