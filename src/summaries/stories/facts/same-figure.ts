import type { Figure } from '../../types.ts';
import { outletKey } from '../../outlets.ts';
import { EMPLOYED, isPeople, LAID_OFF } from './fates.ts';
import type { FigureMention } from './figure-mentions.ts';
import { isTelling, overlap, sameMeasure } from './figures.ts';
import { figureMovedOn } from './moved-on.ts';
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

/** One thing is sold in a story, but much is paid for. */
const SUMS: readonly Least[] = [
  { ratio: 1.6, words: 1, share: 0.1 },
  { ratio: 2.5, words: 3, share: 0.5 },
];

/** Much is said to have doubled. */
const MULTIPLES: readonly Least[] = [{ ratio: 4, words: 3, share: 0.3 }];

const NEVER: readonly Least[] = [];

const areMultiples = (a: FigureMention, b: FigureMention): boolean =>
  [a, b].every(({ measure }) => measure.kind === 'times');

const areApart = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((one) => b.has(one));

/** "Oaks" and "oak trees" are one noun. */
const shareNoun = (a: FigureMention, b: FigureMention): boolean =>
  (a.noun !== null && b.nouns.has(a.noun)) || (b.noun !== null && a.nouns.has(b.noun));

/** One noun, or two of one kind: "people", "residents". */
const countOneNoun = (a: FigureMention, b: FigureMention): boolean =>
  (a.head !== null && a.head === b.head) || shareNoun(a, b);

/** "Two people died" and "killing two guests": the same became of them. */
const shareFate = (a: FigureMention, b: FigureMention): boolean =>
  a.fate !== null &&
  a.fate !== EMPLOYED &&
  a.fate === b.fate &&
  (countOneNoun(a, b) ||
    a.fate === LAID_OFF ||
    a.noun === null ||
    b.noun === null ||
    [a.counted, b.counted].every((noun) => noun !== null && isPeople(noun)));

/** "1.2 million customers" are people. */
const arePeople = (a: FigureMention, b: FigureMention): boolean =>
  [a, b].some(({ counted }) => /^(?:people|persons)$/iu.test(counted ?? '')) &&
  [a, b].every(({ counted }) => counted !== null && isPeople(counted));

/** Jobs that go are no others that a page counts: "900 new jobs". */
const haveOtherFates = (a: FigureMention, b: FigureMention): boolean =>
  a.fate !== b.fate &&
  ((a.fate !== null && b.fate !== null) || a.fate === LAID_OFF || b.fate === LAID_OFF);

/** One kind of measure; of money, one currency. */
const areMeasuredAlike = (a: FigureMention, b: FigureMention): boolean =>
  a.measure.kind === b.measure.kind && sameMeasure(a.figure, b.figure);

/** Two units are rounded to numbers that are round in each: 250 miles are 400 kilometres. */
const OTHER_UNIT = 0.03;
/** "Two months" are "eight weeks". */
const OTHER_SPELL = 0.1;

/** Whether two figures can both be true of one thing. */
const canBothBe = (a: FigureMention, b: FigureMention): boolean => {
  if (a.measure.unit === b.measure.unit) return overlap(a.range, b.range);
  const share = a.measure.kind === 'time' ? OTHER_SPELL : OTHER_UNIT;
  const [low, high] = a.range;
  return overlap([low * (1 - share), high * (1 + share)], b.range);
};

/** How many times the greater of two amounts is the less. */
const apartBy = (a: FigureMention, b: FigureMention): number => {
  const [low, high] = [a.amount, b.amount].map(Math.abs).sort((one, other) => one - other);
  return low === undefined || high === undefined || low === 0 ? Infinity : high / low;
};

/** Further apart, a part is not one of the whole: "42 of the whales", "157 whales". */
const FURTHEST_PART = 1.15;

const leastFor = (a: FigureMention, b: FigureMention): readonly Least[] => {
  if (haveOtherFates(a, b)) return NEVER;
  if (areMultiples(a, b)) return MULTIPLES;
  if (shareFate(a, b)) return a.measure.kind === 'money' ? SUMS : SPECIAL_NOUN;
  if (a.way !== null && a.way === b.way) return SPECIAL_NOUN;
  if (a.head === null || b.head === null) return NO_NOUN;
  if (arePeople(a, b)) return SAME_NOUN;
  if (!countOneNoun(a, b)) return NEVER;
  if (a.isPart !== b.isPart && apartBy(a, b) > FURTHEST_PART) return NEVER;
  return a.isSpecial && b.isSpecial ? SPECIAL_NOUN : SAME_NOUN;
};

/**
 * Whether two figures are of one thing, whatever their values: the same noun is counted or the words
 * around them are the same, and they are not of two years or two places.
 *
 * "needs 177,000 signatures by May", "needs about 178,000 signatures" -> `true`
 */
