import lexicon from '../../../../data/lexicon/denials.json' with { type: 'json' };
import type { Span } from '../../types.ts';
import { quickPattern } from '../text/quick-pattern.ts';

/** How far from the words that deny the question stands, in UTF-16 units: about a sentence. */
const REACH = 320;
/** "asked whether", "pressed by reporters on claims that", "asked about". */
const ASKED = String.raw`(?<!\p{L})(?:asked|pressed|questioned|quizzed)(?: (?!whether|if|about|over)[\p{L}’'-]+){0,5}? (?:whether|if|(?:about|over|on(?! \p{Lu}\p{Ll}+day))(?: (?:the |an? )?(?:claims?|reports?|suggestions?|allegations?|accusations?|rumou?rs?|complaints?) (?:that|of))?) `;
const CLAIM = String.raw`([^.?!:;"“”\n]{8,200}?)`;
/** "Asked whether it had paid, Roe said: “" or "Roe denied": up to a verb of saying and the mark. */
const IN_SENTENCE = quickPattern(
  new RegExp(
    String.raw`${ASKED}${CLAIM}, [^,.?!;"“”\n]{1,80}(?:, [^,.?!;"“”\n]{1,60},)? \p{Ll}+(?: to comment| (?:that )?(?:he|she|it|they|the \p{Ll}+) [^,.?!;:"“”\n]{2,20})?[,:]? ?["“]?$`,
    'iu',
  ),
);
/** "Roe was asked whether it had paid. “" */
const SENTENCE_BEFORE = quickPattern(new RegExp(String.raw`${ASKED}${CLAIM}[.?]\s+["“]?$`, 'iu'));
/** "”, said Roe, when asked whether it had paid." */
const BEHIND = quickPattern(
  new RegExp(
    String.raw`^["”]?[,.]?["”]?[^.?!"“”\n]{0,120}?,? (?:when|after being|on being|while being|having been|asked|pressed|questioned|quizzed)(?!\p{L})`,
    'iu',
  ),
);
const ASKED_BEHIND = quickPattern(
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

/** "Did he take it? “", "Have you ever paid them? “": of what somebody may have done, or did to others. */
const QUESTION = quickPattern(
  new RegExp(
    String.raw`(?:^|[.!?:]["”’]?\s+|["“\n])(?:(?:[Aa]nd|[Bb]ut|[Ss]o),? )?(?:(?:Did|did|Has|has|Have|have|Had|had|Was|was|Were|were) (?!you|I |we )|(?:Did|did|Have|have|Had|had) you (?:ever |knowingly )?(?:${[...lexicon.crimes, ...lexicon.wrongs, 'pay', 'paid', 'take', 'taken', 'leak', 'order', 'tell', 'know of', 'known of'].join('|')})(?!\p{L}))[^.?!\n]{3,200}\?["”’]?\s+["“]?$`,
    'u',
  ),
);
/** "Prosecutors say she was accused of taking bribes. “", up to the mark. */
const ACCUSED = quickPattern(
  /(?<!\p{L}|, )(?:accus(?:ed|es|ations?)|alleg(?:ed|es|ations?)|claim(?:ed|s) (?:that|he|she|they|it)|suspected|confronted|challenged (?:on|over|about))(?!\p{L})[^.?!\n“”"]{3,160}(?:[.?!]\s|, [^.?!\n“”"]{3,60}[,:]\s|: )["“]?$/iu,
);

/** Whether a word alone answers something where it stands: a question of what was done, or an accusation, right before it. */
export function isAnswered(text: string, { start }: Span): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  return QUESTION.test(before) || ACCUSED.test(before);
}

function claimIn(match: RegExpExecArray, from: number): Span {
  const claim = match[1] ?? '';
  const start = from + match.index + match[0].lastIndexOf(claim);
  return { start, end: start + claim.length };
}
