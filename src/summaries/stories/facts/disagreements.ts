import type { Disagreement, NonEmpty, Side } from '../../types.ts';
import { byPublication, countOutlets } from '../dated-article.ts';
import type { ToldArticle } from '../told-article.ts';
import { figureMentions } from './figure-mentions.ts';
import type { FigureMention } from './figure-mentions.ts';
import { tokensOf } from '../words/content-words.ts';
import { overlap } from './figures.ts';
import { makeId } from '../ids.ts';
import { printingOf } from '../printing.ts';
import { stem } from '../words/stem.ts';
import { areOfOneThing, disagree, knowsIt } from './same-figure.ts';

/** Figures of one story beyond this many are not held against the others. */
const MOST_COMPARED = 1_500;

const byPlace = (a: FigureMention, b: FigureMention): number =>
  byPublication(a.in.article, b.in.article) ||
  a.sentence.start - b.sentence.start ||
  a.figure.value - b.figure.value;

const readAll = (articles: readonly ToldArticle[]): FigureMention[] =>
  articles
    .flatMap((dated) => dated.extraction.facts.flatMap((fact) => figureMentions(dated, fact)))
    .sort(byPlace)
    .slice(0, MOST_COMPARED);

/** Mentions that differ from one another, directly or over others. */
const quarrels = (mentions: readonly FigureMention[]): FigureMention[][] => {
  const byArticle = Map.groupBy(mentions, (mention) => mention.in.article.id);
  const ofPage = (mention: FigureMention): readonly FigureMention[] =>
    byArticle.get(mention.in.article.id) ?? [];
  const groupOf = new Map<FigureMention, Set<FigureMention>>();
  const join = (a: FigureMention, b: FigureMention): void => {
    const [one, other] = [groupOf.get(a) ?? new Set([a]), groupOf.get(b) ?? new Set([b])];
    for (const member of other) one.add(member);
    for (const member of one) groupOf.set(member, one);
  };
  for (const ofUnit of Map.groupBy(mentions, ({ measure }) => measure.kind).values()) {
    ofUnit.forEach((a, i) => {
      for (let at = i + 1; at < ofUnit.length; at++) {
        const b = ofUnit[at] ?? a;
        if (disagree(a, b) && !knowsIt(ofPage(a), b) && !knowsIt(ofPage(b), a)) join(a, b);
      }
    });
  }
  return [...new Set(groupOf.values())].map((group) => [...group].sort(byPlace));
};

/** What is printed of the same thing with one of the values, though no other page differs on it. */
const withSupporters = (
  quarrel: readonly FigureMention[],
  mentions: readonly FigureMention[],
): FigureMention[] => {
  const supports = (mention: FigureMention): boolean =>
    quarrel.some((member) => member.amount === mention.amount && areOfOneThing(member, mention));
  return mentions.filter((mention) => quarrel.includes(mention) || supports(mention));
};

const width = ({ range: [low, high] }: FigureMention): number => high - low;

/** By value; what is bounded or rounded goes to the side it can mean, if that is only one. */
const sidesOf = (mentions: readonly FigureMention[]): FigureMention[][] => {
  const isExact = ({ figure }: FigureMention): boolean => figure.bound === 'exact';
  const sides = [...Map.groupBy(mentions.filter(isExact), ({ amount }) => amount).values()];
  // The closest first: "about 4,200" and "nearly 4,000" are two sides, "some 4,000" is of neither.
  for (const mention of mentions.toSorted((a, b) => width(a) - width(b))) {
    if (isExact(mention)) continue;
    const fits = sides.filter((side) => side.some(({ range }) => overlap(range, mention.range)));
    const [only] = fits;
    if (only === undefined) sides.push([mention]);
    else if (fits.length === 1) only.push(mention);
  }
  return sides.sort((a, b) => (a[0]?.amount ?? 0) - (b[0]?.amount ?? 0));
};

const asSide = ([first, ...others]: NonEmpty<FigureMention>): Side => {
  const printing = ({ in: told, sentence }: FigureMention) =>
    printingOf(told, sentence, 'verbatim');
  return {
    value: first.figure.words,
    figure: first.figure,
    day: null,
    printings: [printing(first), ...others.map(printing)],
  };
};

/** What is counted, as printed, else the words around the figure that others share. */
const aboutOf = ([first, ...others]: NonEmpty<FigureMention>): string => {
  const named = [first, ...others].find(
    ({ figure }) => figure.of !== null && figure.unit !== 'money',
  );
  if (named?.figure.of) return named.figure.of;
  const { start, end } = first.sentence;
  const shared = tokensOf(first.in.article.text.slice(start, end)).filter(
    ({ folded }) =>
      first.around.has(stem(folded)) && others.some(({ around }) => around.has(stem(folded))),
  );
  return shared.map(({ printed }) => printed).join(' ') || first.figure.words;
};

const asDisagreement = (story: string, mentions: readonly FigureMention[]): Disagreement | null => {
  const sides = sidesOf(mentions).flatMap(([first, ...rest]): Side[] =>
    first === undefined ? [] : [asSide([first, ...rest])],
  );
  const [first, ...others] = mentions;
  if (first === undefined || sides.length < 2) return null;
  if (countOutlets(sides.flatMap(({ printings }) => printings)) < 2) return null;
  return {
    id: makeId(
      'disagreement',
      story,
      first.in.article.id,
      first.sentence.start,
      first.figure.words,
    ),
    story,
    kind: 'figure',
    about: aboutOf([first, ...others]),
    sides,
  };
};

/**
 * The figures on which outlets differ, each with everybody who prints one of its values.
 *
 * "177,000 signatures", "177,732 signatures", "about 178,000" -> one disagreement with two sides,
 * "about 178,000" with neither
 */
export const figureDisagreements = (
  story: string,
  articles: readonly ToldArticle[],
): Disagreement[] => {
  const mentions = readAll(articles);
  return quarrels(mentions)
    .map((quarrel) => asDisagreement(story, withSupporters(quarrel, mentions)))
    .filter((disagreement) => disagreement !== null);
};
