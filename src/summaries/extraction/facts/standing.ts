import lexicon from '../../../../data/lexicon/facts.json' with { type: 'json' };
import type { FactStanding } from '../../types.ts';
import { wholeIndex } from '../text/matches.ts';
import { HAS } from './words.ts';
import { quickPattern } from '../text/quick-pattern.ts';

const SPECULATION = anyOf(lexicon.speculation);
const BACKGROUND = anyOf(lexicon.background);
/** "It would rise" is a thought; "he said it would rise" reports one. */
const WOULD = /would(?!\p{L})/gu;
const REPORTED_CLAUSE = /(?:that|said|says|who|which)(?!\p{L})/gu;
/** What somebody is said to want or to have threatened is reported, whatever it would do. */
const REPORTED_PLAN = quickPattern(
  /(?:reportedly|plans? to|planned to|vowed to|threatened to|agreed to|said (?:that )?|told|clarif\p{L}+ that|according to|reports?)(?!\p{L})/gu,
);

function anyOf(phrases: readonly string[]): RegExp {
  return quickPattern(new RegExp(`(?:${phrases.join('|')})(?!\\p{L})`, 'gu'));
}

/**
 * How the article puts a sentence with these classes of words: as so, as only thought possible, or
 * as background.
 *
 * "The tariff could devastate industries." -> speculation; "The group is reportedly seeking a
 * meeting." -> reported; "The province has long been a focal point." -> background.
 */
export function standingOf(sentence: string, classes: number): FactStanding {
  if ((classes & (HAS.speculation | HAS.background)) === 0) return 'reported';
  const words = sentence.charAt(0).toLowerCase() + sentence.slice(1);
  if ((classes & HAS.speculation) !== 0 && isSpeculation(words)) return 'speculation';
  return (classes & HAS.background) !== 0 && wholeIndex(BACKGROUND, words) < words.length
    ? 'background'
    : 'reported';
}

/** ", which could devastate industries," tells of something besides, not of what the sentence states. */
const SIDE_CLAUSE = /, (?:who|whose|which|where)(?!\p{L})[^,]*(?:,|$)/gu;

/** "It raised rates, and said more was likely": the first half stands, whatever is said in the second. */
const SAID_BESIDES = quickPattern(
  /,? (?:and|but) (?:\p{Ll}+ )?(?:said|says|warned|added|suggested|predicted)(?!\p{L}).*$|, (?:saying|warning|adding|suggesting|predicting) .*$/u,
);
/** "the best that money could buy", "as much as they could carry": what was within reach is no guess. */
const WITHIN_REACH = quickPattern(
  /(?<!\p{L})(?:(?:best|worst|most|least|only|first|last|all|everything|what|\p{Ll}{3,}est)(?!\p{L})[^,;]{0,60}|as \p{Ll}+ as [^,;]{0,40})(?<!\p{L})could(?! (?:be|have|become)(?!\p{L}))|(?<!\p{L})could (?:no longer|not|neither|hardly|barely)(?! be(?!\p{L}))/gu,
);

/** "next year", "if the ice holds": what could be found or seen then is a guess. */
const NOT_YET =
  '(?![^.;]*(?<!\\p{L})(?:next|soon|if|unless|until|tomorrow|coming|future)(?!\\p{L}))';
/** "The town could see no growth" tells of what is to come, "the crew could see no flames" of what they saw. */
const OUTLOOK =
  '(?! (?:\\p{Ll}+ ){0,2}(?:growth|increase|rise|fall|change|improvement|gain|benefit|relief|rain|snow|end|return|profit|pay)(?:s|ment)?(?!\\p{L}))';
/** "could find no lease", "could not be traced": what somebody tried and failed to do is no guess. */
const IN_VAIN = quickPattern(
  new RegExp(
    `(?<!\\p{L})could (?:\\p{Ll}+ly )?(?:(?:find|hear|trace|locate|identify|confirm|verify|establish|say|name|recall|remember|produce|provide|offer|give|cite|point to|think of|detect|discern|make out|see|smell|feel) (?:no|nothing|nobody|none|no one|neither)(?!\\p{L})${OUTLOOK}|(?:not|never) (?:\\p{Ll}+ly )?be (?:found|traced|located|identified|confirmed|verified|established|contacted|named|saved|revived|opened|heard|seen)(?!\\p{L}))${NOT_YET}`,
    'gu',
  ),
);

function isSpeculation(sentence: string): boolean {
  const words = withinReachTold(withoutSides(sentence));
  const speculation = Math.min(wholeIndex(SPECULATION, words), wouldIn(words));
  return speculation < words.length && wholeIndex(REPORTED_PLAN, words) >= speculation;
}

/** Each pattern is asked only where the sentence has letters that every match of it has. */
function withoutSides(sentence: string): string {
  const words = sentence.includes(', wh') ? sentence.replaceAll(SIDE_CLAUSE, ' ') : sentence;
  return /(?: and| but|,) /.test(words) ? words.replace(SAID_BESIDES, ' ') : words;
}

function withinReachTold(words: string): string {
  return words.includes('could')
    ? words.replaceAll(IN_VAIN, ' ').replaceAll(WITHIN_REACH, ' ')
    : words;
}

function wouldIn(words: string): number {
  const at = wholeIndex(WOULD, words);
  return at < words.length && wholeIndex(REPORTED_CLAUSE, words) < at ? words.length : at;
}
