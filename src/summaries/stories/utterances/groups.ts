import { outletKey } from '../../outlets.ts';
import { byPrint, isIn, matchSaid } from './said.ts';
import type { Said } from './said.ts';
import { speakersWords } from './speakers-words.ts';
import type { Chosen, Head } from './speakers-words.ts';
import { countIndependent } from '../sources/support.ts';
import { areSpelledAlike } from '../wording/wording.ts';

/** Printings held to be one utterance. */
export type Group = {
  readonly heads: readonly [Head, ...Head[]];
  readonly all: readonly [Said, ...Said[]];
};

/** More wordings by one speaker in one story are not compared with one another. */
export const MOST_COMPARED = 500;

/** `joinGroups(a, b)` -> the printings of both, those of `a` first. */
export const joinGroups = (a: Group, b: Group): Group => ({
  heads: [...a.heads, ...b.heads],
  all: [...a.all, ...b.all],
});

/** The same printings, each supporting the wordings that it is a part of. */
export const regroup = ({ all }: Group): Group => {
  const [first, ...others] = groupByWording(all).flatMap(({ heads }) => heads);
  return first === undefined
    ? { heads: [asHead({ said: all[0], by: [...all] })], all }
    : { heads: [first, ...others], all };
};

/** The printing whose words count as the speaker's. */
export const wordsOf = (group: Group): Chosen =>
  speakersWords(
    group.heads,
    new Set(group.all.flatMap(({ toldTo }) => (toldTo === null ? [] : [outletKey(toldTo)]))),
  );

const longestFirst = (a: Said, b: Said): number =>
  b.wordings[0].folded.length - a.wordings[0].folded.length || byPrint(a, b);

/** The printings of each wording, longest wording first. */
const byWording = (printings: readonly Said[]): [Said, ...Said[]][] => {
  const wordings = new Map<string, [Said, ...Said[]]>();
  for (const said of [...printings].sort(longestFirst)) {
    const { folded } = said.wordings[0];
    const same = wordings.get(folded);
    if (same === undefined) wordings.set(folded, [said]);
    else same.push(said);
  }
  return [...wordings.values()];
};

type Whole = { readonly heads: [Heading, ...Heading[]]; readonly all: [Said, ...Said[]] };
/** A wording, and all who print it or a part of it. */
type Heading = { readonly said: Said; readonly by: Said[] };

const asHead = ({ said, by }: Heading): Head => ({
  said,
  outlets: new Set(by.map((printing) => outletKey(printing.in.article.outlet))),
  independent: countIndependent(by.map(({ in: { family }, original }) => ({ family, original }))),
});

const hostsOf = (said: Said, wholes: readonly Whole[]): Whole[] =>
  wholes.filter(({ heads }) => heads.some((head) => isIn(said, head.said)));

/**
 * Brings together printings of the same words, and puts a wording that is a part of longer ones to
 * the longest; every longer one has its support. One that only is spelled otherwise ("we've", "we
 * have") comes to the same group but stands for itself.
 */
export const groupByWording = (printings: readonly Said[]): Group[] => {
  const wholes: Whole[] = [];
  byWording(printings).forEach((same, i) => {
    const [said] = same;
    const hosts = i < MOST_COMPARED ? hostsOf(said, wholes) : [];
    for (const host of hosts) {
      for (const head of host.heads)
        if (matchSaid(said, head.said) === 'trimmed') head.by.push(...same);
    }
    const [home] = hosts;
    if (home === undefined) wholes.push({ heads: [{ said, by: [...same] }], all: [...same] });
    else {
      home.all.push(...same);
      const twin = home.heads.some((head) =>
        areSpelledAlike(said.wordings[0], head.said.wordings[0]),
      );
      if (twin) home.heads.push({ said, by: [...same] });
    }
  });
  return wholes.map(({ heads: [first, ...others], all }) => ({
    heads: [asHead(first), ...others.map(asHead)],
    all,
  }));
};
