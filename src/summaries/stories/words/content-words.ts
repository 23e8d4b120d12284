import { perWord } from '../../per-word.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { scopesOf } from './negation.ts';
import type { Token } from './negation.ts';
import { NUMERALS } from './numerals.ts';
import { rarity } from './rarity.ts';
import { stem } from './stem.ts';

/**
 * A word that carries meaning. `denied`: a negation stands before it in its clause. `named`: it is
 * capitalised inside a sentence, so likely a part of a name.
 */
export type ContentWord = {
  readonly stem: string;
  readonly denied: boolean;
  /** Words turned round by one negation have one number; 0 is none. */
  readonly scope: number;
  /** The word itself denies: "rejected". */
  readonly denies: boolean;
  readonly named: boolean;
  /** How much it says, from 0 to 1: see `rarity`. */
  readonly says: number;
};

const TOKEN =
  /(?:\p{L}\.){2,}\p{L}?|\p{N}+(?:[.,]\p{N}+)*\p{L}*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|[.,;:!?—]/gu;

const STOP = /^[.,;:!?—]$/;
const SENTENCE_STOP = /^[.:!?]$/;
const ASCII = /^[\x20-\x7e]*$/;
const CAPITAL = /^\p{Lu}/u;

const UNITED_STATES = /\bUnited States(?: of America)?\b/g;

/** "no" and "not" as content words: their presence is part of what is said. */
export const NOT = 'not';

/**
 * A word's form for comparing: lower case, without accents, apostrophes and the points of "U.S.".
 * "US" is told from "us": `foldWord('U.S.')` -> `'usa'`, `foldWord('Québec’s')` -> `'quebec'`
 */
export const foldWord = perWord((word) => {
  if (/^U\.?S\.?(?:A\.?)?$/.test(word)) return 'usa';
  const plain = ASCII.test(word) ? word : word.normalize('NFKD').replace(/\p{M}+/gu, '');
  return plain
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/['’]|\.(?!\d)/g, '')
    .replace(/(?<=\d),(?=\d)/g, '');
});

/** The words and stops of a passage, in order. */
export const tokensOf = (text: string): Token[] =>
  Array.from(text.replace(UNITED_STATES, 'US').matchAll(TOKEN), ([printed]) => ({
    printed,
    folded: foldWord(printed),
    stop: STOP.test(printed),
  }));

const carries = ({ folded }: Token): boolean => folded !== '' && !FUNCTION_WORDS.has(folded);

/**
 * The words of a passage that carry its meaning, in order, as stems; function words are left out.
 * A negation is a word of its own and marks what it turns round.
 *
 * `contentWords('No commitments were made.')` -> stems `['not', 'commit', 'mak']`, the last two `denied`
 */
export const contentWords = (text: string): ContentWord[] => {
  const words: ContentWord[] = [];
  const tokens = tokensOf(text);
  const scoped = scopesOf(tokens, carries);
  let atStart = true;
  tokens.forEach((token, at) => {
    const { scope = 0, negates = false, denies = false } = scoped[at] ?? {};
    if (token.stop) {
      atStart ||= SENTENCE_STOP.test(token.printed);
      return;
    }
    const { printed, folded } = token;
    if (negates) {
      words.push({ stem: NOT, denied: false, scope: 0, denies: false, named: false, says: 0 });
    } else if (carries(token)) {
      const word = NUMERALS[folded] ?? folded;
      words.push({
        stem: NUMERALS[folded] ?? stem(folded),
        denied: scope > 0,
        scope,
        denies,
        named: !atStart && CAPITAL.test(printed),
        says: rarity(word),
      });
    }
    atStart = false;
  });
  return words;
};

/** The stems of a passage, each once. `stemSet('Talks, talks')` -> `Set {'talk'}` */
export const stemSet = (words: readonly ContentWord[]): ReadonlySet<string> =>
  new Set(words.map((word) => word.stem));

/** How many members two sets share. `shared(new Set(['a', 'b']), new Set(['b']))` -> `1` */
export const shared = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let count = 0;
  for (const member of small) if (large.has(member)) count++;
  return count;
};

/**
 * Whether one passage denies what the other says: the other states at least half of what one
 * negation turns round and denies none of it, or denies the denial itself.
 *
 * `'no deal was struck'` and `'a deal was struck'` -> `true`; `'denied meeting Brand'` and `'met
 * Brand'` -> `true`
 */
export const contradict = (a: readonly ContentWord[], b: readonly ContentWord[]): boolean =>
  negates(a, b) || negates(b, a) || denyDenial(a, b) || denyDenial(b, a);

const negates = (a: readonly ContentWord[], b: readonly ContentWord[]): boolean => {
  const denied = stemSet(b.filter((word) => word.denied));
  const stated = stemSet(b.filter((word) => !word.denied));
  const scopes = Map.groupBy(
    a.filter((word) => word.denied),
    (word) => word.scope,
  );
  return [...scopes.values()].some((words) => {
    const turned = stemSet(words);
    return shared(turned, denied) === 0 && shared(turned, stated) * 2 >= turned.size;
  });
};

/** "did not deny it" of "denied it". */
const denyDenial = (a: readonly ContentWord[], b: readonly ContentWord[]): boolean => {
  const undone = stemSet(a.filter((word) => word.denies && word.denied));
  return b.some((word) => word.denies && !word.denied && undone.has(word.stem));
};
