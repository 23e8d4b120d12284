import { areDisputed, nearlyEqualPairs } from './disputed.ts';
import { joinGroups, MOST_COMPARED, wordsOf } from './groups.ts';
import type { Group } from './groups.ts';
import { likeness } from '../wording/likeness.ts';
import { areContrary, matchSaid } from './said.ts';
import type { Said } from './said.ts';

type Pair = { readonly one: number; readonly other: number; readonly like: number };

const howLike = (a: Group, b: Group): number =>
  likeness(a.heads[0].said.wordings[0].stretches, b.heads[0].said.wordings[0].stretches);

const likestFirst = (groups: readonly Group[]): Pair[] => {
  const pairs: Pair[] = [];
  groups.forEach((a, one) => {
    for (let other = one + 1; other < groups.length; other++) {
      const b = groups[other];
      const like = b === undefined ? 0 : howLike(a, b);
      if (like > 0) pairs.push({ one, other, like });
    }
  });
  return pairs.sort((a, b) => b.like - a.like || a.one - b.one || a.other - b.other);
};

const areLikely = (a: Said, b: Said): boolean =>
  matchSaid(a, b) !== null || matchSaid(b, a) !== null;

/** No wording in a record may say the contrary of another, by whatever others they came together. */
const areAnyContrary = (a: Group, b: Group): boolean =>
  a.heads.some(({ said }) => b.heads.some((other) => areContrary(said, other.said)));

/**
 * What counts as the speaker's words in the one must be likely that of the other. Whether they are contrary is
 * asked first: it is told sooner, and of many sentences alike ("Item 4 cost £7", "Item 5 cost £8") nearly all are.
 */
const areOneUtterance = (a: Group, b: Group): boolean =>
  !areAnyContrary(a, b) && areLikely(wordsOf(a).said, wordsOf(b).said);

/** Only words that were not taken for others of the same are said to contradict them. */
const contradict = (a: Group, b: Group): boolean => areDisputed(wordsOf(a).said, wordsOf(b).said);

/**
 * Joins groups of one speaker whose words are likely one utterance, the likest first, so that a
 * chain of ever other words does not lead from one utterance to the next; then those that print
 * contradicting words of one.
 */
export const joinRewordings = (groups: readonly Group[]): Group[] => {
  const joined = new Map(groups.entries());
  const place = groups.map((_, i) => i);
  const compared = groups.slice(0, MOST_COMPARED);
  const disputable = nearlyEqualPairs(compared.map(({ heads: [{ said }] }) => said));
  /** Groups found to be two utterances: not asked again until one of them has grown into another. */
  const apart = new Map<Group, Set<Group>>();
  const areOne = (a: Group, b: Group): boolean => {
    const others = apart.get(a) ?? new Set();
    if (others.has(b)) return false;
    const isOne = areOneUtterance(a, b);
    if (!isOne) apart.set(a, others.add(b));
    return isOne;
  };
  for (const { one, other, isOne } of [
    ...likestFirst(compared).map((pair) => ({ ...pair, isOne: areOne })),
    ...disputable.map((pair) => ({ ...pair, isOne: areOne })),
    ...disputable.map((pair) => ({ ...pair, isOne: contradict })),
  ]) {
    const [to = 0, from = 0] = [place[one], place[other]];
    const [a, b] = [joined.get(to), joined.get(from)];
    if (to === from || a === undefined || b === undefined) continue;
    if (!isOne(a, b)) continue;
    joined.set(to, joinGroups(a, b));
    joined.delete(from);
    place.forEach((at, i) => {
      if (at === from) place[i] = to;
    });
  }
  return [...joined.values()];
};
