import lexicon from '../../../../../data/lexicon/denials.json' with { type: 'json' };
import nouns from '../../../../../data/lexicon/speaker-nouns.json' with { type: 'json' };
import { cueRule } from '../cue.ts';
import type { CueRule } from '../cue.ts';
import { keepsNothingBack } from './kept-back.ts';
import { TIME, isSupposed } from './refusals.ts';
import { isUnstated } from './stated.ts';

const QUESTIONED =
  '(?:comment|say|answer|discuss|confirm|elaborate|address|respond|speak|specify|disclose|reveal|identify|name|explain|provide|give|talk|clarify|weigh in|be interviewed|be drawn|go into|state|describe|release|share|speculate|detail|divulge|expand|take questions|characteri[sz]e)';

const NOT_DONE =
  "(?:(?:would|could|did|do|does|has|have)(?:n't| not)|won't|will not|can't|cannot|can not)(?: immediately| directly| publicly| yet| currently| even)?";

/** Whom reporters ask for comment: somebody named, or a body's people. */
const ASKED =
  /(?:\p{Lu}[\p{L}.’'-]*|(?<!\p{L})(?:campaign|office|company|firm|department|agency|committee|council|ministry|university|officials?|spokes\p{Ll}+|lawyers?|attorneys?|representatives?|aides?|team|organi[sz]ation|group|party))\s*$/u;

/** Whoever says "I would not comment" declines in their own words. */
function isOneself(before: string): boolean {
  return /(?<!\p{L})(?:I|we|you|if)\s*$/iu.test(before);
}

/** "The label would not specify it", "The scan won't reveal whether": no thing keeps silent. */
function isThing(before: string): boolean {
  const noun = /(?<!\p{L})(\p{Ll}+)\s*$/u.exec(before)?.[1];
  return noun !== undefined && !KEEPS_SILENT.has(noun) && !noun.endsWith('ly');
}

/** Nouns for people and bodies, and what else may stand before the verb of one who does not speak. */
const KEEPS_SILENT: ReadonlySet<string> = new Set([
  ...nouns.people,
  ...nouns.bodies,
  ...'he she they it who which that and but or also still then again both all'.split(' '),
]);

const NOT_EITHER_WAY = cueRule(
  'declines',
  { at: 'confirm', after: { deny: 2 } },
  "(?<cue>(?:not|n't) confirm or deny)(?<claim>)",
);
// neither confirmed nor denied it
const NEITHER_WAY = cueRule(
  'unconfirmed',
  { at: 'confirm', after: { deny: 2 } },
  '(?<cue>neither confirm(?:s|ed|ing)? nor den(?:y|ies|ied|ying))(?<claim>)',
);
/** Neither the one nor the other, in the article's words or one's own. */
export const EITHER_WAY: readonly CueRule[] = [NOT_EITHER_WAY, NEITHER_WAY];

/** Not saying: no comment, no answer. */
export const DECLINES: readonly CueRule[] = [
  // declined to comment, refuses to say, declining to give details; "refused to give blood" keeps nothing back
  cueRule(
    'declines',
    { at: 'decline', after: { to: 7 } },
    `(?<cue>(?:declin(?:es?|ed|ing)|refus(?:es?|ed|ing))(?:(?: (?:even|later|also|again|repeatedly|twice|yesterday|today|last night|on \\p{L}+day|(?:mon|tues|wednes|thurs|fri|satur|sun)day)){1,2}|,? (?:through|via|by way of) (?:an?|his|her|their|its) (?:\\p{L}+ )?\\p{L}+,?)? to (?:\\p{L}+ly )?${QUESTIONED}(?: or (?:deny|${QUESTIONED}))?(?: (?:reporters' |journalists' )?(?:(?:any|further|specific|more|several) )*questions?(?= (?:about|on|over|regarding) ))?)(?<claim>)`,
    {},
    (before, after, match) => isSupposed(before) || keepsNothingBack(match, after),
  ),
  // declined immediate comment, refused further comment
  cueRule(
    'declines',
    { at: 'decline', after: { comment: 2 } },
    '(?<cue>(?:declin(?:es?|ed|ing)|refus(?:es?|ed|ing)) (?:immediate |further |any |all )?comment)(?: on(?<claim>))?',
  ),
  // declined an interview request, to make its chief available
  cueRule(
    'declines',
    { at: 'decline', after: { interview: 9 } },
    '(?<cue>declin(?:es?|ed|ing) (?:(?:an?|all|the|several|repeated|multiple) )?(?:(?:interview )?requests? for (?:comment|an interview|interviews)|interview requests?|interviews?)|declin(?:es?|ed|ing) to make (?:\\p{L}+[.]? ){1,6}available)',
  ),
  // would not comment, did not say whether
  cueRule(
    'declines',
    { before: { notDone: 1 }, at: 'not', after: { question: 3 } },
    `(?<cue>${NOT_DONE} (?:(?:want|wish) to comment|respond(?=[.;]|$)(?<=immediately respond)|confirm(?= (?:that|whether|if|reports|how|any|details|(?:a|the|such|those|these|his|her|their) (?:\\p{L}+ )?(?:reports?|rumou?rs?|claims?|figures?|names?|details|identity|identities|numbers?)))|comment(?:ed)?|speculate(?= (?:on|about|whether|as to))|elaborate|be reached|be (?:located|contacted) for comment|be drawn|(?<=(?:would|could|will|can)(?:n't| not)? (?:immediately |directly |publicly |currently )?|won't |cannot |can't )discuss(?= (?:the|any|his|her|their|its|details|specifics|specific|particular|allegations|it|that|this|private|internal|personal|personnel|individual|pending|ongoing|future|whether|how|what|why))|say(?= (?:whether|if|how|who|what|when|where|more|why|which|exactly|precisely))|take (?:any )?questions|say(?=[.,;])))(?<claim>)`,
    {},
    (before, after) => isOneself(before) || /^ by (?!phone|telephone|e-?mail|text)/u.test(after),
  ),
  // did not offer a response when asked
  cueRule(
    'declines',
    { before: { notDone: 1 }, at: 'not', after: { offer: 2 } },
    `(?<cue>${NOT_DONE} (?:offer|give) (?:an?|any) (?:\\p{L}+ )?(?:response|reply|answer|comment))(?: when asked about(?<claim>)| (?:when|to (?:questions|requests|reporters|the press|inquiries|enquiries|a (?:question|request)))(?!\\p{L})|(?=[.,;]|$))`,
    {},
    (before) => isOneself(before) || isThing(before),
  ),
  // did not offer immediate comment on Friday
  cueRule(
    'declines',
    { before: { notDone: 1 }, at: 'not', after: { offer: 2 } },
    `(?<cue>${NOT_DONE} (?:offer|give) (?:immediate |further )?comment)(?: ${TIME})?(?: on(?<claim>)|(?=[.,;]|$))`,
    {},
    isOneself,
  ),
  // would not disclose the number, won't reveal how many; "did not disclose it" only leaves it out
  cueRule(
    'declines',
    { before: { notDone: 1 }, at: 'not', after: { question: 3 } },
    `(?<cue>(?:would(?:n't| not)|will not|won't)(?: even| still)? (?:disclose|reveal|specify|divulge))(?<claim>) (?:the|any|his|her|their|its|how|who|what|where|when|whether|which|details|specifics|terms)`,
    {},
    (before) => isOneself(before) || isThing(before),
  ),
  // would not respond to his remarks
  cueRule(
    'declines',
    { before: { notDone: 1 }, at: 'not', after: { answerable: 18 } },
    "(?<cue>(?:(?:would|did|has|have|had)(?:n't| not)(?: yet)?(?: publicly)?|will not|won't) (?:respond(?:ed)?|repl(?:y|ied)|react(?:ed)?)) to(?<claim>) (?:\\p{L}+(?:'s|[.])? ){0,6}(?:<answerable>)",
    { answerable: [...lexicon.claimNouns, ...lexicon.remarks] },
    (before) => isOneself(before) || isThing(before),
  ),
  // did not respond to a request for comment; voters who did not respond to a letter decline nothing
  cueRule(
    'declines',
    { before: { notDone: 1 }, at: 'not', after: { question: 2 } },
    `(?<cue>${NOT_DONE} (?:respond(?:ed)?|repl(?:y|ied)|return(?:ed)?|answer(?:ed)?))(?: to)?(?: \\p{L}+(?:'s?|[.])?){0,6} (?:comment|interviews?|questions?|inquir(?:y|ies)|enquir(?:y|ies)|(?:phone )?(?:calls?|messages?)|e-?mails?)(?: (?:about|regarding)(?<claim>))?`,
    {},
    // "police did not respond to the call for an hour"
    (before, after, match) =>
      isOneself(before) ||
      (/(?:respond|answer)(?:ed)? [^]*call$/iu.test(match) &&
        !/^ (?:seeking|for comment)/u.test(after)),
  ),
  // the campaign did not respond; the pumps did not either, and decline nothing
  cueRule(
    'declines',
    { before: { notDone: 1 }, at: 'not', after: { question: 2 } },
    `(?<cue>${NOT_DONE} respond(?:ed)?)(?=[.;]|$| by (?:press time|deadline|publication)| in time)`,
    {},
    (before) => isOneself(before) || !ASKED.test(before),
  ),
  // was not immediately available for comment, were unavailable to comment
  cueRule(
    'declines',
    { before: { available: 3 }, at: 'comment' },
    "(?<cue>(?:(?:was|were|is|are)(?:n't| not)(?: immediately| yet)? available|(?:was|were|is|are) (?:immediately |also )?unavailable) (?:for|to) (?:immediate |further )?comment)(?: on(?<claim>))?",
    {},
    isOneself,
  ),
  // hung up on a reporter, hung up when called
  cueRule(
    'declines',
    { at: 'evade', after: { up: 1 } },
    '(?<cue>h(?:ung|angs) up)(?= (?:on (?:an?|the|our|two|several) (?:\\p{L}+ )?(?:reporters?|journalists?)|(?:the phone )?(?:when|after) (?:an?|the|being|reached|contacted|called|asked|phoned|telephoned|questioned)(?!\\p{L})))',
  ),
  // asked about it, she demurred
  cueRule('declines', { at: 'evade' }, '(?<cue>demurred|demurs)(?=[.,:;]|$| when)'),
  // neither the bank nor the union would say how many
  cueRule(
    'declines',
    { at: 'neither', after: { nor: 13, unsaid: 29 } },
    `(?<cue>(?<=neither (?:\\p{L}+(?:'s|[.])? ){1,6}nor (?:\\p{L}+(?:'s|[.])? ){1,6}?)(?:(?:would|could|wanted to|agreed to|was willing to|were willing to) (?:comment|say|discuss|answer|elaborate|talk)|(?:immediately )?(?:responded|replied)(?= to)|returned (?:calls|messages|a call|a message|phone calls)|could (?:immediately )?be reached|(?:was|were) (?:immediately )?available(?= for)|commented))(?<claim>)`,
  ),
  // calls to the sheriff's office were not returned, e-mails seeking comment from it went unanswered
  cueRule(
    'declines',
    { at: 'message', after: { unanswered: 32 } },
    "(?:calls?|e-?mails?|messages?|letters|requests?|questions|inquiries|enquiries) (?:(?:seeking|requesting|asking for|for) (?:a )?(?:comment|interviews?|response) )?(?:sent |put |left |made |e-?mailed )?(?:to|from|with|for|at)(?<agent>) (?:\\p{L}+(?:'s|[.])? ){1,9}?(?<cue>(?:was|were|have|has)(?:n't| not)(?: been)?(?: immediately)? (?:returned|answered)|(?:went|were left|was left|have gone) (?:unanswered|unreturned))",
  ),
  // efforts to reach Marsh on Sunday were unsuccessful
  cueRule(
    'declines',
    { at: 'reach', after: { failed: 16 } },
    '(?:efforts|attempts) to (?:reach|contact)(?<agent>) (?!(?:an?|the|any|that|such|more|new|out|agreement|consensus|common|compromise|peace|voters|people)(?!\\p{L}))(?:\\p{L}+[.]? ){1,9}?(?<cue>were (?:unsuccessful|not successful|not immediately successful)|failed)(?=[.,;]|$)',
  ),
  cueRule(
    'declines',
    { at: 'no', after: { comment: 2 } },
    '(?<cue>ha(?:d|s|ve) no (?:immediate |further )?comment(?! from(?!\\p{L}))|(?:offer(?:s|ed)|made|makes|gave|gives) no comment|no comment from)(?<claim>)',
    {},
    // "had no comment from them to read out"
    (before, _after, match) => match.endsWith('from') && /(?<!\p{L})ha(?:d|s|ve)\s*$/u.test(before),
  ),
  // has yet to comment
  cueRule(
    'declines',
    { at: 'yet', after: { question: 3 } },
    '(?<cue>(?:has|have|had) yet to (?:publicly |formally )?(?:comment|respond|reply)(?: publicly| formally)?)(?<claim>)',
    {},
    isOneself,
  ),
  // would not provide details, won't give a reason
  cueRule(
    'declines',
    { before: { notDone: 1 }, at: 'not', after: { given: 1 } },
    "(?<cue>(?:would(?:n't| not)|will not|won't) (?:give|provide))(?<claim>)",
    {},
    (before, after, match) =>
      isOneself(before) || isThing(before) || keepsNothingBack(match, after),
  ),
  // did not have a comment
  cueRule(
    'declines',
    { before: { did: 1 }, at: 'not', after: { comment: 4 } },
    "(?<cue>(?:did|do|does)(?:n't| not) have (?:a |any )?(?:immediate |further )?comment)(?: on(?<claim>)|(?=[.,;]|$))",
    {},
    isOneself,
  ),
  NOT_EITHER_WAY,
  cueRule(
    'declines',
    { at: 'evade' },
    '(?<cue>(?:dodg(?:es|ed|ing)|evad(?:es|ed|ing)|side-?step(?:s|ped|ping)|(?:duck|deflect|avoid|skirt)(?:s|ed|ing)) (?:the |a |any |several |repeated |answering |that )?(?:\\p{L}+ )?(?:questions?|issue|topic))(?<claim>)',
  ),
  // ignored questions from reporters
  cueRule(
    'declines',
    { at: 'evade' },
    '(?<cue>ignor(?:es|ed|ing) (?:the |several |repeated |shouted )?questions?)(?: (?:on|about)(?<claim>))?',
  ),
];

/** The same in one's own words. */
export const OWN_DECLINES: readonly CueRule[] = [
  // no comment
  cueRule('declines', { at: 'no', after: { comment: 1 } }, '(?<cue>no comment)(?=[,.!]|$)'),
  // we have no further comment
  cueRule(
    'declines',
    { before: { self: 3 }, at: 'no', after: { comment: 2 } },
    "(?<cue>(?:I|we)(?: have|'ve)(?: got)? no (?:further |additional |other )?comment)(?: on(?<claim>)|(?=[.,;!]|$| (?:about|at)(?![\\p{L}])))",
  ),
  // I will not comment on that, I'm not going to get into it, we can't discuss it
  cueRule(
    'declines',
    { before: { self: 4 }, at: 'not', after: { unsaid: 4 } },
    "(?<cue>(?:I|we)(?: will not| won't| cannot| can't| am not going to| are not going to|'m not going to|'re not going to| would not| wouldn't|'ll not|'d rather not) (?:comment|speculate|discuss|answer (?:that|this|any|questions?)|elaborate|be drawn|get into|talk about|say (?:any ?more|anything|whether|who|what)))(?<claim>)",
  ),
  // we are unable to comment further
  cueRule(
    'declines',
    { at: 'unable', after: { comment: 2 } },
    "(?<cue>(?:I|we)(?: am| are|'m|'re) (?:unable|not able|not in a position) to comment)(?<claim>)",
  ),
];

/** Where saying more would be out of place, whoever says so says nothing: in one's own words or as reported. */
export const UNFIT_TO_SAY: readonly CueRule[] = [
  // it would be inappropriate to comment, it would not be right for us to speculate
  cueRule(
    'declines',
    { at: 'unfit', after: { unsaid: 8 } },
    `(?<cue>it(?:'d be (?:<unfit>)| (?:(?:would|will) be (?:\\p{L}+ly )?(?:<unfit>)|(?:would not|wouldn't|will not|won't) be (?:\\p{L}+ly )?(?:<fit>)|(?:is|was) (?:inappropriate|(?:not|hardly) appropriate)))(?: at this (?:stage|time|point))?(?: for (?:me|us|him|her|it|them|anyone))? to (?:comment|speculate|discuss)(?: further| publicly)?)(?<claim>)`,
    { unfit: lexicon.unfit, fit: lexicon.fit },
    isUnstated,
  ),
];

/** The same as the article reports it, of whoever says so. */
export const DECLINES_AS_REPORTED: readonly CueRule[] = [
  // it could not comment, they were unable to discuss individual cases
  cueRule(
    'declines',
    [
      { at: 'not', after: { unsaid: 3 } },
      { at: 'unable', after: { unsaid: 2 } },
    ],
    `(?<cue>(?:it|he|she|they) (?:(?:could|can|would)(?:n't| not)|cannot|won't|(?:was|were|is|are) (?:unable|not able|not in a position) to) (?:comment|discuss(?= (?:individual|specific|particular|personal|personnel|confidential|live|ongoing|pending|active) | (?:(?:the|any|his|her|their|its) )?(?:(?:mrs?|ms|dr)[.]? )?(?:\\p{L}+ ){0,2}?(?:\\p{L}+(?:'s|s') )?(?:\\p{L}+ )?(?:<matters>)(?!\\p{L})))(?: further| publicly)?)(?<claim>)`,
    { matters: lexicon.matters },
    isUnstated,
  ),
  // said she was barred from discussing it
  cueRule(
    'declines',
    { before: { is: 3 }, at: 'barred', after: { from: 1 } },
    '(?<cue>(?:is|are|was|were) (?:legally )?(?:barred|prohibited|prevented|forbidden) from (?:commenting|discussing|speaking)(?: publicly)?)(?: (?:on|about))?(?<claim>)',
    {},
    isUnstated,
  ),
];

/** Nobody has confirmed it. */
export const UNCONFIRMED: readonly CueRule[] = [
  cueRule(
    'unconfirmed',
    { at: 'no', after: { confirmation: 2 } },
    '(?<cue>(?:with |there (?:is|was|has been) |has been |received )?no (?:official |independent |immediate |formal |public )?(?:confirmation|verification))(?: (?:of|that)(?<claim>))?',
  ),
  cueRule(
    'unconfirmed',
    { before: { notDone: 1 }, at: 'not', after: { confirm: 7 } },
    "(?<cue>(?:has|have|had|was|were|is|are|could|can)(?:n't| not) (?:yet )?(?:been |be )?(?:immediately |independently |officially |publicly )*(?:confirmed|verified|corroborated|substantiated|confirm|verify))(?<claim>)",
  ),
  NEITHER_WAY,
  cueRule(
    'unconfirmed',
    { at: 'unconfirmed' },
    '(?<cue>(?:remains?|remained) (?:unconfirmed|unverified)|(?:unconfirmed|unverified|uncorroborated) (?:<nouns>))',
    { nouns: lexicon.claimNouns },
  ),
];
