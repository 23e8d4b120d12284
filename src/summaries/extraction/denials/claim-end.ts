import lexicon from '../../../../data/lexicon/denials.json' with { type: 'json' };
import tense from '../../../../data/lexicon/tense.json' with { type: 'json' };
import { quickPattern } from '../text/quick-pattern.ts';
import { matchesOf } from '../text/matches.ts';
import { DAY_TOLD } from './day-told.ts';

/** A noun for something claimed, or for what is denied as often. */
export const CLAIM_NOUN = `(?:${lexicon.claimNouns.join('|')}|involvement|affair)`;
const FALSITY = `(?:${lexicon.falsity.join('|')})`;

/** Who the sentence is credited to: "prosecutors", "the court", "Russian Presidential Spokesman Otis Roe". */
const CREDITED = String.raw`(?:the|an?|his|her|their|its|one|two|several|\p{Lu}[\p{L}.’'&-]*|police|counsel|(?:court )?(?!\p{Ll}+ings )\p{Ll}{3,}s)(?: (?!and \p{Ll}|(?:that|who|which|has|have|had|was|were|is|are|said|\p{Ll}+ed)(?!\p{L}))[\p{L}\p{N}.’'&-]+){0,8}?`;
/** What the verb of a credit stands before: "prosecutors said on Friday", not "who prosecutors said was". */
const CREDITS = String.raw`(?:said|says|say|told|tells|wrote|writes|added|reported|heard|confirmed|announced|show|showed|was told)(?=[.,;:]|$| (?:on|in|at|last|late|early|earlier|yesterday|today|this|through|via|during|after|to|that|reporters|journalists|him|her|them|the|an?|he|she|it|they|\p{Lu}))`;

/** What a comma is followed by where the words denied are over. */
const BEHIND_COMMA = [
  "with|saying|while|but|nor|let alone|much less|did|didn[’']t|not \\p{Ll}+ing|and (?:said|that|has|was|is|called|told|he|she|they|it|we|there)|adding|according|calling|insisting|stating|telling|who|whose|which|after|as|in an?",
  String.raw`\p{Ll}+ing|despite|even|though|although|instead|or|he|she|they|has|have|had|is|are|was|were|will|would`,
  String.raw`(?:(?:just|only|barely) )?(?:\p{Ll}+|\d+) (?:hour|day|night|week|month|year)s? (?:after|before|ago|earlier|later|since)`,
  String.raw`\p{Lu}\p{L}+ (?:has|was)`,
  // ", and no group has claimed it", ", on Tuesday"
  String.raw`and (?:the|an?|no|his|her|its|their|some|\p{Lu}[\p{L}.’'-]*)(?: \p{L}[\p{L}.’'-]*){1,5}? (?:has|have|had|is|are|was|were|will|would|did|\p{Ll}{2,}(?<!e)ed)`,
  String.raw`(?:late |early )?(?:(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday)`,
  String.raw`(?:said|says|added|adds|wrote)(?= (?:the|an?|his|her|their|its|one|\p{Lu}))`,
  `${CREDITED} ${CREDITS}`,
].join('|');
/** What the denier does next, without a comma. */
const NEXT_SAYING =
  'said|says|say|insist|maintain|added|adds|suggested|suggests|insisted|insists|noted|notes|pointed|points|accused|accuses|argued|argues|blamed|blames';
const BEHIND_WORD =
  'but|while|after|when|because|although|though|amid|during|despite|via|through (?:an?|his|her|its|their) (?:\\p{Ll}+ )?(?:agents?|attorneys?|lawyers?|publicists?|representatives?|solicitors?|spokes\\p{Ll}+)|in an? (?:interview|statement|tweet|speech)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?! that )';
/** When something is denied; before "that" it is when it was claimed: "a report on Monday that". */
const TIME = String.raw`(?:(?:late|early|again)(?: on)? )?${DAY_TOLD}(?!['’]| that )|(?:late|early) on \p{Lu}\p{Ll}+day|again|yesterday|(?:last|earlier this) (?:week|month|year|night)(?! that )`;
/** The same behind a noun for a claim alone: "the rumours telling the Post", unlike "a memo telling the staff". */
const BEHIND_NOUN = String.raw`telling(?= (?:\p{Lu}|the \p{Lu}|reporters|journalists))|following(?= (?:the|an?|his|her|their|its|\p{Lu}))|before(?= \p{Ll}+ing)|as(?= (?:["“]|${FALSITY}(?!\p{L})))|${TIME}`;

