import lexicon from '../../../../data/lexicon/denials.json' with { type: 'json' };
import type { Span } from '../../types.ts';
import { quickPattern } from '../text/quick-pattern.ts';

/** How far around a denial what it answers is looked for, in UTF-16 units: a few paragraphs before, a sentence or two behind. */
const REACH_BEFORE = 1500;
const REACH_BEHIND = 300;

/** Words of accusing, of rumour, of asking and of courts. */
const CHALLENGES = quickPattern(
  new RegExp(
    String.raw`(?<!\p{L})(?:${[
      'accus|alleg|assert|scandal|disput|critici[sz]|controvers|investigat|inquir|enquir|speculat|suspicio|insinuat|whistle-?blow|smear|conspir|misinform|disinform|gossip|tabloid|impropri|irregularit',
      'contrary to|rumou?r|fraud|corrupt|brib|misconduct|wrongdoing|testif|plead|prosecut|lawsuit',
      String.raw`(?:claim(?:s|ed|ing)?|complain(?:ts?|ed)|den(?:y|ies|ied|ying|ials?)|su(?:ed|ing)|blam(?:e|ed|ing)|leak(?:s|ed)?|critics|insist(?:s|ed)|maintain(?:s|ed)|suspected|arrested|trial|theories|reportedly|questioned|record straight|cover(?:ed)?[ -]up|charged?|charges(?= of| against))(?!\p{L})`,
      String.raw`reported that|as (?:\p{Ll}+ )?reported|reports? (?:that|of|on|about|in)|suggest(?:s|ed|ing|ions?) (?:that|of)|pressed (?:on|about|by)|questions? (?:about|over|whether)`,
      String.raw`asked (?:[\p{L}’'-]+ ){0,4}?(?:about|if|whether|why)`,
    ].join('|')})`,
    'iu',
  ),
);
/** "Did you pay them?", a sentence or two before. */
const ASKED = /\?[^?]{0,200}$/u;
/** What nobody says of themselves unprompted: "we took no bribes". */
const SELF_EVIDENT = quickPattern(
  new RegExp(
    `(?<!\\p{L})(?:${[...lexicon.evils, ...lexicon.crimes, ...lexicon.wrongs].join('|')})(?!\\p{L})`,
    'iu',
  ),
);

/** "I never said [that]", "did no [such thing]": what is pointed at was claimed. */
const POINTS =
  /^ (?:that|this|such an? \p{L}+|any such \p{L}+|any of (?:it|that|this))(?=\s*(?:[.,;:!?”"]|$))/u;
/** "no bargain, secret or otherwise", "no deal whatsoever": so strongly only what was claimed is said not to be. */
const STRONGLY = /^(?: whatsoever|,? \p{Ll}+ or otherwise| of any (?:kind|sort))(?!\p{L})/u;
/** "There were no talks.": with nothing behind it to tell of what, it is an answer. */
const NOT_THERE =
  /^there(?:['’]s| is| was| were| are) no (?:agreements?|commitments?|connections?|contacts?|conversations?|coordination|deals?|discussions?|links?|meetings?|negotiations|offers?|payments?|pressure|promises?|relationship|requests?|secrets?|talks|ties)$/u;
const STOP = /^["”]?(?:[.,;:!]|$)/u;

/** Whether words deny whatever stands around them: they name an accusation, or point at one behind them. */
export function isSelfEvident(words: string, behind: string): boolean {
  return (
    SELF_EVIDENT.test(words + behind) ||
    POINTS.test(behind) ||
    STRONGLY.test(behind) ||
    (NOT_THERE.test(words) && STOP.test(behind))
  );
}

/** Words of a denial, placed from `from` on in a text. */
type Words = Span & { readonly isAnswer: boolean };

/**
 * Whether words deny where they stand: any but those that only do as an answer, and these where something
 * near could be what they answer. "We have no contact" denies where contacts were alleged, and tells how
 * things stand where nobody asked.
 */
export const deniesIn =
  (text: string, from: number) =>
  ({ isAnswer, start, end }: Words): boolean =>
    !isAnswer || isChallenged(text, { start: start + from, end: end + from });

function isChallenged(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - REACH_BEFORE), start);
  return (
    ASKED.test(before) ||
    CHALLENGES.test(before) ||
    CHALLENGES.test(text.slice(end, end + REACH_BEHIND))
  );
}
