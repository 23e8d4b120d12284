import type { Gender } from '../../types.ts';
import { ADJECTIVES, OPENERS, ROLE_NOUNS, TITLE_MODIFIERS } from './lexicon.ts';
import { isSaying } from './saying.ts';
import { FORMERLY } from './titles.ts';
import type { Word } from './words.ts';

const STOPS = new Set(
  (
    'a an the this that these those his her their our my its your one two three of in on at by to from with for as and or but ' +
    'nor is was are were be been being has had have like than who whom which when where while if it he she they we you i because ' +
    'after before during toward towards around amid despite under over about against between among through into per via not no only also even just then now'
  ).split(' '),
);
const ARTICLES = new Set(['a', 'an', 'the', 'his', 'her', 'their', 'its', 'our', 'my', 'one']);
const MOST_BEFORE = 8;

/** The lower-case role right before a name, with what belongs to it. */
export type RoleBefore = { readonly start: number; readonly gender: Gender | null };

/**
 * Where the role that stands before word `at` begins: "the Groundworks executive director Libby
 * Bennett" -> at "Groundworks"; `null` where no noun for a person stands there. `office` says that
 * the words from `at` on are a title already, which "former" or "executive" may go on with.
 */
export function roleBefore(
  text: string,
  words: readonly Word[],
  at: number,
  office: boolean,
): RoleBefore | null {
  const noun = neighbour(text, words, at - 1);
  const lower = (noun?.lower ?? '').replace(FORMERLY, '');
  const isRole = noun !== undefined && !noun.capital && ROLE_NOUNS.has(lower);
  if (!isRole && !(office && noun !== undefined && TITLE_MODIFIERS.has(lower))) return null;
  const gender = isRole ? (ROLE_NOUNS.get(lower) ?? null) : null;
  let sure = at - 1;
  let from = at - 1;
  for (let k = at - 2; k >= 0 && at - k <= MOST_BEFORE; k--) {
    const word = neighbour(text, words, k);
    const small = word?.lower ?? '';
    // Words nobody knows belong to the role where an article embraces them all.
    if (ARTICLES.has(small)) return { start: words[from]?.start ?? 0, gender };
    if (
      word === undefined ||
      STOPS.has(small) ||
      (word.initial && OPENERS.has(small) && (small === 'then' || !TITLE_MODIFIERS.has(small))) ||
      isSaying(small)
    )
      break;
    from = k;
    if (sure === k + 1 && (word.capital || TITLE_MODIFIERS.has(small) || ADJECTIVES.has(small)))
      sure = k;
  }
  return { start: words[sure]?.start ?? 0, gender };
}

/**
 * Where the description begins that a name is set behind: "Kazakhstan's foreign minister, Erlan
 * Idrissov," -> at "Kazakhstan's"; `null` where none ends in a noun for a person, where neither an
 * article nor an owner makes it definite ("teachers, Aird"), or where no mark closes the name, which
 * is words `at` to before `next` ("To the president, Aird said").
 */
export function apposedRole(
  text: string,
  words: readonly Word[],
  at: number,
  next: number,
): RoleBefore | null {
  const [noun, name] = [words[at - 1], words[at]];
  if (!CLOSES.test(text.charAt(words[next - 1]?.end ?? text.length))) return null;
  if (noun === undefined || name === undefined || noun.capital || noun.sentence !== name.sentence)
    return null;
  if (text.slice(noun.end, name.start) !== ', ' || !ROLE_NOUNS.has(noun.text)) return null;
  const gender = ROLE_NOUNS.get(noun.text) ?? null;
  let owner: number | null = null;
  for (let k = at - 2; k >= 0 && at - k <= MOST_BEFORE; k--) {
    const word = neighbour(text, words, k);
    if (word === undefined) break;
    if (DEFINITE.has(word.text) || (INDEFINITE.has(word.text) && next - at > 1))
      return { start: words[k + 1]?.start ?? noun.start, gender };
    if (STOPS.has(word.text) || isSaying(word.text)) break;
    if (word.possessive || (owner === k + 1 && word.capital)) owner = k;
  }
  return owner === null ? null : { start: words[owner]?.start ?? noun.start, gender };
}

const DEFINITE = new Set('the The his her their its His Her Their Its'.split(' '));
/** "a union official, Des Hanlon,": with a full name only. */
const INDEFINITE = new Set(['a', 'an', 'A', 'An']);
const CLOSES = /[,.;:)—"”]/;

/** Word `at` where nothing but a space parts it from the word behind it. */
function neighbour(text: string, words: readonly Word[], at: number): Word | undefined {
  const [word, next] = [words[at], words[at + 1]];
  if (word?.sentence !== next?.sentence || word === undefined || next === undefined)
    return undefined;
  return /^(?:['’]s?)?\s$/.test(text.slice(word.end, next.start)) ? word : undefined;
}
