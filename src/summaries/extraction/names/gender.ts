import type { Gender } from '../../types.ts';
import type { Reading } from './reading.ts';
import { HE, SAYS, SHE, besideAt } from './beside.ts';
import { ROLE_NOUNS } from './lexicon.ts';
import { quickPattern } from '../text/quick-pattern.ts';
import { oneOf } from '../text/characters.ts';
import { lettersEnd, sentenceOf, wordStart } from './words.ts';
import type { Words } from './words.ts';

const REACH = 25;
const CLEAR_MAJORITY = 2;

/**
 * The gender the pronouns behind a person's mentions show, where neither title nor given name tells;
 * `null` while they are few or mixed. A pronoun counts for the last name before it only, in a later
 * sentence only where nobody else is named before it in its own, but for who speaks there: "Swift's
 * albums were owned by Braun. She left" tells of neither. `whose` numbers the person at the first word of each mention, from 1.
 */
export function genderByPronouns(
  words: Words,
  readings: readonly Reading[],
  whose: Int32Array,
): Gender | null {
  const { female, male } = pronounsBehind(words, readings, whose).all;
  if (male >= CLEAR_MAJORITY * Math.max(1, female) || (male === 1 && female === 0)) return 'male';
  return female >= CLEAR_MAJORITY * Math.max(1, male) || (female === 1 && male === 0)
    ? 'female'
    : null;
}

/**
 * The gender that pronouns show of somebody whose given name says the other, where at least two in the sentences that
 * name them do and none is of the other: "Kevin Marsh lost her seat. … Marsh said she …".
 */
export function genderAgainstName(
  words: Words,
  readings: readonly Reading[],
  whose: Int32Array,
): Gender | null {
  if (readings.some(({ titleGender }) => titleGender !== null)) return null;
  const { all, here } = pronounsBehind(words, readings, whose);
  if (here.female >= CLEAR_MAJORITY && all.male === 0) return 'female';
  return here.male >= CLEAR_MAJORITY && all.female === 0 ? 'male' : null;
}

/** How many pronouns of each gender are those of a person, by their mentions, and how many of them in the mention's sentence. */
function pronounsBehind(
  words: Words,
  readings: readonly Reading[],
  whose: Int32Array,
): Record<'all' | 'here', Record<Gender, number>> {
  const all = { female: 0, male: 0 };
  const here = { female: 0, male: 0 };
  for (const { first, next } of readings) {
    const isSpeaker = speaks(words, first, next);
    let isQuoted = false;
    for (let at = next; at < next + REACH && (whose[at] ?? 0) === 0; at++) {
      // `Roe said. “She is ill.”`: who speaks is no "she" of their own
      if (opensQuotation(words, at)) isQuoted = isSpeaker;
      if (closesQuotation(words, at - 1)) isQuoted = false;
      if (isQuoted) continue;
      const pronoun = besideAt(words, at) & (HE | SHE);
      if (pronoun === 0) continue;
      if (isAnother(words, next, at) || isOfTelling(words, first, next, at)) break;
      const isLater = sentenceOf(words, at) !== sentenceOf(words, first);
      if (isLater && !isSpeaker && isBesideOther(words, first, whose)) break;
      if (isToldBy(words, first, pronoun)) break;
      const gender = pronoun === HE ? 'male' : 'female';
      all[gender]++;
      if (!isLater) here[gender]++;
      break;
    }
  }
  return { all, here };
}

/**
 * What somebody is called tells more than a given name: "Kevin Marsh, an actress", "a mother of
 * two"; not "a spokesman", as women are called too.
 */
export function genderByRole(noun: string): Gender | null {
  return OF_EITHER.test(noun) ? null : (ROLE_NOUNS.get(noun) ?? null);
}
const OF_EITHER = /(?<!wo)(?<=\p{L})man$/u;

/** Whether the sentence of a mention names another person before it. */
function isBesideOther(words: Words, first: number, whose: Int32Array): boolean {
  const sentence = sentenceOf(words, first);
  for (let at = first - 1; at >= 0 && sentenceOf(words, at) === sentence; at--) {
    const other = whose[at] ?? 0;
    if (other !== 0 && other !== whose[first]) return true;
  }
  return false;
}

/** "He called Roe a liar": of "he" in a sentence, no name behind it is. */
function isToldBy(words: Words, first: number, pronoun: number): boolean {
  const sentence = sentenceOf(words, first);
  for (let at = first - 1; at >= 0 && sentenceOf(words, at) === sentence; at--) {
    if (closesQuotation(words, at)) return false;
    if ((besideAt(words, at) & pronoun) !== 0) return true;
  }
  return false;
}

/**
 * "Cullen, who leads the union, accused | him of a lie", "Cullen told | her that": whom somebody does
 * something to is somebody else. "Her" before what may be hers tells nothing.
 */
function isAnother(words: Words, next: number, at: number): boolean {
  const [from, until] = [lettersEnd(words, next - 1), lettersEnd(words, at)];
  return (
    DOES_TO.test(words.text.slice(from, until)) &&
    (words.text.endsWith('him', until) || NOTHING_OF_HERS.test(words.text.slice(until, until + 6)))
  );
}

/** "A customer told Roe | he would stay": whoever tells it, or whoever hears it. */
const isOfTelling = (words: Words, first: number, next: number, at: number): boolean =>
  at === next &&
  TELLING.test(
    words.text.slice(
      Math.max(0, wordStart(words, first) - LONGEST_TELLING),
      wordStart(words, first),
    ),
  );
const TELLING = /(?<!\p{L})(?:tell|tells|told|telling) $/u;
const LONGEST_TELLING = 9;

const DOES_TO = quickPattern(
  /^(?:,[^.;:!?“”"]+,)? (?:(?:has|had|have|also|later|then|\p{Ll}+ly) ){0,2}\p{Ll}+ (?:him|her)$/u,
);
const NOTHING_OF_HERS = /^(?:[.,;]| (?:of|to|that|for|in|on|at|with|and|as|a|an|the) )/;

/** Whether a quotation begins with a word. */
function opensQuotation(words: Words, at: number): boolean {
  return isOpening(words.text.charCodeAt(wordStart(words, at) - 1));
}

/** Whether a quotation ends behind a word, or behind the mark that follows it. */
function closesQuotation(words: Words, at: number): boolean {
  const end = lettersEnd(words, at);
  const { text } = words;
  return (
    isClosing(text.charCodeAt(end)) ||
    (isStop(text.charCodeAt(end)) && isClosing(text.charCodeAt(end + 1)))
  );
}

const isOpening = oneOf('"“«');
const isClosing = oneOf('"”»');
const isStop = oneOf('.,!?…');

/** "Roe said", "said Roe". */
function speaks(words: Words, first: number, next: number): boolean {
  return ((besideAt(words, first - 1) | besideAt(words, next)) & SAYS) !== 0;
}
