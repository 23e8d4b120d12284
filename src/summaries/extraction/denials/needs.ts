import { oneOf } from '../text/characters.ts';
import { knownAt, knownWords, nextKnown } from '../text/known-words.ts';
import type { KnownWords } from '../text/known-words.ts';
import { endOf, startOf, wordsOf } from '../text/words.ts';
import type { Words } from '../text/words.ts';
import { CLASSES } from './triggers.ts';
import type { WordClass } from './triggers.ts';

/** Classes of which a word has to stand near another, and at most how many words away from it. */
type Near = Readonly<Partial<Record<WordClass, number>>>;
/** A word a rule turns on, and all that has to stand before and after it. */
type Trigger = { readonly before?: Near; readonly at: WordClass; readonly after?: Near };
/**
 * What a text has to hold for a rule to be looked for: one of the triggers. A word is a run of
 * letters or of digits, so that "didn't" is two and "t" the negation in it.
 */
export type Needs = Trigger | readonly Trigger[];

type Neighbour = { readonly id: number; readonly within: number };
type Chance = {
  readonly rule: number;
  readonly before: readonly Neighbour[];
  readonly after: readonly Neighbour[];
};
/** What a word begins that rules turn on, and how far around it their other words stand. */
type Turning = {
  readonly chances: readonly Chance[];
  readonly before: number;
  readonly after: number;
};

/** Rules by the words they turn on, ready to be chosen from. */
export type RuleIndex<R> = {
  readonly rules: readonly R[];
  readonly turning: KnownWords<Turning>;
};

/** Where rules may match in a text, in order: the places of the words they turn on. */
export type Chances = { readonly places: readonly number[]; readonly rules: readonly number[] };

const NAMES = Object.keys(CLASSES) as WordClass[];
/** The numbers of the classes a word is of. */
const MEMBERS = knownWords(memberships());
const NOWHERE = 255;

function memberships(): ReadonlyMap<string, readonly number[]> {
  const members = new Map<string, number[]>();
  for (const [id, name] of NAMES.entries()) {
    for (const word of CLASSES[name]) members.set(word, [...(members.get(word) ?? []), id]);
  }
  return members;
}

/** Sorts rules by the words they turn on. */
export function indexRules<R extends { readonly needs: Needs }>(rules: readonly R[]): RuleIndex<R> {
  const chances = new Map<string, Chance[]>();
  for (const [rule, { needs }] of rules.entries()) {
    for (const { at, before, after } of [needs].flat()) {
      const chance = { rule, before: neighbours(before), after: neighbours(after) };
      for (const word of new Set<string>(CLASSES[at])) {
        chances.set(word, [...(chances.get(word) ?? []), chance]);
      }
    }
  }
  return {
    rules,
    turning: knownWords(chances.entries().map(([word, own]) => [word, turning(own)])),
  };
}

function neighbours(near: Near = {}): Neighbour[] {
  return Object.entries(near).map(([name, within]) => ({
    id: NAMES.indexOf(name as WordClass),
    within,
  }));
}

function turning(chances: readonly Chance[]): Turning {
  const reach = (side: 'before' | 'after'): number =>
    Math.max(0, ...chances.flatMap((chance) => chance[side].map(({ within }) => within)));
  return { chances, before: reach('before'), after: reach('after') };
}

/**
 * Where rules may match in a text. "They did not reply" -> the rules that need "not" and "reply"
 * after it, at "not"; the "t" of "didn't" counts as "not".
 */
export function chancesIn<R>({ turning }: RuleIndex<R>, text: string): Chances {
  const words = wordsOf(text);
  const before = new Uint8Array(NAMES.length);
  const after = new Uint8Array(NAMES.length);
  const places: number[] = [];
  const rules: number[] = [];
  for (
    let index = nextKnown(turning, words, 0, words.count);
    index < words.count;
    index = nextKnown(turning, words, index + 1, words.count)
  ) {
    const known = knownAt(turning, words, index);
    if (known === null || isLoneT(words, index)) continue;
    lookAround(words, index, -1, known.before, before);
    lookAround(words, index, 1, known.after, after);
    for (const chance of known.chances) {
      if (!stands(chance.before, before) || !stands(chance.after, after)) continue;
      places.push(startOf(words, index));
      rules.push(chance.rule);
    }
  }
  return { places, rules };
}

/** Notes of each class how many words away its nearest word stands, in one direction. */
function lookAround(
  words: Words,
  index: number,
  direction: 1 | -1,
  reach: number,
  nearest: Uint8Array,
): void {
  nearest.fill(NOWHERE);
  for (let steps = 1; steps <= reach; steps += 1) {
    const at = index + direction * steps;
    if (at < 0 || at >= words.count) return;
    const classes = knownAt(MEMBERS, words, at);
    if (classes === null) continue;
    for (const id of classes) if (nearest[id] === NOWHERE) nearest[id] = steps;
  }
}

function stands(wanted: readonly Neighbour[], nearest: Uint8Array): boolean {
  for (const { id, within } of wanted) if ((nearest[id] ?? NOWHERE) > within) return false;
  return true;
}

const isT = oneOf('tT');
const isN = oneOf('nN');
const isApostrophe = oneOf("'’");

/** A "t" that is not the end of a negation: in "didn't" it is. */
function isLoneT(words: Words, index: number): boolean {
  const { text } = words;
  const start = startOf(words, index);
  if (endOf(words, index) !== start + 1 || !isT(text.charCodeAt(start))) return false;
  return !isApostrophe(text.charCodeAt(start - 1)) || !isN(text.charCodeAt(start - 2));
}

/** The first chance at or after a place, found by halving. */
function firstChance({ places }: Chances, place: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The rules that may match in a part of a text, in their order. */
export function rulesBetween<R>(
  index: RuleIndex<R>,
  chances: Chances,
  start: number,
  end: number,
): readonly R[] {
  const first = firstChance(chances, start);
  const chosen = chances.rules.slice(first, firstChance(chances, end));
  const inOrder = [...new Set(chosen)].sort((a, b) => a - b);
  return inOrder.flatMap((rule) => index.rules[rule] ?? []);
}
