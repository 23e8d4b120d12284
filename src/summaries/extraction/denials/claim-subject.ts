import type { Span } from '../../types.ts';
import { quickPattern } from '../text/quick-pattern.ts';
import { matchesOf } from '../text/matches.ts';

/** In UTF-16 units. */
const LONGEST = 260;
const FIRST_NAMES = quickPattern(/(?:(?<![\p{L}’'-])\p{Lu}[\p{L}.’'-]* ){1,3}$/u);
/** "the account of | Roe's testimony": what is false is the account. */
const LED = quickPattern(
  /(?<!\p{L})(?:about|against|by|concerning|from|in|of|on|over|regarding|to|with)\s(?:(?:the|an?|his|her|their|its)\s)?$/iu,
);
const CLAUSE_OPENS = quickPattern(
  /[.!?:;]["”’]?\s+|["“]|(?<!\p{L})(?:that|(?:sa(?:id|ys?)|insist(?:s|ed)|maintain(?:s|ed)|added|adds|wrote|believe[sd]?)(?: that)?)\s/giu,
);
const NOUN_PHRASE = quickPattern(
  /^(?:(?:[Tt]he|[Aa]n?|[Aa]ny|[Aa]ll|[Tt]his|[Tt]h[eo]se|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Mm]y|[Oo]ur) |(?:\p{Lu}[\p{L}.’'-]* ){0,3}\p{Lu}[\p{L}.-]*['’]s? )/u,
);
const HAS_VERB = quickPattern(
  /(?<!\p{L})(?:is|are|was|were|has|have|had|will|would|did|does|do|who|which)(?!\p{L})/iu,
);

/**
 * The whole of what is called false, where only its end was found: with the first names of whose it is, and
 * with what it is led to by. `null` where that is no noun phrase that can be told.
 *
 * "Ada | Roe's account" -> "Ada Roe's account"; "the account of | Roe's testimony" -> "the account of Roe's
 * testimony"
 *
 * @param floor where the sentence or the quotation begins
 */
export function wholeSubject(text: string, floor: number, claim: Span): Span | null {
  const before = text.slice(Math.max(floor, claim.start - LONGEST), claim.start);
  const isName = /^\p{Lu}/u.test(text.slice(claim.start, claim.end));
  const names = isName ? (FIRST_NAMES.exec(before)?.[0].length ?? 0) : 0;
  const led = before.slice(0, before.length - names);
  if (!LED.test(led)) return { start: claim.start - names, end: claim.end };
  const opener = matchesOf(CLAUSE_OPENS, led).at(-1);
  const opens = opener === undefined ? 0 : opener.index + opener[0].length;
  const subject = led.slice(opens);
  const isWhole = opener !== undefined || claim.start - floor <= LONGEST;
  return isWhole && NOUN_PHRASE.test(subject) && !HAS_VERB.test(subject)
    ? { start: claim.start - before.length + opens, end: claim.end }
    : null;
}
