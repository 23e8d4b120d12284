import lexicon from '../../../../../data/lexicon/denials.json' with { type: 'json' };
import type { CueRule } from '../cue.ts';
import { BODIES, LISTS, MET_WITH, NO_CRIME, STRESSED, isPraise } from './deeds.ts';
import { answer, denial, isUnstated } from './stated.ts';

const DID_NOT =
  "(?:did(?:n't| not)|ha(?:s|ve|d)(?:n't| not)|never|ha(?:s|ve|d) never|'ve never|not once|never once)";
const ANYTHING = '(?:that|this|it|any|anything|anyone|anybody|those|these|such|so)';
/** "I did not take this seriously" is a view of it. */
const TAKEN_SO =
  /^ (?:it|this|that|them|him|her|any of (?:it|this|that)|the \p{L}+) (?:(?:all|too|very|so|that) )*(?:seriously|lightly|personally|literally|kindly|for granted|into account|into consideration)(?!\p{L})/iu;

/** "Don't insult the town" tells others what to do. */
function isCommand(before: string, after: string, match: string): boolean {
  return (
    isUnstated(before, after, match) ||
    (/^(?:do(?!es)|never)/iu.test(match) &&
      /(?:^|[.!?;:,—]|(?<!\p{L})(?:please|just|and))\s*$/iu.test(before))
  );
}

/** "He didn't do it alone": he did. */
function isDone(before: string, after: string, match: string): boolean {
  return (
    isUnstated(before, after, match) ||
    // "said it would pay, but it never did so": nobody says so but the article
    (/(?<!\p{L})(?:but|yet|though|although)\s*$/iu.test(before) &&
      /did (?:so|it|that)$/iu.test(match)) ||
    // "they haven't done anything about it" blames
    (/(?:do|did|done) \p{L}+$/iu.test(match) &&
      /^ (?:any|anything) (?:close|near|about|for|to)(?!\p{L})/iu.test(after)) ||
    /^ (?:it|this|that|all this) (?:alone|overnight|by (?:him|her|it|them)sel(?:f|ves)|on (?:his|her|its|their) own)(?!\p{L})/iu.test(
      after,
    )
  );
}

/** "we did not receive any help": what somebody went without. */
function isMissed(before: string, after: string, match: string): boolean {
  return (
    isUnstated(before, after, match) ||
    (/(?<!\p{L})take(?!\p{L})/iu.test(match) && TAKEN_SO.test(after)) ||
    (/(?:receive|get|hear)(?: \p{L}+)?$/iu.test(match) &&
      /^ (?:an?|any) (?:help|support|warning|answer|answers|reply|response|training|notice|guidance|aid|food|water)(?!\p{L})/iu.test(
        after,
      ))
  );
}

/** "Nobody told us", "no one here called me back": whoever says so complains. */
const isNotServed = (match: string, after: string): boolean =>
  /(?:told|asked|called|paid|met|supported|offered|discussed|written|gave|helped)$/iu.test(match) &&
  /^ (?:us|me|them|him|her)(?!\p{L})/iu.test(after);

/** "not a war hero": the word only describes the one behind it. */
const DESCRIBES =
  /^ (?!(?:and|or|but|nor|here|there|now|today|yet|anymore|either|too|again|at|in|on|of|for|with|to|by|as|from|about|over|against|when|if|that|who|which|because|while|since|until|before|after|during|despite|he|she|it|they|we|I|\p{Ll}+ly)(?!\p{L}))\p{Ll}/u;

const OF_SOMEBODY = /^ (?:\p{Lu}|(?:the|his|her|their|its)(?!\p{L}))/u;
const BEFORE_PASSIVE = /(?<!\p{L})(?:is|are|was|were|been|being|be)\s(?:\p{L}+ly\s)?$/iu;

