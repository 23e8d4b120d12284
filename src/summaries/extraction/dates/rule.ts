import { neededIn } from './needed.ts';
import { KINDS } from './token.ts';
import type { Kind, Token } from './token.ts';
import type { Day } from './calendar.ts';
import type { Period } from './period.ts';
import type { Tense } from './tense-words.ts';

/** What a rule may know besides its own words. */
export type Context = {
  /** The day the article is from; `null` where it is unknown: then nothing relative can be read. */
  readonly published: Day | null;
  /** The tense of the clause the expression stands in. */
  readonly tense: () => Tense;
  /** The year told with a month before it in its sentence, where a word of time joins the two. */
  readonly yearTold: () => number | null;
  /** Whether it is the first day of something announced on the day named before it in its sentence. */
  readonly startsAfterPrevious: () => boolean;
  /** The date named last before this one in the same paragraph. */
  readonly previous: Period | null;
};

/**
 * One date expression. `form` is a regular expression over kinds of words: `month number (comma?
 * year)?`. `read` says which days the words name, `null` where they name none after all.
 */
export type Rule = {
  readonly form: string;
  readonly read: (tokens: readonly Token[], context: Context) => Period | null;
};

/** A rule ready to be looked for. */
export type Matcher = {
  readonly pattern: RegExp;
  /** The kinds of words without which it cannot match. */
  readonly needs: KindSet;
  readonly read: Rule['read'];
};

/** From here on Latin-1 has enough characters that mean nothing in a regular expression. */
const FIRST_LETTER = 0xa1;
const LETTERS: ReadonlyMap<string, string> = new Map(
  KINDS.map((kind, index) => [kind, String.fromCharCode(FIRST_LETTER + index)]),
);

/** One letter a word, so that a rule's form can be looked for with an ordinary regular expression. */
export function letterOf(kind: Kind): string {
  return LETTERS.get(kind) ?? '';
}

/** Kinds of words, one bit each: more than one number has room for. */
export type KindSet = { readonly low: number; readonly high: number };

const BITS = 30;

/** The kinds of words with these letters. */
export function kindsIn(letters: string): KindSet {
  let low = 0;
  let high = 0;
  for (let at = 0; at < letters.length; at += 1) {
    const index = letters.charCodeAt(at) - FIRST_LETTER;
    if (index < BITS) low |= 1 << index;
    else high |= 1 << (index - BITS);
  }
  return { low, high };
}

/** Whether all kinds of a set are in another. */
export function hasAll({ low, high }: KindSet, needs: KindSet): boolean {
  return (low & needs.low) === needs.low && (high & needs.high) === needs.high;
}

/** 'month number' -> a matcher for the two letters of these kinds; throws on a kind that is none. */
export function compile({ form, read }: Rule): Matcher {
  const source = form.replaceAll(/[a-z]+/g, (kind) => {
    const letter = LETTERS.get(kind);
    if (letter === undefined) throw new Error(`No kind of word is called "${kind}" in "${form}"`);
    return letter;
  });
  return {
    pattern: new RegExp(source.replaceAll(' ', ''), 'g'),
    needs: kindsIn(neededIn(form).map(letterOf).join('')),
    read,
  };
}

/** The first word of a kind among those matched. */
export function pick(tokens: readonly Token[], ...kinds: readonly Kind[]): Token | undefined {
  return tokens.find(({ kind }) => kinds.includes(kind));
}

/** The number of the first word of a kind: `undefined` where there is none. */
export function valueOf(tokens: readonly Token[], ...kinds: readonly Kind[]): number | undefined {
  return pick(tokens, ...kinds)?.value;
}
