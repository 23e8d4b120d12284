import nouns from '../../../../data/lexicon/speaker-nouns.json' with { type: 'json' };
import { reportingVerb, tellsWords } from '../text/verbs.ts';

/** Words that say who asked what stands before them: `“Is it so?” Fox host Ann Lee of Ohio asked.` */

/** How much of what follows is read, in UTF-16 units. */
const NEAR = 160;

const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*\s+`;
/** A party in brackets, where somebody is from, the verb, and what follows it. */
const BESIDE_AND_VERB = String.raw`(?:\([^()\n]{1,30}\)\s+)?(?:(?:of|from)\s+(?:the\s+)?(?:${CAPITALISED}){1,4})?(?:(?:had|has|have|also|later|once|then|\p{L}+ly)\s+){0,2}(?<verb>\p{Ll}+)(?<rest>[^]{0,20})`;
const DASH = String.raw`(?:--?|[—–])`;

const CUES: readonly RegExp[] = [
  // `Ann Lee`, `Ludwig van Lee`, `Ann Lee and Bo Hale`; `Lee, who leads the group,`; `Lee — the mayor —`
  String.raw`(?:${CAPITALISED}(?:(?:de|van|von|al|bin)\s+)?){1,5}(?:and\s+(?:${CAPITALISED}){1,5})?`,
  String.raw`(?:\p{Lu}[\p{L}\p{M}.'’-]*\s*){1,4},[^,.!?"“”]{1,90},\s+`,
  String.raw`(?:\p{Lu}[\p{L}\p{M}.'’-]*\s*){1,4}${DASH}[^,.!?"“”—–]{1,90}${DASH}\s*`,
  // `Fox News host Ann Lee`; `Lee’s lawyer, Bo Hale,`
  String.raw`(?:${CAPITALISED}){1,4}(?:\p{Ll}[\p{Ll}-]*\s+){0,3}?(?<role>\p{Ll}[\p{Ll}-]*)(?:\s+(?:${CAPITALISED}){1,4}|,\s+(?:${CAPITALISED}){0,3}\p{Lu}[\p{L}\p{M}’'-]*,\s+)`,
  // `Lee’s mother`
  String.raw`(?:${CAPITALISED}){0,3}\p{Lu}[\p{L}\p{M}-]*['’]s?\s+(?:\p{Ll}[\p{Ll}-]*\s+){0,2}?\p{Ll}[\p{Ll}-]*\s+`,
].map((who) => new RegExp(`^${who}${BESIDE_AND_VERB}`, 'u'));

const PERSON_NOUNS = new Set(nouns.people);

/** What stands behind a verb that needs no more: a mark, when and where, who is told. */
const ENDS =
  /^(?:[.,:;"“”—–-]|$|\s+(?:[—–-]|(?:as|at|in|on|to|of|when|while|after|before|during|with|from|about|by|aloud|again|back|later|once|earlier|through|via|over|yesterday|today|tonight|(?:last|this) (?:week|month|year|night|morning|afternoon|evening|summer|fall|autumn|winter|spring)|\p{L}+ly|the|a|his|her|me|us|him|reporters|\p{Lu}\p{L}*)\b))/u;

/** Whether the words at a place are who and a verb of saying, and could be no sentence by themselves. */
export const opensWithCue = (text: string, at: number): boolean => {
  const behind = text.slice(at, at + NEAR);
  return CUES.some((cue) => {
    const { role, verb = '', rest = '' } = cue.exec(behind)?.groups ?? {};
    const isCue = tellsWords(reportingVerb(verb)) && ENDS.test(rest);
    return isCue && (role === undefined || PERSON_NOUNS.has(role));
  });
};
