import lexicon from '../../../../../data/lexicon/denials.json' with { type: 'json' };
import type { CueRule } from '../cue.ts';
import { BODIES, LISTS, MET_WITH, NO_CRIME, STRESSED, isPraise } from './deeds.ts';
import { answer, denial, isUnstated } from './stated.ts';

/** What reads as a denial only where somebody reports it: "said she did not believe it was". */
export const UNDONE_AS_REPORTED: readonly CueRule[] = [
  answer(
    { before: { did: 1, subject: 2 }, at: 'not', after: { act: 5 } },
    `(?<cue>(?:he|she|they|it|${BODIES}) did(?:n't| not)${STRESSED} (?:<deeds>|change|influence|affect|amount|constitute|violate|break))(?<claim>)`,
    LISTS,
  ),
  // said her client never intended to harm them, said he did not mean to mislead
  denial(
    { at: 'not', after: { intend: 3 } },
    `(?<cue>(?:he|she|they|it|(?:his|her|their|my|our|the) (?:client|clients|defendant|company|firm)|(?!who|which|that|and|but|or)\\p{L}[\\p{L}.-]+) (?:(?:did|had|has|have)(?:n't| not| never)|never) (?:intend|intended|mean|meant))(?<claim>) to (?:\\p{L}+ly )?(?:harm|hurt|kill|injure|cause|mislead|deceive|offend|insult|defraud|damage|break|violate|intimidate|threaten|suggest|imply|endanger)`,
    {},
  ),
  // said she knew nothing of the plan
  denial(
    { before: { know: 1 }, at: 'nothing' },
    "(?<cue>(?:knew|(?:had|has|have) known) nothing (?:at all |whatsoever )?(?:about|of))(?<claim>)(?= (?:the|an?|\\p{L}+'s?) )",
  ),
  // told police he did not kill her, said she had not carried out the attack
  denial(
    [
      { at: 'not', after: { crime: 4 } },
      { at: 'never', after: { crime: 4 } },
    ],
    `(?<cue>(?:he|she|they|it|and|or|(?:his|her|their|my|our) clients?|${BODIES}) (?:(?:did|had|has|have)(?:n't| not| never)|never)(?: ever)? (?:<crimes>))(?<claim>)(?= )${NO_CRIME}`,
    LISTS,
    isUnstated,
  ),
  // insisted he had never seen it, maintained they had not been told
  denial(
    { at: 'insist', after: { not: 8 } },
    "(?<=(?:insist(?:s|ed|ing)|maintain(?:s|ed|ing)|swears|swore|testified|stressed) (?:that )?(?:(?!said )\\p{L}+ ){1,4}?)(?<cue>(?:had|has|have) (?:never|not)(?: ever)?|(?:is|are|was|were)(?:n't| not)(?= (?:being )?\\p{L}+(?:ing|ed)(?!\\p{L})|(?= (?:in|on|to blame|part|for sale|about to|under) ))|(?:do|does|did)(?:n't| not)(?: ever)?|never(?= \\p{L}+ed|(?: (?:<past>))))(?<claim>) (?!yet|decided|(?:always|fully|entirely|completely|quite|really|immediately|initially|often|<felt>|regret|care|mind|fear|believe|feel|plan|intend)(?!\\p{L}))\\p{L}+",
    { felt: MET_WITH, past: LISTS.past },
  ),
  // told MPs they did not have access to it
  answer(
    { before: { did: 1, subject: 2 }, at: 'not', after: { have: 1 } },
    `(?<cue>(?:he|she|they|it|${BODIES}) (?:did|do|does)(?:n't| not) have)(?<claim>)(?= (?:any )?(?:access|knowledge|contact|dealings|links|ties|anything to do with)(?!\\p{L}))`,
  ),
  // said neither of them had a copy
  answer(
    { at: 'no', after: { of: 1 } },
    '(?<cue>neither of (?:them|us|the \\p{L}+) (?:had|has|was|were|did|knew|took|ever))(?<claim>)',
  ),
  // says she was not, insisted it never had
  denial(
    { at: 'not', before: { subject: 2 } },
    `(?<=(?:said|says|say|insist(?:s|ed)|maintain(?:s|ed)|testified|swears|swore) (?:that )?)(?<cue>(?:he|she|it|they|${BODIES}) (?:(?:was|were|is|are|had|has|have|did|does|do)(?:n't| not)|never (?:was|were|had|has|have|did)))(?=[.;]|$)`,
  ),
  // maintained that there was no break in supply
  denial(
    { at: 'insist', after: { no: 5 } },
    '(?<=(?:insist(?:s|ed)|maintain(?:s|ed)|swears|swore|testified|stressed) (?:that )?)(?<cue>there (?:is|was|were|are|has been|had been|have been) no)(?<claim>) (?!doubt|need|reason|alternative|choice|time|point|turning|going|place|room)\\p{L}+',
  ),
  // said he “had no involvement whatsoever”, it had “no intention” of selling
  denial(
    { before: { has: 1, subject: 2 }, at: 'no', after: { absent: 1 } },
    `(?<cue>(?:he|she|they|it|${BODIES}) (?:had|has|have) no (?:intention|involvement|knowledge|recollection|memory))(?<claim>)`,
  ),
  // said no such thing
  denial({ at: 'no', after: { such: 1 } }, '(?<cue>no such thing)(?=[.,;!])'),
  // insisted no money had changed hands
  denial(
    { at: 'insist', after: { no: 2 } },
    '(?<=(?:insist(?:s|ed)|maintain(?:s|ed)|swears|swore|testified|stressed) (?:that )?)(?<cue>no \\p{L}+(?: \\p{L}+)? (?:had|has|have|was|were)(?: been| ever)? \\p{L}+(?: hands)?)',
  ),
  // says he “never met with any lender”; not "never met her father"
  answer(
    { before: { subject: 2 }, at: 'never', after: { past: 2 } },
    `(?<cue>(?:he|she|they|it|(?:his|her|their) clients?|${BODIES}) \\W?never (?:ever |knowingly )?(?:met|spoke|talked|colluded|lied|stole|assaulted|groped|touched|threatened|misled|authori[sz]ed|ordered|instructed|leaked|pressured|forced|paid|asked(?= (?:[\\p{L}.-]+ ){1,8}to (?!help(?!\\p{L})))))(?<claim>)(?! (?:an?|his|her|their|my) )`,
    {},
    isPraise,
  ),
  // said she had never met the lender
  answer(
    { before: { has: 1, subject: 2 }, at: 'never', after: { past: 2 } },
    `(?<cue>(?:he|she|they|it|${BODIES})(?: had| has| have|'d) never (?:ever |even |knowingly )?(?:<past>|heard of|met|taken|received|given|bought|sold|visited))(?<claim>)`,
    { past: lexicon.actsPast.filter((act) => !/^(?:knew|known|meant|did|done|lost)$/.test(act)) },
    isPraise,
    /(?<!met)$/u,
  ),
  // she did not believe it amounted to an error
  denial(
    { before: { did: 1, subject: 2 }, at: 'not', after: { believe: 1 } },
    "(?<cue>(?:he|she|they) (?:did|does|do)(?:n't| not) (?:believe|think|consider|accept))(?<claim>)(?= (?:that )?(?:it|this|that|they|any of it|any \\p{L}+|(?:the|his|her|their|its) (?:\\p{L}+ ){1,4}?)\\s?(?:was|were|had|amounted|constituted|violated|broke|posed|did))",
  ),
];
