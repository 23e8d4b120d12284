import type { Fact, FoundFact } from '../types.ts';
import { contradict } from './content-words.ts';
import { countOutlets } from './dated-article.ts';
import type { DatedArticle } from './dated-article.ts';
import { figuresDisagree, isTelling, shareFigure } from './figures.ts';
import { makeId } from './ids.ts';
import { byPlace, gather, printingsOf, readPassage, sayAlike } from './passages.ts';
import type { Passage } from './passages.ts';
import { commonest, tally } from './tally.ts';
import type { Tally } from './tally.ts';

type Stated = Passage & { readonly found: FoundFact };

/** How much of the shorter sentence the other must say too; less where both give the same figure. */
const SAME_WORDS = 0.55;
const SAME_WORDS_AND_FIGURE = 0.4;

/** Every further outlet takes a fifth of what a fact's weight lacks. */
const OUTLET_SHARE = 0.2;

const read = (dated: DatedArticle, found: FoundFact): Stated => ({
  ...readPassage(dated, found),
  found,
});

const isSpeculation = ({ found }: Stated): boolean => found.standing === 'speculation';

/**
 * Whether two sentences state one fact: their words contain one another's to a good part, their
 * figures agree, neither denies the other, and both report it or both think it possible.
 */
const isSameFact = (a: Stated, b: Stated): boolean => {
  if (isSpeculation(a) !== isSpeculation(b)) return false;
  const figures = [a.found.figures, b.found.figures] as const;
  if (figuresDisagree(...figures)) return false;
  const least = shareFigure(...figures) ? SAME_WORDS_AND_FIGURE : SAME_WORDS;
  return sayAlike(a, b, least) && !contradict(a.content, b.content);
};

const tellingFigures = ({ found }: Stated): number => found.figures.filter(isTelling).length;

/** The most specific first: most figures, a named source, most content words. */
const bySpecificity = (a: Stated, b: Stated): number =>
  tellingFigures(b) - tellingFigures(a) ||
  b.found.figures.length - a.found.figures.length ||
  Number(b.found.creditedTo !== null) - Number(a.found.creditedTo !== null) ||
  b.stems.size - a.stems.size ||
  byPlace(a, b);

/** Three decimals, so that a weight prints the same wherever it is made. */
const round = (weight: number): number => Math.round(weight * 1_000) / 1_000;

const weigh = (group: readonly Stated[]): number => {
  const most = Math.max(...group.map(({ found }) => found.weight));
  const outlets = countOutlets(group.map((stated) => stated.in.article));
  return round(1 - (1 - most) * (1 - OUTLET_SHARE) ** (outlets - 1));
};

const credit = (group: readonly Stated[]): string | null => {
  const sources: Tally = new Map();
  for (const { found } of group) if (found.creditedTo !== null) tally(sources, found.creditedTo, 1);
  return commonest(sources) ?? null;
};

const asFact = (story: string, group: readonly [Stated, ...Stated[]]): Fact => {
  const [{ found, text, in: told }] = group;
  return {
    id: makeId('fact', story, told.article.id, found.start, found.end),
    story,
    text,
    figures: found.figures,
    creditedTo: found.creditedTo ?? credit(group),
    standing: group.some((stated) => stated.found.standing === 'reported')
      ? 'reported'
      : found.standing,
    weight: weigh(group),
    printings: printingsOf(group),
  };
};

const byWeight = (a: Fact, b: Fact): number =>
  Number(a.standing === 'speculation') - Number(b.standing === 'speculation') ||
  b.weight - a.weight ||
  countOutlets(b.printings) - countOutlets(a.printings) ||
  (a.id < b.id ? -1 : 1);

/**
 * The facts of a story, each once in its most specific wording with every printing, what is only
 * thought possible last, otherwise by weight and the outlets that have it.
 *
 * Two outlets on "177,000 signatures by May" -> one fact with two printings
 */
export const gatherFacts = (story: string, articles: readonly DatedArticle[]): Fact[] =>
  gather(
    articles
      .flatMap((dated) => dated.extraction.facts.map((found) => read(dated, found)))
      .sort(bySpecificity),
    ({ wording, found }) => `${found.standing} ${wording.folded}`,
    isSameFact,
  )
    .map((group) => asFact(story, group))
    .sort(byWeight);
