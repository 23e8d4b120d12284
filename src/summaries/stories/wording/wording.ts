import type { Match } from '../../types.ts';
import { once } from '../../once.ts';
import { shared, stemSet } from '../words/content-words.ts';
import { NUMERALS } from '../words/numerals.ts';
import { foldWording, withoutLead, withoutTail } from './fold.ts';
import { likeness, longestCommon, stretches } from './likeness.ts';
import type { Stretch } from './likeness.ts';
import { areOpposed, countOtherwise, meantOtherwise, readMeaning } from '../words/opposites.ts';
import type { Meaning } from '../words/opposites.ts';
import { standsBracketed } from './bracketed.ts';
import { foldSpelling } from './spelling.ts';
import { partOf } from './trimmed.ts';
import type { Part } from './trimmed.ts';

/** A wording read once, and only as far as it is asked, to be compared many times. */
export type Wording = {
  readonly folded: string;
  readonly tokens: readonly string[];
  /** The same however an outlet sets contractions, commas and the like: to find, never to vouch for. */
  readonly spelled: readonly string[];
  readonly stretches: readonly Stretch[];
  /** Those in small letters, without stops, numbers in digits. */
  readonly plain: readonly string[];
  /** `null` for a wording too long to be compared. */
  readonly meaning: Meaning | null;
};

/** A longer wording is compared for equality alone: nobody is quoted at such length in other words. */
const LONGEST_COMPARED = 8_000;

/** From how much likeness on two wordings are likely one utterance; set on pairs of our own writing. */
const LIKELY_SAME = 0.5;

/** `readWording('“The US is ready,”').folded` -> `'the US is ready'` */
export const readWording = (words: string): Wording => {
  const folded = foldWording(words);
  const isLong = folded.length > LONGEST_COMPARED;
  const isRead = !isLong && folded !== '';
  const spelled = once(() => (isRead ? foldSpelling(folded).split(' ') : []));
  const plain = once(() =>
    spelled().map((word) => {
      const bare = withoutTail(withoutLead(word)).toLowerCase();
      return NUMERALS[bare] ?? bare;
    }),
  );
  const said = once(() => (isLong ? [] : stretches(words.replace(/\s+/g, ' '))));
  // Most wordings turn out the same or a part of another before their meaning is asked.
  const meaning = once(() => (isLong ? null : readMeaning(words)));
  return {
    folded,
    tokens: isRead ? folded.split(' ') : [],
    get spelled() {
      return spelled();
    },
    get plain() {
      return plain();
    },
    get stretches() {
      return said();
    },
    get meaning() {
      return meaning();
    },
  };
};

/** So many words in the same order, of the shorter and of the longer wording, are no chance. */
const FEWEST_IN_ORDER = 7;
const IN_ORDER_OF_SHORTER = 0.7;
const IN_ORDER_OF_LONGER = 0.5;
/** Longer wordings are told by their content alone. */
const MOST_IN_ORDER = 60;

/** "They would be betraying a town" of "it would be a betrayal of a town": hardly a word is another. */
const shareWording = (a: Wording, b: Wording): boolean => {
  const [shorter, longer] = [
    Math.min(a.spelled.length, b.spelled.length),
    Math.max(a.spelled.length, b.spelled.length),
  ];
  if (longer > MOST_IN_ORDER || shorter < FEWEST_IN_ORDER) return false;
  if (shorter < IN_ORDER_OF_LONGER * longer) return false;
  const common = longestCommon(a.plain, b.plain).length;
  return (
    common >= FEWEST_IN_ORDER &&
    common >= IN_ORDER_OF_SHORTER * shorter &&
    common >= IN_ORDER_OF_LONGER * longer
  );
};

/** So many words in the same order, of the shorter and of the longer, are one utterance whoever is named. */
const FEWEST_NEARLY = 8;
const NEARLY_OF_SHORTER = 0.75;

/**
 * Whether two wordings have nearly all words in common, in their order: "I gave what was ordered and
 * I'd do it again", "… and I would do it again".
 */
export const areNearlyEqual = (a: Wording, b: Wording): boolean => {
  const [shorter, longer] = [a.plain, b.plain].sort((one, other) => one.length - other.length);
  if (shorter === undefined || longer === undefined || longer.length > MOST_IN_ORDER) return false;
  const least = Math.max(
    FEWEST_NEARLY,
    NEARLY_OF_SHORTER * shorter.length,
    IN_ORDER_OF_LONGER * longer.length,
  );
  const known = new Set(longer);
  return (
    shorter.filter((word) => known.has(word)).length >= least &&
    longestCommon(shorter, longer).length >= least
  );
};

