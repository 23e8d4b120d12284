import { outletKey } from './dated-article.ts';
import type { FigureMention } from './figure-mentions.ts';
import { agree, isTelling, ratio, sameMeasure } from './figures.ts';
import { common, part } from './passages.ts';

/** What must be so for two figures to be of one thing; more is asked the further they lie apart. */
type Least = {
  /** No value is more than so many times the other. */
  readonly ratio: number;
  /** So many words around them are the same, the noun counted aside. */
  readonly words: number;
  /** So much of what the words around the one that has fewer say. */
  readonly share: number;
};

const SAME_NOUN: readonly Least[] = [
  { ratio: 1.1, words: 1, share: 0.1 },
  { ratio: 1.6, words: 2, share: 0.25 },
  { ratio: 4, words: 3, share: 0.4 },
];
/** Money says what it is paid for in many ways, and some counts name no noun. */
const NO_NOUN: readonly Least[] = [
  { ratio: 1.25, words: 2, share: 0.3 },
  { ratio: 2.5, words: 3, share: 0.5 },
];
const OTHER_NOUNS: readonly Least[] = [{ ratio: 1.15, words: 4, share: 0.6 }];

const share = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].some((one) => b.has(one));

const areApart = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean =>
  a.size > 0 && b.size > 0 && !share(a, b);

const leastFor = (a: FigureMention, b: FigureMention): readonly Least[] => {
  if (a.head === null || b.head === null) return NO_NOUN;
  return a.head === b.head ? SAME_NOUN : OTHER_NOUNS;
};

/**
 * Whether two figures are of one thing, whatever their values: the same noun is counted or the words
 * around them are the same, and they are not of two years or two places.
 *
 * "needs 177,000 signatures by May", "needs about 178,000 signatures" -> `true`
 */
export const areOfOneThing = (a: FigureMention, b: FigureMention): boolean => {
  if (!sameMeasure(a.figure, b.figure)) return false;
  if (areApart(a.times, b.times) || areApart(a.names, b.names)) return false;
  const shared = common(a.around, b.around).filter((word) => word !== a.head).length;
  const names = [...a.names].filter((name) => b.names.has(name)).length;
  const apart = ratio(a.figure, b.figure);
  const likeness = part(a.around, b.around);
  return leastFor(a, b).some(
    (least) =>
      apart <= least.ratio && shared + Math.min(names, 1) >= least.words && likeness >= least.share,
  );
};

/** Whether two outlets give one thing figures that cannot both be true. */
export const disagree = (a: FigureMention, b: FigureMention): boolean =>
  outletKey(a.in.article.outlet) !== outletKey(b.in.article.outlet) &&
  !agree(a.figure, b.figure) &&
  (isTelling(a.figure) || a.head === b.head) &&
  areOfOneThing(a, b);