/** What ends the words denied: the sentence goes on with something else. */
const END = quickPattern(
  new RegExp(
    [
      String.raw`[.!?][)\]"'”’]*$`,
      String.raw`(?<=(?:^|[\s-])(?:\p{Ll}+|\p{Lu}\p{Ll}{4,}|\d+)[)"”’]?)[.!?][)"”’]*\s+(?=["“]?\p{Lu})`,
      String.raw`\sand\s(?=(?:${NEXT_SAYING})(?!\p{L}))`,
      String.raw`[;!?](?=\s)|:\s|\s?[—–]\s?|["“”]`,
      String.raw`,\s+(?=(?:${BEHIND_COMMA})(?!\p{L}))`,
      String.raw`\s(?:${BEHIND_WORD})(?!\p{L})`,
      String.raw`\s(?=(?:${BEHIND_NOUN})(?!\p{L}))(?<=(?<!\p{L})${CLAIM_NOUN}\s)`,
    ].join('|'),
    'u',
  ),
);
/** Where the sentence first goes on with something else, whatever stands in marks; `undefined` where it does not. */
export function firstStop(words: string): number | undefined {
  return END.exec(words)?.index;
}

/** ", finance director since 2019, [was]": with no verb before it the comma closes what stands between. */
const BETWEEN_COMMAS = quickPattern(/^,\s+(?:has|have|had|is|are|was|were|will|would)(?!\p{L})/u);
const FINITE = quickPattern(
  /(?<!\p{L})(?:has|have|had|is|are|was|were|will|would|did|does|do|can|could|may|might|\p{Ll}{2,}(?<!e)ed)(?!\p{L})/u,
);
/** ", who ran the pool, | had": what stands between a subject and its verb. */
const ASIDE = quickPattern(
  /^,\s+(?:who|whose|which|or|and|as|along with|like|an?|the|his|her|its|in|on|at|after|now|then|\p{Ll}+(?:ed|ing)|\p{Lu})(?!\p{L})[^,;:—–“”"]{0,140},\s+(?=(?:has|have|had|is|are|was|were|will|would|did|does|could|can|\p{Ll}{2,}(?<!e)ed|\p{Ll}{3,}s)(?!\p{L}))/u,
);
/** "comment on the report, and a spokesman declined to": another's verb. */
const ANOTHER_DOES = quickPattern(
  /,?\sand\s(?:(?:an?|no|the|his|her|its|their)\s(?:\p{L}+\s){1,3}|\p{Ll}+s\s(?:of|in|from|at|with|for)\s(?:\p{L}+\s){1,4})(?:declined|refused|said|added|told|did|was|were|had|has|have|would|\p{Ll}{3,}(?<!e)ed)(?!\p{L})/u,
);
/** "that Marsh and her aide had", "he and his wife had": two subjects of one verb. */
const TWO_SUBJECTS = quickPattern(
  /(?:(?<!\p{L})that\s+(?:\p{L}[\p{L}.’'-]*\s?){1,5}|^(?:he|she|they|it|we))$/u,
);
/** Whether words open with somebody else's clause: ", and officials did not reply". */
export function opensAnother(words: string): boolean {
  return ANOTHER_DOES.exec(words)?.index === 0;
}

/** Where somebody else's clause begins behind "and", counted from behind the lead. */
export function anotherDoes(words: string, lead: number): number {
  const rest = words.slice(lead);
  const index = ANOTHER_DOES.exec(rest)?.index;
  if (index === undefined) return rest.length;
  const before = words.slice(0, lead + index);
  return TWO_SUBJECTS.test(before) || TWO_SUBJECTS.test(rest.slice(0, index)) ? rest.length : index;
}

/** Where what is denied ends; not where commas only enclose what stands between its subject and its verb. */
export function endOf(words: string, isInRelative: boolean, isClause: boolean): number {
  const end = firstEnd(words, 0);
  const [subject = ''] = words.slice(0, end).split(',', 1);
  if (isInRelative || FINITE.test(subject)) return end;
  const aside = isClause || /(?<!\p{L})that\s/u.test(subject) ? ASIDE.exec(words.slice(end)) : null;
  if (aside !== null) return firstEnd(words, end + aside[0].length);
  const isBehindAside = words.slice(0, end).includes(',') && BETWEEN_COMMAS.test(words.slice(end));
  return isBehindAside ? firstEnd(words, end + 1) : end;
}

/** A few words in quotation marks, and a stop in them that ends the sentence: `an “irregular” channel`, `was “late.”` */
const MARKED = /^["“]([^"“”;:!?]{1,160}?)([.,]?)["”]/u;
const MOST_MARKED = 4;
/** `an “irregular” channel`: short and with words of the same clause behind. */
const WITHIN = quickPattern(/^["“][^"“”.,;:!?]{1,40}["”](?= \p{Ll})/u);
/** Words that ask for more: what follows them in marks is part of the same clause. */
const LEADS_TO_MORE = quickPattern(
  /(?<!\p{L})(?:an?|the|any|all|no|some|such|his|her|their|its|this|these|those|of|as|to|for|in|by|with|about|from|like|be|being|been|is|was|were|are|have|has|had|having|he|she|they|we|or)\s$/iu,
);
/** `calling the mayor “a crook”` */
const NAMING = quickPattern(
  /(?<!\p{L})(?:call|describ|label|brand|dubb|term)\p{Ll}*\s(?:[\p{L}.’'-]+\s){1,4}$/iu,
);
/** `denied “any wrongdoing”`; `denied “categorically”`, `in the strongest terms` and `I was away` are none of what is denied. */
const OPENS_CLAIM = quickPattern(
  /^["“](?!(?:\p{Ll}+ly|outright|in|on|at|with|without|as|\p{Ll}+ cent)(?![\p{L}-]))\p{Ll}/u,
);

function firstEnd(words: string, from: number): number {
  let at = from;
  for (let marked = 0; marked <= MOST_MARKED; marked++) {
    const end = firstStop(words.slice(at));
    if (end === undefined) return words.length;
    at += end;
    const within = MARKED.exec(words.slice(at));
    if (within === null || !belongs(words, at)) return at;
    at += within[0].length;
    if (within[2] !== '') return at;
  }
  return at;
}

/** Whether what stands in marks at a place is part of what is denied. */
function belongs(words: string, at: number): boolean {
  const before = words.slice(0, at);
  const from = words.slice(at);
  if (at === 0) return OPENS_CLAIM.test(from);
  return WITHIN.test(from) || LEADS_TO_MORE.test(before) || NAMING.test(before);
}

const AUXILIARIES = new Set(['had', 'has', 'was', 'were', 'did']);
const PAST: ReadonlySet<string> = new Set(tense.past.filter((word) => !AUXILIARIES.has(word)));
/** "and sold the harbour", "and walked out": a verb with something of its own. */
const AND_VERB = quickPattern(
  /\sand (?:(?:then|also|instead|later|\p{Ll}+ly) )?(\p{Ll}+)(?= (?:the|an?|his|her|its|their|it|him|them|those|that|to|out|off|into|away|up|on|for|at|\p{Lu}))/gu,
);
const GERUND = quickPattern(/^(?:ever |having )?\p{Ll}+ing(?!\p{L})/u);

/** "the charge | and has vowed to stay": without a verb in the words denied it is the denier's. */
const AND_AUXILIARY = quickPattern(
  /\sand (?:\p{Ll}+ly )?(?:has|have|had|is|are|was|were|will|would|did|does)(?!\p{L})/u,
);

/**
 * What is denied ends before the denier's next verb: "the bridge was unsafe | and sold the harbour", "knowing
 * of it | and called it a smear". Where the words denied have such a verb, it may be theirs: "he lied and
 * cheated them".
 */
export function withoutNextVerb(claim: string, isClause: boolean): string {
  const { index: next } = AND_AUXILIARY.exec(claim) ?? { index: claim.length };
  if (!isClause && !FINITE.test(claim.slice(0, next))) return withoutNextPast(claim.slice(0, next));
  return withoutNextPast(claim);
}

function withoutNextPast(claim: string): string {
  for (const { index, 1: verb = '' } of matchesOf(AND_VERB, claim)) {
    if (!isPast(verb)) continue;
    const before = claim.slice(0, index);
    if (GERUND.test(before) || !(before.match(/\p{Ll}+/gu) ?? []).some(isPast)) return before;
  }
  return claim;
}

function isPast(word: string): boolean {
  return PAST.has(word) || /^\p{Ll}{2,}(?<!e)ed$/u.test(word);
}