/** Saying of a deed that it was not done, or of oneself that one is not what is said. */
export const UNDONE: readonly CueRule[] = [
  // I never said that, we have not once asked
  answer(
    { before: { self: 3 }, at: 'never', after: { past: 2 } },
    "(?<cue>(?:I|we)(?:'ve| have| had)? (?:never|not once)(?: ever| once)? (?:<past>|provided|supplied|sold))(?<claim>)",
    LISTS,
    isPraise,
    /(?<!said|met|offered|promised)$/u,
  ),
  // I didn't kill Joan Roe, we never set fire to the barn
  denial(
    [
      { before: { self: 3 }, at: 'not', after: { crime: 4 } },
      { before: { self: 3 }, at: 'never', after: { crime: 4 } },
    ],
    `(?<cue>(?:I|we)(?: did(?:n't| not)| have(?:n't| not)|'ve not|(?:'ve| have)? never)(?: ever)? (?:<crimes>))(?<claim>)(?= )${NO_CRIME}`,
    LISTS,
    isUnstated,
  ),
  // I did not send it, we didn't authorise any of it
  answer(
    { before: { did: 1, self: 2 }, at: 'not', after: { act: 5 } },
    `(?<cue>(?:I|we) did(?:n't| not)${STRESSED} (?:<acts>))(?<claim>) (?:${ANYTHING}|an?|the|with|of (?!course))`,
    { acts: LISTS.acts.filter((act) => !/^(?:know|think|see|want|try|hear|kill|hit)$/.test(act)) },
    isMissed,
  ),
  // I have not spoken to him, we have not signed anybody
  answer(
    { before: { self: 3 }, at: 'not', after: { past: 1 } },
    "(?<cue>(?:I|we)(?: have(?:n't| not)|'ve not) (?:spoken to|spoken with|paid|taken|given|signed|sold|leaked|authori[sz]ed|approved|ordered|offered|promised|accepted|threatened|talked to))(?<claim>)(?! (?:up|in|off|part|before))",
  ),
  // I did not see the letter, she never read that report
  answer(
    { before: { anybody: 4 }, at: 'not', after: { document: 7 } },
    "(?<cue>(?:I|we|he|she|they) (?:did(?:n't| not)|ha(?:s|ve|d)(?:n't| not| never)|never)(?: ever)? (?:see|saw|seen|read))(?<claim>) (?:an?|any|the|that|this|those|these|such) (?:\\p{L}+ )?(?:<documents>)",
    { documents: lexicon.documents },
  ),
  // we did not dump anything, I never stole a penny from anyone: whatever is done
  answer(
    { before: { did: 1, self: 2 }, at: 'not', after: { anything: 3 } },
    "(?<cue>(?:I|we) did(?:n't| not)(?: ever| knowingly| deliberately| intentionally)? (?!<felt>(?!\\p{L}))\\p{L}+)(?<claim>) (?:anything|anyone|anybody)(?! (?:else|more|better|about|like))",
    { felt: MET_WITH },
  ),
  // I didn't know about it
  answer(
    { before: { did: 1, self: 2 }, at: 'not', after: { know: 1 } },
    "(?<cue>(?:I|we) (?:did|do)(?:n't| not) know)(?<claim>) (?:about|of|anything|any)",
  ),
  // he knew nothing of the deal, I knew nothing about it
  denial(
    { at: 'nothing', before: { know: 2 } },
    '(?<cue>(?:knew|(?:had|have|has) known) nothing (?:at all |whatsoever )?(?:about|of))(?<claim>) (?:it|this|that|any|what|how|his|her|their|its|these|those|such)',
  ),
  // No, I didn't; of course not
  answer(
    { before: { no: 3 }, at: 'not' },
    "(?<cue>no,? (?:I|we|he|she|it|that|they|there) (?:did|was|were|have|has|had|do|does|is|are)(?:n't| not))",
    {},
    (before, after, match) =>
      isUnstated(before, after, match) || !/(?:^|[.!?…:]["'”’]?\s*)["'“‘]?$/u.test(before),
  ),
  // "No.", "Never.", where somebody is asked or accused: the whole answer
  denial(
    { at: 'flatAnswer' },
    '(?<cue>(?:<answers>))',
    { answers: lexicon.flatAnswers },
    (before, after) => before !== '' || !/^[.,!]?$/u.test(after),
  ),
  answer(
    { before: { surely: 1 }, at: 'not' },
    '(?<cue>of course not|certainly not)(?=[.,;:!?—–”"]|$| -)',
  ),
  answer({ at: 'not', after: { all: 2 } }, '(?<cue>not at all)(?=[.,!])'),
  // I am innocent
  denial(
    { at: 'innocent' },
    "(?<cue>(?:I'm|I am|we are|he is|she is|he's|she's|they are|he was|she was|(?:my|our|his|her|their) clients? (?:is|are|was|were)) (?:(?:\\p{L}+|100 ?(?:percent|per cent|%)) )?innocent)(?: of)?(?<claim>)",
  ),
  // he never said that, the department did not do so
  answer(
    { before: { subject: 3 }, at: 'not', after: { act: 5, anything: 6 } },
    `(?<cue>(?:he|she|they|it|${BODIES}) (?:(?:absolutely|certainly|definitely|simply) )?${DID_NOT}${STRESSED} (?:<deeds>|<past>))(?<claim>) ${ANYTHING}`,
    LISTS,
    isDone,
  ),
  // Roe has never met that man, my client has never paid anyone
  answer(
    { before: { has: 1 }, at: 'never', after: { past: 2, anything: 4 } },
    `(?<cue>ha(?:s|ve|d) never (?:ever |even |knowingly )?(?:met|paid|spoken to|talked to|threatened|touched|assaulted|killed|hired))(?<claim>) ${ANYTHING}`,
    {},
    isPraise,
    /(?<!met)$/u,
  ),
  // did not, at any time, treat it differently; at no time did we
  denial(
    { at: 'not', after: { stress: 3 } },
    `(?<cue>(?:did|do|does|ha(?:s|ve|d)|was|were)(?:n't| not),? (?:at any (?:time|point)|in any way|knowingly|intentionally|deliberately),?)(?<claim>)`,
  ),
  denial(
    { at: 'no', after: { stress: 1 } },
    '(?<cue>(?:at no (?:time|point)|under no circumstances) (?:did|was|were|has|have|had))(?<claim>)',
  ),
  // which was not my intention, that is not our goal
  answer(
    { before: { is: 1 }, at: 'not', after: { motive: 3 } },
    "(?<cue>(?:is|was|are|were|'s)(?:n't| not| never) (?:\\p{L}+ )?(?:my|our|his|her|their|the) (?:intention|intentions|intent|goal|aim|purpose|idea|fault|doing|decision|motive))",
  ),
  // was not involved, am not aware, were never told
  answer(
    { before: { anybody: 3 }, at: 'not', after: { state: 9 } },
    `(?<cue>(?:I|we|he|she|it|they|${BODIES})(?:'m|'re|'s| am| is| was| are| were| have| has| had)?(?:n't| not| never)(?: been| ever| in any way| at all| directly| personally)* (?:involved|part of|party to|responsible for|complicit|consulted|informed|briefed|contacted|interviewed|aware of|told (?:about|of)|to blame|behind|under investigation|the (?:target|subject|source)|a (?:target|subject|source|party)|guilty|working (?:for|with)|looking to|considering|planning|seeking|resigning|stepping down|stepping aside|dropping out|backing (?:down|out)|running for|lying))(?<claim>)`,
    {},
    isUnstated,
    /(?<!involved|party to|complicit|under investigation|guilty|lying)$/u,
  ),
  // he is not being investigated, was never paid
  answer(
    { before: { anybodyOrNone: 3 }, at: 'not', after: { state: 6 } },
    "(?<cue>(?:I|we|he|she|they|it|none of (?:us|them))(?:(?:'m|'re|'s| am| is| was| are| were)(?:n't| not| never)(?: been| being| ever)*|(?:'ve| has| have| had)(?:n't| not| never)(?: ever)? been) (?:audited|investigated|charged|indicted|arrested|fired|forced|paid|hacked|compromised|classified|banned|pressured))(?<claim>)",
    {},
    // "they left because they had not been paid"
    (before, after, match) =>
      isUnstated(before, after, match) ||
      /(?<!\p{L})(?:because|since|after|until)\s*$/iu.test(before),
  ),
  // it was not intended to mislead, not related to the case
  answer(
    { before: { negation: 4 }, at: 'motive' },
    "(?<cue>(?:is|was|are|were|'s)(?:n't| not| never| in no way)(?: \\p{L}+ly| at all)? (?:(?:intended|meant|designed)(?! for)|aimed|related|connected|linked|tied|motivated|based on|driven by|influenced))(?<claim>)",
  ),
  // nobody asked us, no one was told
  answer(
    [
      { at: 'nobody', after: { past: 9 } },
      { at: 'no', after: { one: 1 } },
      { at: 'not', after: { one: 1, us: 3 } },
      { at: 'no', after: { of: 1 } },
    ],
    '(?<cue>(?:nobody|no one|none of us|neither of us|not one of (?:us|them)) (?:\\p{L}+ ){0,4}?(?:ever <past>|(?:was|were|has been|have been|had been) (?:ever )?(?:<past>)|<past>(?= (?:me|us|him|her|them|it|that|this|any|anything|anyone)(?![\\p{L}\\p{N}]| back))))(?<claim>)',
    LISTS,
    // "no one was hurt" counts
    (before, after, match) =>
      isUnstated(before, after, match) ||
      isNotServed(match, after) ||
      (/(?:hurt|injured|killed|hit|arrested)$/iu.test(match) && !after.startsWith(' by ')),
  ),
  // nobody at this company approved or knew of it
  answer(
    [
      { at: 'nobody', after: { past: 8 } },
      { at: 'no', after: { one: 1, past: 9 } },
    ],
    '(?<cue>(?:nobody|no one) (?:at|in|from|within|on) (?:this|our|the|my|his|her|their|its) (?:\\p{L}+ )?\\p{L}+ (?:ever |has ever |has )?(?:<past>))(?<claim>)',
    LISTS,
    // "nobody in the town was hurt" counts
    (before, after, match) =>
      isUnstated(before, after, match) ||
      isNotServed(match, after) ||
      /(?:hit|happened|killed|knew|got)$/iu.test(match),
  ),
  // none of the material was classified
  answer(
    { at: 'none', after: { of: 1 } },
    '(?<cue>none of (?:the|those|these|that|this|it|them|my|our|his|her|their|its)) (?:(?!would|will|could|can|should|may|might)\\p{L}+ ){0,5}?(?:was|were|has|have|had|came|went|is true|are true|(?:ever |actually |really )?happened)',
    {},
    // "none of the children was hurt" counts
    (before, after, match) =>
      isUnstated(before, after, match) ||
      /^(?: \p{L}+){1,5}? (?:was|were|been) (?:\p{L}+ly )?(?:hurt|injured|killed|harmed|named|identified|wounded|seen|found|arrested|available|present)(?!\p{L})/u.test(
        after,
      ),
  ),
  // I would never do that
  answer(
    { before: { would: 1 }, at: 'never', after: { act: 2 } },
    "(?<cue>(?:I|we|he|she|they)(?: would|'d) never(?: ever)? (?:<deeds>))(?<claim>)",
    LISTS,
  ),
  // not interested in it, not a candidate
  denial(
    { before: { anybody: 2 }, at: 'not', after: { state: 5 } },
    "(?<cue>(?:I|we|he|she|they)(?:'m|'re|'s| am| are| is| was| were)(?:n't| not)(?: at all)? (?:a candidate|in talks|in negotiations|in discussions|in contact|for sale))(?<claim>)",
  ),
  // the firm is not in talks to sell it
  denial(
    { before: { is: 1 }, at: 'not', after: { state: 3 } },
    "(?<cue>(?:'m|'re|'s|am|are|is|was|were)(?:n't| not)(?: currently| now)? in (?:talks|negotiations|discussions))(?<claim>)",
  ),
  // the club is not going into administration, she is not on the verge of resigning
  answer(
    { before: { is: 1 }, at: 'not', after: { state: 4 } },
    "(?<cue>(?:'m|'re|'s|am|are|is|was|were)(?:n't| not)(?: currently| now)? (?:leaving|quitting|resigning|retiring|closing|selling|stepping (?:down|aside)|going (?:into|anywhere|bankrupt|bust)|on the (?:verge|brink) of|in line(?= to )))(?<claim>)",
  ),
  // nothing untoward happened
  denial(
    { at: 'nothing', after: { improper: 3 } },
    '(?<cue>nothing (?:at all )?(?:illegal|improper|inappropriate|unethical|untoward|nefarious|sinister) (?:ever )?(?:happened|occurred|took place|was done|has happened|had happened|went on))',
  ),
  // I was misquoted, taken out of context
  denial(
    { at: 'misquoted' },
    '(?<cue>(?:misquoted|mischaracteri[sz]ed|misinterpreted|misrepresented|misreported|taken (?:completely |totally |entirely )?out of context|twisted (?:my|his|her|our|their) words))',
    {},
    // "Roe mischaracterized Marsh's remarks": the article says so
    (before, after, match) =>
      isUnstated(before, after, match) ||
      (/^mis/iu.test(match) && OF_SOMEBODY.test(after) && !BEFORE_PASSIVE.test(before)),
  ),
  // did nothing wrong, there was nothing illegal
  denial(
    { at: 'nothing', after: { improper: 3 } },
    '(?<cue>(?:did|done|do|doing|was|were|is|has|have|be) (?:absolutely |literally |done )?nothing (?:at all )?(?:wrong|illegal|improper|inappropriate|unethical|untoward|nefarious|secret|sinister|like that))',
  ),
  // has done no wrong; one who "can do no wrong" is praised
  denial(
    { at: 'no', after: { improper: 1 } },
    '(?<cue>(?:did|done|doing) no wrong)(?! (?:turn|number|answer|note))',
  ),
  // a loan, not a bribe
  denial(
    { at: 'not', after: { evil: 3 } },
    '(?<=, (?:and |but )?)(?<cue>not (?:an? |any )?(?:<evils>))(?=[.,;!]|$)',
    { evils: lexicon.evils },
  ),
  // my client did not take one single penny
  denial(
    { at: 'not', after: { coin: 5 } },
    "(?<cue>(?:did|ha(?:s|ve|d))(?:n't| not| never) (?:ever )?(?:take|taken|receive|received|accept|accepted|pay|paid|steal|stolen|pocket|pocketed|make|made)) (?:an?|one|any)(?: single)? (?:<coins>)",
    { coins: lexicon.coins },
  ),
  // his client leaked nothing, we hid nothing from them
  answer(
    { before: { subject: 3 }, at: 'nothing' },
    '(?<cue>(?:he|she|they|it|clients?) (?:has |have |had )?(?:leaked|withheld|hid|hidden|concealed|stole|stolen|took|taken|paid|accepted|received|signed|promised) nothing)(?=[.,;!]|$| (?:from|to|of) )',
  ),
  // police had not received a report of it, we did not receive any gifts
  answer(
    { at: 'not', after: { brought: 7 } },
    "(?<cue>(?:did|ha(?:s|ve|d))(?:n't| not| never) (?:ever )?receive(?:d)?)(?<claim>) (?:an?|any|one|such)(?: single| such)? (?:\\p{L}+ )?(?:<brought>)",
    { brought: lexicon.brought },
  ),
  // I am not a crook, the bank is not in trouble, this isn't illegal
  answer(
    { before: { is: 1 }, at: 'not', after: { accusation: 9 } },
    "(?<cue>(?:'m|'re|'s|am|are|is|was|were)(?:n't| not)(?: (?!only)\\p{L}+ly| at all| in any way)? (?:a |an |the |in a |in |at |under |about a |about )?(?:<accusations>))",
    LISTS,
    // "Every trader isn't a crook": what is true of some
    (before, after, match) =>
      isUnstated(before, after, match) ||
      DESCRIBES.test(after) ||
      /(?<!\p{L})(?:every|each|all) (?:\p{L}+ ){1,3}?$/iu.test(`${before.trimEnd()} `),
    // "We are not dead", "It is not a crisis for us" judge how things stand
    /(?:not|n['’]t|(?<!in )a) (?:dead|dying|agent|broke|broken|chaos|crisis|desperate|error|failing|fault|invasion|mistake|panic|politics|retreat|secret|threat|unfair|war)$/u,
  ),
  // the firm did not break the law, has never misled anyone
  denial(
    { at: 'not', after: { wrong: 6 } },
    "(?<cue>(?:did|do|does|ha(?:s|ve|d)|would)(?:n't| not| never)(?: ever| in any way| knowingly| intentionally)? (?:<wrongs>)|never (?:<wrongs>))(?<claim>)",
    LISTS,
    isCommand,
  ),
];
