import tense from '../../../../data/lexicon/tense.json' with { type: 'json' };
import type { FoundFact, Span } from '../../types.ts';
import { contentWords, NOT } from '../words/content-words.ts';
import type { ToldArticle } from '../told-article.ts';
import { figureMentions } from './figure-mentions.ts';
import type { FigureMention } from './figure-mentions.ts';
import { areEqual, isTelling } from './figures.ts';
import { areOpposed } from '../words/opposites.ts';
import {
  giveOneAnother,
  giveOneFigure,
  giveOtherFigures,
  knowsIt,
  shareFigure,
} from './same-figure.ts';
import { goingOn, mainClause } from '../words/main-clause.ts';
import { spansInside } from '../spans.ts';
import { isWhenSaid } from '../when-said.ts';
import { common, part, readPassage, saySame, weighted, wholePart } from '../passages.ts';
import type { Passage, Weights } from '../passages.ts';

/** A sentence that states a fact, ready to be compared. */
export type Stated = Passage & {
  readonly found: FoundFact;
  /** Stems of what the sentence states itself, without figures. */
  readonly main: Weights;
  /** The days on which something happens in it. */
  readonly days: ReadonlySet<string>;
  /** All figures of the sentence. */
  readonly figures: readonly FigureMention[];
  /** Those it states itself. */
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
/** So few will do where the other states all of it: "Four were treated in hospital." */
const FEW_WORDS = 2;
/** So equal, they state one fact however they are built. */
const ALL_BUT_EQUAL = 0.9;

const mainWords = (clause: string): Weights =>
  weighted(contentWords(clause).filter(({ stem }) => stem !== NOT && !/^\d/.test(stem)));

type Main = { readonly main: Weights; readonly stated: string };

const readMain = (text: string): Main => {
  const clause = mainClause(text);
  return { main: mainWords(clause), stated: `${clause} ${goingOn(text)}` };
};

/** Days and months that are not only those on which somebody spoke. */
const daysIn = ({ article, extraction }: ToldArticle, sentence: Span): ReadonlySet<string> =>
  new Set(
    spansInside(extraction.dates, sentence)
      .filter(
        (date) =>
          (date.precision === 'day' || date.precision === 'month') &&
          !isWhenSaid(article.text, sentence, date),
      )
      .flatMap(({ precision, from, to }) =>
        from !== null && to !== null && (from === to || precision === 'month')
          ? [`${from}..${to}`]
          : [],
      ),
  );

const shareDay = (a: Stated, b: Stated): boolean => [...a.days].some((day) => b.days.has(day));

const known = new WeakMap<FoundFact, Main>();

const PAST = new Set(tense.past);

/** Whether a sentence ends on what became of those counted: "of a fire that [drove 300 people out]", with no verb behind. */
const endsOn = (
  { article: { text } }: ToldArticle,
  { at, sentence, fate }: FigureMention,
): boolean =>
  fate !== null &&
  !(text.slice(at.end, sentence.end).match(/\p{Ll}+/gu) ?? []).some(
    (word) => PAST.has(word) || /\p{Ll}{2}ed$/u.test(word),
  );

/** `readFact(article, found).main` -> stems of what the sentence states itself */
export const readFact = (dated: ToldArticle, found: FoundFact): Stated => {
  const passage = readPassage(dated, found);
  const { main, stated } = known.get(found) ?? readMain(passage.text);
  known.set(found, { main, stated });
  const figures = figureMentions(dated, found);
  const counted = figures.filter(
    (mention) => stated.includes(mention.figure.words) || endsOn(dated, mention),
  );
  return { ...passage, found, main, days: daysIn(dated, found), figures, counted };
};

/** What each states itself, not only what is known of its nouns, must be in the other. */
const stateAlike = (a: Stated, b: Stated): boolean => {
  const least = a.in.article.id === b.in.article.id ? ON_ONE_PAGE : ON_TWO_PAGES;
  const equal = wholePart(a.stems, b.stems);
  if (equal >= ALL_BUT_EQUAL) return true;
  const [words, share] = [common(a.main, b.main).length, part(a.main, b.main)];
  const isEnough = words >= least.words || (words >= FEW_WORDS && share >= ALL_BUT_EQUAL);
  return equal >= least.all && isEnough && share >= least.main;
};

const isSpeculation = ({ found }: Stated): boolean => found.standing === 'speculation';

const DOUBT =
  /(?<!\p{L})(?:could|may|might|would|should|expect(?:s|ed)?|likely|possibly|perhaps|plans?|planned|hopes?|if)(?!\p{L})/iu;
const CLAUSE = /[,;:—]|\s(?:and|but|while)\s/u;

/** "90 [branches could close]"; "a £4bn [deal would create]" doubts no price. */
const COUNTED_DOUBTED = /^(?: \p{L}+){1,3} (?:could|may|might|would)(?!\p{L})/u;

/** Whether a figure is in doubt, not something else in its sentence: "the price was £3m and a sale could come". */
const isDoubted = ({ found, in: { article } }: Stated, { at, measure }: FigureMention): boolean => {
  const before = article.text.slice(found.start, at.start).split(CLAUSE).at(-1) ?? '';
  return (
    DOUBT.test(before) ||
    (measure.kind === 'count' && COUNTED_DOUBTED.test(article.text.slice(at.end, found.end)))
  );
};

/** "will have 90 branches", and as somebody said it "would have 90 branches": still to come in both. */
const AHEAD = /(?<!\p{L})(?:will|would|(?:is|are) (?:to|expected to|due to|set to))(?!\p{L})/iu;

const isAhead = ({ found, in: { article } }: Stated, { at }: FigureMention): boolean =>
  AHEAD.test(article.text.slice(found.start, at.start).split(CLAUSE).at(-1) ?? '');

/** The first's figures for which the other gives the same of one thing, both in doubt or neither. */
const figuresInCommon = (a: Stated, b: Stated): FigureMention[] =>
  a.counted.filter((one) =>
    b.counted.some(
      (other) =>
        giveOneFigure(one, other) &&
        (isSpeculation(a) === isSpeculation(b) ||
          isDoubted(a, one) === isDoubted(b, other) ||
          (isAhead(a, one) && isAhead(b, other))),
    ),
  );

/** As `figuresInCommon`, in clauses about a noun too where the sentences state none alike. */
export const figuresAlike = (a: Stated, b: Stated): FigureMention[] => {
  const stated = figuresInCommon(a, b);
  return stated.length > 0
    ? stated
    : a.figures.filter((one) => b.figures.some((other) => giveOneFigure(one, other)));
};

/** Two figures of so many digits are not met together twice by chance: "31 votes to 17". */
const PAIR = 2;

/** Two outlets that give two figures alike tell of one thing, whatever they say it is. */
const shareTwoFigures = (a: Stated, b: Stated): boolean =>
  new Set(
    a.found.figures
      .filter((one) => isTelling(one) && b.found.figures.some((other) => areEqual(one, other)))
      .map(({ value }) => value),
  ).size >= PAIR;

/** Two outlets that give one thing the same figure state one fact, however they build the sentence. */
const countAlike = (a: Stated, b: Stated): boolean =>
  a.in.article.id !== b.in.article.id &&
  !areOpposed(a.meaning, b.meaning) &&
  (figuresInCommon(a, b).length > 0 ||
    (isSpeculation(a) === isSpeculation(b) && shareTwoFigures(a, b)));

/** With so much of a sentence in the other, names and all, two words beside the names will do. */
const HELD_WORDS = 0.65;
const FEWEST_HELD = 4;
const FEWEST_PLAIN = 2;

/** A short sentence is held by another: "Two were flown to hospital in Cardiff." */
const holdsOther = (a: Stated, b: Stated): boolean =>
  part(a.stems, b.stems) >= HELD_WORDS &&
  common(a.plain, b.plain).length >= FEWEST_PLAIN &&
  (common(a.stems, b.stems).length >= FEWEST_HELD || part(a.main, b.main) >= ALL_BUT_EQUAL) &&
  !areOpposed(a.meaning, b.meaning);

/** So much of what they state themselves is one fact, names and all; with a figure or day in common less. */
const SAME_MAIN = { part: 0.6, plain: 2 };
const SAME_MAIN_AND_FIGURE = { part: 0.5, plain: 1 };
const FEWEST_MAIN = 4;

const stateTheSame = (a: Stated, b: Stated, least: typeof SAME_MAIN): boolean => {
  const both = common(a.main, b.main);
  return (
    part(a.main, b.main) >= least.part &&
    both.length >= FEWEST_MAIN &&
    both.filter((word) => a.plain.has(word) && b.plain.has(word)).length >= least.plain &&
    !areOpposed(a.meaning, b.meaning)
  );
};

/** Whether the words of two sentences contain one another's to a good part, what they state themselves too. */
const saidAlike = (a: Stated, b: Stated): boolean => {
  const isOnFigure = shareFigure(a.figures, b.figures) || shareDay(a, b);
  const isSame =
    saySame(a, b, isOnFigure ? SAME_WORDS_AND_FIGURE : SAME_WORDS) ||
    holdsOther(a, b) ||
    (a.in.article.id !== b.in.article.id &&
      stateTheSame(a, b, isOnFigure ? SAME_MAIN_AND_FIGURE : SAME_MAIN));
  return isSame && stateAlike(a, b);
};

/** Those of a passage's figures that the other does not give too: of "24 votes to 21" in both none. */
const ownFigures = (a: Stated, b: Stated): FigureMention[] =>
  a.figures.filter((mention) => !knowsIt(b.figures, mention));

/** Whatever else they share: "nine firefighters were treated", "eleven firefighters were treated". */
const differOnFigure = (a: Stated, b: Stated): boolean => {
  const others = ownFigures(b, a);
  return ownFigures(a, b).some((one) => others.some((other) => giveOneAnother(one, other)));
};

/**
 * Whether two sentences state one fact: both give one thing the same figure, or their words contain one another's to a good part, what they
 * state themselves too, their figures agree, neither says the contrary, and both report it or both
 * think it possible. On one page they must be nearly equal.
 */
export const isSameFact = (a: Stated, b: Stated): boolean =>
  (countAlike(a, b) ||
    (isSpeculation(a) === isSpeculation(b) &&
      !giveOtherFigures(a.figures, b.figures) &&
      saidAlike(a, b))) &&
  !differOnFigure(a, b);
