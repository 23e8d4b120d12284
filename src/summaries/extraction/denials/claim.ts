import type { Span } from '../../types.ts';
import { quickPattern } from '../text/quick-pattern.ts';
import { matchesOf } from '../text/matches.ts';
import {
  anotherDoes,
  CLAIM_NOUN,
  endOf,
  firstStop,
  opensAnother,
  withoutNextVerb,
} from './claim-end.ts';

const LEADING =
  /^[”’"]?[\s,:]*(?:(?:that|on|of|to|in|with|for|as|about|regarding|concerning)\s+)?/u;
const LONGEST = 320;
const ONE_CLAIM = new RegExp(
  `^(?:(?!(?:the|these|those|his|her|their|any|all) )\\p{Ll}+ )?${CLAIM_NOUN}$`,
  'u',
);
/** A pronoun by itself names no claim, nor does the occasion: "declined to comment when asked about it", "while it is looked into", nor what stands against it: "but denied it". */
const EMPTY = quickPattern(
  /^(?:(?:further )?comment|(?:while|until|because|given|before|but|although|though|amid|despite|citing|pending|due to|at this (?:stage|time|moment|point))(?!\p{L}).*|(?:when|after being) (?:asked|pressed|questioned|contacted|approached|reached)(?!\p{L}).*|(?:earlier|later)(?: (?:in|on|that|this) (?!.* that ).*)?|(?:last|this) (?:night|week|month|year|morning|afternoon|evening)|yesterday|today|tonight|again|twice|repeatedly|it|that|this|them|those|these|anything|any|so|and|him|her|the|they|which|been \p{Ll}+|doing (?:that|so|it|this)|any of (?:it|that)|such)?$/isu,
);
/** "denied [it to the gallery]", "denies [this in his book]": nor does one with whom it was said to, or where. */
const NOTHING_MORE = quickPattern(
  /^(?:it|this|them|those|these|any of (?:it|this|that)|all of (?:it|this|that))\s(?:all\s)?(?:to|in|on|at|before|when|again|too|also|outright|repeatedly|publicly|strongly|flatly|categorically|vehemently)(?!\p{L})/iu,
);

/**
 * The words denied, which follow a cue: "denied [any support for Alberta's independence], with".
 * `null` where nothing follows that names a claim.
 */
export function claimAfter(text: string, from: number, until: number): Span | null {
  const words = text.slice(from, Math.min(until, from + LONGEST));
  const isInRelative =
    IN_RELATIVE.test(text.slice(Math.max(0, from - LONGEST_RELATIVE), from)) ||
    IN_FRONTED.test(text.slice(Math.max(0, from - LONGEST_FRONTED), from));
  if (/^\s*[.!?;]/.test(words) || goesOn(words) || (isInRelative && /^\s*,/.test(words)))
    return null;
  const lead = LEADING.exec(words)?.[0].length ?? 0;
  const rest = words.slice(lead);
  const that = /that\s+$/u.exec(words.slice(0, lead));
  const end = Math.min(
    endOf(rest, isInRelative, that !== null),
    isInRelative ? relativeEnd(rest) : rest.length,
    bracketEnd(rest),
    courtBehind(text, from, rest),
    anotherDoes(words, lead),
  );
  const bare = withoutNextVerb(rest.slice(0, end), that !== null).replace(
    /(?:\s+as)?[\s,;:.)'"’”\]]*$/u,
    '',
  );
  const claim = closed(rest, bare);
  const named = claim.replace(/^["“]|[.,]?["”]$/gu, '');
  if (EMPTY.test(named) || (that === null && NOTHING_MORE.test(claim))) return null;
  // "has never met that man", "denied that false charge"
  if (that !== null && (/^\p{Ll}+$/u.test(claim) || ONE_CLAIM.test(claim)))
    return { start: from + that.index, end: from + lead + claim.length };
  const isMarked = /^["“][^"“”]*["”]$/u.test(claim);
  const start = from + lead + (isMarked ? 1 : 0);
  return { start, end: isMarked ? start + named.length : start + claim.length };
}

/** "declined to comment, [said Ada Marsh]": the sentence goes on before anything is named; not ", in a statement, that". */
function goesOn(words: string): boolean {
  if (opensAnother(words)) return true;
  return (
    /^\s*,/.test(words) &&
    firstStop(words) === words.indexOf(',') &&
    !/^[^.;:]{0,60}, that /.test(words)
  );
}

/** Where a charge is answered is no part of it: "theft [at Leeds Crown Court]". */
const IN_COURT = quickPattern(
  /\s(?:in court|(?:at|in|before) (?:\p{Lu}[\p{L}.’'-]* ){1,4}Court|(?:at|in|before|during) (?:the|an?|his|her|their) (?:[\p{L}’'-]+ ){0,3}(?:court|hearing|arraignment|(?:court )?appearance|judge|magistrate|trial))(?!\p{L})/u,
);

/** Where a court is named behind a charge; "denied lying in court" may be what was done there. */
function courtBehind(text: string, from: number, rest: string): number {
  const isPlea = /not guilty to\s*$/iu.test(text.slice(Math.max(0, from - LONGEST_PLEA), from));
  if (!isPlea && !OF_CHARGE.test(rest)) return rest.length;
  return IN_COURT.exec(rest)?.index ?? rest.length;
}

const OF_CHARGE = quickPattern(
  /^(?:(?:the|this|that|these|those|any|all|both|two|three|four|five|six) )*(?:\p{Ll}+ )?(?:charges?|counts?|offences?|allegations?|accusations?)(?!\p{L})/u,
);
const LONGEST_PLEA = 20;

/** "(the firm denied [the report]) and left": where a bracket ends that was opened before. */
function bracketEnd(words: string): number {
  let depth = 0;
  for (let at = 0; at < words.length; at++) {
    const char = words.charAt(at);
    if (char === '(') depth++;
    else if (char === ')' && --depth < 0) return at;
  }
  return words.length;
}

/** "Roe, who [denies] it, has left": the comma ends what stands between. */
const IN_RELATIVE = quickPattern(/, (?:who|which)(?: \p{L}+){1,4}\s*$/u);
const LONGEST_RELATIVE = 60;
/** "Though Roe has [denied] it, the board": the comma ends a clause that is put first. */
const IN_FRONTED =
  /(?:^|[.!?]["”’]?\s+|\n)(?:But )?(?:Even )?(?:[Tt]hough|[Aa]lthough|[Ww]hile|[Ww]hen|[Aa]s|[Aa]fter) (?!asked)[^,.;:—–“”"]{2,90}$/u;
/** In UTF-16 units, as that of a relative clause. */
const LONGEST_FRONTED = 120;

/** "Roe, who denies fraud, theft and arson, [left]": the comma that closes the clause, past those of a list. */
function relativeEnd(words: string): number {
  const [comma = words.length, next] = matchesOf(/,(?=\s)/g, words).map(({ index }) => index);
  const isList = next !== undefined && /\s(?:and|or)\s/u.test(words.slice(comma, next));
  return isList ? next : comma;
}

/** Where a claim ends that is cut at its last letter: behind the mark that closes one it opens. */
function closed(words: string, claim: string): string {
  const opened = (claim.match(/["“]/gu) ?? []).length - (claim.match(/”/gu) ?? []).length;
  const isOpen = claim.includes('“') ? opened > 0 : opened % 2 === 1;
  const mark = isOpen ? /^[.,]?["”]/u.exec(words.slice(claim.length)) : null;
  return claim + (mark?.[0] ?? '');
}
