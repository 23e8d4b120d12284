import { knownAt, knownWords } from '../text/known-words.ts';
import type { KnownWords } from '../text/known-words.ts';
import { startOf, wordsWithin } from '../text/words.ts';
import type { Words } from '../text/words.ts';
import { CLASSES } from './triggers.ts';
import type { WordClass } from './triggers.ts';

/** A class of words, or several of which one will do. */
export type Need = WordClass | readonly WordClass[];

/** The words a rule cannot match without: one, or two of which the first stands before the second. */
export type Needs = readonly [Need, Need?];

/** No rule's two words stand further apart, in UTF-16 units. */
const REACH = 100;
/** A place before every text, by more than the reach. */
const NEVER = -REACH - 1;

const NAMES = Object.keys(CLASSES) as WordClass[];

/** A rule that may match where a word stands, if one of `after` stood before it. */
type Chance = { readonly rule: number; readonly after: readonly number[] | null };
/** What a word means to the rules: the classes it is of, and the rules that it may complete. */
type Role = {
  readonly classes: number[];
  readonly chances: Chance[];
  /** It is the word "t", which is negation only at the end of "didn't". */
  readonly isT: boolean;
};

/** Rules by the words they need, ready to be chosen from. */
export type RuleIndex<R> = {
  readonly rules: readonly R[];
  readonly roles: KnownWords<Role>;
  /** While a text is read: for each class where it stood last. */
  readonly lastAt: Int32Array;
};

const ENDING = 't';

/** Sorts rules by the last of the words they need. */
export function indexRules<R extends { readonly needs: Needs }>(rules: readonly R[]): RuleIndex<R> {
  const roles = new Map<string, Role>();
  const roleOf = (word: string): Role => {
    const role = roles.get(word) ?? { classes: [], chances: [], isT: word === ENDING };
    roles.set(word, role);
    return role;
  };
  for (const [id, name] of NAMES.entries()) {
    for (const word of wordsOfClass(name)) roleOf(word).classes.push(id);
  }
  for (const [rule, { needs }] of rules.entries()) {
    const [first, second] = needs;
    const after = second === undefined ? null : classesOf(first).map((name) => NAMES.indexOf(name));
    const words = new Set(classesOf(second ?? first).flatMap(wordsOfClass));
    for (const word of words) roleOf(word).chances.push({ rule, after });
  }
  return { rules, roles: knownWords(roles), lastAt: new Int32Array(NAMES.length) };
}

function classesOf(need: Need): readonly WordClass[] {
  return typeof need === 'string' ? [need] : need;
}

function wordsOfClass(name: WordClass): readonly string[] {
  return name === 'not' ? [...CLASSES.not, ENDING] : CLASSES[name];
}

/**
 * The rules that may match in a part of a text, in their order: those whose words it has.
 * "They did not reply" -> the rules that need "not" and "reply" after it; "didn't" counts as "not".
 */
export function candidatesIn<R>(
  { rules, roles, lastAt }: RuleIndex<R>,
  text: string,
  start: number,
  end: number,
): readonly R[] {
  const { words, from, to } = wordsWithin(text, start, end);
  const chosen = new Set<number>();
  lastAt.fill(NEVER);
  for (let index = from; index < to; index += 1) {
    const role = knownAt(roles, words, index);
    if (role === null || (role.isT && !endsNegation(words, index, from))) continue;
    const place = startOf(words, index);
    for (const { rule, after } of role.chances) {
      if (stoodNear(lastAt, after, place)) chosen.add(rule);
    }
    for (const id of role.classes) lastAt[id] = place;
  }
  return chosen.size === 0 ? [] : rules.filter((_, rule) => chosen.has(rule));
}

function stoodNear(lastAt: Int32Array, after: Chance['after'], place: number): boolean {
  if (after === null) return true;
  for (const id of after) if (place - (lastAt[id] ?? 0) <= REACH) return true;
  return false;
}

/** Whether a "t" ends a negation: "n't". */
function endsNegation(words: Words, index: number, from: number): boolean {
  const start = startOf(words, index);
  return index > from && /^n['’]t$/.test(words.text.slice(start - 2, start + 1));
}
