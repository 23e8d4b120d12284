import { FUNCTION_WORDS, NEGATIONS } from './function-words.ts';
import { rarity } from './rarity.ts';
import { stem } from './stem.ts';

/**
 * A word that carries meaning. `denied`: a negation stands before it in its clause. `named`: it is
 * capitalised inside a sentence, so likely a part of a name.
 */
export type ContentWord = {
  readonly stem: string;
  readonly denied: boolean;
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

const NUMERALS: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
};

const UNITED_STATES = /\bUnited States(?: of America)?\b/g;

/** How many words after a negation it is taken to turn round: "no formal commitments have been made". */
const REACH_OF_NEGATION = 3;

/** "no" and "not" as content words: their presence is part of what is said. */
export const NOT = 'not';

/**
 * A word's form for comparing: lower case, without accents, apostrophes and the points of "U.S.".
 * "US" is told from "us": `foldWord('U.S.')` -> `'usa'`, `foldWord('Québec’s')` -> `'quebec'`
 */
export const foldWord = (word: string): string => {
  if (/^U\.?S\.?(?:A\.?)?$/.test(word)) return 'usa';
  const plain = ASCII.test(word) ? word : word.normalize('NFKD').replace(/\p{M}+/gu, '');
  return plain
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/['’]|\.(?!\d)/g, '')
    .replace(/(?<=\d),(?=\d)/g, '');
};

/**
 * The words of a passage that carry its meaning, in order, as stems; function words are left out.
 * A negation is a word of its own and marks up to three words after it in its clause.
 *
 * `contentWords('No commitments were made.')` -> stems `['not', 'commit', 'mak']`, the last two `denied`
 */
export const contentWords = (text: string): ContentWord[] => {
  const words: ContentWord[] = [];
  let reach = 0;
  let atStart = true;
  for (const [token] of text.replace(UNITED_STATES, 'US').matchAll(TOKEN)) {
    if (STOP.test(token)) {
      reach = 0;
      atStart ||= SENTENCE_STOP.test(token);
      continue;
    }
    const folded = foldWord(token);
    if (NEGATIONS.has(folded) || /n['’]t$/i.test(token)) {
      words.push({ stem: NOT, denied: false, named: false, says: 0 });
      reach = REACH_OF_NEGATION;
    } else if (folded !== '' && !FUNCTION_WORDS.has(folded)) {
      const named = !atStart && CAPITAL.test(token);
      const key = NUMERALS[folded] ?? stem(folded);
      words.push({ stem: key, denied: reach > 0, named, says: rarity(NUMERALS[folded] ?? folded) });
      reach = Math.max(0, reach - 1);
    }
    atStart = false;
  }
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
 * Whether one passage denies what the other says: at least half of what one negates, the other
 * states and negates none of. `'no deal was struck'` and `'a deal was struck'` -> `true`
 */
export const contradict = (a: readonly ContentWord[], b: readonly ContentWord[]): boolean =>
  negates(a, b) || negates(b, a);

const negates = (a: readonly ContentWord[], b: readonly ContentWord[]): boolean => {
  const stemsWhere = (words: readonly ContentWord[], denied: boolean): ReadonlySet<string> =>
    stemSet(words.filter((word) => word.denied === denied));
  const denied = stemsWhere(a, true);
  if (denied.size === 0 || shared(denied, stemsWhere(b, true)) > 0) return false;
  return shared(denied, stemsWhere(b, false)) * 2 >= denied.size;
};