/** Each names somebody or some place the other does not: "pay for the wall, Mexico", "…, Dunmore". */
const nameOthers = (a: Meaning, b: Meaning): boolean => {
  const [one, other] = [a, b].map(({ content }) => stemSet(content.filter(({ named }) => named)));
  if (one === undefined || other === undefined) return false;
  const both = shared(one, other);
  return one.size > both && other.size > both;
};

const areOtherWords = (printed: Wording, said: Wording): boolean =>
  printed.meaning !== null &&
  said.meaning !== null &&
  (likeness(printed.stretches, said.stretches) >= LIKELY_SAME ||
    (shareWording(printed, said) && !nameOthers(printed.meaning, said.meaning))) &&
  !differInMeaning(printed, said);

/**
 * Whether two wordings cannot be of one utterance whatever they share: one denies the other, gives
 * another number, or says "could" for "will", "before" for "after".
 */
export const differInMeaning = ({ meaning: a }: Wording, { meaning: b }: Wording): boolean =>
  a !== null && b !== null && (areOpposed(a, b) || meantOtherwise(a, b) || countOtherwise(a, b));

/** Whether two wordings are the same but for contractions, commas and how numbers and names are set. */
export const areSpelledAlike = (a: Wording, b: Wording): boolean =>
  a.folded === b.folded || (a.spelled.length > 0 && a.spelled.join(' ') === b.spelled.join(' '));

/**
 * Whether all the words stand unbroken in the other wording, be it without what turns them round, or
 * but for an editor's brackets: "the ship is safe" in "I doubt the ship is safe".
 */
export const standsIn = (printed: Wording, said: Wording): boolean =>
  printed.folded !== '' &&
  (areSpelledAlike(printed, said) ||
    partOf(printed.tokens, said.tokens) !== null ||
    partOf(printed.spelled, said.spelled) !== null ||
    standsBracketed(printed.tokens, said.tokens));

/** Whether all the words stand in the other wording, and only without what turns them round. */
export const isCutOffIn = (printed: Wording, said: Wording): boolean => {
  const parts = [partOf(printed.tokens, said.tokens), partOf(printed.spelled, said.spelled)];
  return !areSpelledAlike(printed, said) && parts.includes('cut') && !parts.includes('whole');
};

/**
 * What can be vouched for: the same words, or an unbroken part of them; `null` for all else. Nothing
 * here rests on likeness, and no other function says `verbatim` or `trimmed`.
 */
export const matchExactly = (printed: Wording, said: Wording): 'verbatim' | 'trimmed' | null => {
  if (printed.folded === '' || said.folded === '') return null;
  if (printed.folded === said.folded) return 'verbatim';
  return partOf(printed.tokens, said.tokens) === 'whole' ? 'trimmed' : null;
};

/** Whether all the words stand in a passage unchanged, and whether without what turns them round. */
export const partIn = (printed: Wording, passage: Wording): Part | null =>
  matchExactly(printed, passage) === null ? partOf(printed.tokens, passage.tokens) : 'whole';

/** As `compareWording`, for wordings read before. */
export const matchWording = (printed: Wording, said: Wording): Match | null => {
  if (printed.folded === '' || said.folded === '') return null;
  const exactly = matchExactly(printed, said);
  if (exactly !== null) return exactly;
  return standsIn(printed, said) || areOtherWords(printed, said) ? 'reworded' : null;
};

/**
 * How one printing of an utterance stands to the speaker's words.
 *
 * - `verbatim`: the same words, after folding quote marks, white space, punctuation around the
 *   whole and the case of the first letter; "don't" for "do not" is another wording;
 * - `trimmed`: an unbroken run of them, or several joined by marked ellipses that swallow nothing
 *   that turns the meaning round;
 * - `reworded`: other words, likely for the same utterance, the same in another spelling, or a run
 *   of them cut off from its negation or condition;
 * - `null`: not the same utterance, as far as words tell, or one that says the contrary.
 *
 * `compareWording('free Alberta…', 'We want a free Alberta.')` -> `'trimmed'`
 *
 * Only `reworded` and `null` rest on likeness: a changed quotation never is `verbatim`.
 */
export const compareWording = (printed: string, said: string): Match | null =>
  matchWording(readWording(printed), readWording(said));
