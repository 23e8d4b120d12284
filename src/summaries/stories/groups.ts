import { outletKey } from './dated-article.ts';
import { byPrint, isIn } from './said.ts';
import type { Said } from './said.ts';
import { speakersWords } from './speakers-words.ts';
import type { Chosen, Head } from './speakers-words.ts';

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

/**
 * Brings together printings of the same words, and puts a wording that is a part of longer ones to
 * the longest; every longer one has its support.
 */
export const groupByWording = (printings: readonly Said[]): Group[] => {
  const wholes: { said: Said; outlets: Set<string>; all: [Said, ...Said[]] }[] = [];
  byWording(printings).forEach((same, i) => {
    const [said] = same;
    const hosts = i < MOST_COMPARED ? wholes.filter((whole) => isIn(said, whole.said)) : [];
    const outlets = same.map((printing) => outletKey(printing.in.article.outlet));
    for (const host of hosts) for (const outlet of outlets) host.outlets.add(outlet);
    if (hosts[0] === undefined) wholes.push({ said, outlets: new Set(outlets), all: [...same] });
    else hosts[0].all.push(...same);
  });
  return wholes.map(({ said, outlets, all }) => ({ heads: [{ said, outlets }], all }));
};
