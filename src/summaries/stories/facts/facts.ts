import type { Fact, Support } from '../../types.ts';
import { readsAlone } from '../../reads-alone.ts';
import { countOutlets } from '../dated-article.ts';
import { otherThan } from '../told-article.ts';
import type { ToldArticle } from '../told-article.ts';
import { isTelling } from './figures.ts';
import { makeId } from '../ids.ts';
import { byPlace, gather, printingsOf } from '../passages.ts';
import type { FigureMention } from './figure-mentions.ts';
import { figuresAlike, isSameFact, readFact } from './same-fact.ts';
import type { Stated } from './same-fact.ts';
import { giveOneAnother, knowsIt } from './same-figure.ts';
import { commonest, tally } from '../tally.ts';
import type { Tally } from '../tally.ts';
import { supportOf } from '../sources/support.ts';
import type { Families } from '../sources/support.ts';

/** Every further independent outlet, and whatever else rests on a fact, takes a fifth of what its weight lacks. */
const SHARE = 0.2;
/** An outlet that only repeats what another has counts for so much of one. */
const REPEATED = 0.25;

const tellingFigures = ({ found }: Stated): number => found.figures.filter(isTelling).length;

/**
 * The wording that tells most by itself first: most figures, readable without the sentence before,
 * a named source, most content words.
 */
const bySpecificity = (a: Stated, b: Stated): number =>
  tellingFigures(b) - tellingFigures(a) ||
  Number(readsAlone(b.text)) - Number(readsAlone(a.text)) ||
  b.found.figures.length - a.found.figures.length ||
  Number(b.found.creditedTo !== null) - Number(a.found.creditedTo !== null) ||
  b.stems.size - a.stems.size ||
  byPlace(a, b);

/** Three decimals, so that a weight prints the same wherever it is made. */
const round = (weight: number): number => Math.round(weight * 1_000) / 1_000;

/** What of its weight a fact keeps whose every wording leans on the sentence before. */
const LEANING_SHARE = 0.7;

/** A weight with so much more behind it: `raised(0.5, 2)` -> `0.68` */
export const raised = (weight: number, times: number): number =>
  round(1 - (1 - weight) * (1 - SHARE) ** times);

const weigh = (group: readonly Stated[], { outlets, independent }: Support): number => {
  const share = group.some(({ text }) => readsAlone(text)) ? 1 : LEANING_SHARE;
  const most = share * Math.max(...group.map(({ found }) => found.weight));
  return raised(most, independent - 1 + REPEATED * (outlets - independent));
};

/** Whom an article leans on; an outlet that names itself, in full or in short, leans on nobody. */
const leansOn = ({ found, in: told }: Stated): string | null =>
  otherThan(told.article.outlet, found.creditedTo);

const credit = (group: readonly Stated[]): string | null => {
  const sources: Tally = new Map();
  for (const source of group.map(leansOn)) if (source !== null) tally(sources, source, 1);
  return commonest(sources) ?? null;
};

/** The best wording first. */
type Group = readonly [Stated, ...Stated[]];

const asFact = (story: string, group: Group, families: Families): Fact => {
  const [best] = group;
  const { found, text, in: told } = best;
  const printings = printingsOf(group);
  const support = supportOf(printings, families);
  return {
    id: makeId('fact', story, told.article.id, found.start, found.end),
    story,
    text,
    figures: found.figures,
    creditedTo: leansOn(best) ?? credit(group),
    standing: group.some((stated) => stated.found.standing === 'reported')
      ? 'reported'
      : found.standing,
    weight: weigh(group, support),
    support,
    printings,
  };
};

/** What is only thought possible last, otherwise by weight and the outlets that have it. */
export const byWeight = (a: Fact, b: Fact): number =>
  Number(a.standing === 'speculation') - Number(b.standing === 'speculation') ||
  b.weight - a.weight ||
  countOutlets(b.printings) - countOutlets(a.printings) ||
  (a.id < b.id ? -1 : 1);

/**
 * A leader that gives two figures takes in those who give the one and those who give the other: these
 * state two facts, so the later ones get a group of their own, which the leader stands in too.
 */
const byFigure = ([leader, ...others]: Group): Group[] => {
  const own: Stated[] = [];
  const byOne = new Map<FigureMention, [Stated, ...Stated[]]>();
  for (const stated of others) {
    const [figure, another] = figuresAlike(leader, stated);
    if (figure === undefined || another !== undefined) own.push(stated);
    else byOne.set(figure, [...(byOne.get(figure) ?? []), stated] as [Stated, ...Stated[]]);
  }
  const [first = [], ...further] = byOne.values();
  return [
    [leader, ...own, ...first],
    ...further.map(([lead, ...rest]): Group => [lead, ...rest, leader]),
  ];
};

/** Sentences beyond this many are not looked for under a second fact. */
const MOST_SHARED = 500;

type IsSame = (leader: Stated, stated: Stated) => boolean;

/**
 * A sentence can tell two facts: it stands under both, though it came together with one. So does one of
 * `apart`, which leads a fact with a figure that some who say the rest of it do not give.
 */
const withSharers = (
  groups: readonly Group[],
  apart: Iterable<Stated>,
  isSame: IsSame,
): Group[] => {
  const led = [...groups.flatMap(([, ...others]) => others), ...apart].slice(0, MOST_SHARED);
  return groups.map(([leader, ...others]): Group => {
    const own = new Set(others);
    return [
      leader,
      ...others,
      ...new Set(
        led.filter((stated) => stated !== leader && !own.has(stated) && isSame(leader, stated)),
      ),
    ];
  });
};

/** The figures of the sentences of each page. */
const figuresByPage = (
  all: readonly Stated[],
): ReadonlyMap<ToldArticle, readonly FigureMention[]> =>
  new Map(
    [...Map.groupBy(all, (stated) => stated.in)].map(([page, onPage]) => [
      page,
      onPage.flatMap(({ figures }) => figures),
    ]),
  );

/**
 * Whether a page gives another figure for what a sentence counts, if not in the sentence that says the
 * rest of it: it does not say the same in other words.
 */
const isGivenAnother = ({ figures }: Stated, page: readonly FigureMention[]): boolean =>
  figures.some((one) => !knowsIt(page, one) && page.some((other) => giveOneAnother(one, other)));

/**
 * The facts of a story, each once in its most specific wording with every printing, what is only
 * thought possible last, otherwise by weight and the outlets that have it.
 *
 * Two outlets on "177,000 signatures by May" -> one fact with two printings
 */
export const gatherFacts = (
  story: string,
  articles: readonly ToldArticle[],
  families: Families,
): Fact[] => {
  const all = articles
    .flatMap((dated) => dated.extraction.facts.map((found) => readFact(dated, found)))
    .sort(bySpecificity);
  const pages = figuresByPage(all);
  const apart = new Set<Stated>();
  const isSame: IsSame = (leader, stated) => {
    if (!isSameFact(leader, stated)) return false;
    if (leader.in === stated.in || figuresAlike(leader, stated).length > 0) return true;
    if (!isGivenAnother(leader, pages.get(stated.in) ?? [])) return true;
    apart.add(leader);
    return false;
  };
  const keyOf = ({ wording, found }: Stated): string => `${found.standing} ${wording.folded}`;
  return withSharers(gather(all, keyOf, isSame).flatMap(byFigure), apart, isSame)
    .map((group) => asFact(story, group, families))
    .sort(byWeight);
};
