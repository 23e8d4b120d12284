import type { FoundFact } from '../../types.ts';
import { contentWords, NOT } from '../words/content-words.ts';
import type { ToldArticle } from '../told-article.ts';
import { figureMentions } from './figure-mentions.ts';
import type { FigureMention } from './figure-mentions.ts';
import { figuresDisagree, shareFigure } from './figures.ts';
import { areOpposed } from '../words/opposites.ts';
import { giveOneFigure } from './same-figure.ts';
import { mainClause } from '../words/main-clause.ts';
import { common, part, readPassage, saySame, weighted, wholePart } from '../passages.ts';
import type { Passage, Weights } from '../passages.ts';

/** A sentence that states a fact, ready to be compared. */
export type Stated = Passage & {
  readonly found: FoundFact;
  /** Stems of what the sentence states itself, without figures. */
  readonly main: Weights;
  /** The figures it states itself. */
  readonly counted: readonly FigureMention[];
};

/** How much of the shorter sentence the other must say too; less where both give the same figure. */
const SAME_WORDS = 0.55;
const SAME_WORDS_AND_FIGURE = 0.4;

/** How much of what the one that states less itself the other must too, and in how many words. */
type Least = { readonly main: number; readonly words: number; readonly all: number };
const ON_TWO_PAGES: Least = { main: 0.45, words: 3, all: 0 };
/** Who prints two sentences on one page means two facts, unless they say nearly the same. */
const ON_ONE_PAGE: Least = { main: 0.7, words: 5, all: 0.55 };
/** So equal, they state one fact however they are built. */
const ALL_BUT_EQUAL = 0.9;

const mainWords = (clause: string): Weights =>
  weighted(contentWords(clause).filter(({ stem }) => stem !== NOT && !/^\d/.test(stem)));

type Main = { readonly main: Weights; readonly clause: string };

const readMain = (text: string): Main => {
  const clause = mainClause(text);
  return { main: mainWords(clause), clause };
};

const known = new WeakMap<FoundFact, Main>();

/** `readFact(article, found).main` -> stems of what the sentence states itself */
export const readFact = (dated: ToldArticle, found: FoundFact): Stated => {
  const passage = readPassage(dated, found);
  const { main, clause } = known.get(found) ?? readMain(passage.text);
  known.set(found, { main, clause });
  const counted = figureMentions(dated, found).filter(({ figure }) =>
    clause.includes(figure.words),
  );
  return { ...passage, found, main, counted };
};

const isSpeculation = ({ found }: Stated): boolean => found.standing === 'speculation';

/** What each states itself, not only what is known of its nouns, must be in the other. */
const stateAlike = (a: Stated, b: Stated): boolean => {
  const least = a.in.article.id === b.in.article.id ? ON_ONE_PAGE : ON_TWO_PAGES;
  const equal = wholePart(a.stems, b.stems);
  if (equal >= ALL_BUT_EQUAL) return true;
  return (
    equal >= least.all &&
    common(a.main, b.main).length >= least.words &&
    part(a.main, b.main) >= least.main
  );
};

/** Two outlets that give one thing the same figure state one fact, however they build the sentence. */
const countAlike = (a: Stated, b: Stated): boolean =>
  a.in.article.id !== b.in.article.id &&
  !areOpposed(a.meaning, b.meaning) &&
  a.counted.some((one) => b.counted.some((other) => giveOneFigure(one, other)));

/**
 * Whether two sentences state one fact: both give one thing the same figure, or their words contain one another's to a good part, what they
 * state themselves too, their figures agree, neither says the contrary, and both report it or both
 * think it possible. On one page they must be nearly equal.
 */
export const isSameFact = (a: Stated, b: Stated): boolean => {
  if (isSpeculation(a) !== isSpeculation(b)) return false;
  const figures = [a.found.figures, b.found.figures] as const;
  if (figuresDisagree(...figures)) return false;
  if (countAlike(a, b)) return true;
  const least = shareFigure(...figures) ? SAME_WORDS_AND_FIGURE : SAME_WORDS;
  return saySame(a, b, least) && stateAlike(a, b);
};
