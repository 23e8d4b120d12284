import type { Figure } from '../../types.ts';
import { outletKey } from '../dated-article.ts';
import type { FigureMention } from './figure-mentions.ts';
import { isTelling, overlap, ratio, sameMeasure } from './figures.ts';
import { common, part } from '../passages.ts';

/** What must be so for two figures to be of one thing; more is asked the further they lie apart. */
type Least = {
  /** No value is more than so many times the other. */
  readonly ratio: number;
  /** So many words around them are the same, the noun counted aside. */
  readonly words: number;
  /** So much of what the words around the one that has fewer say. */
  readonly share: number;
};

/** "Signatures" are counted of one thing in a story, "people" of many. */
const SPECIAL_NOUN: readonly Least[] = [
  { ratio: 2, words: 0, share: 0 },
  { ratio: 4, words: 2, share: 0.25 },
];
const SAME_NOUN: readonly Least[] = [
  { ratio: 1.1, words: 1, share: 0.15 },
  { ratio: 1.6, words: 2, share: 0.25 },
  { ratio: 4, words: 3, share: 0.4 },
];
/** Money says what it is paid for in many ways, and some counts name no noun. */
const NO_NOUN: readonly Least[] = [
  { ratio: 1.1, words: 1, share: 0.2 },
  { ratio: 1.6, words: 2, share: 0.3 },
  { ratio: 2.5, words: 3, share: 0.5 },
];

const NEVER: readonly Least[] = [];

const areApart = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((one) => b.has(one));

/** "Oaks" and "oak trees" are one noun. */
const shareNoun = (a: FigureMention, b: FigureMention): boolean =>
  (a.noun !== null && b.nouns.has(a.noun)) || (b.noun !== null && a.nouns.has(b.noun));

/** One noun, or two of one kind: "people", "residents". */
const countOneNoun = (a: FigureMention, b: FigureMention): boolean =>
  (a.head !== null && a.head === b.head) || shareNoun(a, b);

/** Further apart, a part is not one of the whole: "42 of the whales", "157 whales". */
const FURTHEST_PART = 1.15;

const leastFor = (a: FigureMention, b: FigureMention): readonly Least[] => {
  if (a.head === null || b.head === null) return NO_NOUN;
  if (!countOneNoun(a, b)) return NEVER;
  if (a.isPart !== b.isPart && ratio(a.figure, b.figure) > FURTHEST_PART) return NEVER;
  return a.isSpecial && b.isSpecial ? SPECIAL_NOUN : SAME_NOUN;
};

/**
 * Whether two figures are of one thing, whatever their values: the same noun is counted or the words
 * around them are the same, and they are not of two years or two places.
 *
 * "needs 177,000 signatures by May", "needs about 178,000 signatures" -> `true`
 */
export const areOfOneThing = (a: FigureMention, b: FigureMention): boolean => {
  if (!sameMeasure(a.figure, b.figure)) return false;
  if (areApart(a.times, b.times) || areApart(a.places, b.places)) return false;
  const words = common(a.around, b.around).filter(
    (word) => word !== a.head && word !== b.head,
  ).length;
  const apart = ratio(a.figure, b.figure);
  const share = part(a.around, b.around);
  return leastFor(a, b).some(
    (least) => apart <= least.ratio && words >= least.words && share >= least.share,
  );
};

/** "More than 60" and 63 are one figure, "at least three" and 500 are none. */
const ONE_FIGURE = 1.1;

/** So many of one noun are the same ones, whatever is said of them, rounded or not. */
const MANY = 1_000;
/** So many of what is seldom counted are the same ones: "three firefighters". */
const MANY_SPECIAL = 3;
/** A figure of so many digits that are not 0 at its end is not met twice by chance. */
const OWN_DIGITS = 3;
const OWN_DIGITS_OF_UNIT = 2;

const digitsOf = (value: number): number =>
  String(value)
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;

/** 4,812 and 71 percent mark a fact whatever is counted, 300 and 5 percent need the noun. */
const isOwn = ({ value, unit }: Figure): boolean =>
  digitsOf(value) >= (unit === 'count' ? OWN_DIGITS : OWN_DIGITS_OF_UNIT);

const canBeOne = (a: FigureMention, b: FigureMention): boolean =>
  overlap(a.range, b.range) &&
  sameMeasure(a.figure, b.figure) &&
  !areApart(a.times, b.times) &&
  !areApart(a.places, b.places);

/** "More than 5,100 nurses" and "5,127 nurses", "41 percent" and "41.3 percent" of one thing. */
const areRoundedAlike = (a: FigureMention, b: FigureMention): boolean =>
  isTelling(a.figure) &&
  ratio(a.figure, b.figure) <= ONE_FIGURE &&
  ((countOneNoun(a, b) && a.figure.value >= MANY) || areOfOneThing(a, b));

/** From how many on the same number of what both count is the same ones. */
const leastAlike = (a: FigureMention, b: FigureMention): number => {
  if (shareNoun(a, b) && a.isSpecial && b.isSpecial) return MANY_SPECIAL;
  return countOneNoun(a, b) ? MANY : Infinity;
};

/** Whether two passages give one thing the same figure, in whatever words. */
export const giveOneFigure = (a: FigureMention, b: FigureMention): boolean => {
  if (!canBeOne(a, b)) return false;
  const { value, bound } = a.figure;
  if (value !== b.figure.value) return areRoundedAlike(a, b);
  if (a.isPart === b.isPart && value >= leastAlike(a, b)) return true;
  if (!isTelling(a.figure) || common(a.around, b.around).length === 0) return false;
  const isMark = isOwn(a.figure) && (bound === 'exact' || bound === b.figure.bound);
  // "300 people" fled, "300 residents" are back: of two nouns it is another fact on the same ones.
  const isOneNoun = shareNoun(a, b) || a.head === null || b.head === null;
  return isMark || (isOneNoun && areOfOneThing(a, b));
};

/** Whether two outlets give one thing figures that cannot both be true. */
export const disagree = (a: FigureMention, b: FigureMention): boolean =>
  a.in !== b.in &&
  !overlap(a.range, b.range) &&
  (isTelling(a.figure) || a.head === b.head) &&
  outletKey(a.in.article.outlet) !== outletKey(b.in.article.outlet) &&
  areOfOneThing(a, b);
