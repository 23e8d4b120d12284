import type { Span } from '../../types.ts';
import { asciiFirst } from '../text/ascii-first.ts';

/** How far from the words that deny the question stands, in UTF-16 units: about a sentence. */
const REACH = 320;
/** "asked whether", "pressed by reporters on claims that", "asked about". */
const ASKED = String.raw`(?<!\p{L})(?:asked|pressed|questioned|quizzed)(?: (?!whether|if|about|over)[\p{L}’'-]+){0,5}? (?:whether|if|(?:about|over|on(?! \p{Lu}\p{Ll}+day))(?: (?:the |an? )?(?:claims?|reports?|suggestions?|allegations?|accusations?|rumou?rs?|complaints?) (?:that|of))?) `;
const CLAIM = String.raw`([^.?!:;"“”\n]{8,200}?)`;
/** "Asked whether it had paid, Roe said: “" or "Roe denied": up to a verb of saying and the mark. */
const IN_SENTENCE = asciiFirst(
  new RegExp(
    String.raw`${ASKED}${CLAIM}, [^,.?!;"“”\n]{1,80}(?:, [^,.?!;"“”\n]{1,60},)? \p{Ll}+(?: to comment)?[,:]? ?["“]?$`,
    'iu',
  ),
);
/** "Roe was asked whether it had paid. “" */
const SENTENCE_BEFORE = asciiFirst(new RegExp(String.raw`${ASKED}${CLAIM}[.?]\s+["“]?$`, 'iu'));
/** "”, said Roe, when asked whether it had paid." */
const BEHIND = asciiFirst(
  new RegExp(
    String.raw`^["”]?[,.]?["”]?[^.?!"“”\n]{0,120}?,? (?:when|after being|on being|while being|having been|asked|pressed|questioned|quizzed)(?!\p{L})`,
    'iu',
  ),
);
const ASKED_BEHIND = asciiFirst(
  new RegExp(`${ASKED}${CLAIM}(?=[.?!]|, (?:and|but|who|which|as|before|after)(?!\\p{L})|$)`, 'iu'),
);

/**
 * What somebody was asked to whom "That is false" answers, in the words of the question: "asked
 * whether | the trust had paid", before or behind the words at a span; `null` where no question stands there.
 */
export function claimAsked(text: string, { start, end }: Span): Span | null {
  const before = text.slice(Math.max(0, start - REACH), start);
  const asked = IN_SENTENCE.exec(before) ?? SENTENCE_BEFORE.exec(before);
  if (asked !== null) return claimIn(asked, start - before.length);
  const behind = text.slice(end, end + REACH);
  if (!BEHIND.test(behind)) return null;
  const sentence = /^["”]?[^.?!\n]*[.?!]?/u.exec(behind.slice(2))?.[0] ?? '';
  const answered = ASKED_BEHIND.exec(behind.slice(0, 2 + sentence.length));
  return answered === null ? null : claimIn(answered, end);
}

function claimIn(match: RegExpExecArray, from: number): Span {
  const claim = match[1] ?? '';
  const start = from + match.index + match[0].lastIndexOf(claim);
  return { start, end: start + claim.length };
}
