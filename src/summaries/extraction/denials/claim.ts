import type { Span } from '../../types.ts';

/** What ends the words denied: the sentence goes on with something else. */
const END =
  /[.!?][)\]"'”’]*$|(?<=(?:^|[\s-])(?:\p{Ll}+|\p{Lu}\p{Ll}{4,}|\d+)[)"”’]?)[.!?][)"”’]*\s+(?=["“]?\p{Lu})|\sand\s(?=(?:said|says|added|adds|suggested|suggests|insisted|insists|noted|notes|pointed|points|accused|accuses|argued|argues|blamed|blames)(?!\p{L}))|[;!?](?=\s)|:\s|\s?[—–]\s?|["“”]|,\s+(?=(?:with|saying|while|but|and (?:said|that|has|was|is|called|told|he|she|they|it|we|there)|adding|according|calling|insisting|stating|telling|who|which|after|as|in an?|\p{Ll}+ing|despite|even|though|although|instead|or|he|she|they|has|have|had|is|are|was|were|will|would|the \p{L}+ said|\p{Lu}\p{L}+ (?:said|told|has|was))(?!\p{L}))|\s(?:but|while|after|when|because|although|though|amid|during|despite|in an? (?:interview|statement|tweet|speech)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?!\p{L})/u;
const LEADING = /^[\s,:]*(?:(?:that|on|of|to|in|with|for|as)\s+)?/u;
const LONGEST = 320;
/** A pronoun by itself names no claim. */
const EMPTY =
  /^(?:it|that|this|them|those|these|anything|any|so|him|her|the|doing (?:that|so|it|this)|any of (?:it|that)|such)?$/iu;
/** "denied [it to the gallery]", "denies [this in his book]": nor does one with whom it was said to, or where. */
const NOTHING_MORE =
  /^(?:it|this|them|those|these|any of (?:it|this|that)|all of (?:it|this|that))\s(?:all\s)?(?:to|in|on|at|before|when|again|too|also|outright|repeatedly|publicly|strongly|flatly|categorically|vehemently)(?!\p{L})/iu;

/**
 * The words denied, which follow a cue: "denied [any support for Alberta's independence], with".
 * `null` where nothing follows that names a claim.
 */
export function claimAfter(text: string, from: number, until: number): Span | null {
  const words = text.slice(from, Math.min(until, from + LONGEST));
  const lead = LEADING.exec(words)?.[0].length ?? 0;
  const rest = words.slice(lead);
  const end = END.exec(rest)?.index ?? rest.length;
  const claim = rest.slice(0, end).replace(/(?:\s+as)?[\s,;:.)'"’”\]]*$/u, '');
  if (EMPTY.test(claim) || (!/that\s+$/u.test(words.slice(0, lead)) && NOTHING_MORE.test(claim)))
    return null;
  return { start: from + lead, end: from + lead + claim.length };
}
