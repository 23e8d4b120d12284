import type { WordsBy } from '../../types.ts';
import { callsItself } from '../sources/outlet-names.ts';
import type { Said } from './said.ts';
import { byPrint } from './said.ts';

/** One wording of an utterance, no part of another wording. */
export type Head = {
  /** Its earliest printing. */
  readonly said: Said;
  /** The outlets that print it or a part of it, by their keys. */
  readonly outlets: ReadonlySet<string>;
  /** How many of them rest on nothing another one has. */
  readonly independent: number;
};

/** The printing with the speaker's words, and why it is this one. */
export type Chosen = { readonly said: Said; readonly by: WordsBy };

type Order = (a: Head, b: Head) => number;

const byTold =
  (toldTo: ReadonlySet<string>): Order =>
  (a, b) => {
    const isTold = (head: Head): number =>
      Number([...toldTo].some((name) => [...head.outlets].some((own) => callsItself(own, name))));
    return isTold(b) - isTold(a);
  };

const byOutlets: Order = (a, b) => b.independent - a.independent;

const byLength: Order = (a, b) =>
  b.said.wordings[0].folded.length - a.said.wordings[0].folded.length;

/** Of a page's own wordings the best supported one, and of equals the one it prints first. */
const onePerPage = (heads: readonly Head[], order: (a: Head, b: Head) => number): Head[] => {
  const best = new Map<string, Head>();
  for (const head of heads) {
    const page = head.said.in.article.id;
    const other = best.get(page);
    if (other === undefined || (order(head, other) || byPrint(head.said, other.said)) < 0) {
      best.set(page, head);
    }
  }
  return [...best.values()];
};

/** "[The council] never told us": an editor's words among the speaker's; "[T]he" is none. */
const EDITED = /\[[^\]\p{L}]*\p{L}[^\]]*\p{L}[^\]]*\]/u;

/** Those that hold no editor's words, where any does. */
const unedited = (heads: readonly [Head, ...Head[]]): readonly [Head, ...Head[]] => {
  const [first, ...others] = heads.filter(({ said }) => !EDITED.test(said.words));
  return first === undefined ? heads : [first, ...others];
};

/**
 * Which wording is the speaker's, where outlets differ: of those without an editor's words one the outlet it was told to prints or
 * trims; else the one most independent outlets print or trim; else the longest; then the earliest published. A
 * page that prints an utterance in two wordings offers one of them, the better supported, else the
 * one it prints first: the second is its rewording.
 *
 * @param all the wordings to choose from
 * @param toldTo keys of those it was told to, among them perhaps an outlet
 */
export const speakersWords = (
  all: readonly [Head, ...Head[]],
  toldTo: ReadonlySet<string>,
): Chosen => {
  const heads = unedited(all);
  const told = byTold(toldTo);
  const order: Order = (a, b) => told(a, b) || byOutlets(a, b);
  const inOrder: Order = (a, b) => order(a, b) || byLength(a, b) || byPrint(a.said, b.said);
  const [best = heads[0]] = onePerPage(heads, order).sort(inOrder);
  const [next] = heads.filter((head) => head !== best).sort(inOrder);
  return { said: best.said, by: next === undefined ? 'only wording' : why(best, next, told) };
};

const why = (best: Head, second: Head, told: Order): WordsBy => {
  if (told(best, second) < 0) return 'told to';
  if (byOutlets(best, second) < 0) return 'most outlets';
  return byLength(best, second) < 0 ? 'longest' : 'earliest';
};
