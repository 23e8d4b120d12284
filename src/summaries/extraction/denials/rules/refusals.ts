import lexicon from '../../../../../data/lexicon/denials.json' with { type: 'json' };
import { quickPattern } from '../../text/quick-pattern.ts';
import { DAY_TOLD } from '../day-told.ts';

const { claimNouns, goods, granted } = lexicon;

/** "did not deny", "neither confirmed nor denied", "hard to deny": nobody denies anything. */
const NOT_DENYING = quickPattern(
  /(?:n['’]t|(?<!\p{L})(?:not|no|never|cannot|nor|neither|without|instead of|rather than|hardly|(?:no one|nobody|nothing|few)(?: (?:at|in|on|of|from) [^,;.]{1,40})?(?: can| could| would)?|who (?:can|could|would)|hard to|difficult to|impossible to|confirm or|confirmed or|not even|stopped short of|confirming or|admit(?:ting|ted)? or))(?:\s+\p{L}+ly)?\s*$|-$/iu,
);
/** "chose not to [deny] it", "refused to deny it", "has yet to deny it": nor does whoever keeps from it; not "did not hesitate to deny". */
const KEEPING_FROM =
  /(?<!\p{L})(?:(?:not|never|n['’]t|nobody|no one)(?: (?!hesitate|slow|wait|fail|afraid|shy)\p{L}+){0,4}|declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing)|fail(?:s|ed|ing)?|yet|unable|unwilling|reluctant|powerless) to(?: \p{L}+ly)?\s*$/iu;
/** "denied taking money" denies a deed; "denied funding" refuses some. */
const NO_DEED =
  '(?!(?:\\p{L}+ly\\s)?(?!funding|housing|standing|boarding|voting|hearing)\\p{L}+ing\\s)';
/** Words of whoever is refused something; a claim or a clause of its own does not stand there. */
const REFUSED_TO = `(?!(?:that|it|he|she|they|we|i|there|${claimNouns.join('|')})\\s)[\\p{L}’'.-]+\\s+`;
/** A word before a noun, in the article's own words or in marks, blanked there: “baseless”, ········. */
export const WORD =
  '(?:(?!(?:on|of|for|to|in|at|by|from|with|over|against) )["“]?[\\p{L}-]+["”]?|["“]?·+["”]?)';
/** "what she called", before what somebody calls a claim. */
export const WHAT_CALLED =
  'what (?:\\p{L}+ ){1,3}?(?:calls|called|describes as|described as|terms|termed|labell?ed|branded|sa(?:ys|id) (?:is|was|are|were))';
/** "rejects and condemns the claims": what is done besides, to the same. */
export const AND_CONDEMNS =
  '(?: and (?:\\p{L}+ly )?(?:condemn|condemns|condemned|denounce|denounces|denounced|deplore|deplores|deplored)(?= ))?';
/** When somebody denies: between the verb and what is denied. */
export const TIME = `(?:(?:late|early) )?(?:on )?${DAY_TOLD}`;
/** "few economists [dispute] it", "no serious scholar denies it" */
const FEW =
  /(?<!\p{L})(?:few|no|hardly any) (?:(?!and|but|or|that|who|which|he|she|they|it)\p{Ll}+ ){1,2}(?:(?:would|could|can|will) )?$/iu;
/** "denied a bond with the firm | had been broken": what was denied is a clause. */
const HAS_NO_VERB =
  "(?!\\s+(?:(?:with|between|of|to|for) (?:(?!who|which|that)[\\p{L}’'.-]+ ){1,5}?)?(?:was|were|had|is|are|has|that)(?!\\p{L}))";
/** What is refused to somebody is no claim: "denied bail", "denied him the nomination". */
const REFUSED: readonly RegExp[] = [
  quickPattern(
    new RegExp(
      `^\\s+${NO_DEED}(?!any\\s)(?:(?:the|an?|all|his|her|their|its|our|my|your|equal|full|further|such|this|that|these|those)\\s+)*(?:\\p{L}+['’]s?\\s+)?(?:[\\p{Ll}-]+\\s+)?(?:${granted.join('|')})(?!\\p{L})${HAS_NO_VERB}`,
      'u',
    ),
  ),
  // denied the Nation's request that it be closed, their latest petition, Roe's bid to join
  quickPattern(
    new RegExp(
      `^\\s+(?!any\\s)(?:[\\p{L}.’'-]+['’]s?\\s+|(?!(?:having|being|that|it|he|she|they|and|or|but|when|after|${claimNouns.join('|')})\\s)[\\p{L}-]+\\s+){0,4}?(?:requests?|petitions?|motions?|pleas?|bids?|applications?)(?!\\p{L})(?!\\s+(?:was|were|had|is|are|has)(?!\\p{L}))`,
      'u',
    ),
  ),
  // deny many voters the right, denied his party the victory
  quickPattern(
    new RegExp(
      `^\\s+${NO_DEED}(?!any\\s)(?:${REFUSED_TO}){1,5}(?:the|an?|any|his|her|their|equal|full|basic)\\s+(?:[\\p{Ll}-]+\\s+)?(?:${granted.join('|')})(?!\\p{L})`,
      'u',
    ),
  ),
  // deny shareholders the true value of it
  quickPattern(
    new RegExp(
      `^\\s+${NO_DEED}(?!any\\s)(?:${REFUSED_TO}){0,2}(?!(?:for|over|under|after|or|her|${claimNouns.join('|')})\\s)\\p{Ll}+(?:er|or|ant|ist|ian|ee|people|men|women|children)s?\\s+(?:the|their)\\s`,
      'u',
    ),
  ),
  // an advantage denied to small firms
  quickPattern(
    new RegExp(
      String.raw`^\s+to (?![^,.;]{1,60} that )(?![^,.;]{1,60} (?:the|any|all|his|her|their|its) (?:[\p{L}’'-]+ ){0,3}?(?:${claimNouns.join('|')})(?!\p{L}))(?:the|an?|his|her|them|him|us|me|(?:\p{Ll}+ )?\p{Ll}+s|\p{Lu}[\p{L}.]*)(?!\p{L})`,
      'u',
    ),
  ),
  // denying poor people health care, but not "denied reports of access"
  quickPattern(
    new RegExp(
      `^\\s+${NO_DEED}(?!any\\s)(?:${REFUSED_TO}){1,3}?(?:${granted.join('|')})(?!\\p{L})${HAS_NO_VERB}`,
      'u',
    ),
  ),
  // denying flu vaccines to patients, denied patients a vaccine, but not "denied the vaccine claims"
  quickPattern(
    new RegExp(
      `^\\s+${NO_DEED}(?:(?:\\p{Ll}+\\s+)?(?:${goods.join('|')})\\s+to\\s|(?:${REFUSED_TO}){1,3}?(?:(?:the|an?|any|their)\\s+)?(?:${goods.join('|')})(?=[.,;]|$))`,
      'u',
    ),
  ),
  // denied him entry
  // denied Marsh a hearing, denied the Rovers a win, denied Marsh, its best player, the prize
  /^\s+(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:the\s+)?(?:\p{Lu}[\p{L}.'’-]*,?\s+){1,3}(?:[^,.]{1,80},\s+)?(?:an?|the|his|her|their)\s/u,
  // a hero who denies himself every pleasure
  /^\s+(?:my|your|him|her|it|our|them)sel(?:f|ves)(?!\p{L})/u,
  // a goalkeeper denied Marsh from close range
  /^\s+(?:him|her|them|(?:\p{Lu}[\p{L}.'’-]*\s?){1,3})\s*(?:from (?:close|point|the spot|distance|\p{L}+ yards)|with (?:his|her|an?) (?:[\p{L}-]+ ){0,3}(?:save|stop|foot|feet|hand|leg|legs|fingertips|block)|(?:twice|three times|again|brilliantly|superbly|late on)(?= (?:before|after|in|with|from|by|to|as|when|inside) |[.,;]|$)|(?:at|on) the (?:(?:near|far|back) post|line)|(?:before|after|just before|soon after) (?:the break|half-time|the interval)|in the \d+(?:st|nd|rd|th) minute)/u,
  new RegExp(
    `^\\s+(?:him|her|them|us|me|you)\\s+(?!did|had|was|were|has|have|ever|knew|said|(?:\\p{Ll}+ )?(?:${claimNouns.join('|')})(?!\\p{L}))\\p{L}`,
    'u',
  ),
];
/** "a debunked theory", "widely denied": by nobody in particular. */
const ADJECTIVE =
  /(?<!\p{L})(?:the|an?|his|her|their|its|this|that|these|those|widely|thoroughly|long|now|of|many|several)[\s-]*$/iu;
/** "is [denying] it" is no passive. */
const PROGRESSIVE = /^\p{L}+ing(?!\p{L})/iu;
/** "was denied entry": it is the subject to whom something is refused. */
const PASSIVE = quickPattern(
  /(?<!\p{L})(?:was|were|been|being|be|is|are|get|gets|got)(?:\s+\p{L}+ly)?\s*$/iu,
);

/** "allows her to keep quiet and deny it": what somebody could do. */
const ENABLED = quickPattern(
  /(?<!\p{L})(?:allow|let|enabl|help|able|free|easier|possible)\p{L}*\s(?:[^.,;]{0,60}\s)?(?:to|and)\s*$/iu,
);

/** Whoever decides what is put to them: "the judge", "the inquiry, led by Ada Marsh," */
const DECIDING =
  /(?<!\p{L})(?:judges?|justices?|magistrates?|courts?|tribunal|jury|jurors|bench|panel|arbitrators?|adjudicators?|inquiry|enquiry|inquest|coroner|sheriff|ombudsman)(?: \p{Lu}[\p{L}.’'-]*){0,3}(?:, [^,.;:“”"]{1,60},)?(?: (?:has|have|had|also|on \p{Lu}\p{Ll}+day|\p{Ll}+ly))*\s*$/iu;

/** "The editor [rejected] the story", "the journal rejected the report": it was not printed; not "rejected the claims". */
const PRINTING =
  /(?<!\p{L})(?:editors?|publishers?|producers?|studios?|journals?|magazines?|newspapers?|papers?|agents?|broadcasters?|reviewers?|networks?)(?: (?:has|have|had|also|later|initially|first|\p{L}+ly))*\s*$/iu;
const PRINTED =
  /(?<!\p{L})(?:story|stories|versions?|accounts?|reports?|findings?|theor(?:y|ies)|statements?)$/iu;

/** Whether who rejects a text is asked to print it. */
export function isUnprinted(before: string, match: string): boolean {
  return PRINTING.test(before) && PRINTED.test(match);
}

/** "a motion to [dismiss] it", "asked the judge to dismiss it": what another is to decide. */
const MOVING =
  /(?<!\p{L})(?:motions?|mov(?:e|es|ed|ing)|bid|petition|application|(?:ask|urg|petition|persuad|invit|request)\p{Ll}* [^;:!?]{2,60}) to\s*$/iu;

/** Whether words before "rejected" name a court or an inquiry: what it turns down is an argument. */
export function isDeciding(before: string): boolean {
  return DECIDING.test(before) || MOVING.test(before);
}

/** "if he [denies] it": what may come. "Asked if he knew, Marsh denied it" has its comma in between. */
const SUPPOSED = quickPattern(
  /(?:^|[.;,]\s|(?<!\p{L})(?:and|but|that)\s)(?:even )?(?:if|unless|should|whether)\s(?:[^\s,;.:—–]+\s){0,5}$/iu,
);

/** "insurers may [deny] claims", "is accused of denying loans": nobody has done so yet, or will say so; "I can deny that" does it. */
const POSSIBLE =
  /(?<!(?:^|[^\p{L}])(?:I|we|We)\s)(?<!\p{L})(?:(?:may|might|could|can|should)(?: (?:also|still|now|then|\p{Ll}+ly))*|(?:would|could|might|may|should)(?:n['’]t| not)? have|accus\p{Ll}+ [^,.;:]{1,60} of)\s*$/u;

/** "The insurer [denied] her claim": it pays nothing; "denied claims that it had" denies. */
const INSURER =
  /(?<!\p{L})(?:insurers?|insurance(?: \p{L}+)?|underwriters?|adjusters?|health plans?)(?: (?:has|have|had|also|later|\p{L}+ly))*\s*$/iu;
const CLAIM_TO_PAY = /^ (?:[\p{L}’'-]+ ){0,3}?claims?(?! (?:that|of|it|he|she|they)(?!\p{L}))/u;

/** Whether an insurer denies to pay. */
export function isUnpaid(before: string, after: string): boolean {
  return INSURER.test(before) && CLAIM_TO_PAY.test(after);
}

/** Whether a verb of denying tells of what somebody is only able or allowed to do. */
export function isPossible(before: string): boolean {
  return POSSIBLE.test(before);
}

/** "Her play [debunks] it": a work answers nobody. */
const BY_A_WORK = quickPattern(
  new RegExp(
    String.raw`(?<!\p{L})(?:${lexicon.works.join('|')})(?: (?:has|have|had|also|\p{L}+ly))*\s*$`,
    'iu',
  ),
);

/** Whether what refutes is a book, a film or the like. */
export function isByAWork(before: string): boolean {
  return BY_A_WORK.test(before);
}

/** "data he hopes will [refute] it": what is to come refutes nothing yet. */
const TO_COME =
  /(?<!\p{L})(?:will|would|could|can|may|might|hop(?:es?|ed|ing)(?: (?:soon |yet )?to)?)\s*$/iu;

/** Whether a verb of refuting tells of what is only to come. */
export function isToCome(before: string): boolean {
  return TO_COME.test(before);
}

/** Whether a verb of denying is only supposed. */
export function isSupposed(before: string): boolean {
  return SUPPOSED.test(before);
}

/** Whether a verb of denying is only made possible. */
export function isEnabled(before: string): boolean {
  return ENABLED.test(before);
}

/** "sought to hide it or [deny] it": what else could be done; whoever "played it down or denied it" did. */
const ALTERNATIVE = /(?<!\p{L})or(?: \p{Ll}+ly)?\s*$/u;

/** Whether a verb of denying only names one of the things somebody may do. */
export function isAlternative(before: string, match: string): boolean {
  return /^deny(?:ing)?(?!\p{L})/iu.test(match) && ALTERNATIVE.test(before);
}

/** Whether the words before a verb of denying take it back: "did not [deny]". */
export function isNotDenying(before: string): boolean {
  return NOT_DENYING.test(before) || KEEPING_FROM.test(before) || FEW.test(before);
}

/** Whether a verb of denying has no denier for a subject: "was [denied]", "the [disputed] islands". */
export function isPassive(before: string, match: string): boolean {
  return PASSIVE.test(before) && !PROGRESSIVE.test(match);
}

/** Whether it stands before a noun: "a [debunked] theory". */
export function isAdjective(before: string): boolean {
  return ADJECTIVE.test(before);
}

/** Whether the words after "deny" are something refused to somebody: "[denied] bail". */
export function isRefusal(after: string): boolean {
  return REFUSED.some((refused) => refused.test(after));
}