export const areOfOneThing = (a: FigureMention, b: FigureMention): boolean => {
  if (!areMeasuredAlike(a, b)) return false;
  if (areApart(a.times, b.times) || areApart(a.places, b.places)) return false;
  if (areApart(a.damaged, b.damaged)) return false;
  const isOfOneTime = [...a.times].some((time) => b.times.has(time));
  const words =
    common(a.around, b.around).filter((word) => word !== a.head && word !== b.head).length +
    Number(isOfOneTime);
  const apart = apartBy(a, b);
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

/** 1.24 kilometres mark a fact as 1,240 metres do. */
const isTellingHere = ({ figure, measure }: FigureMention): boolean =>
  isTelling(figure) ||
  (measure.kind !== figure.unit && digitsOf(figure.value) >= OWN_DIGITS_OF_UNIT);

const canBeOne = (a: FigureMention, b: FigureMention): boolean =>
  canBothBe(a, b) &&
  areMeasuredAlike(a, b) &&
  !haveOtherFates(a, b) &&
  !areApart(a.times, b.times) &&
  !areApart(a.places, b.places);

/** "More than 5,100 nurses" and "5,127 nurses", "41 percent" and "41.3 percent" of one thing. */
const areRoundedAlike = (a: FigureMention, b: FigureMention): boolean =>
  isTellingHere(a) &&
  apartBy(a, b) <= ONE_FIGURE &&
  ((countOneNoun(a, b) && a.amount >= MANY) ||
    (shareFate(a, b) && a.measure.kind === 'count') ||
    areOfOneThing(a, b));

/** From how many on the same number of what both count is the same ones. */
const leastAlike = (a: FigureMention, b: FigureMention): number => {
  if (shareNoun(a, b) && a.isSpecial && b.isSpecial) return MANY_SPECIAL;
  return countOneNoun(a, b) ? MANY : Infinity;
};

/** Whether two passages give one thing the same figure, in whatever words. */
export const giveOneFigure = (a: FigureMention, b: FigureMention): boolean => {
  if (!canBeOne(a, b)) return false;
  if (areMultiples(a, b)) return areOfOneThing(a, b);
  const { value, bound } = a.figure;
  if (a.amount !== b.amount) return areRoundedAlike(a, b);
  if (shareFate(a, b) && a.isPart === b.isPart && a.measure.kind === 'count') return true;
  if (a.isPart === b.isPart && value >= leastAlike(a, b)) return true;
  if (!isTellingHere(a)) return false;
  const isMark =
    isOwn(a.figure) &&
    (bound === 'exact' || b.figure.bound === 'exact' || bound === b.figure.bound);
  const isCount = a.measure.kind === 'count';
  if (common(a.around, b.around).length === 0) return isMark && !isCount;
  // "300 people" fled, "300 residents" are back: of two nouns it is another fact on the same ones.
  const isOneNoun = shareNoun(a, b) || a.head === null || b.head === null;
  return isMark || (isOneNoun && areOfOneThing(a, b));
};

const areClose = (a: FigureMention, b: FigureMention): boolean =>
  areMeasuredAlike(a, b) &&
  canBothBe(a, b) &&
  (a.amount === b.amount || apartBy(a, b) <= ONE_FIGURE);

/** Whether two passages give a telling figure in common, of whatever. */
export const shareFigure = (a: readonly FigureMention[], b: readonly FigureMention[]): boolean =>
  a.some((one) => isTellingHere(one) && b.some((other) => areClose(one, other)));

/**
 * Whether each passage gives telling figures, none of them the other's, or says that something is
 * another number of times what it was: then they tell two facts, or outlets disagree on one. `'61 delegates'`, `'55 delegates'` -> `true`; `'61 delegates'`, none -> `false`
 */
export const giveOtherFigures = (
  a: readonly FigureMention[],
  b: readonly FigureMention[],
): boolean =>
  (a.some(isTellingHere) && b.some(isTellingHere) && !shareFigure(a, b)) ||
  a.some((one) => b.some((other) => areMultiples(one, other) && !canBothBe(one, other)));

/** Whether two passages give one thing figures that cannot both be: "nine firefighters", "eleven firefighters". */
export const giveOneAnother = (a: FigureMention, b: FigureMention): boolean =>
  !canBothBe(a, b) &&
  (isTellingHere(a) || a.head === b.head || shareFate(a, b)) &&
  areOfOneThing(a, b);

/** Whether a page gives the figure for the thing too, whatever others it gives: then it does not differ from it. */
export const knowsIt = (page: readonly FigureMention[], mention: FigureMention): boolean =>
  page.some(
    (one) =>
      one.amount === mention.amount &&
      sameMeasure(one.figure, mention.figure) &&
      (one.head === mention.head || one.head === null || mention.head === null),
  );

/** Whether two outlets give one thing figures that cannot both be true of one day. */
export const disagree = (a: FigureMention, b: FigureMention): boolean =>
  a.in !== b.in &&
  !figureMovedOn(a, b) &&
  !figureMovedOn(b, a) &&
  outletKey(a.in.article.outlet) !== outletKey(b.in.article.outlet) &&
  giveOneAnother(a, b);
